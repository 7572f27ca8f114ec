//! The brush of pictures, which have no style sheet.

use whosays_story::Standing;

use super::{
    Brush, Lit, Role,
    colours::{
        ALLEGATION, BORDER, DENIAL, FAINT_LINE, FAINT_RIM, FILL, FILL_STRONG, LAND, PAGE, SEA,
    },
    markup::tenth,
    pen::{HALO, Pen, THIN},
};

/// Paints in colours, wherever the picture goes.
pub struct Ink<'a> {
    /// What stands out.
    pub lit: &'a Lit,
    /// Whether what is painted does.
    pub is_lit: bool,
    /// The standing of the line that is painted.
    pub standing: Option<Standing>,
    /// A pixel of the drawing's step, in map units.
    pub pixel: f64,
}

impl Brush for Ink<'_> {
    fn attributes(&self, role: Role<'_>) -> Option<String> {
        let line = if self.is_lit { ALLEGATION } else { FAINT_LINE };
        let thin = if self.is_lit { BORDER } else { FAINT_RIM };
        let drawn = |pen: Pen| pen.attributes(self.pixel);
        // Halo and tether only serve what stands out.
        if matches!(role, Role::Halo | Role::Tether) && !self.is_lit {
            return None;
        }
        Some(match role {
            Role::Land(whose) => {
                let fill = match whose {
                    None => LAND,
                    Some(id) if self.lit.lands.contains(id) => FILL_STRONG,
                    Some(_) => FILL,
                };
                format!(
                    " fill=\"{fill}\" stroke=\"{PAGE}\" stroke-width=\".8\" fill-rule=\"evenodd\""
                )
            }
            Role::Sea => format!(" fill=\"{SEA}\""),
            Role::Edge => format!(" fill=\"none\" stroke=\"{BORDER}\"{}", drawn(THIN)),
            Role::Leader | Role::Tether => format!(" stroke=\"{thin}\"{}", drawn(THIN)),
            Role::Dot => format!(" fill=\"{thin}\""),
            Role::Halo => {
                format!(" fill=\"none\" stroke=\"{PAGE}\" stroke-opacity=\".75\"{}", drawn(HALO))
            }
            Role::Stroke => {
                let pen = Pen::of_line(self.standing.unwrap_or(Standing::Alleged));
                format!(" fill=\"none\" stroke=\"{line}\"{}", drawn(pen))
            }
            Role::Head => format!(" fill=\"{line}\""),
            Role::Bar(status) => format!(" stroke=\"{DENIAL}\"{}", drawn(Pen::of_bar(status))),
        })
    }

    fn dot(&self) -> f64 {
        tenth(2.2 * self.pixel)
    }
}
