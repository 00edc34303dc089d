//! Time within an invocation: the host's timers, which cost nothing while they run.

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use crate::abi::{self, CallId, Refusal};
use crate::executor;

/// The longest timer of the host, about 24 days.
const LONGEST_MS: u32 = i32::MAX as u32;

/// The time that is left before the host ends the invocation.
#[must_use]
pub fn remaining() -> Duration {
    Duration::from_millis(abi::remaining_ms())
}

/// Waits for a time.
///
/// ```
/// # let _host = asml::testing::Host::new();
/// # asml::executor::block_on(async {
/// asml::time::sleep(std::time::Duration::from_millis(20)).await;
/// # });
/// ```
#[must_use = "a timer starts when it is polled"]
pub fn sleep(duration: Duration) -> Sleep {
    // Rounded up: a sleep is never shorter than asked for.
    let ms = u32::try_from(duration.as_nanos().div_ceil(1_000_000)).unwrap_or(LONGEST_MS).min(LONGEST_MS);
    Sleep { state: State::Ready(ms) }
}

/// Gives a future a time to end in; where it takes longer it is dropped, and its calls cancelled.
///
/// ```
/// # use std::time::Duration;
/// # asml::method! { static LOOKUP = "acme.geo" / "lookup"; }
/// # let host = asml::testing::Host::new();
/// # host.on_after(&LOOKUP, Duration::from_secs(9), |_| Ok(serde_json::json!({})));
/// # asml::executor::block_on(async {
/// let call = asml::iomod::call(&LOOKUP, b"{}".to_vec());
/// let outcome = asml::time::timeout(Duration::from_secs(2), call).await;
/// assert_eq!(outcome.unwrap_err(), asml::time::Elapsed);
/// # });
/// ```
///
/// # Errors
/// [`Elapsed`] when the time was over first.
pub async fn timeout<F: Future>(duration: Duration, future: F) -> Result<F::Output, Elapsed> {
    let mut future = pin!(future);
    let mut over = sleep(duration);
    std::future::poll_fn(move |context| {
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(Ok(output));
        }
        Pin::new(&mut over).poll(context).map(|()| Err(Elapsed))
    })
    .await
}

/// The time given to [`timeout`] was over first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Elapsed;

impl fmt::Display for Elapsed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the time given to an operation was over before its end")
    }
}

impl Error for Elapsed {}

/// A timer; see [`sleep`].
#[derive(Debug)]
pub struct Sleep {
    state: State,
}

#[derive(Debug)]
enum State {
    Ready(u32),
    Running(CallId),
    Over,
}

impl Future for Sleep {
    type Output = ();

    /// # Panics
    /// When the invocation has too many calls and timers under way.
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let id = match self.state {
            State::Ready(ms) => match abi::timer(ms) {
                Ok(id) => id,
                Err(Refusal::TooManyCalls) => panic!("this invocation may not start one more call or timer now"),
                Err(refusal) => panic!("the host refused a timer: {refusal:?}"),
            },
            State::Running(id) => id,
            State::Over => return Poll::Ready(()),
        };
        let finished = executor::poll_call(id, context).map(drop);
        self.state = if finished.is_pending() { State::Running(id) } else { State::Over };
        finished
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        if let State::Running(id) = self.state {
            executor::cancel_call(id);
        }
    }
}
