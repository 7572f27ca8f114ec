//! The frame that a page is shown in.

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::{JsCast as _, closure::Closure};
use web_sys::{CssStyleSheet, Element, HtmlIFrameElement, MouseEvent, Url};

use super::{super::state::Studio, renderer::Sheet};

/// What stands in the frame before there is a page: without it browsers read pages as those of the last
/// century.
const EMPTY: &str = "<!doctype html><html><head></head><body></body></html>";

/// A page at a width that readers have, as large as there is room for.
#[component]
pub fn Stage(
    /// The style sheets of the house.
    #[prop(into)]
    house: Signal<String>,
    /// The page.
    #[prop(into)]
    sheet: Signal<Option<Sheet>>,
    /// Its width in CSS pixels.
    #[prop(into)]
    width: Signal<u32>,
    /// `light` or `dark`.
    #[prop(into)]
    look: Signal<String>,
    /// `map`, `ledger` or `table`.
    reader_view: RwSignal<String>,
) -> impl IntoView {
    let studio = Studio::here();
    let frame: NodeRef<leptos::html::Iframe> = NodeRef::new();
    let loads = RwSignal::new(0_u32);
    let loaded = move |_| {
        let frame: Option<HtmlIFrameElement> = frame.get_untracked();
        if let Some(page) = frame.and_then(|frame| frame.content_document()) {
            follow_links(studio, &page, reader_view);
            loads.update(|loads| *loads += 1);
        }
    };
    Effect::new(move |_| {
        let Some(frame) = frame.get().filter(|_| loads.get() > 0) else { return };
        let frame: HtmlIFrameElement = frame;
        let Some(page) = frame.content_document() else { return };
        let Some(root) = page.document_element() else { return };
        _ = root.set_attribute("data-theme", &look.get());
        _ = root.set_attribute("data-view", &reader_view.get());
        house.with(|house| {
            sheet.with(|sheet| {
                if let Some(sheet) = sheet.as_ref().filter(|_| !house.is_empty()) {
                    show(&frame, &page, house, sheet);
                }
            });
        });
    });
    let has_none = Memo::new(move |_| sheet.with(Option::is_none));
    let room = RwSignal::new(0.0_f64);
    let stage: NodeRef<leptos::html::Div> = NodeRef::new();
    let measure = move || {
        if let Some(stage) = stage.get_untracked() {
            room.set(f64::from(stage.client_width()));
        }
    };
    let resized = window_event_listener(leptos::ev::resize, move |_| measure());
    on_cleanup(move || resized.remove());
    Effect::new(move |_| {
        has_none.track();
        request_animation_frame(measure);
    });
    let scale = move || {
        let room = room.get();
        if room > 0.0 { (room / f64::from(width.get())).min(1.0) } else { 1.0 }
    };
    view! {
        <div class="stage" node_ref=stage hidden=move || has_none.get()>
            <iframe
                node_ref=frame
                title="The explainer as readers see it"
                srcdoc=EMPTY
                on:load=loaded
                style:width=move || format!("{}px", width.get())
                style:height=move || format!("{:.3}%", 100.0 / scale())
                style:transform=move || format!("scale({:.4})", scale())
            ></iframe>
        </div>
    }
}

/// Puts a page into the frame. Style comes by sheets that are made here, which a strict policy allows: inline
/// ones it does not.
fn show(frame: &HtmlIFrameElement, page: &web_sys::Document, house: &str, sheet: &Sheet) {
    let Some(root) = page.document_element() else { return };
    _ = root.set_attribute("lang", &sheet.language);
    _ = root.set_attribute("dir", if sheet.rtl { "rtl" } else { "ltr" });
    page.set_title(&sheet.title);
    let made = sheets(frame, &[house, &sheet.style]);
    _ = js_sys::Reflect::set(page, &"adoptedStyleSheets".into(), &made);
    if let Some(body) = page.body() {
        body.set_inner_html(&sheet.body);
    }
}

/// Style sheets of the frame's own document: those of another are refused.
fn sheets(frame: &HtmlIFrameElement, texts: &[&str]) -> Array {
    let made = Array::new();
    let Some(inside) = frame.content_window() else { return made };
    let Ok(maker) = js_sys::Reflect::get(&inside, &"CSSStyleSheet".into()) else { return made };
    for text in texts {
        let Ok(sheet) =
            js_sys::Reflect::construct(maker.unchecked_ref::<js_sys::Function>(), &Array::new())
        else {
            continue;
        };
        let sheet: CssStyleSheet = sheet.unchecked_into();
        if sheet.replace_sync(text).is_ok() {
            made.push(&sheet);
        }
    }
    made
}

/// Follows the links of the page that is shown: to another page of the story, or to another view.
fn follow_links(studio: Studio, page: &web_sys::Document, view: RwSignal<String>) {
    let click = Closure::<dyn FnMut(MouseEvent)>::new(move |event: MouseEvent| {
        // It is of the frame's own world, so its class is not ours to ask for.
        let Some(target) = event.target() else { return };
        let target: Element = target.unchecked_into();
        let Some(link) = target.closest("a[href]").ok().flatten() else { return };
        event.prevent_default();
        let href = link.get_attribute("href").unwrap_or_default();
        if let Some(name) =
            href.strip_prefix('#').filter(|name| ["map", "ledger", "table"].contains(name))
        {
            view.set(name.to_owned());
            return;
        }
        let here = studio.path.get_untracked();
        let here = if here.is_empty() { String::new() } else { format!("{here}/") };
        let base = format!("https://story.invalid/s/{here}");
        let Ok(goal) = Url::new_with_base(&href, &base) else { return };
        if goal.host() != "story.invalid" {
            return;
        }
        if let Some(path) = goal.pathname().strip_prefix("/s/") {
            studio.path.set(path.trim_matches('/').to_owned());
        }
    });
    _ = page.add_event_listener_with_callback("click", click.as_ref().unchecked_ref());
    click.forget();
}
