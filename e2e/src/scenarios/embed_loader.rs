//! The loader, and what page and embed tell each other through it.

use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::engine::Engine;
use crate::host;
use crate::input::{self, ENTER, ESCAPE};
use crate::page::{Page, STORY};
use crate::scenario::Scenario;
use crate::scenarios::embed::OPEN;
use crate::scenarios::share;
use crate::server::Server;
use crate::setup::Setup;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("embed_loader_shows_and_tells", shows_and_tells).with(OPEN),
    Scenario::new("embed_loader_opens_at_the_state_of_the_article", at_the_state).with(OPEN),
    Scenario::new("embed_loader_opens_at_what_the_query_asks_for", at_the_query).with(OPEN),
    Scenario::new("embed_loader_shares_the_article_at_its_state", shares_the_article).with(OPEN),
    Scenario::new("embed_shows_passages_of_the_article", shows_passages).with(OPEN),
    Scenario::new("embed_excerpt_shows_passages_of_the_article", excerpt_shows_passages).with(OPEN),
    // `MiniBrowser` has no switch for it.
    Scenario::new("embed_shows_passages_without_motion", without_motion)
        .with(Setup { reduced_motion: true, ..OPEN })
        .only(&[Engine::Chromium, Engine::Firefox]),
    Scenario::new("embed_loader_believes_nothing", believes_nothing).with(OPEN),
    Scenario::new("embed_loader_leaves_nothing_behind", leaves_nothing).with(OPEN),
    Scenario::new("embed_loader_says_when_it_cannot", says_so).with(OPEN),
    Scenario::new("embed_loader_waits_until_it_is_near", waits).with(OPEN),
];

/// The frame in the loader's element.
pub const FRAME: &str = "document.querySelector('who-says').shadowRoot.querySelector('iframe')";

pub fn article(page: &Page, inside: &str) -> Result<Server> {
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

pub fn element(page: &Page, attributes: &str) -> String {
    let src = page.site.url(STORY);
    format!("<who-says src='{src}' {attributes}><a href='{src}'>Food for arms</a></who-says>")
}

pub fn go(page: &Page, host: &Server) -> Result<()> {
    page.go(&host.origin)?;
    page.until("the host's page to load", "document.readyState === 'complete'")?;
    page.until("the frame to have its height", &format!("parseInt({FRAME}?.style.height) > 100"))
}

/// Looks into the frame.
pub fn enter(page: &Page) -> Result<()> {
    let frame = page.session.script(&format!("return {FRAME}"), &json!([]))?;
    page.session.post("frame", &json!({ "id": frame })).map(drop)
}

pub fn leave(page: &Page) -> Result<()> {
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
    leave(page)?;
    page.must("the passage keeps the focus", "document.activeElement.id === 'focused'")?;
    enter(page)?;
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

/// An article with two marked passages far from the embed.
fn marked(page: &Page, attributes: &str) -> Result<Server> {
    let filler = "<p>Something else is told here, at some length and to no end.</p>".repeat(60);
    article(
        page,
        &format!(
            "{}{filler}<p data-whosays=artillery-shells id=shells>A passage.</p>{filler}
             <p>Here is <a href='#x' data-whosays=north-korea-denial id=denial>another</a>.</p>{filler}",
            element(page, attributes)
        ),
    )
}

/// The statements that the embed offers to show, once there are any.
fn offered(page: &Page, many: &str) -> Result<Vec<String>> {
    page.until("the offers", &format!("document.querySelectorAll('.show').length {many}"))?;
    page.strings(
        "[...document.querySelectorAll('.show')].map(e => {
            const link = e.closest('.small').parentNode.querySelector('.summary a');
            return (link ?? e.closest('article')).dataset.statement;
         })",
    )
}

