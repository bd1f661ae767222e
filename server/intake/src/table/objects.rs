//! A list of JSON objects, or of strings, of nobody that we know: keys are read like the names of columns.
use super::{columns, is_flag_of_privacy};
use crate::{
    gather::{Gather, Message, moment},
    hint::{Columns, Format, Hint},
    import::Import,
    privacy,
    via::Via,
};
use serde_json::Value;

/// All that have words.
pub(crate) fn read(all: &[Value], hint: &Hint) -> Import {
    let mut gather = Gather::new(Format::Objects, hint.via.unwrap_or(Via::Csv), hint);
    for (number, one) in all.iter().enumerate() {
        let is_read = match one {
            Value::String(body) => {
                gather.keep(Message { body, is_ambiguous: true, ..Message::default() });
                true
            }
            Value::Object(_) => object(&mut gather, one),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) => false,
        };
        if !is_read {
            gather.unread(number + 1);
        }
    }
    gather.import
}

fn object(gather: &mut Gather, one: &Value) -> bool {
    let Some(fields) = one.as_object() else { return false };
    let mut columns = Columns::default();
    let mut cells = Vec::new();
    let mut has_body = false;
    for (key, value) in fields {
        let cell = match value {
            Value::String(text) => text.clone(),
            Value::Bool(_) | Value::Number(_) => value.to_string(),
            Value::Null => String::new(),
            Value::Array(_) | Value::Object(_) => continue,
        };
        has_body |= columns::set(&mut columns, key, cells.len());
        cells.push(cell);
    }
    let cell = |at: Option<usize>| at.and_then(|at| cells.get(at)).map_or("", String::as_str);
    let to = cell(columns.recipient);
    let is_private = columns.private.is_some_and(|at| is_flag_of_privacy(cell(Some(at))))
        || (!to.is_empty() && !privacy::is_everyone(to))
        || cells.iter().enumerate().any(|(at, cell)| at != columns.body && privacy::is_marked(cell));
    if is_private {
        gather.drop_private(&cells.iter().map(String::as_str).collect::<Vec<_>>());
        return true;
    }
    if !has_body {
        return false;
    }
    gather.keep(Message {
        name: cell(columns.name),
        sender_id: Some(cell(columns.email)),
        source_id: columns.id.map(|at| cell(Some(at)).to_owned()),
        at: moment(cell(columns.time)),
        body: cell(Some(columns.body)),
        lang: Some(cell(columns.lang)).filter(|lang| !lang.is_empty()),
        stated: cell(columns.votes).parse().ok().filter(|votes| *votes > 0),
        ..Message::default()
    });
    true
}
