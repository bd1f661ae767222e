// The stage: who has the floor, for how long, who is next. Never a name that is not on the record.
export {};
