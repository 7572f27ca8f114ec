//! Writes the map of a story as plain HTML for looking at, the narrow steps in `small.html`, each
//! at its narrowest and at its widest, and the wide ones in `big.html`:
//! `cargo run -p whosays-atlas --example preview -- story.toml out-folder`.

use std::{error::Error, fmt::Write as _, fs, io::Read as _, path::Path};

use flate2::read::GzDecoder;
use whosays_atlas::{DISC_NARROW, DISC_WIDE, Drawing, Line, Shape, Step, WIDE_FROM, World, draw};
use whosays_story::Story;

const STYLE: &str = "body{margin:8px;font:13px 'Liberation Sans',Arial,sans-serif;display:flex;
flex-wrap:wrap;gap:8px;background:#fff}h2{font-size:12px;margin:0}
.map{position:relative;aspect-ratio:1000/940;background:#eef2f5;overflow:hidden}
svg{position:absolute;inset:0;width:100%;height:100%}
.land{fill:#dce1e6}.own{fill:#c6cfd7;stroke:#fff;stroke-width:1px}
.line{fill:none;stroke:#5a3fb0;stroke-dasharray:5 3;stroke-width:1.6px}.halo{fill:none;stroke:#eef2f5;
stroke-width:4px}path{vector-effect:non-scaling-stroke}.head{fill:#5a3fb0}
.bar{stroke:#8a4b00;stroke-width:3px}.thin{stroke:#4f5963;stroke-width:1px}
.chip{position:absolute;width:0;height:0}.chip i{position:absolute;box-sizing:border-box;
translate:-50% -50%;background:#fff;border:2px solid #5f6a75;border-radius:50%;font:bold 11px/1
'Liberation Sans';display:grid;place-items:center}.Square i{border-radius:8px}.Ring i{border-style:
dashed}.chip b{position:absolute;font:11px/14px 'Liberation Sans';translate:-50% 0;white-space:nowrap;
text-shadow:0 0 2px #fff,0 0 2px #fff,0 0 3px #fff}.pill{position:absolute;translate:-50% -50%;
background:#fff;border:1px solid #cbb;border-radius:7px;padding:1px 3px;font:11px/13px
'Liberation Sans';text-align:center;white-space:nowrap;color:#5a3fb0}";

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(story), Some(folder)) = (arguments.next(), arguments.next()) else {
        return Err("give a story file and a folder".into());
    };
    let text = fs::read_to_string(&story)?;
    let story: Story = whosays_story::read(&text, &story)?;
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/world-50m.json.gz");
    let mut topology = String::new();
    GzDecoder::new(fs::File::open(data)?).read_to_string(&mut topology)?;
    let drawing = draw(&story, &World::from_topojson(&topology)?);
    let lands: usize = drawing.lands.iter().map(|land| land.path.len()).sum();
    println!("lands: {lands} bytes");
    fs::create_dir_all(&folder)?;
    let paths: Vec<&str> = drawing.lands.iter().map(|land| land.path.as_str()).collect();
    fs::write(Path::new(&folder).join("lands.txt"), paths.join("\n"))?;
    let next = drawing.steps.iter().skip(1).map(|step| step.min_width - 1).chain([1000]);
    let head = format!("<!doctype html><style>{STYLE}</style>");
    let (mut small, mut big) = (head.clone(), head);
    for (step, widest) in drawing.steps.iter().zip(next) {
        let page = if step.min_width < WIDE_FROM { &mut small } else { &mut big };
        page.push_str(&map(&story, &drawing, step, step.min_width));
        if step.min_width < WIDE_FROM {
            page.push_str(&map(&story, &drawing, step, widest));
        }
    }
    fs::write(Path::new(&folder).join("small.html"), small)?;
    fs::write(Path::new(&folder).join("big.html"), big)?;
    Ok(())
}

fn map(story: &Story, drawing: &Drawing, step: &Step, width: u32) -> String {
    let disc = if width < WIDE_FROM { DISC_NARROW } else { DISC_WIDE };
    let mut page = format!(
        "<section><h2>{width} px</h2><div class=map style='width:{width}px'><svg viewBox='0 0 1000 940'>"
    );
    for land in &drawing.lands {
        let class = if land.actor.is_some() { "own" } else { "land" };
        let _ = write!(page, "<path class={class} fill-rule=evenodd d='{}'/>", land.path);
    }
    for chip in &step.chips {
        if let Some(leader) = &chip.leader {
            let (x, y) = &leader.dot;
            let _ =
                write!(page, "<path class=thin d='{}'/><circle cx={x} cy={y} r=5 />", leader.path);
        }
    }
    for line in &step.lines {
        drawn(&mut page, line);
    }
    page.push_str("</svg>");
    for chip in &step.chips {
        let shape = match chip.shape {
            Shape::Circle => "Circle",
            Shape::Square => "Square",
            Shape::Ring => "Ring",
        };
        let actor = story.actors.iter().find(|actor| actor.id == chip.actor);
        let (code, name) = actor.map_or(("", ""), |actor| (actor.code.as_str(), actor.label()));
        let _ = write!(
            page,
            "<div class='chip {shape}' style='left:{};top:{}'><i style='width:{disc}px;height:{disc}px'>\
             {code}</i><b style='top:{}px'>{name}</b></div>",
            chip.x,
            chip.y,
            disc / 2.0 + 1.0,
        );
    }
    for label in step.lines.iter().filter_map(|line| line.label.as_ref()) {
        let text = label.lines.join("<br>");
        let _ =
            write!(page, "<div class=pill style='left:{};top:{}'>{text}</div>", label.x, label.y);
    }
    page.push_str("</div></section>");
    page
}

fn drawn(page: &mut String, line: &Line) {
    if let Some(tether) = line.label.as_ref().and_then(|label| label.tether.as_ref()) {
        let _ = write!(page, "<path class=thin d='{tether}'/>");
    }
    let _ = write!(
        page,
        "<path class=halo d='{0}'/><path class=line d='{0}'/><polygon class=head points='{1}'/>",
        line.path, line.head
    );
    for bar in &line.bars {
        let _ = write!(page, "<path class=bar d='{}'/>", bar.path);
    }
}
