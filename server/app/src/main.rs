//! The program: reads its arguments, does the job, ends with the exit code of the contract.
use app::{
    cli::{Cli, Job},
    rehearse, serve,
    trouble::Trouble,
    verify,
};
use clap::Parser;
use std::{io::Write, process::ExitCode};
use tracing_subscriber::{EnvFilter, fmt};

fn main() -> ExitCode {
    let cli = Cli::parse();
    let filter = EnvFilter::try_from_env("HORSESHOE_LOG").unwrap_or_else(|_| EnvFilter::new("warn"));
    fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
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

async fn job(cli: Cli) -> Result<(), Trouble> {
    match cli.command.unwrap_or(Job::Serve(cli.serve)) {
        Job::Serve(serve) => serve::run(&serve).await,
        Job::Rehearse(rehearse) => rehearse::run(&rehearse).await,
        Job::Verify(job) => verify::verify(&job, &mut std::io::stdout()).await,
    }
}
