//! The commands of `koprik`.

use std::io::{BufRead as _, Write as _};

use clap::{Parser, Subcommand, ValueEnum};

use crate::config::Config;
use crate::start;

/// Koʻprik: the portal for labour migration, and what its operators need around it.
#[derive(Debug, Parser)]
#[command(name = "koprik", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the portal (migrates the database first).
    Serve {
        /// Fill an empty database with demo content, and show messages on a page.
        #[arg(long)]
        demo: bool,
    },
    /// Bring the database to the state that this program needs.
    Migrate,
    /// Load the rules, fees, programmes and names that ship with this program; rows of the staff stay.
    LoadReference,
    /// Fill an empty database with demo content.
    LoadDemo,
    /// Write many made-up rows for benchmarks.
    Generate {
        #[arg(long, default_value_t = 0)]
        candidates: usize,
        #[arg(long, default_value_t = 0)]
        certificates: usize,
        #[arg(long, default_value_t = 0)]
        vacancies: usize,
        /// Vacancies that wait for the staff, of an organisation of their own; beside the demo content only.
        #[arg(long, default_value_t = 0)]
        waiting: usize,
        /// The same seed gives the same rows.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Accounts of the staff.
    Staff {
        #[command(subcommand)]
        command: StaffCommand,
    },
    /// The audit trail.
    Audit {
        #[command(subcommand)]
        command: AuditCommand,
    },
    /// The master keys that wrap the keys of people.
    Keys {
        #[command(subcommand)]
        command: KeysCommand,
    },
    /// Write database and documents into one encrypted file, while the portal runs.
    ///
    /// The database is copied as it is at one moment (SQLite by itself, PostgreSQL by `pg_dump`), with every document of the folder
    /// `KOPRIK_DOCUMENTS_URL`; a bucket is left to its own means. Everything is encrypted by age for the recipient; the secret identity
    /// is never needed here: keep it on another machine.
    ///
    /// Left out on purpose are the master keys (`KOPRIK_MASTER_KEY_FILE`) and the other keys in files: without them nobody
    /// reads what people wrote. The keys of people, which the master keys wrap, go into a file of their own beside the backups, and each
    /// backup replaces it: who deletes an account is unreadable in all older backups too, as soon as no old file of keys is left.
    Backup(crate::backup::Asked),
    /// Put a backup back where nothing is yet, or look through it with --check.
    ///
    /// The database that `DATABASE_URL` names and the folder of the documents must be empty. Everything in the backup is compared with
    /// its digest before anything is put in place; a backup that was cut off or changed, or another identity, changes nothing.
    /// The files of keys (master.key, step.key) are not in backups: put them back by yourself.
    Restore(crate::backup::RestoreAsked),
    /// Say what is wrong with the settings, the database and the migrations, and how to mend it.
    Check,
    /// Check adverts: JSON lines in, the findings of each as a JSON line out.
    Findings {
        /// A file, or - for standard input.
        file: std::path::PathBuf,
    },
    /// Find vacancies by words, as the public list does: their ids, the newest first.
    Search(crate::search::Asked),
    /// Compare two spellings of a name; without them, pairs with a tab between are read from standard input.
    Name {
        one: Option<String>,
        other: Option<String>,
        /// The language of the answer: uz, uz-Cyrl, ru, ja, tr or en.
        #[arg(long, default_value = "uz")]
        lang: String,
    },
    /// Change the script of lines: read from standard input, written to standard output.
    Text {
        #[arg(long, value_enum)]
        to: TextForm,
    },
}

#[derive(Debug, Subcommand)]
enum AuditCommand {
    /// Go through the whole trail and name every record that was changed, deleted, moved or cut off.
    Verify,
    /// Write a signed checkpoint now.
    Checkpoint,
}

#[derive(Debug, Subcommand)]
enum KeysCommand {
    /// Add a new master key and wrap every key of a person with it; the portal may go on meanwhile.
    Rotate,
    /// Name each master key, and how many keys of people it wraps.
    List,
    /// Take master keys that wrap nothing out of the file; files of keys (`koprik backup`) from before cannot be read from then on.
    Retire,
}

