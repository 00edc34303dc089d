//! ABI 1 by hand, as small as it can be: what fails here is the same whatever stands on top of it.
use std::alloc::{GlobalAlloc, Layout, System};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

#[link(wasm_import_module = "asml_abi_1")]
unsafe extern "C" {
    fn input_len() -> usize;
    fn input_read(to: *mut u8, capacity: usize) -> i32;
    fn respond(bytes: *const u8, len: usize) -> i32;
    fn panic(text: *const u8, len: usize);
    fn alloc_failed(bytes: usize);
    fn timer(ms: u32) -> i32;
    fn call_wait() -> i32;
}

pub fn event() -> String {
    unsafe {
        let mut bytes = vec![0; input_len()];
        input_read(bytes.as_mut_ptr(), bytes.len());
        String::from_utf8(bytes).expect("text")
    }
}

pub fn answer(text: &str) {
    unsafe { respond(text.as_ptr(), text.len()) };
}

pub fn tell_panics() {
    std::panic::set_hook(Box::new(|info| {
        let text = info.to_string();
        unsafe { panic(text.as_ptr(), text.len()) };
    }));
}

/// Tells the host of what could not be allocated.
struct Told;

unsafe impl GlobalAlloc for Told {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let room = unsafe { System.alloc(layout) };
        if room.is_null() {
            unsafe { alloc_failed(layout.size()) };
        }
        room
    }
    unsafe fn dealloc(&self, room: *mut u8, layout: Layout) {
        unsafe { System.dealloc(room, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Told = Told;

/// Ready after the host has suspended the guest.
pub struct Suspended(pub bool);

impl Future for Suspended {
    type Output = ();
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if self.0 {
            return Poll::Ready(());
        }
        self.0 = true;
        unsafe { timer(1) };
        Poll::Pending
    }
}

pub fn block_on(future: impl Future<Output = ()>) {
    let mut future = Box::pin(future);
    while future.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending() {
        unsafe { call_wait() };
    }
}
