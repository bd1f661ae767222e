//! The program: reads its arguments, does the job, ends with the exit code of the contract.
use app::{
    cli::{Cli, Job},
    rehearse, serve,
    trouble::Trouble,
    verify,
};
use clap::Parser;
use std::{io::Write, process::ExitCode};
use tracing_subscriber::{EnvFilter, filter::LevelFilter, fmt};

fn main() -> ExitCode {
    let cli = Cli::parse();
    fmt().with_env_filter(log_filter()).with_writer(std::io::stderr).init();
    let outcome = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Trouble::Usage(format!("cannot start: {error}")))
        .and_then(|runtime| runtime.block_on(job(cli)));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            // Nothing is left to do when even this cannot be said.
            drop(writeln!(std::io::stderr(), "horseshoe: {trouble}"));
            trouble.code()
        }
    }
}

/// `HORSESHOE_LOG` is a level for this program's own lines. What the libraries below would say at such levels holds
/// whole frames and headers, so people's words and secrets: nobody can turn that on.
fn log_filter() -> EnvFilter {
    let told = std::env::var("HORSESHOE_LOG").ok().and_then(|level| level.parse::<LevelFilter>().ok());
    let level = told.unwrap_or(LevelFilter::WARN);
    EnvFilter::new(format!("warn,horseshoe={level},app={level},edge={level},hub={level},journal={level}"))
}

async fn job(cli: Cli) -> Result<(), Trouble> {
    match cli.command.unwrap_or(Job::Serve(cli.serve)) {
        Job::Serve(serve) => serve::run(&serve).await,
        Job::Rehearse(rehearse) => rehearse::run(&rehearse).await,
        Job::Verify(job) => verify::verify(&job, &mut std::io::stdout()).await,
    }
}
