//! Fails in every way, as the event says. Lines that fail are marked, and the test looks for the marks.
mod abi;

use std::hint::black_box;
use std::sync::atomic::{AtomicU32, Ordering};

#[unsafe(no_mangle)]
extern "C" fn handler() {
    abi::tell_panics();
    let event = abi::event();
    match event.as_str() {
        "message" => message(&event),
        "unwrap" => unwrap(&[]),
        "index" => index(&[1, 2, 3], 3),
        "overflow" => overflow(u32::MAX),
        "inlined" => inlined(7),
        "dependency" => dependency(),
        "drop" => dropped(),
        "async" => abi::block_on(suspended()),
        "trap" => trap(),
        "wild" => wild(0xffff_fff0),
        "recursion" => recursion(),
        "large recursion" => large_recursion(),
        "allocation" => allocation(0x7000_0000),
        "loop" => spin(),
        "loop after" => abi::block_on(spin_after()),
        _ => abi::answer("fine"),
    }
}

#[inline(never)]
fn message(what: &str) {
    panic!("a {what} of its own"); // at: message
}

#[inline(never)]
fn unwrap(list: &[u32]) {
    black_box(black_box(list).first().unwrap()); // at: unwrap
}

#[inline(never)]
fn index(list: &[u32], place: usize) {
    black_box(black_box(list)[place]); // at: index
}

#[inline(never)]
fn overflow(number: u32) {
    black_box(black_box(number) + 1); // at: overflow
}

#[inline(never)]
fn inlined(number: u32) {
    black_box(helper::half(black_box(number))); // at: inlined, called
}

#[inline(never)]
fn dependency() {
    let mut list = arrayvec::ArrayVec::<u32, 2>::new();
    for number in 0..3 {
        list.push(black_box(number)); // at: dependency
    }
    black_box(&list);
}

struct Fragile(u32);

impl Drop for Fragile {
    fn drop(&mut self) {
        assert_eq!(black_box(self.0), 0, "dropped too early"); // at: drop
    }
}

#[inline(never)]
fn dropped() {
    let fragile = Fragile(black_box(1));
    black_box(&fragile);
} // at: drop, called

async fn suspended() {
    let before = black_box(1);
    abi::Suspended(false).await;
    after(before).await; // at: async, called
}

async fn after(number: u32) {
    abi::Suspended(false).await;
    if black_box(number) == 1 {
        panic!("after a suspension"); // at: async
    }
}

#[inline(never)]
fn trap() {
    core::arch::wasm32::unreachable(); // at: trap
}

#[inline(never)]
fn wild(address: usize) {
    let place = black_box(address) as *const u32;
    black_box(unsafe { place.read_volatile() }); // at: wild
}

static DEPTH: AtomicU32 = AtomicU32::new(0);

/// Without values in memory: the machine's stack ends first.
#[inline(never)]
#[allow(unconditional_recursion)]
fn recursion() {
    DEPTH.fetch_add(1, Ordering::Relaxed);
    recursion(); // at: recursion
    DEPTH.fetch_sub(1, Ordering::Relaxed);
}

/// With values in memory: the guest's own stack ends first.
#[inline(never)]
fn large_recursion() {
    black_box(wider(black_box(1)));
}

#[allow(unconditional_recursion)]
fn wider(depth: u64) -> u64 {
    let room = black_box([depth; 64]);
    wider(black_box(room[0] + 1)) + room[1] // at: large recursion
}

#[inline(never)]
fn allocation(bytes: usize) {
    black_box(Vec::<u8>::with_capacity(black_box(bytes))); // at: allocation
}

#[inline(never)]
fn spin() {
    let mut turns = 0_u64;
    loop {
        turns = black_box(turns + 1); // at: loop
    }
}

async fn spin_after() {
    abi::Suspended(false).await;
    spin();
}
