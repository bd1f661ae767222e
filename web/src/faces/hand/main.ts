// The phone's small script: makes the page that works without it a little better.
export {};
