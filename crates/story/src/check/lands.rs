//! An actor's land is one that there is.

use super::tables::Tables;
use crate::Rule;
use crate::findings::Findings;
use crate::gazetteer::Land;
use crate::near::{listed, quoted};
use crate::node::Node;

/// ISO 3166-1 alpha-3, and the letters of the bundled map for lands that have no such code (Kosovo
/// among them). A test of the atlas holds this list to its map.
const LANDS: &str = "\
    ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATC ATF ATG AUS AUT AZE BDI BEL BEN BES BFA \
    BGD BGR BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV \
    CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYN CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY \
    ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC \
    GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOA IOT IRL IRN IRQ ISL ISR ITA \
    JAM JEY JOR JPN KAS KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX \
    LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI \
    MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL \
    PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOL \
    SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO \
    TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM XKX YEM ZAF \
    ZMB ZWE";

/// Whether there is a land of this code.
#[must_use]
pub fn is_land(code: &str) -> bool {
    LANDS.split_ascii_whitespace().any(|land| land == code)
}

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    for actor in &tables.actors {
        land(actor, findings);
    }
}

fn land(actor: &Node<'_>, findings: &mut Findings<'_>) {
    let Some(land) = actor.text("land").filter(|land| !land.text.trim().is_empty()) else {
        return;
    };
    if is_land(land.text) {
        return;
    }
    let code = land.text.trim().to_uppercase();
    let is_code = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    let near = if is_code { near(&code) } else { Vec::new() };
    // The actor's own name says more than letters that are alike.
    let named = actor.text("name").and_then(|name| Land::named(name.text));
    let spoken = Land::named(land.text).or(named);
    let help = match near.as_slice() {
        [one] => format!("write `land = \"{one}\"`"),
        _ if let Some(meant) = spoken => format!("{} is `land = \"{}\"`", meant.name, meant.code),
        [] => "write the three capital letters of ISO 3166-1 alpha-3, as in `land = \"PRK\"`, or \
               leave it out"
            .to_owned(),
        several => {
            let several = listed(several.iter().copied());
            format!("look it up in ISO 3166-1 alpha-3: near it are {several}")
        }
    };
    let message = format!("{} is no code of a land", quoted(land.text));
    findings.add(Rule::LandCode, actor.at("land"), message, help);
}

/// The code itself, or else all that differ from it in one place.
fn near(code: &str) -> Vec<&'static str> {
    let lands = || LANDS.split_ascii_whitespace();
    match lands().find(|land| *land == code) {
        Some(land) => vec![land],
        None => lands().filter(|land| strsim::osa_distance(land, code) == 1).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_has_every_code_once() {
        let lands: Vec<&str> = LANDS.split_ascii_whitespace().collect();
        assert!(lands.is_sorted_by(|one, other| one < other));
        assert!(lands.iter().all(|land| land.len() == 3));
        // The 249 of ISO 3166-1, and the six of the map.
        assert_eq!(lands.len(), 249 + 6);
    }

    #[test]
    fn slips_lead_to_what_may_have_been_meant() {
        assert_eq!(near("RUS"), ["RUS"]);
        assert!(near("UKA").contains(&"UKR"));
        assert_eq!(near("QQQ"), Vec::<&str>::new());
    }
}
