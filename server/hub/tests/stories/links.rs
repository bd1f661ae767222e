//! Role links and the join code: renewed, revoked, single-use; what was promised outlives a restart and a bad disk.
use crate::kit::{self, Table};
use floor::role::Role;
use hub::{Asker, Link, LinkError, Notice, secret::SecretHash};
use journal::{
    AppendError, Batch, Engine, EraseWhat, Figures, Head, MemoryEngine, Pending, ReadError, Reason, Record, SessionId,
    SessionRow, TextRow, Unavailable,
};
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

fn host() -> Asker {
    Asker { role: None, hash: None }
}

fn link(table: &Table, role: Role, panelist: Option<&str>) -> Link {
    let links = table.room().links();
    links.into_iter().find(|link| link.role == role && link.panelist.as_deref() == panelist).unwrap()
}

#[tokio::test]
async fn a_renewed_link_opens_by_its_new_secret_alone_and_all_are_told() {
    let mut table = Table::set(&kit::file()).await;
    let room = table.room();
    let (mut keys, old) = (room.keys_watch(), table.created.links["onsite_moderator"].clone());
    let hash = SecretHash::of(old.reveal());
    let by = Asker { role: Some(Role::OnsiteModerator), hash };
    let renewed = room.renew_link(Role::OnsiteModerator, None, by).await.unwrap();
    assert!(keys.has_changed().unwrap(), "sockets look whether they may stay");
    keys.mark_unchanged();
    assert_eq!(renewed.own.as_ref().map(hub::secret::Private::reveal), Some(renewed.secret.reveal()));
    let told = Notice::LinkChanged { role: Role::OnsiteModerator, panelist: None, by: by.role, is_revoked: false };
    assert_eq!(room.notices().borrow().last.back(), Some(&(1, told)));
    for _ in 0..2 {
        assert_eq!(table.room().sign_in(old.reveal()), None);
        assert!(hash.is_some_and(|hash| table.room().holder(&hash).is_none()), "an open socket learns it the same way");
        assert_eq!(table.room().sign_in(renewed.secret.reveal()).unwrap().role, Role::OnsiteModerator);
        assert!(table.room().sign_in(table.created.links["stage"].reveal()).is_some(), "others stay as they were");
        table.restart().await;
    }
    let other = Asker { role: Some(Role::OnlineModerator), hash: SecretHash::of("something else") };
    assert!(table.room().renew_link(Role::Stage, None, other).await.unwrap().own.is_none());
}

#[tokio::test]
async fn a_panelists_link_is_named_by_the_id_in_the_file() {
    let mut table = Table::set(&kit::file()).await;
    assert_eq!(link(&table, Role::Panelist, Some("kim")).first_uses, 0);
    let room = table.room();
    room.revoke_link(Role::Panelist, Some("kim"), host()).await.unwrap();
    for _ in 0..2 {
        assert_eq!(table.room().sign_in(table.created.panelists["kim"].reveal()), None);
        assert!(link(&table, Role::Panelist, Some("kim")).is_revoked);
        table.restart().await;
    }
    let renewed = table.room().renew_link(Role::Panelist, Some("kim"), host()).await.unwrap();
    let known = table.room().sign_in(renewed.secret.reveal()).unwrap();
    assert_eq!((known.role, known.person), (Role::Panelist, table.by("onsite_moderator").person));
    assert!(!link(&table, Role::Panelist, Some("kim")).is_revoked);
    for (role, panelist) in [(Role::Panelist, Some("nobody")), (Role::Panelist, None), (Role::Participant, None)] {
        let no = table.room().renew_link(role, panelist, host()).await;
        assert_eq!(no.err(), Some(LinkError::NoSuchLink), "{role:?} {panelist:?}");
    }
}

#[tokio::test]
async fn first_uses_are_counted_for_each_link_and_kept() {
    let mut table = Table::set(&kit::file()).await;
    let hash = SecretHash::of(table.created.links["stage"].reveal()).unwrap();
    for _ in 0..3 {
        table.room().link_used(Role::Stage, hash).await;
    }
    table.restart().await;
    assert_eq!(link(&table, Role::Stage, None).first_uses, 3);
    assert_eq!(link(&table, Role::Overlay, None).first_uses, 0);
}

#[tokio::test]
async fn a_single_use_link_opens_once_and_the_device_stays_in() {
    let mut file = kit::file();
    file["session"]["one_time_links"] = true.into();
    let mut table = Table::set(&file).await;
    let secret = table.created.links["online_moderator"].clone();
    assert_eq!(table.room().sign_in(secret.reveal()), None, "the link itself is no key");
    let (known, device) = table.room().redeem(secret.reveal()).await.unwrap();
    assert_eq!(known.role, Role::OnlineModerator);
    assert_ne!(device.reveal(), secret.reveal());
    for _ in 0..2 {
        assert_eq!(table.room().redeem(secret.reveal()).await.unwrap_err(), LinkError::NoSuchLink, "a second use");
        assert_eq!(table.room().sign_in(device.reveal()), Some(known));
        table.restart().await;
    }
    let by = Asker { role: Some(known.role), hash: SecretHash::of(device.reveal()) };
    let renewed = table.room().renew_link(known.role, None, by).await.unwrap();
    let own = renewed.own.unwrap();
    assert_eq!(table.room().sign_in(device.reveal()), None);
    assert_eq!(table.room().sign_in(own.reveal()), Some(known), "who renews the own role keeps the place");
    assert!(table.room().redeem(renewed.secret.reveal()).await.is_ok(), "and the new link is not used up by that");
}

