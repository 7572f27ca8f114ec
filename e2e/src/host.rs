//! A page of another origin that embeds the site in an `<iframe>`.

use anyhow::Result;
use axum::Router;
use axum::response::Html;

use crate::server::Server;

/// A server with one page, which has one frame: `attributes` say how wide it is and how bound,
/// `inside` is the address that it shows.
pub fn start(attributes: &str, inside: &str) -> Result<Server> {
    page(&format!(
        "<body style='margin:0'>\
         <iframe title=Embed style='border:0' {attributes} src='{inside}'></iframe>"
    ))
}

/// A server with one page that holds this HTML.
pub fn page(inside: &str) -> Result<Server> {
    serve(format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Host</title>\
         <link rel=icon href=data:,>{inside}"
    ))
}

/// A server with this page and nothing else.
pub fn page_as_it_is(html: &str) -> Result<Server> {
    serve(html.to_owned())
}

fn serve(page: String) -> Result<Server> {
    Server::start(Router::new().fallback(move || async move { Html(page) }))
}
