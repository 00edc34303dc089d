//! Answers that come in pages.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use asml::iomod::Failure;
use futures_core::Stream;

use crate::{Call, Map};

/// The pages of an operation's answer, each asked for when the one before has been taken. It ends after the last
/// page, or the first failure.
///
/// A [`Stream`]; where nothing else of streams is needed, [`next`](Self::next) is enough:
///
/// ```
/// use asml_aws::dynamodb::{ScanError, ScanInput};
///
/// async fn count() -> Result<usize, ScanError> {
///     let mut pages = ScanInput::new("people").pages();
///     let mut count = 0;
///     while let Some(page) = pages.next().await {
///         count += page?.items.map_or(0, |items| items.len());
///     }
///     Ok(count)
/// }
/// # use asml_aws::dynamodb::methods::SCAN;
/// # let host = asml::testing::Host::new();
/// # host.on(&SCAN, |input| Ok(match input.get("ExclusiveStartKey") {
/// #     None => serde_json::json!({ "Items": [{}, {}], "LastEvaluatedKey": { "pk": { "S": "b" } } }),
/// #     Some(_) => serde_json::json!({ "Items": [{}] }),
/// # }));
/// # assert_eq!(asml::executor::block_on(count()).unwrap(), 3);
/// ```
#[must_use = "pages are asked for when they are awaited"]
pub struct Pages<I, O, E> {
    input: I,
    over: bool,
    call: Option<Call<O, E>>,
    ask: fn(&I) -> Call<O, E>,
    turn: fn(&mut I, &O) -> bool,
}

impl<I, O, E> Pages<I, O, E> {
    /// `turn` makes of an input the one of the next page, given an output; false after the last one.
    pub(crate) fn new(input: I, ask: fn(&I) -> Call<O, E>, turn: fn(&mut I, &O) -> bool) -> Self {
        Self { input, over: false, call: None, ask, turn }
    }
}

impl<I: Unpin, O, E: From<Failure>> Pages<I, O, E> {
    /// The next page, or nothing after the last one.
    pub async fn next(&mut self) -> Option<Result<O, E>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<I: Unpin, O, E: From<Failure>> Stream for Pages<I, O, E> {
    type Item = Result<O, E>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let pages = &mut *self;
        if pages.over {
            return Poll::Ready(None);
        }
        let call = pages.call.get_or_insert_with(|| (pages.ask)(&pages.input));
        let page = ready!(Pin::new(call).poll(context));
        pages.call = None;
        pages.over = match &page {
            Ok(output) => !(pages.turn)(&mut pages.input, output),
            Err(_) => true,
        };
        Poll::Ready(Some(page))
    }
}

impl<I, O, E> fmt::Debug for Pages<I, O, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("over", &self.over).field("call", &self.call).finish_non_exhaustive()
    }
}

/// By what the next page is asked for.
pub(crate) trait Token: Clone + PartialEq {
    /// Some services end with an empty one.
    fn is_nothing(&self) -> bool;
}

impl Token for String {
    fn is_nothing(&self) -> bool {
        self.is_empty()
    }
}

impl<V: Clone + PartialEq> Token for Map<V> {
    fn is_nothing(&self) -> bool {
        self.is_empty()
    }
}

/// Puts an output's token into the next input. One that does not move on would never end.
pub(crate) fn turn<T: Token>(input: &mut Option<T>, output: Option<&T>) -> bool {
    match output {
        Some(token) if !token.is_nothing() && input.as_ref() != Some(token) => {
            *input = Some(token.clone());
            true
        }
        _ => false,
    }
}
