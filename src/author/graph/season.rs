//! A season on one sheet: its episodes in order, what each is about, which skills it practises, and what it remembers of
//! earlier ones.

use std::{collections::BTreeSet, fmt::Write};

use crate::{
    author::{content::say, paint, paint::text},
    l10n::library::Library,
    story::{
        episode::Episode,
        script::{Risk, Skill},
        skill_message,
    },
};

const TOP: f64 = 108.0;
const ROW: f64 = 118.0;
/// An episode: left, width, height.
const EPISODE: (f64, f64, f64) = (250.0, 470.0, 96.0);
/// A skill: left, width, height.
const SKILL: (f64, f64, f64) = (1000.0, 360.0, 30.0);

/// A season that is drawn.
pub struct Season<'a> {
    title: String,
    pub(super) episodes: Vec<&'a Episode>,
    pub(super) skills: Vec<Skill>,
    links: Vec<Link>,
    words: &'a Library,
}

/// A later episode remembers an earlier one: by a flag, or by whether it was played.
struct Link {
    from: usize,
    to: usize,
    flag: Option<String>,
}

impl<'a> Season<'a> {
    /// A season in the words of a language.
    #[must_use]
    pub fn new(title: String, episodes: Vec<&'a Episode>, words: &'a Library) -> Self {
        let at = |id: &str| episodes.iter().position(|one| **one.id() == *id);
        let mut links = Vec::new();
        for (to, episode) in episodes.iter().enumerate() {
            let recalled = episode.recalls().iter().filter_map(|id| Some(Link { from: at(id)?, to, flag: None }));
            let flags = episode.flags_asked().filter_map(|(id, flag)| Some(Link { from: at(id)?, to, flag: Some(flag.to_string()) }));
            links.extend(recalled.chain(flags));
        }
        let skills: BTreeSet<Skill> = episodes.iter().flat_map(|episode| episode.skills().iter().copied()).collect();
        Self { title, skills: skills.into_iter().collect(), episodes, links, words }
    }

    /// The title.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// What an episode remembers of earlier ones, in words.
    pub(super) fn remembered(&self, episode: usize) -> Vec<String> {
        let links = self.links.iter().filter(|link| link.to == episode);
        links
            .map(|link| match &link.flag {
                Some(flag) => format!("asks for {flag} of {}", self.episodes[link.from].id()),
                None => format!("recalls {}", self.episodes[link.from].id()),
            })
            .collect()
    }

    /// For Graphviz.
    #[must_use]
    pub fn dot(&self) -> String {
        let quoted = |text: &str| text.replace('"', "'");
        let mut out = format!("digraph season {{\n  rankdir=LR; label=\"{}\"; node [shape=box, style=rounded];\n", quoted(&self.title));
        // Writing to a string cannot fail.
        for (at, episode) in self.episodes.iter().enumerate() {
            let title = quoted(&say(self.words, episode.title()));
            let _ = writeln!(out, "  e{at} [label=\"{}. {title}\\n{:?}\"];", at + 1, episode.risk());
        }
        for Link { from, to, flag } in &self.links {
            let _ = match flag {
                Some(flag) => writeln!(out, "  e{from} -> e{to} [label=\"{flag}\"];"),
                None => writeln!(out, "  e{from} -> e{to} [style=dashed];"),
            };
        }
        out + "}\n"
    }

    /// For Mermaid.
    #[must_use]
    pub fn mermaid(&self) -> String {
        let mut out = "flowchart LR\n".to_owned();
        // Writing to a string cannot fail.
        for (at, episode) in self.episodes.iter().enumerate() {
            let title = say(self.words, episode.title()).replace('"', "'");
            let _ = writeln!(out, "  e{at}(\"{}. {title}<br/>{:?}\")", at + 1, episode.risk());
        }
        for Link { from, to, flag } in &self.links {
            let _ = match flag {
                Some(flag) => writeln!(out, "  e{from} -->|{flag}| e{to}"),
                None => writeln!(out, "  e{from} -.-> e{to}"),
            };
        }
        out
    }