#[derive(Debug, Subcommand)]
enum StaffCommand {
    /// Add a member of the staff; the password is read from standard input.
    Add {
        /// E-mail address or telephone number.
        #[arg(long)]
        contact: String,
        /// The name that colleagues see.
        #[arg(long)]
        name: String,
        /// One or more of moderator, certifier, centre-officer, administrator, reader, with commas between.
        #[arg(long)]
        roles: String,
        /// Where a centre officer works: a city with centres (tashkent), a region (uz-sa) or a district by its code; may come several times.
        #[arg(long)]
        centre: Vec<String>,
    },
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum TextForm {
    /// Uzbek in the Cyrillic script.
    UzCyrl,
    /// Uzbek in the Latin script.
    UzLatn,
    /// The tokens by which search finds a line, separated by spaces.
    Tokens,
    /// The name field of a passport's machine-readable zone; the surname stands first, or before a comma.
    Mrz,
    /// A name in katakana.
    Katakana,
}

/// Runs the command that was typed.
///
/// # Errors
/// One sentence for the operator.
pub async fn run() -> Result<(), String> {
    let cli = Cli::parse();
    match cli.command {
        Command::Text { to } => text(to),
        Command::Name { one, other, lang } => crate::name::run(one.zip(other), &lang),
        Command::Serve { demo } => {
            let mut config = Config::read()?;
            config.demo |= demo;
            crate::serve::serve(config).await
        }
        Command::Migrate => {
            let config = Config::read()?;
            let db = start::database(&config).await?;
            start::migrate(&db).await?;
            println!("{} is up to date.", db.engine());
            Ok(())
        }
        Command::LoadReference => {
            let config = Config::read()?;
            let db = start::database(&config).await?;
            start::migrate(&db).await?;
            let count = start::load_reference(&db).await?;
            println!("{count} rows of reference data loaded.");
            Ok(())
        }
        Command::LoadDemo => load_demo().await,
        Command::Generate {
            candidates,
            certificates,
            vacancies,
            waiting,
            seed,
        } => {
            generate(candidates, certificates, seed).await?;
            generate_vacancies(vacancies, seed).await?;
            generate_waiting(waiting, seed).await
        }
        Command::Search(asked) => crate::search::run(&asked).await,
        Command::Staff {
            command:
                StaffCommand::Add {
                    contact,
                    name,
                    roles,
                    centre,
                },
        } => add_staff(&contact, &name, &roles, &centre).await,
        Command::Audit {
            command: AuditCommand::Verify,
        } => crate::audit::verify().await,
        Command::Audit {
            command: AuditCommand::Checkpoint,
        } => crate::audit::checkpoint().await,
        Command::Keys { command } => keys(command).await,
        Command::Backup(asked) => crate::backup::run(asked).await,
        Command::Restore(asked) => crate::backup::restore(asked).await,
        Command::Check => crate::check::run().await,
        Command::Findings { file } => {
            let today = app::i18n::calendar::day_of(start::clock()());
            let data = crate::findings::Data::read(today).await?;
            crate::findings::run(&file, data)
        }
    }
}

fn text(to: TextForm) -> Result<(), String> {
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line.map_err(|error| format!("standard input is not UTF-8 text: {error}"))?;
        let line = match to {
            TextForm::UzCyrl => app::writing::cyrillic::to_cyrillic(&line),
            TextForm::UzLatn => app::writing::latin::to_latin(&line),
            TextForm::Tokens => app::writing::fold::tokens(&line).join(" "),
            TextForm::Mrz => {
                use app::writing::name_guard::mrz::{Document, field_of_line};
                field_of_line(&line, Document::Passport)
            }
            TextForm::Katakana => app::writing::name_guard::katakana(&line),
        };
        writeln!(out, "{line}").map_err(|error| error.to_string())?;
    }
    Ok(())
}

async fn generate(candidates: usize, certificates: usize, seed: u64) -> Result<(), String> {
    let config = Config::read()?;
    let portal = start::prepared(&config).await?;
    let failed = |error| {
        format!("the rows cannot be written (were they written with this seed before?): {error}")
    };
    crate::generate::candidates(&portal, candidates, seed)
        .await
        .map_err(failed)?;
    let ctx = app::context::Ctx::system(&portal, app::i18n::Locale::Uz);
    let mut chance = crate::generate::Chance::from_seed(seed ^ 0x5eed);
    let bytes = || {
        let (high, low) = (chance.next().to_be_bytes(), chance.next().to_be_bytes());
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&high);
        bytes[8..].copy_from_slice(&low);
        bytes
    };
    let number = app::certificates::bulk::generate(&ctx, certificates, bytes)
        .await
        .map_err(failed)?;
    println!("{candidates} candidates and {certificates} certificates written.");
    if !number.is_empty() {
        println!("One of the numbers: {number}");
    }
    Ok(())
}

