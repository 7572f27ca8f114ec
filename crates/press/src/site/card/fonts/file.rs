//! The font files that the cards are written with.

/// A font file, and how it names itself.
pub struct File {
    pub family: &'static str,
    pub weight: u16,
    pub bytes: &'static [u8],
}

macro_rules! file {
    ($family:literal, $weight:literal, $name:literal) => {
        File {
            family: $family,
            weight: $weight,
            bytes: include_bytes!(concat!("../../../../../../data/fonts/", $name, ".ttf")),
        }
    };
}

/// Latin, Greek and Cyrillic headlines.
pub static HEADLINE: File = file!("Source Serif 4", 600, "SourceSerif4_600SemiBold");
/// Latin, Greek and Cyrillic, strong.
pub static STRONG: File = file!("Source Sans 3", 600, "SourceSans3_600SemiBold");
/// Latin, Greek and Cyrillic.
pub static PLAIN: File = file!("Source Sans 3", 400, "SourceSans3_400Regular");

/// What writes the letters that the faces have not got, plain and strong. They are asked in this
/// order.
pub static FALLBACKS: [[File; 2]; 6] = [
    [
        file!("Noto Sans Arabic", 400, "NotoSansArabic_400Regular"),
        file!("Noto Sans Arabic", 600, "NotoSansArabic_600SemiBold"),
    ],
    [
        file!("Noto Sans Hebrew", 400, "NotoSansHebrew_400Regular"),
        file!("Noto Sans Hebrew", 600, "NotoSansHebrew_600SemiBold"),
    ],
    [
        file!("Noto Sans Devanagari", 400, "NotoSansDevanagari_400Regular"),
        file!("Noto Sans Devanagari", 600, "NotoSansDevanagari_600SemiBold"),
    ],
    [
        file!("Noto Sans Bengali", 400, "NotoSansBengali_400Regular"),
        file!("Noto Sans Bengali", 600, "NotoSansBengali_600SemiBold"),
    ],
    [
        file!("Noto Sans Armenian", 400, "NotoSansArmenian_400Regular"),
        file!("Noto Sans Armenian", 600, "NotoSansArmenian_600SemiBold"),
    ],
    [
        file!("Noto Sans Georgian", 400, "NotoSansGeorgian_400Regular"),
        file!("Noto Sans Georgian", 600, "NotoSansGeorgian_600SemiBold"),
    ],
];

/// Every file, those of the faces first.
pub fn all() -> impl Iterator<Item = &'static File> {
    [&HEADLINE, &STRONG, &PLAIN].into_iter().chain(FALLBACKS.iter().flatten())
}
