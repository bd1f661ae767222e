//! Flows: whole stories through the public doors, with real sockets and, where time matters, on the fenced clock.
mod bad_input;
mod bad_links;
mod button;
mod exits;
mod full;
mod ground;
mod guards;
mod instant;
mod killed;
mod links;
mod place;
mod plan;
mod program;
mod rehearsed;
mod secrecy;
mod together;
mod tools;
