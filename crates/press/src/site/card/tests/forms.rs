//! Cards of stories with findings, and with what others passed on.

use super::*;

const WORKED: &str = include_str!("../../../../../../docs/examples/salisbury.toml");

/// What somebody only passed on is not about them, and lights nothing that it tells of.
#[test]
fn who_passes_on_is_not_whom_it_is_about() {
    let passed_on = |through: &str| {
        let text = format!(
            r#"{MINIMAL}
            [[actor]]
            id = "cora"
            name = "Cora"
            code = "CO"
            kind = "country"
            position = [20.0, 10.0]

            [[statement]]
            id = "hearsay"
            kind = "allegation"
            source = "alba"
            {through}
            summary = "Borea sends grain to Alba"
            about = ["borea"]
            transfers = [{{ goods = "grain", from = "borea", to = "alba", standing = "alleged" }}]
            paragraph = 2
            "#
        );
        Lit::of(
            &of(&text
                .replace("schema = 1", "schema = 2")
                .replace("code = \"AL\"", "code = \"AL\"\nposition = [10.0, 50.0]")
                .replace("code = \"BO\"", "code = \"BO\"\nposition = [40.0, 50.0]")),
            &Selection::Actor(ActorId::new("cora")),
        )
    };
    assert!(passed_on("through = [{ actor = \"cora\" }]").goods.is_empty());
    assert_eq!(passed_on("jointly_with = [\"cora\"]").goods.len(), 1);
}

/// A finding's part stands before what it concludes, and whole.
#[test]
fn no_card_cuts_off_what_a_finding_is_on() {
    let story = of(WORKED);
    let drawing = draw(&story);
    for id in ["opcw-finds", "military-grade"] {
        let selection = Selection::Statement(StatementId::new(id));
        let (_, layout) = column(&story, &drawing, &selection);
        let text: Vec<&str> = layout.lines.iter().map(|line| line.text.as_str()).collect();
        let text = text.join(" ");
        let part = "only on this (which chemical it was, and not where it came from): upheld";
        assert!(text.contains(part), "{text}");
    }
}

#[test]
fn the_legend_of_an_actors_card_explains_its_arrows() {
    let story = of(WORKED);
    let drawing = draw(&story);
    let legend = |selection: Selection| {
        let lit = Lit::of(&story, &selection);
        let (window, _) = column(&story, &drawing, &selection);
        let (lettering, direction) = (&Letters, Direction::Ltr);
        let (story, drawing, window, lit) = (&story, &drawing, &window, &lit);
        let picture = Picture { story, drawing, window, lit, lettering, direction };
        let lines = legend(&picture, &Words::of("en"));
        lines.iter().any(|line| line.starts_with("Arrow: "))
    };
    assert!(legend(Selection::Actor(ActorId::new("sweden"))));
    assert!(!legend(Selection::Overview));
}
