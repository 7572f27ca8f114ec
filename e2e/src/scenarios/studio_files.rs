//! The studio's files: articles as DOCX, stories saved in other ways and opened again, and what the browser does
//! not keep.

use anyhow::{Result, ensure};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::json;
use whosays_exchange::pack;

use super::studio::{NARROW, OPEN, WIDE, button, fill, open, put_bytes, text, write};
use crate::axe;
use crate::engine::Engine;
use crate::input;
use crate::page::Page;
use crate::scenario::Scenario;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("studio_files_article", article).with(NARROW),
    Scenario::new("studio_files_come_back", come_back).with(WIDE),
    Scenario::new("studio_files_same_file", to_the_same_file).with(WIDE).only(&[Engine::Chromium]),
    Scenario::new("studio_files_what_is_not_kept", not_kept).with(WIDE),
    Scenario::new("studio_files_damaged_record", damaged).with(NARROW),
];

/// A document of two paragraphs, of which a revision has deleted a word.
fn docx() -> Vec<u8> {
    let body = "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>A quarrel at sea.</w:t></w:r></w:p><w:p>\
        <w:r><w:t xml:space=\"preserve\">Alba said </w:t></w:r><w:del><w:r><w:delText>never</w:delText></w:r></w:del>\
        <w:r><w:t>that Borea had bought shells.</w:t></w:r></w:p></w:body></w:document>";
    pack(vec![("word/document.xml".to_owned(), body.into())])
}

/// The box for the article.
const PASTED: &str = "document.querySelector('.paste').value";

fn article(page: &Page) -> Result<()> {
    open(page)?;
    page.until("the place", "!!document.querySelector('.place')")?;
    put_bytes(page, ".article-file", "shells.docx", &docx())?;
    page.until("its text", &format!("{PASTED}.startsWith('A quarrel at sea.')"))?;
    let pasted = page.string(PASTED)?;
    ensure!(pasted == "A quarrel at sea.\nAlba said that Borea had bought shells.", "{pasted}");
    // Looked at first; the keyboard goes on from there.
    page.must("nothing is used yet", "!document.querySelector('.paragraph')")?;
    page.until("the button", "document.activeElement?.classList.contains('use')")?;
    input::key(&page.session, input::ENTER)?;
    page.until("the paragraphs", "document.querySelectorAll('.paragraph').length === 2")?;
    // Back in its box, and nothing of it is lost.
    button(page, "Replace the article")?;
    page.until("its text", &format!("{PASTED}?.startsWith('A quarrel at sea.')"))?;
    // Dropped, beside the box as well as in it.
    for (name, content, begins) in [
        ("shells.html", "<main><h1>Shells</h1><p>One  line.</p></main>", "Shells\nOne line."),
        ("shells.txt", "A text.\nOf two lines.", "A text.\nOf two lines."),
    ] {
        let drop = format!(
            "(place => {{
                const data = new DataTransfer();
                data.items.add(new File([{}], {}));
                const event = new DragEvent('drop', {{ dataTransfer: data, bubbles: true, cancelable: true }});
                return !place.dispatchEvent(event);
            }})(document.querySelector('.place .hint'))",
            json!(content),
            json!(name)
        );
        page.must("the browser does not open it", &drop)?;
        page.until(name, &format!("{PASTED} === {}", json!(begins)))?;
    }
    // What is none is told, and takes nothing away.
    for (name, bytes, told) in [
        ("old.docx", &b"\xd0\xcf\x11\xe0\xa1\xb1"[..], "older Word"),
        ("shells.docx", b"no archive", "cannot be read"),
        ("shells.pdf", b"%PDF", "save it as DOCX"),
    ] {
        put_bytes(page, ".article-file", name, bytes)?;
        let is_told = format!("document.querySelector('.trouble').textContent.includes('{told}')");
        page.until(told, &is_told)?;
        page.must("the text", &format!("{PASTED}.startsWith('A text.')"))?;
    }
    page.must("one column", "document.documentElement.scrollWidth <= innerWidth")?;
    let violations = axe::violations(page)?;
    ensure!(violations.is_empty(), "{violations:#?}");
    Ok(())
}

/// Holds what is downloaded back, to be looked at.
fn hold_downloads(page: &Page) -> Result<()> {
    let hold = "window.held = [];
        const blobs = new Map(), address = URL.createObjectURL;
        URL.createObjectURL = blob => { const url = address(blob); blobs.set(url, blob); return url; };
        HTMLAnchorElement.prototype.click = function () { held.push([this.download, blobs.get(this.href)]); };";
    page.session.script(hold, &json!([])).map(drop)
}