    /// As an SVG that needs nothing else.
    #[must_use]
    pub fn svg(&self) -> String {
        let rows = ROW.mul_add(self.episodes.len() as f64, TOP + 24.0);
        let (wide, tall) = (SKILL.0 + SKILL.1 + 28.0, rows.max((SKILL.2 + 8.0).mul_add(self.skills.len() as f64, TOP + 24.0)));
        let mut out = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {tall}" width="{wide}" height="{tall}" font-family="{}">"#,
            paint::FONTS
        );
        // Writing to a string cannot fail.
        let _ = self.write(&mut out, wide, tall);
        out
    }

    fn write(&self, out: &mut String, wide: f64, tall: f64) -> std::fmt::Result {
        let tip = |id: &str, fill: &str| {
            format!(
                r#"<marker id="{id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="{fill}"/></marker>"#
            )
        };
        write!(out, "<defs>{}</defs>", tip("tip", paint::QUIET))?;
        write!(out, r#"<rect width="{wide}" height="{tall}" fill="{}"/>"#, paint::PAPER)?;
        out.push_str(&text(28.0, 46.0, 24, 700, paint::INK, &self.title));
        out.push_str(&text(28.0, 74.0, 13, 400, paint::QUIET, "line: a flag is carried on · dashes: the earlier story is recalled"));
        out.push_str(&text(SKILL.0, 74.0, 13, 400, paint::QUIET, "skills that are practised"));
        let step = (tall - TOP - 24.0) / self.skills.len().max(1) as f64;
        let skill_top = |at: usize| step.mul_add(at as f64, TOP);
        for (at, episode) in self.episodes.iter().enumerate() {
            let middle = ROW.mul_add(at as f64, TOP + EPISODE.2 / 2.0);
            for (skill, _) in self.skills.iter().enumerate().filter(|(_, skill)| episode.skills().contains(skill)) {
                let (start, end, y) = (EPISODE.0 + EPISODE.1, SKILL.0, skill_top(skill) + SKILL.2 / 2.0);
                write!(
                    out,
                    r##"<path class="way" data-from="{}" data-to="{}" d="M{start} {middle}C{} {middle},{} {y},{end} {y}" fill="none" stroke="{}" stroke-width="1.6" stroke-opacity=".75"/>"##,
                    episode.id(),
                    skill_message(self.skills[skill]),
                    start + 130.0,
                    end - 130.0,
                    colour(episode.risk()).1,
                )?;
            }
        }
        for (at, episode) in self.episodes.iter().enumerate() {
            self.write_episode(out, at, episode)?;
        }
        for (at, skill) in self.skills.iter().enumerate() {
            let (x, y, wide, tall) = (SKILL.0, skill_top(at), SKILL.1, SKILL.2);
            write!(
                out,
                r##"<g class="piece" data-id="{}"><path d="M{x} {y}h{wide}v{tall}h-{wide}z" fill="#FFFFFF" stroke="{}" stroke-width="1.5"/>"##,
                skill_message(*skill),
                paint::LINE
            )?;
            let name = say(self.words, &skill_message(*skill));
            let shown: String = if name.chars().count() > 50 { name.chars().take(49).chain(['…']).collect() } else { name };
            write!(out, "{}</g>", text(x + 10.0, y + 20.0, 13, 400, paint::INK, &shown))?;
        }
        self.write_links(out)?;
        out.push_str("</svg>");
        Ok(())
    }

    fn write_episode(&self, out: &mut String, at: usize, episode: &Episode) -> std::fmt::Result {
        let ((x, wide, tall), y) = (EPISODE, ROW.mul_add(at as f64, TOP));
        let (fill, line) = colour(episode.risk());
        write!(
            out,
            r##"<g class="piece" data-id="{}"><path d="M{x} {y}h{wide}v{tall}h-{wide}z" fill="#FFFFFF" stroke="{line}" stroke-width="1.5"/><rect x="{x}" y="{y}" width="98" height="{tall}" fill="{fill}"/>"##,
            episode.id()
        )?;
        let (c, risk) = named(episode.risk());
        out.push_str(&text(x + 12.0, y + 53.0, 15, 700, line, c));
        let x = x + 114.0;
        out.push_str(&text(x, y + 32.0, 18, 700, paint::INK, &format!("{}. {}", at + 1, say(self.words, episode.title()))));
        let bands: Vec<String> = episode.bands().map(|band| format!("{band:?}")).collect();
        out.push_str(&text(x, y + 55.0, 12, 400, paint::QUIET, &format!("{}, {risk}, {}", episode.id(), bands.join(" "))));
        let kept: Vec<&str> = episode.flags_kept().map(|flag| flag.as_str()).collect();
        if !kept.is_empty() {
            out.push_str(&text(x, y + 76.0, 12, 400, paint::QUIET, &format!("keeps {}", kept.join(", "))));
        }
        out.push_str("</g>");
        Ok(())
    }

    fn write_links(&self, out: &mut String) -> std::fmt::Result {
        let mut came = vec![0; self.episodes.len()];
        for (lane, Link { from, to, flag }) in self.links.iter().enumerate() {
            let start = ROW.mul_add(*from as f64, TOP + 78.0);
            let end = f64::from(came[*to]).mul_add(21.0, ROW.mul_add(*to as f64, TOP + 18.0));
            came[*to] += 1;
            let (x, lane) = (EPISODE.0, 14.0f64.mul_add((lane % 6) as f64, 28.0));
            let (dashes, name) = flag.as_ref().map_or((r#" stroke-dasharray="5 4""#, "recalled"), |flag| ("", flag));
            write!(
                out,
                r##"<path class="way" data-from="{}" data-to="{}" d="M{x} {start}H{}Q{lane} {start} {lane} {}V{}Q{lane} {end} {} {end}H{}" fill="none" stroke="{}" stroke-width="1.6"{dashes} marker-end="url(#tip)"/>"##,
                self.episodes[*from].id(),
                self.episodes[*to].id(),
                lane + 8.0,
                start + 8.0,
                end - 8.0,
                lane + 8.0,
                x - 2.0,
                paint::QUIET
            )?;
            out.push_str(&text(118.0, end - 4.0, 11, 400, paint::QUIET, name));
        }
        Ok(())
    }
}

/// Which of the four Cs, and which risk of it.
fn named(risk: Risk) -> (&'static str, String) {
    match risk {
        Risk::Content(risk) => ("Content", format!("{risk:?}")),
        Risk::Contact(risk) => ("Contact", format!("{risk:?}")),
        Risk::Contract(risk) => ("Contract", format!("{risk:?}")),
        Risk::Conduct(risk) => ("Conduct", format!("{risk:?}")),
    }
}

/// Fill and line: hues of Okabe and Ito. The word stands beside, for who sees no difference.
fn colour(risk: Risk) -> (&'static str, &'static str) {
    match risk {
        Risk::Content(_) => ("#CFE6F7", "#00588F"),
        Risk::Contact(_) => ("#FBD9C5", "#B33F00"),
        Risk::Contract(_) => ("#C8EBDD", "#00694C"),
        Risk::Conduct(_) => ("#F3DCEA", "#8A3A6B"),
    }
}
