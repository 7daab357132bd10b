//! Turns arguments into library calls, and results into exit statuses.

mod batch;
mod check;
mod convert;
mod crew;
mod entries;
mod explain;
mod gzip;
mod hs;
mod id;
mod judge;
mod records;
mod replace;
mod requirements;
mod restricted;
mod schema;
mod workbook;

use std::fmt;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use declarant::privacy::{masked, visible};
use declarant::{Dataset, MessageType};

use check::Output;

/// Checks customs declarations for cross-border parcels before they leave.
#[derive(Debug, Parser)]
#[command(version, about, max_term_width = 100)]
struct Command {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Check declarations and report what is wrong, where, and what to do
    #[command(after_help = "\
Exit status: 0 where no error was found, 1 where some was, 2 where a file could not be read or the command was given \
wrongly.

Examples:
  declarant check parcel.json --to DE
  declarant check --output ndjson --only-findings < parcels.ndjson
  declarant check --fix parcel.json > mended.json")]
    Check(CheckArgs),
    /// Check many declarations and print what they show together: how much of their data is usable, what is wrong by rule,
    /// field, seller and destination, and signs that only several declarations show
    Batch(BatchArgs),
    /// Convert a declaration between the JSON shape and the WCO message; what the other form has no place for, and what a
    /// message still owes by its own schema, is said on the standard error
    #[command(group(clap::ArgGroup::new("form").required(true).args(["to_json", "to_xml"])))]
    Convert {
        /// The file to convert, which may be compressed with gzip; - is the standard input
        #[arg(value_name = "FILE", default_value = "-")]
        file: PathBuf,
        /// To the JSON shape
        #[arg(long)]
        to_json: bool,
        /// To a WCO message: DEC, or the EU's H7
        #[arg(long, value_name = "MESSAGE", value_parser = MessageType::ALL.map(MessageType::word))]
        to_xml: Option<String>,
    },
    /// Check numbers against an identifier scheme; one JSON line each
    Id {
        /// The scheme, such as br-cpf or upu-s10
        scheme: String,
        /// The numbers; without any or with -, a line each from the standard input
        #[arg(allow_negative_numbers = true)]
        values: Vec<String>,
        /// The day by which a person must have been born [default: today]
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<declarant::Day>,
    },
    /// List the identifier schemes
    Ids {
        /// How to print
        #[arg(long, value_enum, default_value_t = Listing::Text)]
        output: Listing,
    },
    /// List the rules
    Rules {
        /// How to print
        #[arg(long, value_enum, default_value_t = Listing::Text)]
        output: Listing,
    },
    /// List the destinations and what they ask and grant
    Profiles {
        /// The day as of which [default: today]
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<declarant::Day>,
        /// How to print
        #[arg(long, value_enum, default_value_t = Listing::Text)]
        output: Listing,
    },
    /// Say what a declaration to a destination needs: fields, the recipient's number, digits of the HS code, limits
    #[command(after_help = "\
Example:
  declarant requirements --to BR --part shopper --mode express")]
    Requirements {
        /// The destination
        #[arg(long, value_name = "CC")]
        to: String,
        /// The country of export
        #[arg(long, value_name = "CC")]
        from: Option<String>,
        /// The day the goods are declared at destination [default: today]
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<declarant::Day>,
        /// The part that is filled in [default: consignment]
        #[arg(long, value_parser = ["shopper", "seller", "consignment"])]
        part: Option<String>,
        /// The mode of transport
        #[arg(long, value_parser = ["post", "air", "sea", "rail", "road", "express"])]
        mode: Option<String>,
        /// Who deals with whom
        #[arg(long, value_parser = ["b2c", "b2b", "c2c", "c2b"])]
        relationship: Option<String>,
        /// The language of labels, hints and messages: en, ar, de, es, fr, it, ja, nl, pl, pt or zh
        #[arg(long, value_name = "TAG")]
        lang: Option<String>,
        /// How to print
        #[arg(long, value_enum, default_value_t = Listing::Text)]
        output: Listing,
    },
    /// Explain a country, a rule, an element of the message, an identifier scheme, a code of any list or the list, a kind of
    /// restricted goods or a way of clearing a parcel
    Explain {
        /// What to explain, such as NO, net-mass-excessive, br-cpf, 610910 or KGM; an element by its WCO id (145), WCO
        /// pointer (42A.67A.68A.#1.23A.65A.128), EU data element (18 04 001), class path or JSON Pointer (/items/0/hsCode)
        thing: String,
        /// The day as of which codes and countries are explained [default: today]
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<declarant::Day>,
        /// Of a country: what changed when, too
        #[arg(long)]
        changes: bool,
        /// Only matches of this kind: rule, list, profile, way (of clearing), restriction, carrier, export, element, field,
        /// scheme, or the name of a code list
        #[arg(long)]
        kind: Option<String>,
    },
    /// Suggest HS codes for a description, best first, as JSON; or explain the tree around a code
    #[command(after_help = "\
Examples:
  declarant hs women\'s leather ankle boots --top 3
  declarant hs \"sac à main en cuir\" --lang fr --output text
  declarant hs 6109.10")]
    Hs {
        /// Words for goods, or a chapter, heading or code
        #[arg(required = true, value_name = "TEXT-OR-CODE")]
        text: Vec<String>,
        /// The most codes to suggest for words; a code shows its whole heading
        #[arg(long, value_name = "N", default_value_t = 10)]
        top: usize,
        /// The language of the words, as a BCP 47 tag [default: the one that knows most of them]
        #[arg(long, value_name = "TAG")]
        lang: Option<String>,
        /// The language of labels, headings, units and questions [default: that of the words]
        #[arg(long, value_name = "TAG")]
        labels: Option<String>,
        /// The destination, for the number of digits that it wants
        #[arg(long, value_name = "CC")]
        to: Option<String>,
        /// The day as of which the destination and the codes are looked at [default: today]
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<declarant::Day>,
        /// Go only by the words that web pages load, and so give the codes that `hs` gives in JavaScript; otherwise by all
        /// words, which find more
        #[arg(long)]
        page: bool,
        /// How to print [default: json for words, text for a code]
        #[arg(long, value_enum)]
        output: Option<Listing>,
    },
    /// Print a schema: a JSON Schema, or of a message an XML schema made of the dictionary
    Schema {
        /// Which one
        #[arg(value_enum)]
        which: Schema,
        /// Write it into this directory instead, with those that it imports, and print the names of the files; the
        /// schema of a message imports two, as an XML schema can speak of one namespace only
        #[arg(long, value_name = "DIRECTORY")]
        into: Option<PathBuf>,
    },
}

