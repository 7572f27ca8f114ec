//! The loader, and what page and embed tell each other through it.

use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::host;
use crate::page::{Page, STORY};
use crate::scenario::Scenario;
use crate::scenarios::embed::OPEN;
use crate::scenarios::share;
use crate::server::Server;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("embed_loader_shows_and_tells", shows_and_tells).with(OPEN),
    Scenario::new("embed_loader_opens_at_the_state_of_the_article", at_the_state).with(OPEN),
    Scenario::new("embed_loader_opens_at_what_the_query_asks_for", at_the_query).with(OPEN),
    Scenario::new("embed_loader_shares_the_article_at_its_state", shares_the_article).with(OPEN),
    Scenario::new("embed_loader_leaves_nothing_behind", leaves_nothing).with(OPEN),
    Scenario::new("embed_loader_says_when_it_cannot", says_so).with(OPEN),
    Scenario::new("embed_loader_waits_until_it_is_near", waits).with(OPEN),
];

/// The frame in the loader's element.
const FRAME: &str = "document.querySelector('who-says').shadowRoot.querySelector('iframe')";

fn article(page: &Page, inside: &str) -> Result<Server> {
    // Twice: an article may hold several embeds, each with the script beside it.
    let loader = page.site.url("embed/whosays.js");
    host::page(&format!(
        "<body style='margin:0'>
         <script>
           window.told = [];
           for (const type of ['select', 'view', 'share'])
             addEventListener(`whosays:${{type}}`, ({{ detail }}) => told.push([type, detail.selection, detail.view]));
         </script>
         <script src='{loader}'></script><script src='{loader}'></script>{inside}"
    ))
}

fn element(page: &Page, attributes: &str) -> String {
    let src = page.site.url(STORY);
    format!("<who-says src='{src}' {attributes}><a href='{src}'>Food for arms</a></who-says>")
}

fn go(page: &Page, host: &Server) -> Result<()> {
    page.go(&host.origin)?;
    page.until("the host's page to load", "document.readyState === 'complete'")?;
    page.until("the frame to have its height", &format!("parseInt({FRAME}?.style.height) > 100"))
}

/// Looks into the frame.
fn enter(page: &Page) -> Result<()> {
    let frame = page.session.script(&format!("return {FRAME}"), &json!([]))?;
    page.session.post("frame", &json!({ "id": frame })).map(drop)
}

fn leave(page: &Page) -> Result<()> {
    page.session.post("frame", &json!({ "id": null })).map(drop)
}

