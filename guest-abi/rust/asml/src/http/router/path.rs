//! Paths of routes: which there can be, and which of them is nearest to a request's.

use std::borrow::Cow;

#[derive(PartialEq, Eq)]
pub(super) enum Segment<'a> {
    Literal(&'a str),
    Parameter(&'a str),
    Greedy(&'a str),
}

fn segments(path: &str) -> impl Iterator<Item = Segment<'_>> {
    path.split('/').skip(1).map(|segment| match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        None => Segment::Literal(segment),
        Some(name) => match name.strip_suffix('+') {
            None => Segment::Parameter(name),
            Some(name) => Segment::Greedy(name),
        },
    })
}

/// A path's segments without the names of its parameters: two routes of the same shape match the same paths.
pub(super) fn shape(path: &str) -> impl Iterator<Item = Segment<'_>> {
    segments(path).map(|segment| match segment {
        Segment::Literal(text) => Segment::Literal(text),
        Segment::Parameter(_) => Segment::Parameter(""),
        Segment::Greedy(_) => Segment::Greedy(""),
    })
}

pub(super) fn check(path: &str) {
    assert!(path.starts_with('/'), "a route's path begins with /, and {path:?} does not");
    let mut names: Vec<&str> = Vec::new();
    let mut all = segments(path).peekable();
    while let Some(segment) = all.next() {
        let name = match segment {
            Segment::Literal(text) => {
                assert!(
                    !text.contains(['{', '}']),
                    "a parameter is a whole segment of a path, unlike {text:?} in {path:?}"
                );
                continue;
            }
            Segment::Parameter(name) => name,
            Segment::Greedy(name) => {
                assert!(all.peek().is_none(), "a greedy parameter is the end of a path, unlike in {path:?}");
                name
            }
        };
        assert!(!name.is_empty() && !name.contains(['{', '}']), "a parameter without a name in {path:?}");
        assert!(!names.contains(&name), "two parameters with the name {name} in {path:?}");
        names.push(name);
    }
}

/// How near a route is to a path, if it matches: less is nearer, from left to right.
pub(super) fn rank(route: &str, path: &str) -> Option<Vec<u8>> {
    let mut given = path.split('/').skip(1);
    let mut rank = Vec::new();
    for segment in segments(route) {
        let text = given.next()?;
        match segment {
            Segment::Literal(known) if known == text => rank.push(0),
            Segment::Parameter(_) if !text.is_empty() => rank.push(1),
            Segment::Greedy(_) if !text.is_empty() || given.next().is_some() => {
                rank.push(2);
                return Some(rank);
            }
            _ => return None,
        }
    }
    given.next().is_none().then_some(rank)
}

/// The parameters of a path that the route matches.
pub(super) fn parameters(route: &str, path: &str) -> Vec<(Cow<'static, str>, Cow<'static, str>)> {
    let mut rest = path;
    let mut found = Vec::new();
    for segment in segments(route) {
        rest = rest.strip_prefix('/').unwrap_or(rest);
        let (text, behind) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        match segment {
            Segment::Literal(_) => {}
            Segment::Parameter(name) => found.push((name.to_owned().into(), text.to_owned().into())),
            Segment::Greedy(name) => {
                found.push((name.to_owned().into(), rest.to_owned().into()));
                break;
            }
        }
        rest = behind;
    }
    found
}
