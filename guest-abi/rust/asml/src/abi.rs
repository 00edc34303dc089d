//! ABI 1, the guest's side: `guest-abi/README.md` is the specification, `guest-abi/abi.ts` the host's copy.
//! Every number is a literal here and there. All unsafe code of this crate is in this file and in `json/scan.rs`.
//!
//! For any target but wasm32 the imports are those of the fake host in [`testing`](crate::testing).

/// A call of this invocation; at least 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct CallId(pub(crate) i32);

/// `call_poll`: the call has not finished.
const PENDING: i32 = -1;
/// `call_wait`: waiting would never end.
pub(crate) const NOTHING_OUTSTANDING: i32 = -3;
/// `respond` was called before.
const ALREADY_ANSWERED: i32 = -5;
/// More bytes than the limit for this direction.
const TOO_LARGE: i32 = -6;
/// More calls than an invocation may make, or have outstanding.
const TOO_MANY_CALLS: i32 = -7;
/// `call_take`: the answer is the method's output.
const STATUS_OK: i32 = 0;
/// `call_take`: the answer is a failure document.
const STATUS_FAILED: i32 = 1;
/// `call_take`: a chunk of a stream; the id is kept.
const STATUS_CHUNK: i32 = 2;

/// A negative result of an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    AlreadyAnswered,
    TooLarge,
    TooManyCalls,
    /// The method answers in chunks, and was called as one that does not.
    Streams,
    /// A code that only misuse of the ABI brings about.
    Other(i32),
}

impl Refusal {
    fn of(code: i32) -> Self {
        match code {
            ALREADY_ANSWERED => Self::AlreadyAnswered,
            TOO_LARGE => Self::TooLarge,
            TOO_MANY_CALLS => Self::TooManyCalls,
            other => Self::Other(other),
        }
    }
}

/// A finished call's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Taken {
    Output(Vec<u8>),
    Failure(Vec<u8>),
    /// More is to come under the same id.
    Chunk(Vec<u8>),
}

/// Level of a log line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(i32)]
pub enum Level {
    /// Something failed.
    Error = 1,
    /// Something is odd, and the function went on.
    Warn = 2,
    /// Something happened.
    Info = 3,
    /// What helps to find a mistake.
    Debug = 4,
    /// Everything.
    Trace = 5,
}

/// The import of one IOmod method: `(ptr, len) -> id`.
#[cfg(target_arch = "wasm32")]
pub type MethodImport = extern "C" fn(*const u8, usize) -> i32;
/// Natively a method is found by its name, in the fake host.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Copy)]
pub struct MethodImport;