#[derive(Debug, Args)]
struct CheckArgs {
    /// The files to check, which may be compressed with gzip; - is the standard input
    #[arg(value_name = "FILE", default_value = "-")]
    files: Vec<PathBuf>,
    /// The destination where the declaration doesn't say
    #[arg(long, value_name = "CC")]
    to: Option<String>,
    /// The day the goods are declared at destination [default: today in the time zone of this machine, or in UTC where that
    /// is not known]
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<declarant::Day>,
    /// Whose findings to keep; the verdict and the exit status go by them
    #[arg(long, value_enum)]
    actor: Option<Actor>,
    /// The dataset to judge by [default: by the content]
    #[arg(long, value_name = "DATASET", value_parser = Dataset::ALL.map(Dataset::word))]
    dataset: Option<String>,
    /// What the files are
    #[arg(long, value_enum, default_value_t = records::Format::Auto)]
    format: records::Format,
    /// How to print
    #[arg(long, value_enum, default_value_t = Output::Text)]
    output: Output,
    /// The language of messages: en, ar, de, es, fr, it, ja, nl, pl, pt or zh
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// The languages that descriptions may be in, such as en,fr; one that is clearly in another is advised on
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    languages: Vec<String>,
    /// The key of the reports' digests, which are an HMAC with it
    #[arg(long, value_name = "TEXT")]
    salt: Option<String>,
    #[command(flatten)]
    own: OwnLists,
    /// Only these rules and families
    #[arg(long, value_name = "RULE-OR-FAMILY", value_delimiter = ',')]
    select: Vec<String>,
    /// Not these rules and families
    #[arg(long, value_name = "RULE-OR-FAMILY", value_delimiter = ',')]
    ignore: Vec<String>,
    /// Leave out declarations in which nothing was found; with --output json that leaves an empty list if it was found in
    /// none
    #[arg(long)]
    only_findings: bool,
    /// With --output ndjson: only the verdict, and of findings the rule, place, severity and parameters; `declarant explain
    /// RULE` has the words
    #[arg(long)]
    brief: bool,
    /// Write the number of declarations and of findings by rule to the standard error at the end
    #[arg(long)]
    summary: bool,
    /// How many threads judge [default: one, or for files of at least 8 MiB as many as there are cores]
    #[arg(long, value_name = "N", value_parser = jobs)]
    jobs: Option<std::num::NonZero<usize>>,
    /// From which severity on the exit status is 1
    #[arg(long, value_enum, default_value_t = FailOn::Error)]
    fail_on: FailOn,
    /// Exit with 0 also where an error was found
    #[arg(long)]
    exit_zero: bool,
    /// Print the declarations with their safe fixes made, and what is left on the standard error
    #[arg(long)]
    fix: bool,
    /// With --fix: rewrite the files in which something is fixed. The new file is written beside the old one and then
    /// renamed, so that nothing is lost on the way; another name of the same file (a hard link) keeps the old content
    #[arg(long, requires = "fix")]
    in_place: bool,
}

