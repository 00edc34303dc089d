//! Looks for marks of an earlier invocation wherever Rust and C keep state, then leaves its own there.
//! Answers with the names of the places where it found one.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::ffi::c_void;
use std::io::Write;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock};

unsafe extern "C" {
    fn malloc(size: usize) -> *mut c_void;
}

const MAGIC: u32 = 0x4d41_524b;
const SPAN: usize = 4_096;

static COUNTER: AtomicU32 = AtomicU32::new(7);
static HEAP: Mutex<Vec<String>> = Mutex::new(Vec::new());
static ONCE: OnceLock<u32> = OnceLock::new();
static DEEP: AtomicU32 = AtomicU32::new(0);

thread_local! {
    static LOCAL: Cell<u32> = const { Cell::new(0) };
    static MAP: RefCell<HashMap<u32, u32>> = RefCell::new(HashMap::new());
}

/// Bytes of a block that was just handed out; whoever had it before may have left something there.
fn scan(block: *mut u32, words: usize) -> bool {
    (0..words).any(|index| unsafe { block.add(index).read_volatile() } == MAGIC)
}

fn mark(block: *mut u32, words: usize) {
    for index in 0..words {
        unsafe { block.add(index).write_volatile(MAGIC) };
    }
}

/// Marks the stack below, far deeper than the invocation itself goes.
#[inline(never)]
fn mark_stack(depth: u32) -> u32 {
    let mut frame = [0_u32; 64];
    mark(frame.as_mut_ptr(), frame.len());
    let below = if depth == 0 { 0 } else { mark_stack(depth - 1) };
    below.wrapping_add(frame[(depth % 64) as usize])
}

/// Whether the stack below, which nothing of this invocation has touched, holds marks.
#[inline(never)]
fn stack_is_marked() -> bool {
    let here = 0_u32;
    let top = (&raw const here) as usize;
    (1_024..16_384).step_by(4).any(|below| unsafe { ((top - below) as *const u32).read_volatile() } == MAGIC)
}

fn found() -> Vec<&'static str> {
    let mut found = Vec::new();
    let mut look = |place, is_marked: bool| {
        if is_marked {
            found.push(place);
        }
    };
    look("stack", stack_is_marked());
    look("atomic static", COUNTER.load(Ordering::Relaxed) != 7);
    look("static with a heap", !HEAP.lock().unwrap().is_empty());
    look("once", ONCE.get().is_some());
    look("thread-local", LOCAL.get() != 0);
    look("thread-local map", MAP.with_borrow(|map| !map.is_empty()));
    look("environment", std::env::var("LEFT_BEHIND").is_ok());
    look("environment, changed", std::env::var("GIVEN").as_deref() != Ok("by the host"));
    look("C malloc", scan(unsafe { malloc(SPAN) }.cast(), SPAN / 4));
    let mut fresh: Vec<u32> = Vec::with_capacity(SPAN / 4);
    look("Rust's allocator", scan(fresh.as_mut_ptr(), SPAN / 4));
    found
}

fn leave(grow: bool) {
    COUNTER.store(MAGIC, Ordering::Relaxed);
    HEAP.lock().unwrap().push("left behind".to_owned());
    ONCE.get_or_init(|| MAGIC);
    LOCAL.set(MAGIC);
    MAP.with_borrow_mut(|map| map.insert(MAGIC, MAGIC));
    unsafe {
        std::env::set_var("LEFT_BEHIND", "yes");
        std::env::set_var("GIVEN", "by the guest");
    }
    for _ in 0..4 {
        mark(unsafe { malloc(SPAN) }.cast(), SPAN / 4);
    }
    for _ in 0..4 {
        let mut kept: Vec<u32> = Vec::with_capacity(SPAN / 4);
        mark(kept.as_mut_ptr(), SPAN / 4);
        std::mem::forget(kept);
    }
    DEEP.store(mark_stack(100), Ordering::Relaxed);
    if grow {
        std::mem::forget(vec![MAGIC; 1_000_000]);
    }
    print!("a line without an end");
    std::io::stdout().flush().unwrap();
}

#[asml::handler(event)]
async fn handler(grow: bool) -> Result<Vec<&'static str>, std::convert::Infallible> {
    let found = found();
    leave(grow);
    Ok(found)
}
