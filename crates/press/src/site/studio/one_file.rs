//! The studio in one file, for a disk: no host is needed, and nothing is loaded.

use base64::{Engine as _, engine::general_purpose::STANDARD};

use super::{Parts, Program, TOLD};
use crate::{
    Error,
    site::{
        head::escape,
        headers::policy_of_studio_alone,
        one_file::callable,
        pages::{ICON, inline_script},
    },
};

/// What it is called.
pub const NAME: &str = "whosays-studio.html";
/// Makes addresses of what stands in the file, and starts the studio.
const START: &str = include_str!("../../../assets/studio-alone.js");
/// Unpacks and starts a worker.
const WORKER: &str = include_str!("../../../assets/studio-alone-worker.js");

/// The page with everything in it.
pub fn studio_file(parts: &Parts) -> Result<String, Error> {
    let mut held = Vec::new();
    for (name, program) in [("worker", &parts.preview), ("export", &parts.export)] {
        let script = worker(program)?;
        held.push(format!(
            "<script type=\"text/plain\" data-file=\"{name}\" data-type=\"text/javascript\">{}</script>",
            packed(script.as_bytes())?
        ));
    }
    for (name, ending, content) in &parts.files {
        let kind = match *ending {
            "css" => "text/css",
            "json" => "application/json",
            _ => "application/octet-stream",
        };
        held.push(format!(
            "<script type=\"text/plain\" data-file=\"{name}\" data-type=\"{kind}\">{}</script>",
            packed(content)?
        ));
    }
    let start = format!("{}\n{}", callable(&parts.page.glue)?, inline_script(START));
    // A script ends where its closing tag is written, wherever that stands.
    if start.contains("</script") {
        return Err(Error::Template { place: "a start of the studio that can stand in a page" });
    }
    let policy = policy_of_studio_alone(&parts.own, &start);
    Ok(format!(
        "<!doctype html><html lang=\"en-GB\" dir=\"ltr\"><head><meta charset=\"utf-8\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>whosays studio</title><meta name=\"robots\" content=\"noindex\">\
         <link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\"><style>{style}</style></head>\
         <body class=\"studio\">{told}{held}\
         <script type=\"text/plain\" id=\"wasm\">{wasm}</script>\
         <script type=\"module\">{start}</script></body></html>",
        policy = escape(&policy),
        icon = STANDARD.encode(ICON),
        style = parts.own,
        told = TOLD,
        held = held.concat(),
        wasm = packed(&parts.page.wasm)?,
    ))
}

/// A worker that needs no file beside it.
fn worker(program: &Program) -> Result<String, Error> {
    let script = inline_script(WORKER).replace("%WASM%", &packed(&program.wasm)?);
    Ok(format!("{}\n{script}", callable(&program.glue)?))
}

/// gzip, as base64.
fn packed(bytes: &[u8]) -> Result<String, Error> {
    let gzip = whosays_pack::gzip(bytes);
    let gzip = gzip.map_err(|error| Error::Data { message: error.to_string() })?;
    Ok(STANDARD.encode(gzip))
}
