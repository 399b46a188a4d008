//! Looks for patterns in one text: each token is compared once with all words of a language, and most patterns are left out at once.

mod begins;

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use super::{Choice, Element, Lists, Pattern, Piece};
use crate::findings::text::{Doc, Kind};
use crate::writing::fold::Lang;
use begins::{Begins, Index};
pub use begins::{Sought, Ways};

/// How many tokens lie between two places.
pub fn gap(a: &Range<usize>, b: &Range<usize>) -> usize {
    b.start
        .saturating_sub(a.end)
        .max(a.start.saturating_sub(b.end))
}

/// One text, read with the lists of one language.
pub struct Reader<'a> {
    pub doc: &'a Doc,
    pub lang: Lang,
    lists: &'a Lists,
    seen: RefCell<HashMap<(usize, usize), Vec<usize>>>,
    /// For each token the numbers of the words that it is.
    marks: Vec<Vec<usize>>,
    /// For each word the tokens that it is: where it stands nowhere, no pattern with it needs to be looked for.
    stands: Vec<Vec<usize>>,
    /// For each list the tokens at which it may begin; nothing while that can be anywhere.
    begins: RefCell<Vec<Option<Begins>>>,
    /// For each list where its patterns may begin.
    indexes: RefCell<Vec<Option<Rc<Index>>>>,
    /// For each list whether one of its patterns may stand in the text.
    listed: RefCell<Vec<Option<bool>>>,
    numbers: HashMap<usize, (usize, f64)>,
    /// For each token the clause that it is in.
    clauses: Vec<(usize, usize)>,
}

impl<'a> Reader<'a> {
    pub fn new(doc: &'a Doc, lang: Lang, lists: &'a Lists) -> Self {
        let mut stands = vec![Vec::new(); lists.stock.count];
        let marks: Vec<Vec<usize>> = doc
            .tokens
            .iter()
            .map(|token| match token.kind {
                Kind::Sign | Kind::Break => Vec::new(),
                Kind::Word if lang == Lang::Uz => lists.stock.of(&token.uzbek),
                _ => lists.stock.of(&token.plain),
            })
            .collect();
        for (at, numbers) in marks.iter().enumerate() {
            for number in numbers {
                stands[*number].push(at);
            }
        }
        let mut reader = Self {
            marks,
            stands,
            begins: RefCell::new(vec![None; lists.entries.len()]),
            indexes: RefCell::new(vec![None; lists.entries.len()]),
            listed: RefCell::new(vec![None; lists.entries.len()]),
            doc,
            lang,
            lists,
            seen: RefCell::default(),
            numbers: doc
                .numbers
                .iter()
                .map(|span| (span.tokens.start, (span.tokens.end, span.value)))
                .collect(),
            clauses: {
                let mut all = vec![(0, 0); doc.tokens.len()];
                for clause in &doc.clauses {
                    all[clause.clone()].fill((clause.start, clause.end));
                }
                all
            },
        };
        reader.pass_over_idle_words();
        reader
    }

    /// “Don't worry”, “so that nothing is lost”: words that deny nothing are not seen by any pattern.
    fn pass_over_idle_words(&mut self) {
        let idle: Vec<Range<usize>> = self
            .doc
            .clauses
            .iter()
            .flat_map(|clause| self.list("idle", clause))
            .collect();
        for token in idle.into_iter().flatten() {
            self.marks[token].clear();
        }
        self.seen.borrow_mut().clear();
        self.begins.borrow_mut().fill(None);
        self.indexes.borrow_mut().fill(None);
    }

    fn may_stand(&self, pattern: &Pattern) -> bool {
        pattern.0.iter().all(|element| match element {
            Element::One {
                choices,
                optional: false,
            } => choices.iter().any(|choice| match choice {
                Choice::List(number) => self.may_list(*number),
                Choice::Pieces(pieces) => pieces.iter().all(|piece| match piece {
                    Piece::Word(number) => !self.stands[*number].is_empty(),
                    Piece::Number(..) => !self.numbers.is_empty(),
                    Piece::Sign(_) => true,
                }),
            }),
            _ => true,
        })
    }

    fn may_list(&self, number: usize) -> bool {
        if let Some(known) = self.listed.borrow()[number] {
            return known;
        }
        // A list that names itself ends here.
        self.listed.borrow_mut()[number] = Some(false);
        let may = self.lists.entries[number]
            .iter()
            .any(|pattern| self.may_stand(pattern));
        self.listed.borrow_mut()[number] = Some(may);
        may
    }

    /// Every place in a clause where the patterns of a way stand together.
    pub fn ways(&self, sought: &Sought<'_>, clause: &Range<usize>) -> Vec<Range<usize>> {
        let reach = if self.lang == Lang::Ja { 30 } else { 12 };
        let mut out: Option<Vec<Range<usize>>> = None;
        for (pattern, begins) in sought.parts() {
            let places = self.places(pattern, begins, clause);
            let Some(before) = out else {
                out = Some(places);
                continue;
            };
            let together = before.iter().filter_map(|place| {
                places
                    .iter()
                    .filter(|other| {
                        let apart = other.start >= place.end || other.end <= place.start;
                        apart && gap(place, other) <= reach
                    })
                    .min_by_key(|other| gap(place, other))
                    .map(|other| place.start.min(other.start)..place.end.max(other.end))
            });
            out = Some(together.collect());
            if out.as_ref().is_some_and(Vec::is_empty) {
                break;
            }
        }
        out.unwrap_or_default()
    }