#[tokio::test]
async fn two_devices_at_a_single_use_link_and_one_comes_in() {
    let mut file = kit::file();
    file["session"]["one_time_links"] = true.into();
    let table = Table::set(&file).await;
    let (room, secret) = (table.room(), table.created.links["stage"].clone());
    let (one, two) = tokio::join!(room.redeem(secret.reveal()), room.redeem(secret.reveal()));
    assert!(one.is_ok() != two.is_ok());
}

#[tokio::test]
async fn a_renewed_code_lets_in_and_the_old_one_only_leads_back() {
    let mut table = Table::set(&kit::file()).await;
    let (old, room) = (table.created.join_code.clone(), table.room());
    let code = table.house.renew_code(&room, host()).await.unwrap();
    assert_ne!(code, old);
    let told = room.view(wire::view::Sight::Room).borrow().value["about"]["join_code"].clone();
    assert_eq!(told, code, "the views tell the new one");
    for _ in 0..2 {
        assert!(table.house.by_code(&old).is_none());
        assert_eq!(table.house.by_former_code(&old).unwrap().id(), table.created.id);
        assert_eq!(table.house.by_code(&code).unwrap().id(), table.created.id);
        assert_eq!(table.room().about().join_code, code);
        assert!(table.room().about().join_url.ends_with(&hub::dice::show_code(&code)));
        table.restart().await;
    }
}

#[tokio::test]
async fn what_the_disk_does_not_take_changes_no_link() {
    let engine = Arc::new(Forgetful { inner: MemoryEngine::new(), is_full: AtomicBool::new(false) });
    let table = Table::over(engine.clone(), &kit::file()).await;
    let room = table.room();
    engine.is_full.store(true, Ordering::Relaxed);
    assert_eq!(room.renew_link(Role::Stage, None, host()).await.unwrap_err(), LinkError::NotStored);
    assert_eq!(room.revoke_link(Role::Stage, None, host()).await, Err(LinkError::NotStored));
    assert_eq!(table.house.renew_code(&room, host()).await, Err(LinkError::NotStored));
    assert!(room.sign_in(table.created.links["stage"].reveal()).is_some());
    assert!(table.house.by_code(&table.created.join_code).is_some());
    assert_eq!(room.notices().borrow().seq, 0, "and nobody was told otherwise");
    engine.is_full.store(false, Ordering::Relaxed);
    assert!(room.renew_link(Role::Stage, None, host()).await.is_ok());
    assert_eq!(room.sign_in(table.created.links["stage"].reveal()), None);
}

/// Memory that at times takes no notes beside the records.
#[derive(Debug)]
struct Forgetful {
    inner: MemoryEngine,
    is_full: AtomicBool,
}

impl Engine for Forgetful {
    fn append(&self, session: SessionId, version: u64, batch: Batch) -> Pending<'_, Result<u64, AppendError>> {
        self.inner.append(session, version, batch)
    }
    fn read_from(&self, session: SessionId, after: u64, max: usize) -> Pending<'_, Result<Vec<Record>, ReadError>> {
        self.inner.read_from(session, after, max)
    }
    fn head(&self, session: SessionId) -> Pending<'_, Result<Head, ReadError>> {
        self.inner.head(session)
    }
    fn bell(&self, session: SessionId) -> tokio::sync::watch::Receiver<u64> {
        self.inner.bell(session)
    }
    fn sessions(&self) -> Pending<'_, Result<Vec<SessionRow>, ReadError>> {
        self.inner.sessions()
    }
    fn texts(&self, session: SessionId) -> Pending<'_, Result<Vec<TextRow>, ReadError>> {
        self.inner.texts(session)
    }
    fn erase(&self, session: SessionId, what: EraseWhat) -> Pending<'_, Result<u64, Unavailable>> {
        self.inner.erase(session, what)
    }
    fn remove_session(&self, session: SessionId) -> Pending<'_, Result<bool, Unavailable>> {
        self.inner.remove_session(session)
    }
    fn put_meta(&self, session: SessionId, key: String, value: Vec<u8>) -> Pending<'_, Result<(), Unavailable>> {
        if self.is_full.load(Ordering::Relaxed) {
            return Box::pin(async { Err(Unavailable { reason: Reason::DiskFull }) });
        }
        self.inner.put_meta(session, key, value)
    }
    fn get_meta(&self, session: SessionId, key: String) -> Pending<'_, Result<Option<Vec<u8>>, ReadError>> {
        self.inner.get_meta(session, key)
    }
    fn figures(&self) -> Figures {
        self.inner.figures()
    }
}
