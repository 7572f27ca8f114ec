//! What can go wrong, printed once at the edge.

use std::path::PathBuf;

use miette::Diagnostic;
use thiserror::Error;

/// Why the command stopped.
#[derive(Debug, Error, Diagnostic)]
pub enum Error {
    /// A story file has mistakes; each is told with its passage.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Story(Box<whosays_story::Problems>),
    /// A file could not be read.
    #[error("{path} cannot be read")]
    #[diagnostic(help("check that the file is there and may be read"))]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// What should be a story file is something else.
    #[error("{path} is {what}, not a file")]
    #[diagnostic(help("write the story into a plain file of that name"))]
    NoFile {
        /// What is at the file's place.
        path: PathBuf,
        /// What it is.
        what: &'static str,
    },
    /// A story file is larger than any story.
    #[error("{path} has more than {megabytes} MB")]
    #[diagnostic(help("a story is text: check that this is one, or make two stories of it"))]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// The most there may be.
        megabytes: u64,
    },
    /// An article is no text.
    #[error("{path} is no text in UTF-8")]
    #[diagnostic(help("save the article as plain text in the encoding UTF-8"))]
    NoText {
        /// The file.
        path: PathBuf,
    },
    /// The document of an article cannot be read.
    #[error("{path}: {message}")]
    #[diagnostic(help("{help}"))]
    NoDocument {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        message: String,
        /// What to do.
        help: String,
    },
    /// A file is of a form that is not known.
    #[error("{path}: nothing is known of files that end so")]
    #[diagnostic(help(
        "read: .csv, .xlsx, .xls, .ods, .json, .aml, .txt (ArchieML), or .csv files in a folder or a .zip; \
         written: .xlsx, or .csv files in a folder or a .zip"
    ))]
    NoForm {
        /// The file.
        path: PathBuf,
    },
    /// Several stories where one is meant, such as the one that codes an article.
    #[error("one story is asked for, and there are {count}")]
    #[diagnostic(help("name the one story file that is meant, or its folder"))]
    OneStory {
        /// How many stories were named.
        count: usize,
    },
    /// A file could not be written.
    #[error("{path} cannot be written")]
    #[diagnostic(help("check that the folder is there, may be written, and has room"))]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// There is a finished page where the template should be.
    #[error("{path} holds a finished site, and not the template of its pages")]
    #[diagnostic(help("give the folder that holds the template with --frame"))]
    Finished {
        /// The folder.
        path: PathBuf,
    },
    /// The program carries no reader, and was not told where one is.
    #[error("this program was built without the reader that pages need")]
    #[diagnostic(help(
        "use a release of whosays, or build one: `cargo install --path crates/whosays`; or name the \
         folder of a built reader with --frame"
    ))]
    NoReader,
    /// The bundle holds no studio.
    #[error("there is no studio to publish")]
    #[diagnostic(help(
        "this program was built without one: leave `studio` out of site.toml, or build it again with \
         `cargo install --path crates/whosays`"
    ))]
    NoStudio,
    /// A folder that would be replaced holds something else.
    #[error("{path} holds files that are no site")]
    #[diagnostic(help(
        "name an empty folder, or one that does not exist yet: the site takes the place of all \
         that is in it"
    ))]
    NotASite {
        /// The folder.
        path: PathBuf,
    },
    /// A folder that is no finished site.
    #[error("{path} holds no site")]
    #[diagnostic(help(
        "name the folder that `whosays build` has written, with its 404.html and story.schema.json: in \
         any other one, files that end in .gz or .br would be taken for those of a site"
    ))]
    NoSite {
        /// The folder.
        path: PathBuf,
    },
    /// `site.toml` has a mistake.
    #[error("{path}: {message}")]
    #[diagnostic(help(
        "the keys are `url` and `name`, each with a text between quotation marks, and `studio`, which is true \
         or false"
    ))]
    Config {
        /// The file.
        path: PathBuf,
        /// What is wrong with it, and where.
        message: String,
    },
    /// The address of the site cannot be one.
    #[error("the site cannot be at “{url}”: the address {fault}")]
    #[diagnostic(help(
        "write where the site's first page is found, as in \"https://example.org/explainers/\""
    ))]
    SiteUrl {
        /// The address as given.
        url: String,
        /// What is wrong with it, after "the address".
        fault: String,
    },
    /// There is nothing to show.
    #[error("there is no story in {path}")]
    #[diagnostic(help(
        "name a folder with a story.toml, or one with such folders in it; `whosays new NAME` \
         starts a story"
    ))]
    NoStory {
        /// The folder that was looked through.
        path: PathBuf,
    },
    /// A story has no page of that path.
    #[error("the story has no page “{page}”")]
    #[diagnostic(help(
        "give the id of an actor, or statement/ and the id of a statement; leave it out for the overview"
    ))]
    NoPage {
        /// The path below the story.
        page: String,
    },
    /// Something is there already.
    #[error("{path} is there already")]
    #[diagnostic(help("name another one: nothing is written over"))]
    Taken {
        /// The file or folder.
        path: PathBuf,
    },
    /// Nothing can be called so.
    #[error("“{name}” cannot be the name of a story")]
    #[diagnostic(help(
        "name a folder with letters or digits of the Latin alphabet, as in food-for-arms: addresses are \
         made from it"
    ))]
    NoName {
        /// The name.
        name: String,
    },
    /// There is no land of that name.
    #[error("the map has no land called “{name}”")]
    #[diagnostic(help("write its usual name in English, or a part of it"))]
    NoLand {
        /// The name.
        name: String,
    },
    /// The server cannot be started, or the files cannot be watched.
    #[error("{message}")]
    #[diagnostic(help("choose another port with --port, or end what uses it"))]
    Serve {
        /// What went wrong.
        message: String,
    },
    /// A story's id is not the name of its folder.
    #[error("{path}: the story calls itself “{id}”")]
    #[diagnostic(help("name the folder as the `id` in the file: the address is made from it"))]
    Folder {
        /// The story file.
        path: PathBuf,
        /// The id in it.
        id: String,
    },
    /// Two stories are to be found at one address.
    #[error("the story “{story}” was called “{id}” before, and so is or was “{other}”")]
    #[diagnostic(help("take it out of the `former_ids` of one: an address leads to one place"))]
    FormerId {
        /// The name.
        id: String,
        /// The story that was called so.
        story: String,
        /// The story that is or was called so, too.
        other: String,
    },
    /// The template lacks one of the places to fill.
    #[error("index.html has no {place}")]
    #[diagnostic(help("put {place} back where the page’s own part belongs"))]
    Template {
        /// The missing place.
        place: &'static str,
    },
    /// The style sheets do not parse.
    #[error("the style sheet has a mistake: {message}")]
    #[diagnostic(help(
        "look at that line of the joined files in style/, in the order of their names"
    ))]
    Style {
        /// What the parser says, with line and column.
        message: String,
    },
    /// The data of a story could not be put into its file.
    #[error("the data of the story cannot be written: {message}")]
    #[diagnostic(help("this is a fault of the command: please report it with the story"))]
    Data {
        /// What the writer says.
        message: String,
    },
    /// A file for other programs could not be put together.
    #[error("an XML file cannot be written: {message}")]
    #[diagnostic(help("this is a fault of the command: please report it with the story"))]
    Xml {
        /// What the writer says.
        message: String,
    },
    /// A card could not be drawn.
    #[error("a card cannot be drawn: {message}")]
    #[diagnostic(help("this is a fault of the command: please report it with the story"))]
    Card {
        /// What the renderer says.
        message: String,
    },
    /// The map data that ships with the command is damaged.
    #[error("the map data cannot be read: {message}")]
    #[diagnostic(help("restore data/world-50m.json.gz"))]
    World {
        /// What is wrong with it.
        message: String,
    },
}
