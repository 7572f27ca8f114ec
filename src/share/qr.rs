//! A QR code of an address.

use qrcodegen::{QrCode, QrCodeEcc};

/// The quiet zone around the code, in modules (ISO/IEC 18004).
const QUIET: i32 = 4;

/// The code as an SVG that stands alone, dark on white in every theme since scanners want that.
/// `None` where the text is too long for any code.
#[must_use]
pub fn qr_svg(text: &str) -> Option<String> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = (code.size() + 2 * QUIET).to_string();
    let mut svg = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
    for part in [
        &size,
        " ",
        &size,
        "\" width=\"320\" height=\"320\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h",
        &size,
        "v",
        &size,
        "H0z\"/><path d=\"",
    ] {
        svg.push_str(part);
    }
    for y in 0..code.size() {
        for x in 0..code.size() {
            if code.get_module(x, y) {
                svg.push('M');
                svg.push_str(&(x + QUIET).to_string());
                svg.push(' ');
                svg.push_str(&(y + QUIET).to_string());
                svg.push_str("h1v1h-1z");
            }
        }
    }
    svg.push_str("\"/></svg>");
    Some(svg)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_quiet_zone_and_its_finder() {
        // 38 bytes at level M need version 3: 29 modules a side.
        let svg = qr_svg("https://a.example/food-for-arms/china/").unwrap_or_default();
        assert!(svg.contains("viewBox=\"0 0 37 37\""), "{svg}");
        assert!(svg.contains("\"M4 4h1v1h-1z"), "{svg}");
    }

    #[test]
    fn what_no_code_can_hold_has_none() {
        assert_eq!(qr_svg(&"a".repeat(4000)), None);
    }
}
