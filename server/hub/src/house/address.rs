//! The address that people type: what was chosen, or what the machine has now that its network has changed.
use super::House;
use crate::dice;

impl House {
    /// The address that people type, without a slash at the end.
    #[must_use]
    pub fn public_url(&self) -> String {
        self.address.borrow().clone()
    }
    /// People reach this server elsewhere from now on: every view shows the new join address.
    pub async fn set_public_url(&self, public_url: &str) {
        self.address.send_replace(public_url.to_owned());
        for room in self.directory.all().into_values() {
            room.readdress(public_url).await;
        }
    }
}

/// The readable address of the join page.
pub(crate) fn join_url(public_url: &str, join_code: &str) -> String {
    format!("{public_url}/j/{}", dice::show_code(join_code))
}
