//! Prints the JSON Schema of every WebSocket message, from which the web's types are made.
use std::io::Write as _;

fn main() -> std::io::Result<()> {
    writeln!(std::io::stdout().lock(), "{:#}", wire::schema())
}