/// The bytes of a file that was saved, by a part of its name.
fn held(page: &Page, name: &str) -> Result<(String, Vec<u8>)> {
    page.until(name, &format!("held.some(([name]) => name.endsWith({}))", json!(name)))?;
    let read = format!(
        "const done = arguments[arguments.length - 1];
         const [name, blob] = held.findLast(([name]) => name.endsWith({}));
         const reader = new FileReader();
         reader.onload = () => done([name, reader.result.split(',')[1] ?? '']);
         reader.readAsDataURL(blob);",
        json!(name)
    );
    let found = page.session.post("execute/async", &json!({ "script": read, "args": [] }))?;
    let (name, base64): (String, String) = serde_json::from_value(found)?;
    Ok((name, STANDARD.decode(base64)?))
}

/// Chromium alone lets a page write to a file that was chosen for it. The file is a real one, of the browser's own
/// store: no test can press the buttons of a window of the system.
fn to_the_same_file(page: &Page) -> Result<()> {
    const FILE: &str = "(await (await navigator.storage.getDirectory()).getFileHandle('story.toml', { create: true }))";
    let asked = |body: &str| {
        let script = format!("const done = arguments[0]; (async () => {{ {body} }})().then(done);");
        page.session.post("execute/async", &json!({ "script": script, "args": [] }))
    };
    let content = || asked(&format!("return await (await {FILE}.getFile()).text();"));
    let trouble = |told: &str| {
        let told = json!(told);
        page.until(
            "it is told",
            &format!("document.querySelector('.trouble').textContent.startsWith({told})"),
        )
    };
    write(page)?;
    button(page, "The story")?;
    let choose = format!("window.showSaveFilePicker = async () => {FILE};");
    page.session.script(&choose, &json!([]))?;
    button(page, "Choose a file")?;
    page.until("it is saved", &format!("{SAVED} === 'Saved to disk'"))?;
    ensure!(content()? == text(page)?);
    // The next time nobody is asked.
    fill(page, "#field-title", "Shells again")?;
    page.until("a change", &format!("{SAVED} === 'Not saved to disk'"))?;
    button(page, "Save story.toml")?;
    page.until("it is saved again", &format!("{SAVED} === 'Saved to disk'"))?;
    ensure!(content()? == text(page)? && text(page)?.contains("Shells again"));
    // What another program wrote meanwhile stays.
    let other = format!(
        "await new Promise(then => setTimeout(then, 20));
         const file = await {FILE}.createWritable(); await file.write('of others'); await file.close();"
    );
    asked(&other)?;
    fill(page, "#field-title", "Shells once more")?;
    button(page, "Save story.toml")?;
    trouble("story.toml was changed by another program")?;
    ensure!(content()? == "of others" && page.string(SAVED)? == "Not saved to disk");
    // One that is gone is told, and the way that is always there is taken from then on.
    asked("await (await navigator.storage.getDirectory()).removeEntry('story.toml');")?;
    button(page, "Save story.toml")?;
    trouble("story.toml could not be written")?;
    hold_downloads(page)?;
    button(page, "Save story.toml")?;
    let (_, bytes) = held(page, "story.toml")?;
    ensure!(bytes == text(page)?.as_bytes());
    Ok(())
}

const SAVED: &str = "document.querySelector('.saved').textContent";

fn come_back(page: &Page) -> Result<()> {
    write(page)?;
    let before = text(page)?;
    hold_downloads(page)?;
    for (way, ending, is_whole) in [
        ("Workbook", ".xlsx", false),
        ("Sheets", "-csv.zip", false),
        ("Folder", "shells-at-sea.zip", true),
    ] {
        // What came back from the way before is put another way.
        let own = text(page)?;
        page.must(
            "its summary",
            "(summary => { summary.focus(); summary.click(); return true; })(document.querySelector('.export summary'))",
        )?;
        page.until("the panel", "document.querySelector('.export').open")?;
        if is_whole {
            let violations = axe::violations(page)?;
            ensure!(violations.is_empty(), "{violations:#?}");
            // Escape closes it, and the keyboard is where it was.
            input::key(&page.session, input::ESCAPE)?;
            page.until("it is closed", "!document.querySelector('.export').open")?;
            page.must("the focus", "document.activeElement.matches('.export summary')")?;
        }
        button(page, way)?;
        let (name, bytes) = held(page, ending)?;
        let told =
            format!("document.querySelector('.notice').textContent.startsWith('{name} is saved')");
        page.until("it is told", &told)?;
        let saved = page.string(SAVED)?;
        ensure!((saved == "Saved to disk") == is_whole, "{way}: {saved}");
        // Opened again, in place of a new story, it is the same.
        button(page, "New")?;
        page.until("a new one", "document.querySelector('#field-title')?.value === ''")?;
        put_bytes(page, OPEN, &name, &bytes)?;
        page.until(way, "document.querySelector('#field-title')?.value === 'Shells at sea'")?;
        let saved = page.string(SAVED)?;
        ensure!((saved == "Saved to disk") == is_whole, "{way}: {saved}");
        let after = text(page)?;
        ensure!(!is_whole || after == own, "{after}");
        page.until(
            "no mistakes",
            "document.querySelector('.problems summary').textContent.startsWith('No mistakes')",
        )?;
        put_bytes(page, ".compare-file", "story.toml", before.as_bytes())?;
        page.until(
            "no difference",
            "document.querySelector('.compare p')?.textContent === 'The two do not differ.'",
        )?;
        button(page, "Done comparing")?;
    }
    // Of two stories in one archive none is opened, and both are named.
    let file = |id: &str| (format!("stories/{id}/story.toml"), Vec::new());
    let two = pack(vec![file("one"), file("two")]);
    put_bytes(page, OPEN, "two.zip", &two)?;
    page.until(
        "both are named",
        "document.querySelector('.trouble').textContent.includes('stories/one/story.toml, stories/two/story.toml')",
    )?;
    page.must("the story", "document.querySelector('#field-title').value === 'Shells at sea'")?;
    // No sheets of a story with mistakes.
    fill(page, "#field-title", "")?;
    button(page, "Workbook")?;
    page.until(
        "it is told",
        "document.querySelector('.trouble').textContent.includes('stories without mistakes')",
    )
}

