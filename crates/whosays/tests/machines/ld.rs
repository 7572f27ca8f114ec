//! The JSON-LD of pages.

use serde_json::{Value, json};

use crate::{
    site::{FIRST, NOWHERE, ODD, URL, WORKED},
    vocabulary::problems,
};

/// What refers to a node of the first story.
fn first(name: &str) -> Value {
    json!({ "@id": format!("{URL}food-for-arms/{name}") })
}

/// The node of that name on a page of the first story.
fn node(page: &str, name: &str) -> Value {
    let graph = FIRST.graph(&format!("food-for-arms/{page}"));
    graph.get(&format!("{URL}food-for-arms/{name}")).unwrap_or_else(|| panic!("no {name}")).clone()
}

#[test]
fn every_page_keeps_to_the_vocabulary_and_stands_alone() {
    for site in [&*FIRST, &*ODD, &*NOWHERE, &*WORKED] {
        for path in site.pages() {
            assert_eq!(problems(&site.graph(path)), Vec::<String>::new(), "{path}");
        }
    }
    assert_eq!(FIRST.pages().count(), 36);
}

#[test]
fn nothing_is_reviewed_or_rated() {
    for path in FIRST.pages() {
        let graph = json!(FIRST.graph(path)).to_string();
        for word in ["Review", "Rating", "ratingValue"] {
            assert!(!graph.contains(word), "{word} on {path}");
        }
    }
}

#[test]
fn no_claim_stands_without_who_says_it() {
    for site in [&*FIRST, &*ODD, &*WORKED] {
        for path in site.pages() {
            for node in site.graph(path).values().filter(|node| node["@type"] == "Claim") {
                let is_told = node.get("author").is_some() || node.get("creditText").is_some();
                assert!(is_told, "{node} on {path}");
            }
        }
    }
}

#[test]
fn the_denial_is_about_exactly_what_it_answers() {
    let answered = json!([
        first("statement/arms-to-russian-military/#claim"),
        first("statement/artillery-shells/#claim"),
        first("statement/arms-to-wagner/#claim"),
    ]);
    let name = "statement/north-korea-denial/#claim";
    for page in ["statement/north-korea-denial/", "", "north-korea/", "statement/artillery-shells/"]
    {
        let denial = node(page, name);
        assert_eq!(denial["@type"], "Claim");
        assert_eq!(denial["author"], first("north-korea/#actor"));
        assert_eq!(denial["about"], answered, "on {page:?}");
    }
    let denied = node("statement/artillery-shells/", "statement/artillery-shells/#claim");
    assert_eq!(denied["subjectOf"], json!([first(name)]));
}

#[test]
fn a_caveat_is_about_what_it_limits() {
    let caveat = node("statement/no-evidence-so-far/", "statement/no-evidence-so-far/#claim");
    let limited = first("statement/china-considering-arms/#claim");
    assert_eq!(caveat["about"], json!([first("china/#actor"), limited]));
}

#[test]
fn a_finding_is_one_more_claim_about_what_it_is_on() {
    let worked = |name: &str| format!("{URL}salisbury/{name}");
    let graph = WORKED.graph("salisbury/statement/military-grade/");
    let claim = &graph[&worked("statement/military-grade/#claim")];
    let finding = worked("statement/opcw-finds/#claim");
    assert!(claim["subjectOf"].as_array().unwrap().contains(&json!({ "@id": finding })));
    assert_eq!(
        claim["description"],
        "Finding by the Organisation for the Prohibition of Chemical Weapons: only on this (which \
         chemical it was, and not where it came from): upheld."
    );
    let finding = &graph[&finding];
    assert_eq!((&finding["@type"], &finding["genre"]), (&json!("Claim"), &json!("finding")));
    assert_eq!(finding["author"], json!({ "@id": worked("opcw/#actor") }));
    assert_eq!(finding["about"], json!([{ "@id": worked("statement/military-grade/#claim") }]));
    // However briefly a claim is told of, it is told with its cautions.
    let graph = WORKED.graph("salisbury/statement/source-not-identified/");
    let limited = &graph[&worked("statement/tweet/#claim")];
    let status = limited["creativeWorkStatus"].to_string();
    assert!(status.contains("Withdrawn by its source"), "{limited}");
    assert!(limited["description"].to_string().contains("Withdrawn by its source"), "{limited}");
    // Who passed it on makes no claim.
    let graph = WORKED.graph("salisbury/statement/shikhany/");
    let claim = &graph[&worked("statement/shikhany/#claim")];
    assert_eq!(claim["author"], json!({ "@id": worked("united-kingdom/#actor") }));
    let told = claim["description"].as_str().unwrap();
    assert!(told.starts_with("Passed on by The Times (news outlet, “reported”), from "), "{told}");
}

#[test]
fn actors_are_what_they_are() {
    let state = node("north-korea/", "north-korea/#actor");
    assert_eq!(state["@type"], "GovernmentOrganization");
    assert_eq!(state["subjectOf"].as_array().unwrap().len(), 9);
    assert_eq!(node("north-korea/", "north-korea/")["mainEntity"], first("north-korea/#actor"));
    let body = node("white-house/", "white-house/#actor");
    assert_eq!(body["@type"], "GovernmentOrganization");
    assert_eq!(body["parentOrganization"], first("united-states/#actor"));
    let group = node("wagner/", "wagner/#actor");
    assert_eq!(group["@type"], "Organization");
    assert_eq!(group.get("parentOrganization"), None, "no national speaks for a country");
    let person = node("ashot-myrtychev/", "ashot-myrtychev/#actor");
    assert_eq!(person["@type"], "Person");
    assert_eq!(person["nationality"], json!({ "@type": "Country", "name": "Slovakia" }));
    let region = &ODD.graph("odd/highlands/")[&format!("{URL}odd/highlands/#actor")];
    assert_eq!(region["@type"], "Place");
}

