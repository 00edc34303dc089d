//! Runs futures inside one invocation. A guest has one thread; where every future waits, the host suspends the
//! whole guest until a call has finished, so nothing spins.

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};

use crate::abi::{self, CallId, NOTHING_OUTSTANDING, Refusal, Taken};

thread_local! {
    /// Who waits for which call. A function has few calls under way, so a list beats a map.
    static WAITING: RefCell<Vec<(CallId, Waker)>> = const { RefCell::new(Vec::new()) };
    /// Whether `block_on` is under way.
    static RUNNING: Cell<bool> = const { Cell::new(false) };
}

/// Runs a future to its end. Handlers need not call it: the entry point does.
///
/// ```
/// let _host = asml::testing::Host::new();
/// let sum = asml::executor::block_on(async { 1 + 2 });
/// assert_eq!(sum, 3);
/// ```
///
/// # Panics
/// When the future waits for something that no call and no timer will ever bring.
pub fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let woken = Arc::new(Woken(AtomicBool::new(true)));
    let waker = Waker::from(Arc::clone(&woken));
    let mut context = Context::from_waker(&waker);
    let _running = Running::enter();
    loop {
        while woken.0.swap(false, Ordering::Relaxed) {
            if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
                return output;
            }
        }
        wait_for_any().unwrap_or_else(|code| match code {
            NOTHING_OUTSTANDING => panic!("the function waits, but no call and no timer is under way"),
            code => panic!("the host refused to wait, with code {code}"),
        });
    }
}

/// One poll of a call's future.
pub(crate) fn poll_call(id: CallId, context: &mut Context<'_>) -> Poll<Result<Taken, Refusal>> {
    loop {
        match abi::call_take(id) {
            Ok(None) if RUNNING.get() => {
                register(id, context.waker());
                return Poll::Pending;
            }
            // Another executor polls, and knows nothing of the host: it would spin or park for ever. So the call
            // blocks right here.
            Ok(None) => {
                if let Err(code) = wait_for_any() {
                    return Poll::Ready(Err(Refusal::Other(code)));
                }
            }
            Ok(Some(taken)) => {
                forget(id);
                return Poll::Ready(Ok(taken));
            }
            Err(refusal) => {
                forget(id);
                return Poll::Ready(Err(refusal));
            }
        }
    }
}

/// The future of a call was dropped.
pub(crate) fn cancel_call(id: CallId) {
    forget(id);
    abi::call_cancel(id);
}

/// Suspends the guest until a call has finished, and wakes who waits for it.
fn wait_for_any() -> Result<(), i32> {
    let id = abi::call_wait()?;
    if let Some(waker) = forget(id) {
        waker.wake();
    }
    Ok(())
}

fn register(id: CallId, waker: &Waker) {
    WAITING.with_borrow_mut(|waiting| match waiting.iter_mut().find(|(other, _)| *other == id) {
        Some((_, known)) => known.clone_from(waker),
        None => waiting.push((id, waker.clone())),
    });
}

fn forget(id: CallId) -> Option<Waker> {
    WAITING.with_borrow_mut(|waiting| {
        let at = waiting.iter().position(|(other, _)| *other == id)?;
        Some(waiting.swap_remove(at).1)
    })
}

/// Whether the one future of a `block_on` has been woken.
struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
    fn wake_by_ref(self: &Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Marks the time in which `block_on` runs, a nested one included.
struct Running(bool);

impl Running {
    fn enter() -> Self {
        Self(RUNNING.replace(true))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        RUNNING.set(self.0);
    }
}
