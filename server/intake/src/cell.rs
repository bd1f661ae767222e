//! Cells of a spreadsheet that look like formulas (ALGORITHMS, section 12).

/// What makes a program compute a cell.
const SIGNS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// The cell with an apostrophe before it, where a program would compute it.
/// A cell that already stands behind such an apostrophe gets another, so that [`unguard`] always gives back what was.
pub fn guard(cell: &str) -> String {
    if needs(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// The cell as it was before [`guard`].
pub fn unguard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(inside) if needs(inside) => inside,
        _ => cell,
    }
}

fn needs(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(SIGNS)
}

#[cfg(test)]
mod tests {
    use super::{guard, unguard};

    #[test]
    fn what_is_guarded_comes_back() {
        for cell in ["=1", "'=1", "''-2", "'plain", "plain", "", "'", "@x", "+20", "\tx"] {
            assert_eq!(unguard(&guard(cell)), cell);
        }
        assert_eq!(guard("=HYPERLINK(1)"), "'=HYPERLINK(1)");
        assert_eq!(guard("'tis"), "'tis");
    }
}
