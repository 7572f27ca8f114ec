//! `whosays land`: what a country is called in a story file, and where it is.

use clap::Args;
use whosays_press::Error;
use whosays_story::Land;

/// Prints the code, land and position of a country, to be copied into a story
#[derive(Args)]
pub struct Find {
    /// Its name in English, a part of it, or a code: `germany`, `korea`, `DE`
    #[arg(required = true, value_name = "NAME")]
    name: Vec<String>,
}

impl Find {
    /// Prints every land that may be meant, the likeliest first.
    pub fn run(self) -> Result<(), Error> {
        let name = self.name.join(" ");
        let found = Land::search(&name);
        if found.is_empty() {
            return Err(Error::NoLand { name });
        }
        let lines: Vec<String> = found.into_iter().map(lines).collect();
        println!("{}", lines.join("\n\n"));
        Ok(())
    }
}

/// The lines of a story file for a land.
fn lines(land: &Land) -> String {
    let others = match land.other_names.as_slice() {
        [] => String::new(),
        names => format!(" ({})", names.join(", ")),
    };
    let code = match land.short {
        "" => String::new(),
        short => format!("code = \"{short}\"\n"),
    };
    format!(
        "# {}{others}\n{code}land = \"{}\"\nposition = {:?}",
        land.name, land.code, land.position
    )
}
