//! `cargo xtask screenshots`: makes the pictures in the README.

mod scenes;
mod svg;

use std::error::Error;
use std::fs;
use std::process::ExitCode;

use clap::Args;

use crate::report::chain;
use crate::workspace;

/// Makes the pictures in the README. It runs the program `qmp` in a terminal with a real QEMU, and
/// writes the contents of the screen to `doc/*.svg`.
#[derive(Debug, Args)]
pub(crate) struct Screenshots {
    /// The pictures to make; all of them if none is named.
    #[arg(value_name = "NAME")]
    names: Vec<String>,
}

/// The folder of the pictures.
const FOLDER: &str = "doc";

impl Screenshots {
    pub(crate) fn run(self) -> ExitCode {
        match self.make() {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("error: {}", chain(&*error));
                ExitCode::FAILURE
            }
        }
    }

    fn make(&self) -> Result<(), Box<dyn Error>> {
        let known: Vec<_> = scenes::SCENES.iter().map(|(name, _)| *name).collect();
        if let Some(unknown) = self.names.iter().find(|it| !known.contains(&it.as_str())) {
            return Err(format!("there is no picture `{unknown}`, but {}", known.join(", ")).into());
        }
        scenes::build()?;
        for (name, scene) in scenes::SCENES {
            if self.names.is_empty() || self.names.iter().any(|it| it == name) {
                let path = workspace::root().join(FOLDER).join(format!("{name}.svg"));
                let scene = scene()?;
                fs::write(&path, svg::picture(&scene.screen, &scene.folder))?;
                println!("{}", path.display());
            }
        }
        Ok(())
    }
}