async fn generate_vacancies(count: usize, seed: u64) -> Result<(), String> {
    if count == 0 {
        return Ok(());
    }
    let portal = start::prepared(&Config::read()?).await?;
    crate::generate::vacancies::write(&portal, count, seed)
        .await
        .map_err(|error| {
            format!(
                "the rows cannot be written (were they written with this seed before?): {error}"
            )
        })?;
    println!("{count} vacancies written.");
    Ok(())
}

async fn generate_waiting(count: usize, seed: u64) -> Result<(), String> {
    if count == 0 {
        return Ok(());
    }
    let portal = start::prepared(&Config::read()?).await?;
    let sender = crate::demo::waiting::fill(&portal, count, seed)
        .await
        .map_err(|error| {
            format!("the vacancies cannot be written (is the demo content there? was this seed used before?): {error}")
        })?;
    println!("{count} vacancies wait for the staff.");
    println!("Organisation: {}", sender.organisation);
    println!("Its owner: {}", sender.contact);
    Ok(())
}

async fn load_demo() -> Result<(), String> {
    let config = Config::read()?;
    let portal = start::prepared(&config).await?;
    let wrote = crate::demo::fill_if_empty(&portal)
        .await
        .map_err(|error| format!("the demo content cannot be written: {error}"))?;
    if wrote {
        crate::demo::print(&config.public_url());
        Ok(())
    } else {
        Err(
            "the database has people already: demo content is written into an empty one only"
                .into(),
        )
    }
}

async fn add_staff(
    contact: &str,
    name: &str,
    roles: &str,
    centres: &[String],
) -> Result<(), String> {
    let contact = app::writing::contact::read(contact).map_err(|_| {
        format!("--contact: “{contact}” is neither a telephone number nor an e-mail address")
    })?;
    let known = app::access::Roles::from_codes(roles);
    if known.is_empty() || known.list().len() != roles.split(',').count() {
        return Err(format!(
            "--roles: “{roles}” has a word that is no role (see `koprik staff add --help`)"
        ));
    }
    eprintln!("Password (8 to 128 characters), then Enter:");
    let mut password = String::new();
    std::io::stdin()
        .read_line(&mut password)
        .map_err(|error| format!("the password cannot be read: {error}"))?;
    let password = password.trim_end_matches(['\r', '\n']).to_owned();
    if !app::identity::form::PASSWORD.contains(&password.chars().count()) {
        return Err("the password needs 8 to 128 characters".into());
    }
    let config = Config::read()?;
    let portal = start::prepared(&config).await?;
    let ctx = app::context::Ctx::system(&portal, app::i18n::Locale::Uz);
    let places = portal.reference.current().places(ctx.locale);
    for centre in centres {
        if !places.iter().any(|(code, _)| code == centre) {
            return Err(format!(
                "--centre: “{centre}” is no city, region or district of the data"
            ));
        }
    }
    let rights = app::identity::staff::Rights {
        roles: known.codes(),
        centres: centres.join(","),
    };
    app::identity::staff::add(&ctx, &contact, name, &rights, password)
        .await
        .map_err(|error| {
            format!("the account cannot be added (has this contact one already?): {error}")
        })?;
    println!("{} may now sign in as {}.", contact, known.codes());
    Ok(())
}

async fn keys(command: KeysCommand) -> Result<(), String> {
    let config = Config::read()?;
    let portal = start::prepared(&config).await?;
    let file = config.master_key_file.display();
    match command {
        KeysCommand::Rotate => {
            let count = app::vault::rotation::rotate(&portal).await?;
            println!(
                "A new master key wraps {count} keys; the old one stays in {file} until `koprik keys retire`."
            );
        }
        KeysCommand::List => {
            let list = app::vault::rotation::list(&portal).await;
            for (id, count) in list.map_err(|error| error.to_string())? {
                println!("{id}  {count}");
            }
        }
        KeysCommand::Retire => {
            let count = app::vault::rotation::retire(&portal).await?;
            println!("{count} master keys taken out of {file}.");
        }
    }
    Ok(())
}
