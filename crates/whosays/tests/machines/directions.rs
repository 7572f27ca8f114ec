//! Languages that run from right to left, and languages without words.

use crate::site::{ARABIC, FIRST, Site, WORDLESS};

/// Every HTML file of a site.
fn pages(site: &Site) -> impl Iterator<Item = (&str, &str)> {
    let pages = site.files.iter().filter(|(_, html)| html.contains("<html "));
    pages.map(|(path, html)| (path.as_str(), html.as_str()))
}

#[test]
fn every_page_goes_the_way_of_its_language() {
    for (site, attributes) in [
        (&*FIRST, "<html lang=\"en-GB\" dir=\"ltr\">"),
        (&*ARABIC, "<html lang=\"ar-EG\" dir=\"rtl\">"),
        (&*WORDLESS, "<html lang=\"fa-IR\" dir=\"rtl\">"),
    ] {
        let mut count = 0;
        for (path, html) in pages(site) {
            assert!(html.contains(attributes), "{path}: {}", &html[..80]);
            count += 1;
        }
        // Pages, their embeds and excerpts, the front and the page for wrong addresses.
        assert!(count > 40, "{count}");
    }
}

#[test]
fn a_language_without_words_is_told_by_the_build_and_on_the_page() {
    let note = "arabic: there are no words in its language, fa-IR; what stands around its own text \
                is English, and its pages say so";
    assert!(WORDLESS.told.contains(note), "{}", WORDLESS.told);
    assert!(WORDLESS.page("arabic/").contains("There are no words in the language of this story"));
    for site in [&*FIRST, &*ARABIC] {
        assert!(!site.told.contains("no words"), "{}", site.told);
    }
}

#[test]
fn what_an_arabic_story_tells_other_programs_is_arabic() {
    let page = ARABIC.page("arabic/borea/");
    assert!(page.contains("<title>بوريا – حبوب مقابل وقود: من يقول ماذا</title>"));
    assert!(page.contains("property=\"og:locale\" content=\"ar_EG\""));
    assert!(page.contains("ما قيل عن هذا الطرف (٥ إفادات)"), "{page}");
    assert!(ARABIC.files["404.html"].contains("لا شيء في هذا العنوان"));
    assert!(!ARABIC.told.contains("letters"), "{}", ARABIC.told);
}
