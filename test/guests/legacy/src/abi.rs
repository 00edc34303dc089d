//! AssemblyLift's ABI by hand, with futures that are polled without ever being woken, as its guests do it.
use std::cell::Cell;
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use serde_json::Value;

unsafe extern "C" {
    fn __asml_abi_invoke(name: *const u8, name_len: usize, input: *const u8, input_len: usize) -> i32;
    fn __asml_abi_io_poll(id: u32) -> i32;
    fn __asml_abi_io_load(id: u32) -> i32;
    fn __asml_abi_io_len(id: u32) -> u32;
    fn __asml_abi_io_next() -> i32;
    fn __asml_abi_input_start() -> i32;
    fn __asml_abi_input_next() -> i32;
    fn __asml_abi_input_length_get() -> u64;
}

const INPUT_PAGE: usize = 8_192;
const IO_PAGE: usize = 32_768;

static mut INPUT: [u8; INPUT_PAGE] = [0; INPUT_PAGE];
static mut IO: [u8; IO_PAGE] = [0; IO_PAGE];

#[unsafe(no_mangle)]
extern "C" fn __asml_guest_get_function_input_buffer_pointer() -> *const u8 {
    (&raw const INPUT).cast()
}

#[unsafe(no_mangle)]
extern "C" fn __asml_guest_get_io_buffer_pointer() -> *const u8 {
    (&raw const IO).cast()
}

/// Reads whole pages: what is behind the end comes along, as it does in published guests.
pub fn input() -> Vec<u8> {
    let mut bytes = Vec::new();
    unsafe {
        let len = __asml_abi_input_length_get() as usize;
        __asml_abi_input_start();
        loop {
            bytes.extend_from_slice(page(&raw const INPUT));
            // Also after the last page.
            __asml_abi_input_next();
            if bytes.len() > len {
                return bytes;
            }
        }
    }
}

/// What the host has written to a buffer. It is read before the host writes again.
fn page<const BYTES: usize>(buffer: *const [u8; BYTES]) -> &'static [u8; BYTES] {
    unsafe { &*buffer }
}

/// A call that is under way.
pub struct Call(u32, Cell<u32>);

impl Call {
    /// Polls of this call so far.
    pub fn polls(&self) -> u32 {
        self.1.get()
    }
}

pub fn call(name: &str, input: &Value) -> Option<Call> {
    let input = input.to_string();
    let id = unsafe { __asml_abi_invoke(name.as_ptr(), name.len(), input.as_ptr(), input.len()) };
    (id != -1).then(|| Call(id as u32, Cell::new(0)))
}

impl Future for &Call {
    type Output = Value;
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Value> {
        self.1.set(self.1.get() + 1);
        if unsafe { __asml_abi_io_poll(self.0) } != 1 {
            return Poll::Pending;
        }
        Poll::Ready(serde_json::from_slice(&answer(self.0)).expect("JSON"))
    }
}

fn answer(id: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    unsafe {
        __asml_abi_io_load(id);
        let len = __asml_abi_io_len(id) as usize;
        while bytes.len() < len {
            let part = (len - bytes.len()).min(IO_PAGE);
            bytes.extend_from_slice(&page(&raw const IO)[..part]);
            // Asked for after every full page, also after the last.
            if part == IO_PAGE {
                __asml_abi_io_next();
            }
        }
    }
    bytes
}

/// Polls without being woken.
pub fn spin<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return output;
        }
    }
}

/// All of them, polled in turn; the answers are in the order in which they came.
pub struct InTurn<'a>(pub Vec<(usize, &'a Call)>, pub Vec<(usize, Value)>);

impl Future for InTurn<'_> {
    type Output = Vec<(usize, Value)>;
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let pending = std::mem::take(&mut self.0);
        for (place, mut call) in pending {
            match Pin::new(&mut call).poll(context) {
                Poll::Ready(value) => self.1.push((place, value)),
                Poll::Pending => self.0.push((place, call)),
            }
        }
        if self.0.is_empty() { Poll::Ready(std::mem::take(&mut self.1)) } else { Poll::Pending }
    }
}
