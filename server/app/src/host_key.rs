//! The host key, which alone may create sessions: given, or made once and kept readable by its owner alone.
use crate::trouble::Trouble;
use std::{
    fs,
    io::{ErrorKind, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

/// Shortest host key that is taken, in characters.
pub const HOST_KEY_CHARS_MIN: usize = 16;

/// A host key and where it lies, if it lies in a file.
#[derive(Clone)]
pub struct HostKey {
    /// The key. Never logged.
    pub key: String,
    /// Its file.
    pub file: Option<PathBuf>,
}

impl std::fmt::Debug for HostKey {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("HostKey").field("key", &"withheld").field("file", &self.file).finish()
    }
}

/// Takes the key that was given, else the one in `file`, else the one in `data`, which is made with `fresh` at the
/// first start.
///
/// # Errors
/// [`Trouble::Usage`] when the key is too short or its file cannot be read or written.
pub fn host_key(
    given: Option<&str>,
    file: Option<&Path>,
    data: &Path,
    fresh: impl FnOnce() -> String,
) -> Result<HostKey, Trouble> {
    if let Some(key) = given {
        return checked(key, None);
    }
    if let Some(file) = file {
        let key = fs::read_to_string(file)
            .map_err(|error| Trouble::Usage(format!("cannot read the host key in {}: {error}", file.display())))?;
        return checked(&key, Some(file.to_owned()));
    }
    let file = data.join("host-key");
    match fs::read_to_string(&file) {
        Ok(key) => checked(&key, Some(file)),
        Err(error) if error.kind() == ErrorKind::NotFound => make(&file, fresh()),
        Err(error) => Err(Trouble::Usage(format!("cannot read {}: {error}", file.display()))),
    }
}

fn checked(key: &str, file: Option<PathBuf>) -> Result<HostKey, Trouble> {
    let key = key.trim().to_owned();
    if key.chars().count() < HOST_KEY_CHARS_MIN {
        return Err(Trouble::Usage(format!("a host key has {HOST_KEY_CHARS_MIN} characters or more")));
    }
    Ok(HostKey { key, file })
}

fn make(file: &Path, key: String) -> Result<HostKey, Trouble> {
    let written = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(file)
        .and_then(|mut open| writeln!(open, "{key}"));
    match written {
        Ok(()) => Ok(HostKey { key, file: Some(file.to_owned()) }),
        Err(error) => Err(Trouble::Usage(format!("cannot write {}: {error}", file.display()))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn the_key_is_made_once_and_for_its_owner_alone() {
        let data = tempfile::tempdir().unwrap();
        let first = host_key(None, None, data.path(), || "abcdefghijklmnop".to_owned()).unwrap();
        let again = host_key(None, None, data.path(), || "another-key-of-16".to_owned()).unwrap();
        assert_eq!(first.key, again.key);
        let mode = fs::metadata(data.path().join("host-key")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        assert!(!format!("{first:?}").contains("abcdefgh"));
    }

    #[test]
    fn a_short_key_is_refused() {
        let data = tempfile::tempdir().unwrap();
        assert!(host_key(Some("short"), None, data.path(), String::new).is_err());
    }
}
