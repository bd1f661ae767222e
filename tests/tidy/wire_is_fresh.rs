//! The web's types are those of the Rust enums: made again from the schema, they must come out the same.
use super::tree::root;
use std::{fs, process::Command};

#[test]
fn the_types_of_the_web_are_fresh() {
    let web = root().join("web");
    assert!(web.join("node_modules").is_dir(), "web/node_modules is missing: run `npm ci` in web, or tests/run");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (schema, made) = (folder.path().join("wire.json"), folder.path().join("wire.ts"));
    fs::write(&schema, format!("{:#}\n", wire::schema())).expect("the schema is written");
    let output = Command::new("node").arg("dev/wire.mjs").arg(&schema).arg(&made).current_dir(&web).output();
    let output = output.expect("node runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let (made, kept) = (fs::read_to_string(&made), fs::read_to_string(web.join("src/wire/wire.ts")));
    let (made, kept) = (made.expect("the types were made"), kept.expect("the types are kept"));
    assert!(made == kept, "web/src/wire/wire.ts is stale: run `npm run wire` in web");
}
