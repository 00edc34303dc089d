//! Work after the response.

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::Pin;

use crate::abi::response::AFTER;
use crate::executor;
use crate::iomod::{Failure, call};

type Work = Pin<Box<dyn Future<Output = ()>>>;

thread_local! {
    static WORK: RefCell<Vec<Work>> = const { RefCell::new(Vec::new()) };
    /// Set with the first work, so that modules without any have none of this code.
    static RUN: Cell<Option<fn()>> = const { Cell::new(None) };
}

/// Does something when the response has been sent: the caller does not wait for it. It begins after the handler has
/// returned, and counts towards the invocation's time. Several are done one after the other.
///
/// ```
/// use asml::http::Error;
///
/// async fn tell_the_others(note: &str) {
///     asml::info!("{note}");
/// }
///
/// #[asml::handler]
/// async fn keep() -> Result<&'static str, Error> {
///     asml::after_response(async { tell_the_others("kept").await }).await?;
///     Ok("kept")
/// }
/// # let host = asml::testing::Host::new();
/// # assert_eq!(host.invoke(keep, asml::testing::Request::get("/")).text(), "kept");
/// # assert_eq!(host.logs()[0].message, "kept");
/// ```
///
/// A failure there is in the log, and nowhere else: the response is gone. What must not be lost belongs into a queue.
///
/// # Errors
/// Code [`UNAVAILABLE`] where the platform ends the invocation with its answer, as Lambda's managed Node client does; the
/// message says what to switch on. The work is not done then.
pub async fn after_response(work: impl Future<Output = ()> + 'static) -> Result<(), Failure> {
    call(&AFTER, Vec::new()).await?;
    WORK.with_borrow_mut(|all| all.push(Box::pin(work)));
    RUN.set(Some(run_all));
    Ok(())
}

/// Code of [`after_response`]'s failure where there is no time after the response.
pub const UNAVAILABLE: &str = "AfterResponseUnavailable";

fn run_all() {
    executor::block_on(async {
        // Work may ask for more of it.
        while let Some(work) = WORK.with_borrow_mut(|all| (!all.is_empty()).then(|| all.remove(0))) {
            work.await;
        }
    });
}

/// The response has been given.
pub(crate) fn run() {
    if let Some(run) = RUN.take() {
        run();
    }
}