/// Waits until the passage is shown, and the page has come to rest there.
fn shells_shown(page: &Page) -> Result<()> {
    page.until("the passage", SHELLS_SHOWN)?;
    let still = "const done = arguments[0]; let last;
        const look = () => {
          if (last === scrollY) return done(true);
          last = scrollY;
          setTimeout(look, 150);
        };
        look();";
    page.session.post("execute/async", &json!({ "script": still, "args": [] })).map(drop)
}

const SHELLS_SHOWN: &str = "(e => e.hasAttribute('data-whosays-shown') && document.activeElement === e \
    && e.getBoundingClientRect().top > 0 && e.getBoundingClientRect().bottom < innerHeight)\
    (document.querySelector('#shells'))";

/// Presses something in the frame.
fn press(page: &Page, css: &str) -> Result<()> {
    // The driver of `WebKit` looks for it where it was before the host's page was scrolled.
    if page.engine == Engine::Webkit {
        let press =
            "(e => { e.focus(); e.click(); return true; })(document.querySelector(arguments[0]))";
        return page.session.script(&format!("return {press}"), &json!([css])).map(drop);
    }
    page.click(css)
}

const SHOW_SHELLS: &str = "article[data-statement=artillery-shells] > .said .show";

/// Back where the button was, in the frame.
fn back_in_the_embed(page: &Page) -> Result<()> {
    page.until("the focus in the embed", "document.activeElement.matches('who-says')")?;
    page.must(
        "the passage is as it was",
        "!document.querySelector('[data-whosays-shown], [data-whosays] + button, #shells[tabindex]')",
    )?;
    enter(page)?;
    page.until("the button", "document.activeElement.matches('.show')")?;
    leave(page)
}

fn shows_passages(page: &Page) -> Result<()> {
    let host = marked(page, "actor=north-korea")?;
    go(page, &host)?;
    enter(page)?;
    page.awake()?;
    let mut offers = offered(page, "> 1")?;
    offers.sort();
    offers.dedup();
    ensure!(offers == ["artillery-shells", "north-korea-denial"], "{offers:?}");
    page.must("in words", "document.querySelector('.show').textContent === 'Show in the article'")?;
    let height = page.js("document.body.offsetHeight")?;
    press(page, SHOW_SHELLS)?;
    page.must("it is as high as before", &format!("document.body.offsetHeight === {height}"))?;
    leave(page)?;
    shells_shown(page)?;
    // Back by the keyboard. (To look into the frame would give it the keys in WebKit.)
    input::key(&page.session, ESCAPE)?;
    back_in_the_embed(page)?;
    // And once more, all of it by the keyboard, and back by the button behind the passage.
    enter(page)?;
    page.must(
        "what was picked stays",
        "document.querySelector('#reader').dataset.selected === 'north-korea'",
    )?;
    input::key(&page.session, ENTER)?;
    leave(page)?;
    shells_shown(page)?;
    page.must(
        "the way back",
        "document.querySelector('#shells + button').textContent === 'Back to the explainer'",
    )?;
    page.click("#shells + button")?;
    back_in_the_embed(page)?;
    // What a pick brings in is offered, too.
    enter(page)?;
    press(page, ".statement[data-statement=artillery-shells] .summary a")?;
    page.until_selected("statement/artillery-shells")?;
    let offers = offered(page, "> 0")?;
    ensure!(offers.first().is_some_and(|first| first == "artillery-shells"), "{offers:?}");
    press(page, SHOW_SHELLS)?;
    leave(page)?;
    shells_shown(page)?;
    // A passage that is shown and then clicked selects, as every other.
    page.click("#denial")?;
    enter(page)?;
    page.until_selected("statement/north-korea-denial")?;
    leave(page)?;
    // The article takes its marks away, and then the embed.
    page.js("document.querySelectorAll('[data-whosays]').forEach(e => e.removeAttribute('data-whosays'))")?;
    page.js("document.querySelector('who-says').tell()")?;
    enter(page)?;
    page.until("no offers", "document.querySelectorAll('.show').length === 0")?;
    leave(page)?;
    page.js("document.querySelector('who-says').remove()")?;
    page.must("nothing is left", "!document.querySelector('[data-whosays-shown], p + button')")
}