/// Declares methods of IOmods: imports of the compiled module.
/// A method that nothing calls is left out of the module by the linker.
///
/// ```
/// asml::method! {
///     /// Writes an item.
///     pub static PUT_ITEM = "aws.dynamodb" / "put_item";
///     /// Reads an item.
///     pub static GET_ITEM = "aws.dynamodb" / "get_item";
/// }
/// assert_eq!(PUT_ITEM.coordinates(), "aws.dynamodb");
/// assert_eq!(GET_ITEM.name(), "get_item");
/// ```
#[macro_export]
macro_rules! method {
    ($($(#[$attribute:meta])* $visibility:vis static $name:ident = $coordinates:literal / $method:literal;)+) => {$(
        $(#[$attribute])*
        $visibility static $name: $crate::iomod::Method = {
            // The host checks the range that it is given, so the import is safe to call.
            #[cfg(target_arch = "wasm32")]
            #[link(wasm_import_module = $coordinates)]
            unsafe extern "C" {
                #[link_name = $method]
                safe fn import(ptr: *const u8, len: usize) -> i32;
            }
            #[cfg(not(target_arch = "wasm32"))]
            use $crate::iomod::MethodImport as import;
            $crate::iomod::Method::new($coordinates, $method, import)
        };
    )+};
}

/// Exports a function without parameters or results under a name: an entry point of the module.
#[doc(hidden)]
#[macro_export]
macro_rules! __export {
    ($name:literal, $run:path) => {
        #[cfg(target_arch = "wasm32")]
        const _: () = {
            #[unsafe(export_name = $name)]
            extern "C" fn entry() {
                $run()
            }
        };
        #[cfg(not(target_arch = "wasm32"))]
        const _: fn() = $run;
    };
}

/// The guest's own response, while it runs: called as methods are, and granted to every guest.
pub(crate) mod response {
    crate::method! {
        /// The head.
        pub(crate) static BEGIN = "asml.response" / "begin";
        /// A chunk of the body.
        pub(crate) static WRITE = "asml.response" / "write";
        /// The end.
        pub(crate) static END = "asml.response" / "end";
        /// There will be work after the answer.
        pub(crate) static AFTER = "asml.response" / "after";
    }
}

/// Starts a call of a method.
pub(crate) fn start(
    coordinates: &'static str,
    name: &'static str,
    import: MethodImport,
    input: &[u8],
) -> Result<CallId, Refusal> {
    #[cfg(target_arch = "wasm32")]
    let id = {
        let _ = (coordinates, name);
        import(input.as_ptr(), input.len())
    };
    #[cfg(not(target_arch = "wasm32"))]
    let id = {
        let MethodImport = import;
        imports::method(coordinates, name, input)
    };
    if id > 0 { Ok(CallId(id)) } else { Err(Refusal::of(id)) }
}

/// Starts a call that completes after a time, with an empty answer.
pub(crate) fn timer(ms: u32) -> Result<CallId, Refusal> {
    let id = imports::timer(ms);
    if id > 0 { Ok(CallId(id)) } else { Err(Refusal::of(id)) }
}

/// The event's bytes.
pub(crate) fn input() -> Vec<u8> {
    let len = imports::input_len();
    #[allow(clippy::redundant_closure, reason = "an import is not FnOnce, only its native stand-in is")]
    let (event, _) = read_into(len, |dst, cap| imports::input_read(dst, cap));
    event
}

/// Gives the answer.
pub(crate) fn respond(answer: &[u8]) -> Result<(), Refusal> {
    match imports::respond(answer.as_ptr(), answer.len()) {
        0 => Ok(()),
        code => Err(Refusal::of(code)),
    }
}

/// Writes a log line.
pub(crate) fn log(level: Level, line: &str) {
    imports::log(level as i32, line.as_ptr(), line.len());
}

/// Tells the host of the panic that is about to abort the guest.
#[cfg(target_arch = "wasm32")]
pub(crate) fn panic(message: &str) {
    imports::panic(message.as_ptr(), message.len());
}

/// Suspends the guest until a call has finished that was not reported yet.
pub(crate) fn call_wait() -> Result<CallId, i32> {
    match imports::call_wait() {
        id if id > 0 => Ok(CallId(id)),
        code => Err(code),
    }
}

/// Takes a call's answer, or `None` while it has not finished.
pub(crate) fn call_take(id: CallId) -> Result<Option<Taken>, Refusal> {
    let len = match imports::call_poll(id.0) {
        PENDING => return Ok(None),
        len if len >= 0 => len,
        code => return Err(Refusal::of(code)),
    };
    let (answer, status) = read_into(len as usize, |dst, cap| imports::call_take(id.0, dst, cap));
    match status {
        STATUS_OK => Ok(Some(Taken::Output(answer))),
        STATUS_FAILED => Ok(Some(Taken::Failure(answer))),
        STATUS_CHUNK => Ok(Some(Taken::Chunk(answer))),
        code => Err(Refusal::of(code)),
    }
}

/// Aborts a call; an id that is unknown by now is no mistake.
pub(crate) fn call_cancel(id: CallId) {
    imports::call_cancel(id.0);
}

/// Milliseconds left of the invocation.
pub(crate) fn remaining_ms() -> u64 {
    u64::try_from(imports::remaining_ms()).unwrap_or(0)
}

/// Has the host fill `len` bytes, without writing zeroes there before.
fn read_into(len: usize, fill: impl FnOnce(*mut u8, usize) -> i32) -> (Vec<u8>, i32) {
    let mut bytes = Vec::with_capacity(len);
    let result = fill(bytes.as_mut_ptr(), len);
    if result >= 0 {
        // SAFETY: both imports that are used here write exactly `len` bytes when they succeed: the event does not
        // change, and `len` is what call_poll gave for this very answer.
        unsafe { bytes.set_len(len) };
    }
    (bytes, result)
}

#[cfg(target_arch = "wasm32")]
mod imports {
    // The host checks every range that it is given against memory before it reads or writes; `call_take` and
    // `input_read` write, and only `read_into` calls them, with a buffer of its own.
    #[link(wasm_import_module = "asml_abi_1")]
    unsafe extern "C" {
        pub(super) safe fn input_len() -> usize;
        pub(super) safe fn input_read(dst: *mut u8, cap: usize) -> i32;
        pub(super) safe fn respond(ptr: *const u8, len: usize) -> i32;
        pub(super) safe fn log(level: i32, ptr: *const u8, len: usize);
        pub(super) safe fn panic(ptr: *const u8, len: usize);
        pub(super) safe fn alloc_failed(bytes: usize);
        pub(super) safe fn call_wait() -> i32;
        pub(super) safe fn call_take(id: i32, dst: *mut u8, cap: usize) -> i32;
        pub(super) safe fn call_poll(id: i32) -> i32;
        pub(super) safe fn call_cancel(id: i32) -> i32;
        pub(super) safe fn timer(ms: u32) -> i32;
        pub(super) safe fn remaining_ms() -> i64;
    }
}

/// The same imports, over the fake host of this thread.
#[cfg(not(target_arch = "wasm32"))]
mod imports {
    use crate::testing::host;

    fn bytes<'a>(ptr: *const u8, len: usize) -> &'a [u8] {
        // SAFETY: the functions of this file pass a live slice's own pointer and length, and the fake host copies.
        unsafe { std::slice::from_raw_parts(ptr, len) }
    }

    fn fill(dst: *mut u8, cap: usize, from: &[u8]) {
        let len = cap.min(from.len());
        // SAFETY: `read_into` passes a fresh buffer of `cap` bytes.
        unsafe { std::ptr::copy_nonoverlapping(from.as_ptr(), dst, len) };
    }

    fn text(ptr: *const u8, len: usize) -> String {
        String::from_utf8_lossy(bytes(ptr, len)).into_owned()
    }

    pub(super) fn input_len() -> usize {
        host::event().len()
    }
    pub(super) fn input_read(dst: *mut u8, cap: usize) -> i32 {
        let event = host::event();
        fill(dst, cap, &event);
        cap.min(event.len()) as i32
    }
    pub(super) fn respond(ptr: *const u8, len: usize) -> i32 {
        host::respond(bytes(ptr, len).to_vec())
    }
    pub(super) fn log(level: i32, ptr: *const u8, len: usize) {
        host::log(level, text(ptr, len));
    }
    pub(super) fn method(coordinates: &'static str, name: &'static str, input: &[u8]) -> i32 {
        host::method(coordinates, name, input.to_vec())
    }
    pub(super) fn call_wait() -> i32 {
        host::call_wait()
    }
    pub(super) fn call_poll(id: i32) -> i32 {
        host::call_poll(id)
    }
    pub(super) fn call_take(id: i32, dst: *mut u8, cap: usize) -> i32 {
        host::call_take(id, cap, |answer| fill(dst, cap, answer))
    }
    pub(super) fn call_cancel(id: i32) -> i32 {
        host::call_cancel(id)
    }
    pub(super) fn timer(ms: u32) -> i32 {
        host::timer(ms)
    }
    pub(super) fn remaining_ms() -> i64 {
        host::remaining_ms()
    }
}

/// The part of the allocator that cannot be safe; `alloc.rs` says what it is for.
#[cfg(target_arch = "wasm32")]
pub(crate) mod arena {
    use std::alloc::Layout;
    use std::cell::UnsafeCell;
    use std::ptr::NonNull;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use talc::base::Talc;
    use talc::base::binning::Binning;
    use talc::source::Source;

    const PAGE: usize = 64 * 1024;
    /// Room for an allocator's own words around a piece of memory.
    const OVERHEAD: usize = 256;

    unsafe extern "C" {
        /// Where the module's static data ends; the linker defines both.
        static __heap_base: u8;
        /// Where the memory that the module starts with ends.
        static __heap_end: u8;
        safe fn malloc(bytes: usize) -> *mut u8;
    }

    /// Address and length of the memory that this instance has beyond what the module asks for. The host sets them
    /// before the first invocation.
    #[unsafe(export_name = "asml_spare_memory")]
    static SPARE: [AtomicUsize; 2] = [const { AtomicUsize::new(0) }; 2];

    /// A static array that the allocator hands out first.
    #[repr(align(16))]
    pub(crate) struct Arena<const SIZE: usize>(UnsafeCell<[u8; SIZE]>);

    // SAFETY: nothing but the allocator touches it, and a guest has one thread.
    unsafe impl<const SIZE: usize> Sync for Arena<SIZE> {}

    impl<const SIZE: usize> Arena<SIZE> {
        pub(crate) const fn new() -> Self {
            Self(UnsafeCell::new([0; SIZE]))
        }
    }

    /// Where the allocator gets its memory from: one after the other.
    #[derive(Debug)]
    pub(crate) struct Stages {
        next: Stage,
        /// End of the newest new pages.
        end: Option<NonNull<u8>>,
    }

    #[derive(Clone, Copy, Debug)]
    enum Stage {
        Arena { base: *mut u8, size: usize },
        Rest,
        Spare,
        Grow,
    }

    // SAFETY: a guest has one thread.
    unsafe impl Send for Stages {}

    impl Stages {
        pub(crate) const fn new<const SIZE: usize>(arena: &'static Arena<SIZE>) -> Self {
            Self { next: Stage::Arena { base: arena.0.get().cast(), size: SIZE }, end: None }
        }
    }

    // SAFETY: `acquire` calls no allocator but the C library's, which is not this one.
    unsafe impl Source for Stages {
        fn acquire<B: Binning>(talc: &mut Talc<Self, B>, layout: Layout) -> Result<(), ()> {
            if let Stage::Arena { base, size } = talc.source.next {
                talc.source.next = Stage::Rest;
                // SAFETY: the arena is static, used by nothing else and claimed once.
                if unsafe { talc.claim(base, size) }.is_some() {
                    return Ok(());
                }
            }
            if let Stage::Rest = talc.source.next {
                talc.source.next = Stage::Spare;
                if claim_rest(talc).is_some() {
                    return Ok(());
                }
            }
            if let Stage::Spare = talc.source.next {
                talc.source.next = Stage::Grow;
                if claim_spare(talc).is_some() {
                    return Ok(());
                }
            }
            grow(talc, layout).ok_or_else(|| super::imports::alloc_failed(layout.size()))
        }
    }

    /// The memory between the module's static data and the end of what it starts with. It belongs to the C library's
    /// malloc, so it is asked for it; only what malloc has without growing is of use.
    fn claim_rest<B: Binning>(talc: &mut Talc<Stages, B>) -> Option<()> {
        let (base, end) = ((&raw const __heap_base).addr(), (&raw const __heap_end).addr());
        let size = end.checked_sub(base)?.checked_sub(OVERHEAD)?;
        if size < 2 * OVERHEAD {
            return None;
        }
        let base = NonNull::new(malloc(size))?;
        // SAFETY: malloc has just given these bytes, and they are never freed.
        unsafe { talc.claim(base.as_ptr(), size) }.map(drop)
    }

    fn claim_spare<B: Binning>(talc: &mut Talc<Stages, B>) -> Option<()> {
        let [base, bytes] = [&SPARE[0], &SPARE[1]].map(|word| word.load(Ordering::Relaxed));
        if bytes < 2 * OVERHEAD {
            return None;
        }
        // SAFETY: these pages are behind all that the module started with, and the host gives them to nobody else.
        talc.source.end = Some(unsafe { talc.claim(base as *mut u8, bytes) }?);
        Some(())
    }

    fn grow<B: Binning>(talc: &mut Talc<Stages, B>, layout: Layout) -> Option<()> {
        let needed = layout.size().checked_add(layout.align())?.checked_add(OVERHEAD)?;
        let pages = needed.div_ceil(PAGE);
        let before = core::arch::wasm32::memory_grow::<0>(pages);
        if before == usize::MAX {
            return None;
        }
        let base = (before * PAGE) as *mut u8;
        let size = pages * PAGE;
        talc.source.end = match talc.source.end {
            // SAFETY: these pages are new, nothing else knows of them, and they follow those that were claimed.
            Some(end) if end.as_ptr() == base => Some(unsafe { talc.extend(end, base.wrapping_add(size)) }),
            // SAFETY: these pages are new, and nothing else knows of them.
            _ => Some(unsafe { talc.claim(base, size) }?),
        };
        Some(())
    }
}