#[test]
fn a_statement_is_a_claim_with_its_words_and_its_place() {
    let page = "statement/food-for-munitions/";
    let claim = node(page, &format!("{page}#claim"));
    assert_eq!(
        claim,
        json!({
            "@id": format!("{URL}food-for-arms/{page}#claim"),
            "@type": "Claim",
            "text": "As it understands, Russia wants to send a delegation to North Korea and is offering it food in return for munitions.",
            "description": "As it is put: We also understand.",
            "genre": "allegation",
            "author": first("white-house/#actor"),
            "creditText": "John Kirby, White House National Security Council spokesman",
            "about": [first("russia/#actor")],
            "isBasedOn": [first(&format!("{page}#quotation-1"))],
            "appearance": first("#article"),
            "claimInterpreter": { "@id": format!("{URL}#publisher") },
        })
    );
    let quotation = node(page, &format!("{page}#quotation-1"));
    assert!(quotation["text"].as_str().unwrap().starts_with("We also understand that Russia"));
    assert_eq!(quotation["isPartOf"], first("#article"));
    assert_eq!(
        quotation["spokenByCharacter"],
        json!({ "@type": "Person", "name": "John Kirby", "jobTitle": "White House National Security Council spokesman" })
    );
    let page = "statement/food-below-minimum/";
    let quotation = node(page, &format!("{page}#quotation-1"));
    assert_eq!(quotation["spokenByCharacter"], first("38-north/#actor"), "nobody else is named");
}

#[test]
fn who_is_not_named_is_not_made_up() {
    let page = "statement/brink-of-famine/";
    let claim = node(page, &format!("{page}#claim"));
    assert_eq!(claim.get("author"), None);
    assert_eq!(claim["creditText"], "experts say (no source named)");
}

#[test]
fn what_is_done_and_what_is_not_answered_is_no_claim() {
    let page = "statement/treasury-sanction/";
    let passage = node(page, &format!("{page}#passage"));
    assert_eq!(passage["@type"], "CreativeWork");
    assert_eq!(passage["name"], "US Treasury: Blacklists Ashot Myrtychev, a Slovakian.");
    let about = json!([first("us-treasury/#actor"), first("ashot-myrtychev/#actor")]);
    assert_eq!(passage["about"], about);
    let silence =
        &ODD.graph("odd/statement/no-comment/")[&format!("{URL}odd/statement/no-comment/#passage")];
    assert_eq!(silence["@type"], "CreativeWork");
}

#[test]
fn the_overview_holds_everything_and_the_article() {
    let page = node("", "");
    assert_eq!(page["@type"], "WebPage");
    assert_eq!(page["about"].as_array().unwrap().len(), 14);
    assert_eq!(page["hasPart"].as_array().unwrap().len(), 21);
    assert_eq!(page.get("dateModified"), None);
    let article = node("", "#article");
    assert_eq!(article["name"], "one newspaper article on the reported deal");
    assert_eq!(
        article.get("datePublished"),
        None,
        "a date that was worked out is not given as one"
    );
    let odd = ODD.graph("odd/");
    let article = &odd[&format!("{URL}odd/#article")];
    assert_eq!(article["datePublished"], "2023-03-30");
    assert_eq!(article["publisher"]["name"], "The Made-Up Times");
    let page = &odd[&format!("{URL}odd/")];
    assert_eq!(page["dateModified"], "2023-04-02");
    assert_eq!(page["correction"][0]["@type"], "CorrectionComment");
    assert_eq!(page["correction"][0]["@id"], format!("{URL}odd/#correction-2023-04-02-2"));
    assert_eq!(odd[&format!("{URL}#publisher")]["name"], "The <Desk> & co");
}

#[test]
fn hostile_text_stays_text() {
    for path in ODD.pages() {
        let html = ODD.page(path);
        let (_, block) = html.split_once("<script type=\"application/ld+json\">").unwrap();
        let (block, _) = block.split_once("</script>").unwrap();
        assert!(!block.contains(['<', '>', '&']), "{path}");
        assert!(!html.contains("<script>alert"), "{path}");
        assert_eq!(html.matches("<main id=\"app\">").count(), 1, "{path}");
    }
    let page = &ODD.graph("odd/")[&format!("{URL}odd/")];
    assert_eq!(page["name"], "Shells & </script><script>alert(1)</script> %BODY%");
}

#[test]
fn without_an_address_names_are_relative_to_the_page() {
    let graph = NOWHERE.graph("odd/statement/buys-shells/");
    let claim = &graph["./#claim"];
    assert_eq!(claim["author"], json!({ "@id": "../../../odd/alba/#actor" }));
    assert_eq!(claim["appearance"], json!({ "@id": "../../../odd/#article" }));
    assert_eq!(graph["./"]["mainEntity"], json!({ "@id": "./#claim" }));
    assert_eq!(graph["../../../#publisher"].get("url"), None);
}
