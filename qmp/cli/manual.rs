//! `qmp completions` and `qmp man`: what shells and readers of manuals need.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Command};
use clap_complete::{Shell, generate};
use clap_mangen::Man as Page;

use crate::failure::Failure;
use crate::nearest;
use crate::output::print;

/// Prints a script that completes the commands of this program in a shell.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  qmp completions bash")]
pub(crate) struct Completions {
    /// The shell.
    shell: Shell,
}

impl Completions {
    pub(crate) fn run(self, mut program: Command) -> Result<ExitCode, Failure> {
        let mut script = Vec::new();
        generate(self.shell, &mut program, "qmp", &mut script);
        print(&String::from_utf8_lossy(&script))?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Prints a page of the manual, or writes all pages into a folder.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  qmp man exec")]
pub(crate) struct Man {
    /// The command; without it, the page is that of the program.
    command: Option<String>,
    /// Write all pages into this folder.
    #[arg(long, value_name = "FOLDER", conflicts_with = "command")]
    out: Option<PathBuf>,
}

impl Man {
    pub(crate) fn run(self, mut program: Command) -> Result<ExitCode, Failure> {
        program.build();
        if let Some(folder) = self.out {
            clap_mangen::generate_to(program, &folder).map_err(|error| {
                Failure::not_sent(format_args!("cannot write to {}: {error}", folder.display()))
            })?;
            return Ok(ExitCode::SUCCESS);
        }
        let mut page = Vec::new();
        Page::new(self.page(program)?).render(&mut page)?;
        print(&String::from_utf8_lossy(&page))?;
        Ok(ExitCode::SUCCESS)
    }

    fn page(&self, program: Command) -> Result<Command, Failure> {
        let Some(name) = &self.command else { return Ok(program) };
        let Some(command) = program.find_subcommand(name) else {
            let hint = nearest::hint(name, program.get_subcommands().map(|it| it.get_name()));
            return Err(Failure::not_sent(format_args!("there is no command `{name}`{hint}")));
        };
        Ok(command.clone())
    }
}
