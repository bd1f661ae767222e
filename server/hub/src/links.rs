//! Role links: told without their secrets, renewed, revoked, counted; single-use where the session file says so.
use crate::{
    handle::{Identity, Room},
    keep::{Kept, RoleKey},
    secret::{self, Private, SecretHash},
};
use floor::role::Role;
use journal::Unavailable;
use std::{collections::VecDeque, sync::Arc};
use tokio::sync::watch;

/// Notices that a room remembers.
const NOTICES_MAX: usize = 16;

/// Something about links that moderators are told once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// A link was used on a device for the first time.
    LinkUsed {
        /// Whose.
        role: Role,
    },
    /// A link was renewed or revoked.
    LinkChanged {
        /// Whose; [`Role::Participant`] is the join code.
        role: Role,
        /// Which panelist's.
        panelist: Option<String>,
        /// Whose act; none is the host key's.
        by: Option<Role>,
        /// It opens nothing from now on.
        is_revoked: bool,
    },
}

/// What happened to links; the newest view wins, and it remembers the last few.
#[derive(Debug, Clone, Default)]
pub struct Notices {
    /// Number of the newest, counted from 1.
    pub seq: u64,
    /// Numbers and notices, oldest first.
    pub last: VecDeque<(u64, Notice)>,
}

/// A role link as moderators see it: everything but the secret, which nobody has any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What it lets its bearer do.
    pub role: Role,
    /// Whose, of several panelists: the id in the session file.
    pub panelist: Option<String>,
    /// It opens nothing until it is renewed.
    pub is_revoked: bool,
    /// First uses on a device that were announced.
    pub first_uses: u32,
}

/// A renewed link. Its secret is told this once.
#[derive(Debug, Clone)]
pub struct Renewed {
    /// What stands behind the `#`.
    pub secret: Private<String>,
    /// What the device that renewed its own role goes on with.
    pub own: Option<Private<String>>,
}

/// Who asks for a change of links, and where from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asker {
    /// None: the holder of the host key.
    pub role: Option<Role>,
    /// What the asker came in by.
    pub hash: Option<SecretHash>,
}

/// Why a link was not changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// No link of that role, or no panelist of that id.
    #[error("no such link")]
    NoSuchLink,
    /// The journal does not take it now; nothing has changed.
    #[error("the journal does not take it now")]
    NotStored,
}

impl From<Unavailable> for LinkError {
    fn from(_: Unavailable) -> Self {
        Self::NotStored
    }
}

/// The link of that role, and for panelists of that person.
fn find<'a>(kept: &'a mut Kept, role: Role, panelist: Option<&str>) -> Option<&'a mut RoleKey> {
    kept.roles.iter_mut().find(|key| key.role == role && key.panelist.as_deref() == panelist)
}

/// As [`find`]; what programs come by is made when somebody first wants it.
fn find_or_make<'a>(kept: &'a mut Kept, role: Role, panelist: Option<&str>) -> Option<&'a mut RoleKey> {
    if role == Role::Feed && !kept.roles.iter().any(|key| key.role == role) {
        kept.roles.push(RoleKey::new(role, None, None));
    }
    find(kept, role, panelist)
}

fn own_key<'a>(kept: &'a mut Kept, hash: &SecretHash) -> Option<&'a mut RoleKey> {
    let is_own = |key: &&mut RoleKey| key.hash.as_ref() == Some(hash) || key.devices.contains(hash);
    kept.roles.iter_mut().find(is_own)
}