#[derive(Debug, Args)]
/// The caller's own lists.
struct OwnLists {
    /// Exchange rates, a JSON list of objects with from, to, rate, day and kind: {"from": "USD", "to": "EUR", "rate":
    /// "0.92", "day": "2026-11-20", "kind": "customs"}; without one, a limit in another currency is not checked
    #[arg(long, value_name = "FILE")]
    rates: Option<PathBuf>,
    /// Names of makers to watch, a JSON list of objects with name, holder, classes and authorised: {"name": "Fjordulf",
    /// "classes": ["61", "62"], "authorised": ["Nord AS"]}; classes are the first digits of HS codes
    #[arg(long, value_name = "FILE")]
    brands: Option<PathBuf>,
    /// Parties not to deal with, a JSON list of objects with name, aliases, country and list: {"name": "Grå Trading AS",
    /// "aliases": ["Gra Import"], "country": "NO", "list": "house list"}; a party of such a name is to be looked at
    #[arg(long, value_name = "FILE")]
    denied_parties: Option<PathBuf>,
    /// Parcels that recipients had before, a JSON list of objects with recipient, postcode, seller, day, value and
    /// currency: {"recipient": "Ana Ruiz", "postcode": "28013", "day": "2026-11-20", "value": "120.00", "currency": "EUR"}
    #[arg(long, value_name = "FILE")]
    history: Option<PathBuf>,
}