fn not_kept(page: &Page) -> Result<()> {
    write(page)?;
    page.until(
        "it is kept",
        "[...document.querySelectorAll('.stories option')].some(one => one.textContent === 'Shells at sea')",
    )?;
    hold_downloads(page)?;
    page.session.script(
        "window.put = IDBObjectStore.prototype.put; window.open_ = IDBFactory.prototype.open;
         IDBObjectStore.prototype.put = () => { throw new DOMException('no room', 'QuotaExceededError'); };",
        &json!([]),
    )?;
    fill(page, "#field-summary", "It bought none.")?;
    let faults = "document.querySelector('.faults').textContent";
    page.until("a full disk", &format!("{faults}.includes('no room left')"))?;
    // The story is at hand.
    page.must("a click", "(document.querySelector('.keep-it').click(), true)")?;
    let (name, bytes) = held(page, "story.toml")?;
    ensure!(name == "story.toml" && String::from_utf8(bytes)?.contains("It bought none."));
    page.until("it is saved", &format!("{SAVED} === 'Saved to disk'"))?;
    page.session.script(
        "IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); };",
        &json!([]),
    )?;
    fill(page, "#field-summary", "It bought none at all.")?;
    page.until("a refusal", &format!("{faults}.includes('keeps nothing here')"))?;
    let violations = axe::violations(page)?;
    ensure!(violations.is_empty(), "{violations:#?}");
    // Once there is room, all is as before.
    page.session.script(
        "IDBObjectStore.prototype.put = put; IDBFactory.prototype.open = open_;",
        &json!([]),
    )?;
    fill(page, "#field-summary", "It bought none whatever.")?;
    page.until("it is over", &format!("{faults} === ''"))
}

fn damaged(page: &Page) -> Result<()> {
    write(page)?;
    page.until(
        "it is kept",
        "[...document.querySelectorAll('.stories option')].some(one => one.textContent === 'Shells at sea')",
    )?;
    let damage = "const done = arguments[arguments.length - 1];
        const request = indexedDB.open('whosays-studio');
        request.onsuccess = () => {
            const change = request.result.transaction(['stories'], 'readwrite');
            const store = change.objectStore('stories');
            store.put('{\"key\":\"torn\",\"text\":\"title = half a st', 'torn');
            store.put({ not: 'a text' }, 'odd');
            change.oncomplete = () => { request.result.close(); done(true); };
        };";
    page.session.post("execute/async", &json!({ "script": damage, "args": [] }))?;
    page.session.script(
        "window.addEventListener('beforeunload', event => event.stopImmediatePropagation(), true);",
        &json!([]),
    )?;
    page.go(&page.site.url("food-for-arms/russia/"))?;
    open(page)?;
    // The other one is open, and each of the damaged is told.
    page.until("the story", "document.querySelector('#field-title')?.value === 'Shells at sea'")?;
    page.until("both", "document.querySelectorAll('.faults p').length === 2")?;
    hold_downloads(page)?;
    for content in ["{\"not\":\"a text\"}", "{\"key\":\"torn\",\"text\":\"title = half a st"] {
        page.must("a click", "(document.querySelector('.save-damaged').click(), true)")?;
        let (_, bytes) = held(page, "damaged-story.json")?;
        let saved = String::from_utf8(bytes)?;
        ensure!(saved == content, "{saved}");
        button(page, "Drop it")?;
    }
    page.until("nothing is told", "document.querySelector('.faults').textContent === ''")?;
    page.until("all is done", "document.querySelectorAll('.faults p').length === 0")?;
    page.go(&page.site.url("food-for-arms/russia/"))?;
    open(page)?;
    page.until("the story", "document.querySelector('#field-title')?.value === 'Shells at sea'")?;
    page.must("they are gone", "document.querySelector('.faults').textContent === ''")
}