fn excerpt_shows_passages(page: &Page) -> Result<()> {
    let host = marked(page, "actor=north-korea form=excerpt back='Zurück'")?;
    go(page, &host)?;
    enter(page)?;
    let mut offers = offered(page, "> 1")?;
    offers.sort();
    offers.dedup();
    ensure!(offers == ["artillery-shells", "north-korea-denial"], "{offers:?}");
    press(page, SHOW_SHELLS)?;
    leave(page)?;
    shells_shown(page)?;
    page.must("its words", "document.querySelector('#shells + button').textContent === 'Zurück'")?;
    input::key(&page.session, ESCAPE)?;
    back_in_the_embed(page)?;
    page.until("its height", &format!("parseInt({FRAME}.style.height) === {FRAME}.clientHeight"))?;
    enter(page)?;
    page.until("it fits", "Math.abs(document.documentElement.clientHeight - document.body.getBoundingClientRect().height) <= 1")?;
    leave(page)?;
    // A page may lead to its passages in a way of its own.
    page.js("addEventListener('whosays:show', event => { event.preventDefault(); window.own = event.detail.statement; })")?;
    enter(page)?;
    press(page, SHOW_SHELLS)?;
    leave(page)?;
    page.until("the page to be asked", "window.own === 'artillery-shells'")?;
    page.must("and nothing else", "!document.querySelector('[data-whosays-shown]')")
}

/// Whoever wants less motion is there at once.
fn without_motion(page: &Page) -> Result<()> {
    let host = marked(page, "statement=artillery-shells form=excerpt")?;
    go(page, &host)?;
    page.js(
        "(window.asked = [], Element.prototype.scrollIntoView = function (how) { asked.push(how.behavior); })",
    )?;
    enter(page)?;
    offered(page, "> 0")?;
    page.click(".show")?;
    leave(page)?;
    page.until(
        "the passage",
        "document.querySelector('#shells').hasAttribute('data-whosays-shown')",
    )?;
    page.must("no motion", "asked.join() === 'auto'")
}

/// A frame that says ten thousand wrong things.
fn believes_nothing(page: &Page) -> Result<()> {
    let hostile = host::page(&format!(
        "<script>{}
         onload = async () => {{
           parent.postMessage({{ type: 'iframe-resized', width: 640, height: 321 }}, '*');
           for (let at = 0; at < 10000; at += 1) {{
             const data = value(0);
             // This one would be right.
             if (data?.type === 'iframe-resized') continue;
             parent.postMessage(data, '*');
             if (at === 5000) parent.postMessage('that is half', '*');
             if (at % 250 === 0) await new Promise((then) => setTimeout(then));
           }}
           parent.postMessage('that is all', '*');
         }};
         </script>",
        include_str!("embed_values.js")
    ))?;
    let inside = format!(
        "<p data-whosays=artillery-shells>A passage.</p>
         <script>
           window.faults = [];
           addEventListener('error', event => faults.push(event.message));
           addEventListener('unhandledrejection', event => faults.push(String(event.reason)));
           addEventListener('whosays:show', () => told.push('show'));
           addEventListener('message', ({{ data }}) => {{ if (typeof data === 'string' && data.startsWith('that is ')) window.sent = data; }});
         </script>
         <who-says src='{}/story/'><a href='#'>A story</a></who-says>",
        hostile.origin
    );
    let host = article(page, &inside)?;
    page.go(&host.origin)?;
    page.until("half of it", "window.sent !== undefined")?;
    page.until("all of it", "window.sent === 'that is all'")?;
    page.must("no fault", "faults.length === 0")?;
    page.must("nothing was told", "told.length === 0")?;
    page.must("its height", &format!("{FRAME}.style.height === '321px'"))?;
    page.must("no passage is shown", "!document.querySelector('[data-whosays-shown]')")
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
