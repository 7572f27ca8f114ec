//! The heads of pages, word for word.

use crate::site::{FIRST, NOWHERE, ODD, Site};

/// What a page of the first story says in its head, an element a line, without its style. The
/// names of files that change with their content are cut short.
fn head(site: &Site, path: &str) -> String {
    let (head, _) = site.page(path).split_once("<meta name=\"whosays-panes\"").unwrap();
    let (_, head) = head.split_once("</title>").unwrap();
    let (before, style) = head.split_once("<style>").unwrap();
    let (_, after) = style.split_once("</style>").unwrap();
    let head = [before, after].concat();
    let lines = head.split_inclusive('>').map(|line| {
        let cut = ["icon-", "?v="].iter().find_map(|before| line.split_once(before));
        cut.map_or(line, |(start, _)| start)
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// What every head has between the canonical link and the link preview.
fn common(root: &str) -> String {
    format!(
        r##"<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#121518">
<link rel="icon" type="image/svg+xml" href="{root}"##
    )
}

/// What every head says of its card, which is in the folder of the page.
fn card(path: &str, words: &str) -> String {
    let alt = format!(
        "Food for arms: who says what. {words} As one newspaper article on the reported deal reports \
         it. 30 March 2023 (inferred). Beside it a map of who is concerned."
    );
    format!(
        r#"<meta property="og:image" content="https://whosays.example/explainers/{path}card.png
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="{alt}">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:image:alt" content="{alt}">"#
    )
}

#[test]
fn the_overview() {
    let common = common("../");
    let card = card(
        "food-for-arms/",
        "21 statements, 4 replies, 5 countries and groups speak. 13 of the statements call for a reply by each target, 21 times in all; in 4 of these the article reports one.",
    );
    assert_eq!(
        head(&FIRST, "food-for-arms/"),
        format!(
            r#"<meta name="description" content="The White House says that Russia is offering North Korea food for weapons. See who says what about whom, who denies what, and where the article reports no reply.">
<link rel="canonical" href="https://whosays.example/explainers/food-for-arms/">
{common}
<meta property="og:type" content="article">
<meta property="og:title" content="Food for arms: who says what">
<meta property="og:description" content="The White House says that Russia is offering North Korea food for weapons. See who says what about whom, who denies what, and where the article reports no reply.">
<meta property="og:url" content="https://whosays.example/explainers/food-for-arms/">
<meta property="og:site_name" content="whosays">
<meta property="og:locale" content="en_GB">
{card}
<link rel="alternate" type="application/json" title="The whole story as data" href="./story.json">
<link rel="alternate" type="application/atom+xml" title="Changes to the story" href="./feed.xml">"#
        )
    );
}

#[test]
fn an_actor() {
    let common = common("../../");
    let card = card(
        "food-for-arms/iran/",
        "Iran. 1 said about, 0 replies, 0 said by. 1 statement calls for a reply; the article reports none.",
    );
    assert_eq!(
        head(&FIRST, "food-for-arms/iran/"),
        format!(
            r#"<meta name="description" content="Iran: 1 statement said about it, 0 replies by it and 0 statements of its own, as one article reports them.">
<link rel="canonical" href="https://whosays.example/explainers/food-for-arms/iran/">
{common}
<meta property="og:type" content="article">
<meta property="og:title" content="Iran">
<meta property="og:description" content="Iran: 1 statement said about it, 0 replies by it and 0 statements of its own, as one article reports them.">
<meta property="og:url" content="https://whosays.example/explainers/food-for-arms/iran/">
<meta property="og:site_name" content="whosays">
<meta property="og:locale" content="en_GB">
{card}
<link rel="alternate" type="application/json" title="The whole story as data" href="../../food-for-arms/story.json">
<link rel="alternate" type="application/atom+xml" title="Changes to the story" href="../../food-for-arms/feed.xml">"#
        )
    );
}

#[test]
fn a_statement() {
    let common = common("../../../");
    let card = card(
        "food-for-arms/statement/iranian-drones/",
        "Allegation. United States says: Iran sold Russia hundreds of attack drones. Iran and Russia: no reply reported in this article.",
    );
    assert_eq!(
        head(&FIRST, "food-for-arms/statement/iranian-drones/"),
        format!(
            r#"<meta name="description" content="Allegation about Iran and Russia, paragraph 11 of one newspaper article on the reported deal. Iran: no reply reported. Russia: no reply reported.">
<link rel="canonical" href="https://whosays.example/explainers/food-for-arms/statement/iranian-drones/">
{common}
<meta property="og:type" content="article">
<meta property="og:title" content="United States says: Iran sold Russia hundreds of attack drones">
<meta property="og:description" content="Allegation about Iran and Russia, paragraph 11 of one newspaper article on the reported deal. Iran: no reply reported. Russia: no reply reported.">
<meta property="og:url" content="https://whosays.example/explainers/food-for-arms/statement/iranian-drones/">
<meta property="og:site_name" content="whosays">
<meta property="og:locale" content="en_GB">
{card}
<link rel="alternate" type="application/json" title="The whole story as data" href="../../../food-for-arms/story.json">
<link rel="alternate" type="application/atom+xml" title="Changes to the story" href="../../../food-for-arms/feed.xml">"#
        )
    );
}

#[test]
fn without_an_address_links_are_relative() {
    let head = head(&NOWHERE, "odd/alba/");
    assert!(head.contains("<link rel=\"canonical\" href=\"./\">"), "{head}");
    assert!(head.contains("<meta property=\"og:url\" content=\"./\">"), "{head}");
    assert!(!head.contains("og:locale"), "a language without a country is no locale: {head}");
    assert!(head.contains("content=\"The &lt;Desk&gt; &amp; co\""), "{head}");
}

#[test]
fn the_root_names_the_story_it_leads_to() {
    let root = &FIRST.files["index.html"];
    let canonical =
        "<link rel=\"canonical\" href=\"https://whosays.example/explainers/food-for-arms/\">";
    assert!(root.contains(canonical), "{root}");
    let canonical = "<link rel=\"canonical\" href=\"./odd/\">";
    assert!(NOWHERE.files["index.html"].contains(canonical));
}

#[test]
fn former_addresses_name_the_present_one() {
    let canonical =
        "<link rel=\"canonical\" href=\"https://whosays.example/explainers/odd/borea/\">";
    assert!(ODD.page("odd/northland/").contains(canonical));
    let canonical = "<link rel=\"canonical\" href=\"../../odd/borea/\">";
    assert!(NOWHERE.page("odd/northland/").contains(canonical));
}
