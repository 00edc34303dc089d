//! The fake host of a thread: ABI 1 with a clock that jumps. Nothing here takes time: where the guest waits, the
//! clock moves to the moment at which the next call is to finish.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::rc::Rc;

use super::{Call, FakeFailure, LogLine, failure};

const PENDING: i32 = -1;
const UNKNOWN_ID: i32 = -2;
const NOTHING_OUTSTANDING: i32 = -3;
const BUFFER_TOO_SMALL: i32 = -4;
const ALREADY_ANSWERED: i32 = -5;

/// A fake of a method: input in, and its completions out: statuses and answers. All but the last are chunks.
pub(super) type Fake = Rc<dyn Fn(&[u8]) -> VecDeque<(i32, Vec<u8>)>>;

#[derive(Default)]
pub(super) struct State {
    pub(super) event: Vec<u8>,
    pub(super) answer: Option<Vec<u8>>,
    pub(super) logs: Vec<LogLine>,
    pub(super) calls: Vec<Call>,
    pub(super) fakes: HashMap<(&'static str, &'static str), (u64, Fake)>,
    pub(super) now_ms: u64,
    pub(super) limit_ms: u64,
    pub(super) cancelled: usize,
    pub(super) running: BTreeMap<i32, Running>,
    pub(super) last_id: i32,
    pub(super) response: Streaming,
    /// How many chunks a client takes before it leaves.
    pub(super) reads: Option<usize>,
    /// The platform ends an invocation with its answer.
    pub(super) ends_with_answer: bool,
}

/// A response that is given in chunks.
#[derive(Default)]
pub(super) struct Streaming {
    pub(super) head: Option<Vec<u8>>,
    pub(super) chunks: Vec<Vec<u8>>,
    pub(super) ended: bool,
}

pub(super) struct Running {
    at_ms: u64,
    /// Between two chunks.
    after_ms: u64,
    status: i32,
    answer: Vec<u8>,
    rest: VecDeque<(i32, Vec<u8>)>,
    reported: bool,
}

thread_local! {
    static STATE: RefCell<Option<State>> = const { RefCell::new(None) };
}

pub(super) fn install(state: State) {
    let before = STATE.replace(Some(state));
    assert!(before.is_none(), "this thread has an asml::testing::Host already");
}

pub(super) fn remove() {
    STATE.set(None);
}

pub(super) fn with<T>(look: impl FnOnce(&mut State) -> T) -> T {
    STATE.with_borrow_mut(|state| {
        look(state.as_mut().expect("outside wasm, asml needs a fake host: let host = asml::testing::Host::new();"))
    })
}

impl State {
    fn begin(&mut self, after_ms: u64, mut rest: VecDeque<(i32, Vec<u8>)>) -> i32 {
        self.last_id += 1;
        let at_ms = self.now_ms + after_ms;
        let (status, answer) = rest.pop_front().unwrap_or_default();
        self.running.insert(self.last_id, Running { at_ms, after_ms, status, answer, rest, reported: false });
        self.last_id
    }

    pub(super) fn begin_invocation(&mut self, event: Vec<u8>) {
        self.event = event;
        self.answer = None;
        self.response = Streaming::default();
        self.now_ms = 0;
    }

    fn respond_early(&mut self, name: &str, input: Vec<u8>) -> Result<(), FakeFailure> {
        let answered = self.answer.is_some();
        let Streaming { head, chunks, ended } = &mut self.response;
        match name {
            "begin" if answered || head.is_some() => Err(failure("AlreadyAnswered", "there is an answer already")),
            "begin" => {
                *head = Some(input);
                Ok(())
            }
            "after" if self.ends_with_answer => {
                Err(failure("AfterResponseUnavailable", "the invocation ends with its answer"))
            }
            "after" => Ok(()),
            _ if head.is_none() => Err(failure("NotBegun", "the response has not begun")),
            _ if *ended => Err(failure("Ended", "the response has ended")),
            _ if self.reads.is_some_and(|reads| chunks.len() >= reads) => {
                Err(failure("ClientGone", "the client has gone"))
            }
            "write" => {
                if !input.is_empty() {
                    chunks.push(input);
                }
                Ok(())
            }
            _ => {
                *ended = true;
                Ok(())
            }
        }
    }