impl Room {
    /// Every role link.
    #[must_use]
    pub fn links(&self) -> Vec<Link> {
        let line = |key: &RoleKey| Link {
            role: key.role,
            panelist: key.panelist.clone(),
            is_revoked: key.is_revoked,
            first_uses: key.first_uses,
        };
        self.0.keys.kept().roles.iter().map(line).collect()
    }
    /// Changes the secret behind a link's `#` for what a device keeps. Where links are single-use this is the one use,
    /// and the device gets a secret of its own; everywhere else the two are the same.
    ///
    /// # Errors
    /// [`LinkError::NoSuchLink`] when it opens nothing (any more).
    pub async fn redeem(&self, secret: &str) -> Result<(Identity, Private<String>), LinkError> {
        let hash = SecretHash::of(secret).ok_or(LinkError::NoSuchLink)?;
        if let Some(identity) = self.holder(&hash) {
            return Ok((identity, Private::new(secret.to_owned())));
        }
        let device = secret::make(&self.0.dice);
        let taken = self.0.keys.change(|kept| {
            let is_it = |key: &&mut RoleKey| key.hash.as_ref().is_some_and(|own| own.is(&hash));
            let key = kept.roles.iter_mut().find(is_it)?;
            key.hash = None;
            key.devices.extend(SecretHash::of(device.reveal()));
            Some(Identity { role: key.role, person: key.person })
        });
        taken.await?.map(|identity| (identity, device)).ok_or(LinkError::NoSuchLink)
    }
    /// Gives a link a new secret. Whoever came by the old one is signed out; an asker of that very role goes on with
    /// [`Renewed::own`].
    ///
    /// # Errors
    /// [`LinkError`]; the old secret opens as before then.
    pub async fn renew_link(&self, role: Role, panelist: Option<&str>, by: Asker) -> Result<Renewed, LinkError> {
        let (secret, device) = (secret::make(&self.0.dice), secret::make(&self.0.dice));
        let renewed = self.0.keys.change(|kept| {
            let is_one_time = kept.one_time_links;
            let key = find_or_make(kept, role, panelist)?;
            let is_own = by.hash.is_some_and(|own| key.hash == Some(own) || key.devices.contains(&own));
            (key.hash, key.is_revoked) = (SecretHash::of(secret.reveal()), false);
            key.devices.clear();
            if is_own && is_one_time {
                key.devices.extend(SecretHash::of(device.reveal()));
            }
            Some(is_own.then(|| if is_one_time { device.clone() } else { secret.clone() }))
        });
        let own = renewed.await?.ok_or(LinkError::NoSuchLink)?;
        self.link_changed(role, panelist, by, false);
        Ok(Renewed { secret, own })
    }
    /// Takes a link's secret away; whoever came by it is signed out.
    ///
    /// # Errors
    /// [`LinkError`]; the secret opens as before then.
    pub async fn revoke_link(&self, role: Role, panelist: Option<&str>, by: Asker) -> Result<(), LinkError> {
        let revoked = self.0.keys.change(|kept| {
            let key = find(kept, role, panelist)?;
            (key.hash, key.is_revoked) = (None, true);
            key.devices.clear();
            Some(())
        });
        revoked.await?.ok_or(LinkError::NoSuchLink)?;
        self.link_changed(role, panelist, by, true);
        Ok(())
    }
    pub(crate) fn notice(&self, notice: Notice) {
        self.0.notices.send_modify(|notices| {
            let mut new = Notices::clone(notices);
            new.seq = new.seq.saturating_add(1);
            new.last.push_back((new.seq, notice));
            while new.last.len() > NOTICES_MAX {
                new.last.pop_front();
            }
            *notices = Arc::new(new);
        });
    }
    /// What happened to links, for the moderators' desks.
    #[must_use]
    pub fn notices(&self) -> watch::Receiver<Arc<Notices>> {
        self.0.notices.subscribe()
    }
    pub(crate) fn link_changed(&self, role: Role, panelist: Option<&str>, by: Asker, is_revoked: bool) {
        let panelist = panelist.map(str::to_owned);
        self.notice(Notice::LinkChanged { role, panelist, by: by.role, is_revoked });
        self.0.keys.look_again();
    }
    /// A role link was used on a device for the first time: told at once, and counted.
    pub async fn link_used(&self, role: Role, hash: SecretHash) {
        self.notice(Notice::LinkUsed { role });
        let counted = self.0.keys.change(|kept| {
            let key = own_key(kept, &hash)?;
            key.first_uses = key.first_uses.saturating_add(1);
            Some(())
        });
        if counted.await.is_err() {
            tracing::warn!(session = %self.id(), "a first use of a link was told but not counted");
        }
    }
}