    /// Every place in a clause where a pattern stands, first to last.
    fn places(
        &self,
        pattern: &Pattern,
        begins: &Begins,
        clause: &Range<usize>,
    ) -> Vec<Range<usize>> {
        let mut out = Vec::new();
        for start in self.starts(begins, clause, pattern.begins_with_sign()) {
            let mut ends = Vec::new();
            self.follow(&pattern.0, start, clause.end, &mut ends);
            if let Some(end) = ends.into_iter().min().filter(|end| *end > start) {
                out.push(start..end);
            }
        }
        out
    }

    /// Where a named list stands in a clause.
    pub fn list(&self, name: &str, clause: &Range<usize>) -> Vec<Range<usize>> {
        let Some(number) = self.lists.find(name).filter(|one| self.may_list(*one)) else {
            return Vec::new();
        };
        self.starts(&self.list_begins(number), clause, false)
            .into_iter()
            .filter_map(|start| {
                let end = self.list_at(number, start, clause.end).into_iter().max()?;
                (end > start).then_some(start..end)
            })
            .collect()
    }

    fn list_at(&self, number: usize, start: usize, limit: usize) -> Vec<usize> {
        let index = self.index(number);
        if index.patterns(start).next().is_none() {
            return Vec::new();
        }
        if let Some(ends) = self.seen.borrow().get(&(number, start)) {
            return ends.iter().copied().filter(|end| *end <= limit).collect();
        }
        // A list that names itself ends here.
        self.seen.borrow_mut().insert((number, start), Vec::new());
        let mut ends = Vec::new();
        let whole = self
            .clauses
            .get(start)
            .map_or(limit, |(_, end)| limit.max(*end));
        for pattern in index.patterns(start) {
            let pattern = &self.lists.entries[number][pattern];
            self.follow(&pattern.0, start, whole, &mut ends);
        }
        ends.sort_unstable();
        ends.dedup();
        self.seen.borrow_mut().insert((number, start), ends.clone());
        ends.retain(|end| *end <= limit);
        ends
    }

    fn follow(&self, rest: &[Element], at: usize, limit: usize, ends: &mut Vec<usize>) {
        let Some((first, after)) = rest.split_first() else {
            if !ends.contains(&at) {
                ends.push(at);
            }
            return;
        };
        match first {
            Element::Begin => {
                let start = self.clauses.get(at).map_or(at, |(start, _)| *start);
                if self.only_signs(start, at) {
                    self.follow(after, at, limit, ends);
                }
            }
            Element::End => {
                let end = self.clauses.get(at).map_or(at, |(_, end)| *end);
                if self.only_signs(at, end.max(at)) {
                    self.follow(after, at, limit, ends);
                }
            }
            Element::Gap { long } => {
                let mut left = match (self.lang == Lang::Ja, long) {
                    (true, false) => 12,
                    (true, true) => 30,
                    (false, false) => 4,
                    (false, true) => 9,
                };
                let mut here = at;
                loop {
                    self.follow(after, here, limit, ends);
                    if here >= limit || left == 0 {
                        return;
                    }
                    let token = &self.doc.tokens[here];
                    if token.kind == Kind::Sign {
                        if !long && matches!(token.plain.as_str(), "," | "、") {
                            return;
                        }
                    } else {
                        left -= 1;
                    }
                    here += 1;
                }
            }
            Element::One { choices, optional } => {
                for choice in choices {
                    match choice {
                        Choice::List(number) => {
                            if let Some(start) = self.next(at, limit) {
                                for end in self.list_at(*number, start, limit) {
                                    self.follow(after, end, limit, ends);
                                }
                            }
                        }
                        Choice::Pieces(pieces) => {
                            if let Some(end) = self.pieces(pieces, at, limit) {
                                self.follow(after, end, limit, ends);
                            }
                        }
                    }
                }
                if *optional {
                    self.follow(after, at, limit, ends);
                }
            }
        }
    }

    fn only_signs(&self, from: usize, to: usize) -> bool {
        self.doc.tokens[from..to]
            .iter()
            .all(|token| token.kind == Kind::Sign)
    }

    /// The next token that is no sign.
    fn next(&self, mut at: usize, limit: usize) -> Option<usize> {
        while at < limit && self.doc.tokens[at].kind == Kind::Sign {
            at += 1;
        }
        (at < limit).then_some(at)
    }

    fn pieces(&self, pieces: &[Piece], mut at: usize, limit: usize) -> Option<usize> {
        for piece in pieces {
            if let Piece::Sign(sign) = piece {
                let token = self.doc.tokens.get(at).filter(|_| at < limit)?;
                if token.kind != Kind::Sign || token.plain != *sign {
                    return None;
                }
                at += 1;
                continue;
            }
            at = self.next(at, limit)?;
            if let Piece::Number(low, high) = piece {
                let (end, value) = *self.numbers.get(&at)?;
                if end > limit || value < *low || value > *high {
                    return None;
                }
                at = end;
                continue;
            }
            let stands = match piece {
                Piece::Word(number) => self.marks[at].contains(number),
                Piece::Number(..) | Piece::Sign(_) => false,
            };
            if !stands {
                return None;
            }
            at += 1;
        }
        Some(at)
    }
}