    /// Gives the answer. What is outstanding when the handler returns is cancelled.
    pub(super) fn end_invocation(&mut self) -> Option<Vec<u8>> {
        self.cancelled += self.running.len();
        self.running.clear();
        self.answer.take()
    }
}

pub(crate) fn event() -> Vec<u8> {
    with(|state| state.event.clone())
}

pub(crate) fn respond(answer: Vec<u8>) -> i32 {
    with(|state| {
        if state.answer.is_some() || state.response.head.is_some() {
            return ALREADY_ANSWERED;
        }
        state.answer = Some(answer);
        0
    })
}

pub(crate) fn log(level: i32, message: String) {
    with(|state| state.logs.push(LogLine { level: super::level(level), message }));
}

pub(crate) fn method(coordinates: &'static str, name: &'static str, input: Vec<u8>) -> i32 {
    if coordinates == "asml.response" {
        return with(|state| {
            let answer = state.respond_early(name, input).map(|()| Vec::new());
            state.begin(0, [super::completion(answer, 0)].into())
        });
    }
    let (after_ms, fake) = with(|state| state.fakes.get(&(coordinates, name)).cloned())
        .unwrap_or_else(|| panic!("{coordinates}/{name} was called and has no fake: host.on(&METHOD, |input| ...)"));
    // Outside of `with`: a fake may look at the host.
    let completions = fake(&input);
    with(|state| {
        state.calls.push(Call { coordinates, method: name, input });
        state.begin(after_ms, completions)
    })
}

pub(crate) fn timer(ms: u32) -> i32 {
    with(|state| state.begin(u64::from(ms), VecDeque::new()))
}

pub(crate) fn call_wait() -> i32 {
    with(|state| {
        let next =
            state.running.iter_mut().filter(|(_, call)| !call.reported).min_by_key(|(id, call)| (call.at_ms, **id));
        let Some((id, call)) = next else {
            return NOTHING_OUTSTANDING;
        };
        call.reported = true;
        state.now_ms = state.now_ms.max(call.at_ms);
        assert!(state.now_ms <= state.limit_ms, "the invocation ran past its {} ms", state.limit_ms);
        *id
    })
}

pub(crate) fn call_poll(id: i32) -> i32 {
    with(|state| match state.running.get(&id) {
        None => UNKNOWN_ID,
        Some(call) if call.at_ms > state.now_ms => PENDING,
        Some(call) => i32::try_from(call.answer.len()).expect("an answer under 2 GiB"),
    })
}

pub(crate) fn call_take(id: i32, cap: usize, copy: impl FnOnce(&[u8])) -> i32 {
    with(|state| match state.running.get_mut(&id) {
        None => UNKNOWN_ID,
        Some(call) if call.at_ms > state.now_ms => PENDING,
        Some(call) if call.answer.len() > cap => BUFFER_TOO_SMALL,
        Some(call) => {
            copy(&call.answer);
            let status = call.status;
            if let Some((next, answer)) = call.rest.pop_front() {
                (call.status, call.answer, call.reported) = (next, answer, false);
                call.at_ms = state.now_ms + call.after_ms;
            } else {
                state.running.remove(&id);
            }
            status
        }
    })
}

pub(crate) fn call_cancel(id: i32) -> i32 {
    with(|state| match state.running.remove(&id) {
        None => UNKNOWN_ID,
        Some(_) => {
            state.cancelled += 1;
            0
        }
    })
}

pub(crate) fn remaining_ms() -> i64 {
    with(|state| i64::try_from(state.limit_ms.saturating_sub(state.now_ms)).unwrap_or(i64::MAX))
}