fn shows_and_tells(page: &Page) -> Result<()> {
    let inside = format!(
        "<p><span data-whosays=artillery-shells id=clicked>A passage</span>
            <a href='#x' data-whosays=north-korea-denial id=focused>another</a></p>{}",
        element(page, "actor=north-korea view=ledger theme=dark")
    );
    let host = article(page, &inside)?;
    go(page, &host)?;
    page.must("the link is gone", "!document.querySelector('who-says a').checkVisibility()")?;
    enter(page)?;
    page.awake()?;
    page.until_selected("north-korea")?;
    page.must(
        "its view and colours",
        "(d => d.view === 'ledger' && d.theme === 'dark')(document.documentElement.dataset)",
    )?;
    page.click("a[data-view=map]")?;
    page.click("a.chip[data-actor=iran]")?;
    leave(page)?;
    let told = "JSON.stringify(told)";
    page.until(
        "to be told",
        &format!(r#"{told} === '[["view","north-korea","map"],["select","iran","map"]]'"#),
    )?;
    // A passage of the article picks its statement, by mouse and by keyboard.
    page.click("#clicked")?;
    enter(page)?;
    page.until_selected("statement/artillery-shells")?;
    leave(page)?;
    page.js("document.querySelector('#focused').focus()")?;
    enter(page)?;
    page.until_selected("statement/north-korea-denial")?;
    page.must(
        "the page was not loaded anew",
        "performance.getEntriesByType('navigation').length === 1",
    )?;
    // What is no selection changes nothing.
    leave(page)?;
    for odd in [
        "'../../../x'",
        "'statement/<b>'",
        "{}",
        "'a'.repeat(100)",
        "'no-such-actor'",
        "'statement/no-such-statement'",
    ] {
        page.js(&format!("document.querySelector('who-says').select({odd})"))?;
    }
    enter(page)?;
    page.until_selected("statement/north-korea-denial")?;
    page.must(
        "the frame is where it was",
        "location.pathname.endsWith('/statement/north-korea-denial/')",
    )?;
    leave(page)
}

fn at_the_state(page: &Page) -> Result<()> {
    let host = article(page, &element(page, ""))?;
    page.go(&format!("{}/#whosays=food-for-arms/china/?view=table", host.origin))?;
    page.until("the frame", &format!("parseInt({FRAME}?.style.height) > 100"))?;
    enter(page)?;
    page.awake()?;
    page.until_selected("china")?;
    page.must("its view", "document.documentElement.dataset.view === 'table'")?;
    leave(page)
}

/// The address of the article names a selection in its query, beside what it holds of its own.
fn at_the_query(page: &Page) -> Result<()> {
    let host = article(page, &element(page, ""))?;
    let selected = |rest: &str, slug: &str| {
        page.go(&format!("{}/{rest}", host.origin))?;
        page.until("the frame", &format!("parseInt({FRAME}?.style.height) > 100"))?;
        enter(page)?;
        page.awake()?;
        page.until_selected(slug).with_context(|| rest.to_owned())?;
        leave(page)
    };
    selected("?edition=2&whosays=north-korea", "north-korea")?;
    selected("?whosays=statement%2Fartillery-shells#top", "statement/artillery-shells")?;
    // What was shared last overrules it, and nonsense asks for nothing.
    selected("?whosays=iran#whosays=food-for-arms/china/", "china")?;
    selected("?whosays=no-such-actor", "")?;
    selected("?whosays=%3Cb%3E", "")?;
    // Hosts of other kinds tell the whole address, without our loader.
    for (path, slug) in
        [("russia", "russia"), ("statement/iranian-drones", "statement/iranian-drones")]
    {
        let parent =
            format!("https%3A%2F%2Fnews.example%2Fa%3Fwhosays%3D{}", path.replace('/', "%2F"));
        let url = page.site.url(&format!("embed/{STORY}?parentUrl={parent}"));
        let plain = host::start("id=frame width=700 height=600", &url)?;
        page.go(&plain.origin)?;
        page.until("the host's page to load", "document.readyState === 'complete'")?;
        let frame = page.session.find("#frame")?;
        page.session.post("frame", &json!({ "id": frame.0 }))?;
        page.awake()?;
        page.until_selected(slug)?;
        leave(page)?;
    }
    Ok(())
}

/// What is shared within leads to the article's own address, and from there back to the state.
fn shares_the_article(page: &Page) -> Result<()> {
    let canonical = "<script>
        const link = document.createElement('link');
        link.rel = 'canonical';
        link.href = location.origin + '/canonical';
        document.head.append(link);
      </script>";
    let host = article(page, &format!("{canonical}{}", element(page, "")))?;
    page.go(&format!("{}/?utm_source=mail&whosays=iran", host.origin))?;
    page.until("the frame", &format!("parseInt({FRAME}?.style.height) > 100"))?;
    enter(page)?;
    page.awake()?;
    page.until_selected("iran")?;
    page.click("a.chip[data-actor=china]")?;
    page.until_selected("china")?;
    page.click("nav.views a[data-view=ledger]")?;
    share::open(page)?;
    let link = page.string("document.getElementById('share-link').value")?;
    let wanted = format!("{}/canonical#whosays=food-for-arms/china/?view=ledger", host.origin);
    ensure!(link == wanted, "{link}");
    leave(page)?;
    let opens_there = || {
        page.until("the frame", &format!("parseInt({FRAME}?.style.height) > 100"))?;
        enter(page)?;
        page.awake()?;
        page.until_selected("china")?;
        page.until("its view", "document.documentElement.dataset.view === 'ledger'")?;
        leave(page)
    };
    page.go(&link)?;
    opens_there()?;
    // Also where the article is open already, at something else.
    page.js("location.hash = '#whosays=food-for-arms/russia/'")?;
    page.poll("the other state", || {
        enter(page)?;
        let is_there = page.js("document.querySelector('#reader')?.dataset.selected === 'russia'");
        leave(page)?;
        Ok(is_there.is_ok_and(|is_there| is_there == json!(true)))
    })?;
    page.js(&format!("location.hash = {}", json!(wanted.split('#').nth(1))))?;
    page.poll("the frame to load anew", || {
        enter(page)?;
        let is_there = page.js("document.querySelector('#reader')?.dataset.selected === 'china'");
        leave(page)?;
        Ok(is_there.is_ok_and(|is_there| is_there == json!(true)))
    })
}

fn leaves_nothing(page: &Page) -> Result<()> {
    let inside = "<script>
        window.listening = 0;
        const add = EventTarget.prototype.addEventListener;
        EventTarget.prototype.addEventListener = function (type, then, options) {
          if (options?.signal) {
            listening += 1;
            add.call(options.signal, 'abort', () => { listening -= 1; });
          }
          return add.call(this, type, then, options);
        };
      </script><div id=place></div>";
    let host = article(page, inside)?;
    page.go(&host.origin)?;
    page.until("the host's page to load", "document.readyState === 'complete'")?;
    let html = element(page, "actor=iran form=excerpt");
    let rounds = "const done = arguments[1];
        (async () => {
          const place = document.getElementById('place');
          for (let round = 0; round < 200; round += 1) {
            place.innerHTML = arguments[0];
            // Some are loaded, some are taken away before.
            if (round % 4 === 0) await new Promise((then) => requestAnimationFrame(() => setTimeout(then)));
            if (round % 50 === 0) place.append(place.firstElementChild);
            place.replaceChildren();
          }
          done([listening, document.querySelectorAll('iframe').length, frames.length]);
        })();";
    let left = page.session.post("execute/async", &json!({ "script": rounds, "args": [html] }))?;
    ensure!(left == json!([0, 0, 0]), "left behind: {left}");
    // And it still works, moved about, too.
    page.session.script(
        "place.innerHTML = arguments[0];
         document.body.prepend(place.firstElementChild);",
        &json!([html]),
    )?;
    page.until("the frame", &format!("parseInt({FRAME}?.style.height) > 100"))
}

fn says_so(page: &Page) -> Result<()> {
    // A page that never says how high it is.
    let silent = host::page("<p>Not what was asked for.")?;
    let inside = format!(
        "<who-says src='{}/story/' patience=400><a href='{}'>Food for arms</a></who-says>",
        silent.origin,
        page.site.url(STORY)
    );
    let host = article(page, &inside)?;
    page.go(&host.origin)?;
    page.until(
        "the words",
        "document.querySelector('who-says').shadowRoot.querySelector('[role=status]')?.textContent.startsWith('The explainer could not')",
    )?;
    page.must("the link is there", "document.querySelector('who-says a').checkVisibility()")?;
    page.must("the frame is not", &format!("!{FRAME}"))?;
    // Its address is mended: it loads again by itself.
    page.session.script(
        "document.querySelector('who-says').setAttribute('src', arguments[0]);
         document.querySelector('who-says').removeAttribute('patience');",
        &json!([page.site.url(STORY)]),
    )?;
    page.until("the frame", &format!("parseInt({FRAME}?.style.height) > 100"))
}

fn waits(page: &Page) -> Result<()> {
    let inside = format!("<div style='height:6000px'></div>{}<p id=below>Below", element(page, ""));
    let host = article(page, &inside)?;
    page.go(&host.origin)?;
    page.until("the host's page to load", "document.readyState === 'complete'")?;
    page.must("nothing is loaded", &format!("!{FRAME}"))?;
    page.must("its room is kept", "document.querySelector('who-says').offsetHeight > 500")?;
    page.js("scrollTo(0, 4900)")?;
    page.until("the frame", &format!("parseInt({FRAME}?.style.height) > 100"))?;
    page.must("the page has not jumped", "scrollY > 4000")
}
