//! Join codes: found, made, renewed.
use super::{House, address::join_url};
use crate::{
    dice,
    handle::Room,
    links::{Asker, LinkError},
};
use floor::role::Role;

/// Tries to find a join code that no session has.
const CODE_TRIES_MAX: u32 = 16;
/// Former join codes of a session that still lead those who are in back to their page.
const FORMER_CODES_MAX: usize = 16;

impl House {
    /// The room of a join code as somebody typed it.
    #[must_use]
    pub fn by_code(&self, typed: &str) -> Option<Room> {
        self.directory.by_code(&dice::fold_code(typed)?)
    }
    /// The room that had that join code before it was renewed: for whoever is in already, never for joining.
    #[must_use]
    pub fn by_former_code(&self, typed: &str) -> Option<Room> {
        self.directory.by_former_code(&dice::fold_code(typed)?)
    }
    /// Gives a session another join code: the old one lets nobody in any more, and who is in stays.
    ///
    /// # Errors
    /// [`LinkError::NotStored`]; the old code stands then.
    pub async fn renew_code(&self, room: &Room, by: Asker) -> Result<String, LinkError> {
        let code = self.free_code();
        let join_url = join_url(&self.public_url(), &code);
        let changed = room.0.keys.change(|kept| {
            let old = std::mem::replace(&mut kept.about.join_code, code.clone());
            kept.about.join_url = join_url;
            kept.former_codes.push(old);
            let spare = kept.former_codes.len().saturating_sub(FORMER_CODES_MAX);
            kept.former_codes.drain(..spare);
            Some(())
        });
        changed.await?;
        self.directory.recode(room.id(), code.clone());
        room.retell().await;
        room.link_changed(Role::Participant, None, by, false);
        Ok(code)
    }
    pub(super) fn free_code(&self) -> String {
        let mut code = self.dice.join_code();
        for _ in 0..CODE_TRIES_MAX {
            if self.directory.by_code(&code).is_none() && self.directory.by_former_code(&code).is_none() {
                break;
            }
            code = self.dice.join_code();
        }
        code
    }
}