#[derive(Debug, Args)]
struct BatchArgs {
    /// The files to check, which may be compressed with gzip; - is the standard input
    #[arg(value_name = "FILE", default_value = "-")]
    files: Vec<PathBuf>,
    /// The destination where the declarations don't say
    #[arg(long, value_name = "CC")]
    to: Option<String>,
    /// The day the goods are declared at destination [default: today in the time zone of this machine, or in UTC where that
    /// is not known]
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<declarant::Day>,
    #[command(flatten)]
    own: OwnLists,
    /// What the files are
    #[arg(long, value_enum, default_value_t = records::Format::Auto)]
    format: records::Format,
    /// How to print
    #[arg(long, value_enum, default_value_t = BatchOutput::Text)]
    output: BatchOutput,
    /// The language of what JSON says in words: en, ar, de, es, fr, it, ja, nl, pl, pt or zh
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// How many threads judge [default: one, or for files of at least 8 MiB as many as there are cores]
    #[arg(long, value_name = "N", value_parser = jobs)]
    jobs: Option<std::num::NonZero<usize>>,
    /// Print the files with their safe fixes, in the format they came in, and on the standard error what is left
    #[arg(long)]
    fix: bool,
    /// Exit with 0 also where an error was found
    #[arg(long)]
    exit_zero: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum BatchOutput {
    /// In words, the most frequent first
    Text,
    /// All of it
    Json,
    /// The shares of usable data as a table
    Csv,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum FailOn {
    Error,
    Warning,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Actor {
    Shopper,
    Seller,
    All,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Listing {
    Text,
    Json,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Schema {
    /// A declaration in JSON
    Declaration,
    /// The report
    Report,
    /// The WCO message DEC, alone or in its header
    WcoDec,
    /// The same message as the EU's H7 has it
    EuH7,
}

/// Why a command ended early.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// It failed: one line on the standard error, and exit status 2.
    Said(String),
    /// The reader of the output has closed it, as `head` does. This isn't an error.
    Closed,
}

impl From<declarant::Misuse> for Refusal {
    fn from(misuse: declarant::Misuse) -> Self {
        Self::Said(misuse.to_string())
    }
}

impl From<std::io::Error> for Refusal {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::BrokenPipe => Self::Closed,
            _ => Self::Said(format!("cannot write: {error}")),
        }
    }
}

/// Writes a line to the standard error. A failure, as on a full disk, is ignored.
pub(crate) fn complain(line: fmt::Arguments<'_>) {
    use std::io::Write;
    let _ = writeln!(anstream::stderr(), "{line}");
}

/// The most threads that can be asked for: thousands don't fit into a machine's memory.
const MOST_JOBS: usize = 512;

/// Parses a number of threads.
fn jobs(text: &str) -> Result<std::num::NonZero<usize>, String> {
    let number = text.parse().ok().filter(|jobs| *jobs <= MOST_JOBS).and_then(std::num::NonZero::new);
    number.ok_or_else(|| format!("expected a whole number from 1 to {MOST_JOBS}"))
}

/// Parses the arguments. A mistake in them is reported in one line.
fn parse() -> Result<Command, Refusal> {
    Command::try_parse().map_err(|error| {
        use clap::error::{ContextKind, ContextValue, ErrorKind};
        if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
            return Refusal::Said("say what to do, such as declarant check FILE; see declarant --help".to_owned());
        }
        if !error.use_stderr() {
            error.exit();
        }
        // The first paragraph says what is wrong; usage and tips follow.
        let text = error.render().to_string();
        let paragraph: Vec<&str> = text.lines().take_while(|line| !line.is_empty()).map(str::trim).collect();
        let what = paragraph.join(" ");
        // A number may stand where a word should.
        let what = masked(what.strip_prefix("error: ").unwrap_or(&what));
        let meant = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
        let meant = meant.iter().find_map(|kind| match error.get(*kind) {
            Some(ContextValue::String(name)) => Some(name.as_str()),
            Some(ContextValue::Strings(names)) => names.last().map(String::as_str),
            _ => None,
        });
        let meant = meant.map_or_else(String::new, |name| format!(", did you mean '{name}'?"));
        // The help of a command has its options.
        let asked = std::env::args().nth(1);
        let command = asked.filter(|name| Command::command().find_subcommand(name).is_some());
        let command = command.map_or_else(String::new, |name| format!("{name} "));
        Refusal::Said(format!("{what}{meant}; see declarant {command}--help"))
    })
}

/// Runs the command line. The exit status is 0, 1 if an error was found, or 2 on failure.
pub(crate) fn run() -> ExitCode {
    match parse().and_then(|command| perform(command.task)) {
        Ok(status) => status,
        Err(Refusal::Closed) => ExitCode::SUCCESS,
        Err(Refusal::Said(why)) => {
            complain(format_args!("declarant: {}", visible(&why)));
            ExitCode::from(2)
        }
    }
}

fn perform(task: Task) -> Result<ExitCode, Refusal> {
    match task {
        Task::Check(arguments) => check::run(&arguments),
        Task::Batch(arguments) => batch::run(&arguments),
        Task::Convert { file, to_xml, .. } => {
            let to = to_xml.as_deref().map(str::parse).transpose();
            to.map_err(Refusal::from).and_then(|to| convert::run(&file, to))
        }
        Task::Rules { output } => explain::rules(output),
        Task::Id { scheme, values, on } => id::run(&scheme, &values, on.unwrap_or_else(check::today)),
        Task::Ids { output } => id::list(output),
        Task::Profiles { on, output } => explain::profiles(on.unwrap_or_else(check::today), output),
        Task::Requirements { to, from, on, part, mode, relationship, lang, output } => {
            let on = Some(on.unwrap_or_else(check::today));
            let asked = declarant::requirements::Asked { to, from, on, part, mode, relationship, lang };
            requirements::run(&asked, output)
        }
        Task::Explain { thing, on, changes, kind } => {
            explain::run(&thing, on.unwrap_or_else(check::today), changes, kind.as_deref())
        }
        Task::Hs { text, top, lang, labels, to, on, page, output } => {
            let on = on.unwrap_or_else(check::today);
            let [lang, labels, to] = [&lang, &labels, &to].map(Option::as_deref);
            hs::run(&text, &hs::Asked { top, lang, labels, to, on, page, output })
        }
        Task::Schema { which, into } => schema::run(which, into.as_deref()),
    }
}
