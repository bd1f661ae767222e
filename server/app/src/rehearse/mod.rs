//! The rehearsal: a session played by simulated people through the doors that everybody uses.
mod args;
mod cast;
mod chance;
mod compare;
mod copy;
mod deeds;
mod guests;
mod invent;
pub mod keeper;
mod player;
mod screen;
mod script;
mod show;
mod table;
mod voices;

pub use args::Rehearse;

use crate::{
    serve::{self, Running, Tuning},
    trouble::Trouble,
    visitor::{Address, Lost},
};
use cast::Cast;
use player::Player;
use screen::Screen;
use script::{Ms, Script};
use serde_json::{Value, json};
use std::{
    io::{IsTerminal, stdin},
    thread,
};
use table::Table;
use tempfile::TempDir;
use tokio::sync::oneshot;

/// The session of the seed, from lobby to purge.
pub(crate) const BUILT_IN: &str = include_str!("../../scenarios/ws430.json");

/// `horseshoe rehearse`: plays a scenario and holds the totals of the server against those of the file.
///
/// # Errors
/// [`Trouble::Difference`] when anything was not as the file says, [`Trouble::Usage`] when it could not be played.
pub async fn run(args: &Rehearse) -> Result<(), Trouble> {
    let script = read(args)?;
    let place = Place::find(args).await?;
    let outcome = tokio::select! {
        outcome = rehearse(args, &script, &place) => outcome,
        told = serve::told_to_stop() => told,
    };
    place.leave().await?;
    outcome
}

fn read(args: &Rehearse) -> Result<Script, Trouble> {
    let (name, text) = match &args.file {
        None => ("the built-in scenario".to_owned(), BUILT_IN.to_owned()),
        Some(path) => {
            let text = std::fs::read_to_string(path)
                .map_err(|error| Trouble::Usage(format!("cannot read {}: {error}", path.display())))?;
            (path.display().to_string(), text)
        }
    };
    Script::read(&text).map_err(|why| Trouble::Usage(format!("{name} cannot be played: {why}")))
}

/// Where it is played: somebody's server, or one of its own with its folder.
struct Place {
    address: Address,
    host_key: String,
    own: Option<(Running, Option<TempDir>)>,
}

impl Place {
    async fn find(args: &Rehearse) -> Result<Self, Trouble> {
        if let Some(url) = &args.server {
            let address = Address::parse(url).map_err(|error| Trouble::Usage(error.to_string()))?;
            let host_key = match (&args.host_key, &args.host_key_file) {
                (Some(key), _) => key.clone(),
                (None, Some(path)) => std::fs::read_to_string(path)
                    .map(|key| key.trim().to_owned())
                    .map_err(|error| Trouble::Usage(format!("cannot read {}: {error}", path.display())))?,
                (None, None) => return Err(Trouble::Usage("--server needs --host-key or --host-key-file".to_owned())),
            };
            return Ok(Self { address, host_key, own: None });
        }
        let folder = match &args.data {
            Some(_) => None,
            None => Some(tempfile::tempdir().map_err(|error| Trouble::Usage(format!("no temporary folder: {error}")))?),
        };
        let data = args.data.clone().or_else(|| folder.as_ref().map(|folder| folder.path().to_owned()));
        let running = serve::start(&args.serve(data.unwrap_or_default()), Tuning::default()).await?;
        let address = serve::inside(running.listening)?;
        let host_key = running.host_key.key.clone();
        Ok(Self { address, host_key, own: Some((running, folder)) })
    }
    async fn leave(self) -> Result<(), Trouble> {
        match self.own {
            Some((running, _folder)) => running.stop().await,
            None => Ok(()),
        }
    }
}

async fn rehearse(args: &Rehearse, script: &Script, place: &Place) -> Result<(), Trouble> {
    let mut screen = Screen::new();
    let mut file = script.whole.clone();
    if let Some(file) = file.as_object_mut().filter(|_| !script.events.is_empty()) {
        file.insert("clock".to_owned(), json!({ "rate": args.speed }));
    }
    let table =
        Table::create(place.address.clone(), place.host_key.clone(), &file).await.map_err(|lost| at_door(&lost))?;
    screen.links(&script.session.title, &table.links);
    let cast = Cast::enter(&table, script, true).await.map_err(|lost| at_door(&lost))?;
    if script.events.is_empty() {
        screen.line("The session is open. Nothing is played: the file has no events. Ctrl-C stops.");
        return serve::told_to_stop().await;
    }
    let mut player = Player::new(script, &table, cast, Ms(args.from));
    player.play(&mut screen).await.map_err(|lost| at_door(&lost))?;
    let totals = table.totals().await.map_err(|lost| at_door(&lost))?;
    let verdict = tell(&mut screen, script, &player, &totals);
    if stdin().is_terminal() {
        screen.line("\nEnter stops.");
        enter_pressed().await;
    }
    verdict
}

/// Prints what came of it; a difference is an error.
fn tell(screen: &mut Screen, script: &Script, player: &Player<'_>, totals: &Value) -> Result<(), Trouble> {
    let rows = script.totals.as_ref().map(|file| compare::compare(file, totals, &player.cast)).unwrap_or_default();
    let later = script.not_played();
    screen.totals(&rows);
    screen.not_played(&later);
    let mut wrong = player.differences.len();
    for difference in &player.differences {
        screen.line(&format!(" ≠ {difference}"));
    }
    let surprises = player.cast.surprises();
    if surprises > 0 {
        wrong += 1;
        screen.line(&format!(" ≠ {surprises} messages were not what the server said of them"));
    }
    wrong += rows.iter().filter(|row| row.is_same == Some(false)).count();
    let played = script.events.len().saturating_sub(later.values().sum());
    if wrong == 0 {
        screen.line(&format!("\nPlayed {played} events; everything is as the file says."));
        return Ok(());
    }
    let things = if wrong == 1 { "one thing is".to_owned() } else { format!("{wrong} things are") };
    Err(Trouble::Difference(format!("played {played} events; {things} not as the file says")))
}

fn at_door(lost: &Lost) -> Trouble {
    Trouble::Usage(match lost {
        Lost::Door(401 | 403) => "the server does not take this host key".to_owned(),
        Lost::Door(status @ (400 | 422)) => format!("the server does not take this file (status {status})"),
        Lost::Address
        | Lost::Encrypted
        | Lost::Link(_)
        | Lost::Silent
        | Lost::Strange
        | Lost::Door(_)
        | Lost::SignedOut => {
            format!("the rehearsal cannot go on: {lost}")
        }
    })
}

/// Waits for a line on standard input. A thread of its own reads it: nothing can take a blocking read back.
async fn enter_pressed() {
    let (pressed, was_pressed) = oneshot::channel();
    thread::spawn(move || {
        let mut line = String::new();
        drop(stdin().read_line(&mut line));
        let _sent = pressed.send(());
    });
    drop(was_pressed.await);
}
