//! Calls as futures: at the same time, out of order, cancelled, refused, by other executors.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use asml::executor::block_on;
use asml::iomod::{Failure, call, call_json};
use asml::testing::{Host, failure};
use asml::time::{Elapsed, sleep, timeout};
use futures_util::stream::{FuturesUnordered, StreamExt};
use futures_util::{FutureExt, join, select};
use serde_json::{Value, json};

asml::method! {
    static FAST = "acme.test" / "fast";
    static MIDDLE = "acme.test" / "middle";
    static SLOW = "acme.test" / "slow";
}

/// A host whose methods answer with their own names, after 10, 20 and 30 ms.
fn host() -> Host {
    let host = Host::new();
    for (method, ms, name) in [(&FAST, 10, "fast"), (&MIDDLE, 20, "middle"), (&SLOW, 30, "slow")] {
        host.on_after(method, Duration::from_millis(ms), move |input| Ok(json!({ "by": name, "input": input })));
    }
    host
}

fn input() -> Vec<u8> {
    b"1".to_vec()
}

#[test]
fn joined_calls_run_at_the_same_time_and_each_gets_its_own_answer() {
    let host = host();
    let (slow, fast, middle) =
        block_on(async { join!(call(&SLOW, input()), call(&FAST, input()), call(&MIDDLE, input())) });
    let by = |answer: Result<Vec<u8>, Failure>| -> Value { serde_json::from_slice(&answer.unwrap()).unwrap() };
    assert_eq!(
        (by(slow)["by"].clone(), by(fast)["by"].clone(), by(middle)["by"].clone()),
        (json!("slow"), json!("fast"), json!("middle"))
    );
    let order: Vec<_> = host.calls().iter().map(|call| call.method).collect();
    assert_eq!(order, ["slow", "fast", "middle"]);
    assert_eq!(host.cancelled(), 0);
}

#[test]
fn unordered_calls_arrive_in_the_order_in_which_they_finish() {
    let _host = host();
    let order: Vec<String> = block_on(async {
        let calls = [&SLOW, &FAST, &MIDDLE].map(|method| call_json::<_, Value>(method, &1));
        let finished: Vec<_> = calls.into_iter().collect::<FuturesUnordered<_>>().collect().await;
        finished.into_iter().map(|answer| answer.unwrap()["by"].as_str().unwrap().to_owned()).collect()
    });
    assert_eq!(order, ["fast", "middle", "slow"]);
}

#[test]
fn a_hundred_calls_one_after_the_other_and_at_once_all_come_back() {
    let host = Host::new();
    for (method, ms) in [(&FAST, 3), (&SLOW, 70)] {
        host.on_after(method, Duration::from_millis(ms), Ok);
    }
    block_on(async {
        let calls = (0..100).map(|n| async move {
            let method = if n % 2 == 0 { &FAST } else { &SLOW };
            let first: u32 = call_json(method, &n).await.unwrap();
            let second: u32 = call_json(method, &(first + 1000)).await.unwrap();
            assert_eq!((first, second), (n, n + 1000));
        });
        futures_util::future::join_all(calls).await;
    });
    assert_eq!(host.calls().len(), 200);
}

#[test]
fn what_select_leaves_behind_is_cancelled() {
    let host = host();
    let won = block_on(async {
        select! {
            _ = call(&SLOW, input()).fuse() => "slow",
            _ = call(&FAST, input()).fuse() => "fast",
        }
    });
    assert_eq!((won, host.cancelled()), ("fast", 1));
}

#[test]
fn a_call_starts_when_it_is_first_polled_and_not_before() {
    let host = host();
    drop(call(&FAST, input()));
    assert_eq!((host.calls().len(), host.cancelled()), (0, 0));
}

#[test]
fn a_timeout_cancels_what_takes_longer_and_lets_through_what_does_not() {
    let host = host();
    let outcomes = block_on(async {
        let limit = Duration::from_millis(25);
        (timeout(limit, call(&SLOW, input())).await.map(drop), timeout(limit, call(&MIDDLE, input())).await.map(drop))
    });
    assert_eq!(outcomes, (Err(Elapsed), Ok(())));
    // The slow call, and the second timeout's timer.
    assert_eq!(host.cancelled(), 2);
}

#[test]
fn timers_end_in_the_order_of_their_times() {
    let _host = Host::new();
    let order = std::cell::RefCell::new(Vec::new());
    block_on(async {
        let timer = |ms| {
            let order = &order;
            async move {
                sleep(Duration::from_millis(ms)).await;
                order.borrow_mut().push(ms);
            }
        };
        join!(timer(30), timer(10), timer(20), timer(0));
    });
    assert_eq!(*order.borrow(), [0, 10, 20, 30]);
}

#[test]
fn a_failure_has_all_that_the_service_said() {
    let host = Host::new();
    host.on(&FAST, |_| Err(failure("Throttled", "slow down").retryable().status(429).request_id("r-1")));
    let failed = block_on(call(&FAST, input())).unwrap_err();
    assert_eq!(
        (
            failed.coordinates,
            failed.method,
            failed.code.as_str(),
            failed.retryable,
            failed.status_code,
            failed.request_id.as_deref()
        ),
        ("acme.test", "fast", "Throttled", true, Some(429), Some("r-1"))
    );
    assert_eq!(failed.to_string(), "acme.test/fast: Throttled: slow down (retryable, request id r-1)");
}

#[test]
fn an_answer_of_another_shape_is_a_failure_and_no_panic() {
    let _host = host();
    let failed = block_on(call_json::<_, u32>(&FAST, &1)).unwrap_err();
    assert_eq!(failed.code, Failure::INVALID_ANSWER);
}

#[test]
fn an_input_that_is_no_json_is_a_failure_and_nothing_is_sent() {
    let host = host();
    let no_json = std::collections::BTreeMap::from([((1, 2), 3)]);
    let failed = block_on(call_json::<_, Value>(&FAST, &no_json)).unwrap_err();
    assert_eq!((failed.code.as_str(), host.calls().len()), (Failure::INVALID_INPUT, 0));
}

#[test]
fn an_executor_that_knows_nothing_of_the_host_gets_its_answers_all_the_same() {
    let _host = host();
    let mut both = pin!(async { join!(call(&SLOW, input()), call(&FAST, input())) });
    let Poll::Ready((slow, fast)) = both.as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("outside of asml's executor a call blocks until it has its answer");
    };
    assert!(slow.is_ok() && fast.is_ok());
}

#[test]
fn a_block_on_inside_another_wakes_both() {
    let _host = host();
    let outcome = block_on(async {
        let mut outer = call(&FAST, input());
        assert!(futures_util::poll!(&mut outer).is_pending());
        let inner = block_on(call(&SLOW, input()));
        (inner.is_ok(), outer.await.is_ok())
    });
    assert_eq!(outcome, (true, true));
}

#[test]
#[should_panic(expected = "no call and no timer is under way")]
fn a_future_that_nothing_will_wake_is_named_and_does_not_hang() {
    let _host = Host::new();
    block_on(std::future::pending::<()>());
}

#[test]
#[should_panic(expected = "ran past its 30000 ms")]
fn the_fake_host_ends_an_invocation_that_takes_too_long() {
    let _host = Host::new();
    block_on(sleep(Duration::from_secs(31)));
}
