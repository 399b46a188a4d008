//! At which tokens of a text a pattern may begin: found once for the whole text, so that a long one is read in one walk.

use std::ops::Range;
use std::rc::Rc;

use super::Reader;
use crate::findings::patterns::{Choice, Element, Pattern, Piece, Way};
use crate::findings::text::Kind;

/// The tokens at which something may begin, sorted; `None` when that can be any token.
pub type Begins = Option<Rc<[usize]>>;

/// A list in one text: which of its patterns may begin at which token, and which anywhere.
#[derive(Debug, Default)]
pub struct Index {
    at: Vec<(usize, usize)>,
    anywhere: Vec<usize>,
}

impl Index {
    /// The numbers of the patterns that may begin at a token.
    pub fn patterns(&self, start: usize) -> impl Iterator<Item = usize> {
        let first = self.at.partition_point(|(at, _)| *at < start);
        let here = self.at[first..]
            .iter()
            .take_while(move |(at, _)| *at == start);
        here.map(|(_, pattern)| *pattern)
            .chain(self.anywhere.iter().copied())
    }
}

/// A way of words to look for in one text, with the tokens at which each of its patterns may begin.
pub struct Sought<'a> {
    way: &'a Way,
    begins: Vec<Begins>,
}

impl<'a> Sought<'a> {
    pub fn parts(&self) -> impl Iterator<Item = (&'a Pattern, &Begins)> {
        self.way.0.iter().zip(&self.begins)
    }

    /// The numbers of the clauses in which the rarest of its patterns may begin; `None` when that can be any.
    fn clauses(&self, clauses: &[Range<usize>]) -> Option<Vec<usize>> {
        let rarest = self
            .begins
            .iter()
            .flatten()
            .min_by_key(|begins| begins.len())?;
        let mut out: Vec<usize> = rarest
            .iter()
            .map(|start| clauses.partition_point(|clause| clause.end <= *start))
            .collect();
        out.dedup();
        Some(out)
    }
}

/// Ways to look for in one text, found by the clauses in which they may be.
#[derive(Default)]
pub struct Ways<'a> {
    all: Vec<Sought<'a>>,
    /// Clauses and ways by their numbers, sorted.
    at: Vec<(usize, usize)>,
    anywhere: Vec<usize>,
}

impl<'a> Ways<'a> {
    pub fn new(reader: &Reader<'_>, ways: &'a [Way]) -> Self {
        let mut out = Self::default();
        for sought in ways.iter().filter_map(|way| reader.seek(way)) {
            let number = out.all.len();
            match sought.clauses(&reader.doc.clauses) {
                Some(clauses) => out.at.extend(clauses.into_iter().map(|at| (at, number))),
                None => out.anywhere.push(number),
            }
            out.all.push(sought);
        }
        out.at.sort_unstable();
        out
    }

    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The ways that may be in a clause, by its number.
    pub fn of(&self, clause: usize) -> impl Iterator<Item = &Sought<'a>> {
        let first = self.at.partition_point(|(at, _)| *at < clause);
        let here = self.at[first..]
            .iter()
            .take_while(move |(at, _)| *at == clause);
        let numbers = here.map(|(_, number)| number).chain(&self.anywhere);
        numbers.map(|number| &self.all[*number])
    }
}

impl Pattern {
    pub(super) fn begins_with_sign(&self) -> bool {
        let sign = |choice: &Choice| matches!(choice, Choice::Pieces(pieces) if matches!(pieces.first(), Some(Piece::Sign(_))));
        matches!(self.0.first(), Some(Element::One { choices, .. }) if choices.iter().any(sign))
    }
}

impl Reader<'_> {
    /// A way, when the text has all its words: most have not, and need not be looked for in each clause.
    fn seek<'w>(&self, way: &'w Way) -> Option<Sought<'w>> {
        let is_possible = way.0.iter().all(|pattern| self.may_stand(pattern));
        is_possible.then(|| Sought {
            way,
            begins: way.0.iter().map(|one| self.begins(&one.0)).collect(),
        })
    }

    /// The tokens of a clause at which to look.
    pub(super) fn starts(
        &self,
        begins: &Begins,
        clause: &Range<usize>,
        with_sign: bool,
    ) -> Vec<usize> {
        let wanted = |start: &usize| with_sign || self.doc.tokens[*start].kind != Kind::Sign;
        let Some(begins) = begins else {
            return clause.clone().filter(wanted).collect();
        };
        let first = begins.partition_point(|start| *start < clause.start);
        let inside = begins[first..]
            .iter()
            .take_while(|start| **start < clause.end);
        inside.copied().filter(wanted).collect()
    }

    /// The tokens at which a pattern may begin: those of its first word, and of the next as long as words may be missing.
    fn begins(&self, elements: &[Element]) -> Begins {
        let mut starts = Vec::new();
        for element in elements {
            let Element::One { choices, optional } = element else {
                return None;
            };
            for choice in choices {
                match choice {
                    Choice::List(number) => starts.extend_from_slice(&self.list_begins(*number)?),
                    Choice::Pieces(pieces) => match pieces.first()? {
                        Piece::Word(number) => starts.extend_from_slice(&self.stands[*number]),
                        Piece::Number(..) => starts.extend(self.numbers.keys()),
                        Piece::Sign(_) => return None,
                    },
                }
            }
            if !optional {
                break;
            }
        }
        starts.sort_unstable();
        starts.dedup();
        Some(starts.into())
    }

    pub(super) fn list_begins(&self, number: usize) -> Begins {
        if let Some(known) = &self.begins.borrow()[number] {
            return known.clone();
        }
        let index = self.index(number);
        let found: Begins = index.anywhere.is_empty().then(|| {
            let mut starts: Vec<usize> = index.at.iter().map(|(start, _)| *start).collect();
            starts.dedup();
            starts.into()
        });
        self.begins.borrow_mut()[number] = Some(found.clone());
        found
    }

    /// Where the patterns of a list may begin.
    pub(super) fn index(&self, number: usize) -> Rc<Index> {
        if let Some(known) = &self.indexes.borrow()[number] {
            return Rc::clone(known);
        }
        // A list that names itself adds nothing of its own.
        self.indexes.borrow_mut()[number] = Some(Rc::default());
        let mut index = Index::default();
        let patterns = self.lists.entries[number].iter().enumerate();
        for (at, pattern) in patterns.filter(|(_, pattern)| self.may_stand(pattern)) {
            match self.begins(&pattern.0) {
                Some(starts) => index.at.extend(starts.iter().map(|start| (*start, at))),
                None => index.anywhere.push(at),
            }
        }
        index.at.sort_unstable();
        let index = Rc::new(index);
        self.indexes.borrow_mut()[number] = Some(Rc::clone(&index));
        index
    }
}
