//! Offsets in WebAssembly code -> functions, files and lines, by DWARF.
//!
//! Plain exports over plain memory, and no import: the host writes the `.debug_*` sections into memory that it
//! asked for, and reads answers from it. An instance holds one module's information, and is dropped with it.
#![no_std]

extern crate alloc;

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::cell::RefCell;

use addr2line::gimli::{Dwarf, EndianSlice, LittleEndian, SectionId};
use addr2line::{Context, Location};

#[global_allocator]
static ALLOCATOR: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;

// memcmp and its like: the target's libc, of which nothing else is linked.
#[link(name = "c")]
unsafe extern "C" {}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}

type Bytes = EndianSlice<'static, LittleEndian>;

struct Symbolizer {
    sections: Vec<(&'static [u8], &'static [u8])>,
    context: Option<Context<Bytes>>,
    answer: Vec<u8>,
}

/// WebAssembly without threads: one caller at a time.
struct Only(RefCell<Symbolizer>);
unsafe impl Sync for Only {}

static STATE: Only = Only(RefCell::new(Symbolizer { sections: Vec::new(), context: None, answer: Vec::new() }));

/// Room for `len` bytes, which stays.
#[unsafe(no_mangle)]
pub extern "C" fn allocate(len: usize) -> *mut u8 {
    vec![0_u8; len].leak().as_mut_ptr()
}

/// Names a section: both ranges come from [`allocate`], and are not written to again.
///
/// # Safety
/// The ranges are from [`allocate`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn section(name: *const u8, name_len: usize, bytes: *const u8, len: usize) {
    // SAFETY: the caller's promise.
    let (name, bytes) =
        unsafe { (core::slice::from_raw_parts(name, name_len), core::slice::from_raw_parts(bytes, len)) };
    STATE.0.borrow_mut().sections.push((name, bytes));
}

/// Reads the sections' tables of contents. 1 where they cannot be read.
#[unsafe(no_mangle)]
pub extern "C" fn load() -> i32 {
    let state = &mut *STATE.0.borrow_mut();
    let sections = &state.sections;
    let find = |id: SectionId| -> Result<Bytes, addr2line::gimli::Error> {
        let found = sections.iter().find(|(name, _)| *name == id.name().as_bytes());
        Ok(EndianSlice::new(found.map_or(&[], |(_, bytes)| *bytes), LittleEndian))
    };
    match Dwarf::load(find).and_then(Context::from_dwarf) {
        Ok(context) => {
            state.context = Some(context);
            0
        }
        Err(_) => 1,
    }
}

/// The frames at an offset from the start of the code section's content, innermost first; all but the last are
/// inlined into the next. Each is four u32 and two texts: line, column (0 where unknown), the texts' lengths;
/// function, file. Gives the count of bytes; they lie at [`answer`].
#[unsafe(no_mangle)]
pub extern "C" fn lookup(offset: u32) -> usize {
    let state = &mut *STATE.0.borrow_mut();
    state.answer.clear();
    let Some(context) = &state.context else { return 0 };
    let Ok(mut frames) = context.find_frames(u64::from(offset)).skip_all_loads() else { return 0 };
    while let Ok(Some(frame)) = frames.next() {
        let name = frame.function.as_ref().and_then(|function| function.raw_name().ok());
        let name = name.as_deref().map(readable).unwrap_or_default();
        write(&mut state.answer, &name, frame.location.as_ref());
    }
    state.answer.len()
}

/// Where each line begins, in the order of the code. First come two u32, how many rows and how many files there are;
/// then the rows, each five u32: offset from the start of the code section's content, bytes, number of the file, line,
/// column (0 where unknown); then the files, each a u32 for its length, and its name. Gives the count of bytes; they
/// lie at [`answer`].
#[unsafe(no_mangle)]
pub extern "C" fn lines() -> usize {
    let state = &mut *STATE.0.borrow_mut();
    let answer = &mut state.answer;
    answer.clear();
    let Some(context) = &state.context else { return 0 };
    let Ok(ranges) = context.find_location_range(0, u64::from(u32::MAX)) else { return 0 };
    let mut files: BTreeMap<&str, u32> = BTreeMap::new();
    let mut names = Vec::new();
    let mut rows = 0_u32;
    answer.extend_from_slice(&[0; 8]);
    for (offset, bytes, location) in ranges {
        // What the linker left out is at the end of all addresses.
        let (Ok(offset), Ok(bytes), Some(name)) = (u32::try_from(offset), u32::try_from(bytes), location.file) else {
            continue;
        };
        let next = names.len() as u32;
        let file = *files.entry(name).or_insert_with(|| {
            names.push(name);
            next
        });
        rows += 1;
        for number in [offset, bytes, file, location.line.unwrap_or(0), location.column.unwrap_or(0)] {
            answer.extend_from_slice(&number.to_le_bytes());
        }
    }
    answer[..4].copy_from_slice(&rows.to_le_bytes());
    answer[4..8].copy_from_slice(&(names.len() as u32).to_le_bytes());
    for name in names {
        answer.extend_from_slice(&(name.len() as u32).to_le_bytes());
        answer.extend_from_slice(name.as_bytes());
    }
    answer.len()
}

/// A linker's name in Rust's own terms, without its hash. Gives the count of bytes; they lie at [`answer`].
///
/// # Safety
/// The range is from [`allocate`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn demangle(name: *const u8, len: usize) -> usize {
    // SAFETY: the caller's promise.
    let name = unsafe { core::slice::from_raw_parts(name, len) };
    let state = &mut *STATE.0.borrow_mut();
    state.answer = readable(&String::from_utf8_lossy(name)).into_bytes();
    state.answer.len()
}

/// Without the hash, which tells a reader nothing.
fn readable(name: &str) -> String {
    format!("{:#}", rustc_demangle::demangle(name))
}

/// Where the last lookup's answer lies.
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> *const u8 {
    STATE.0.borrow().answer.as_ptr()
}

fn write(answer: &mut Vec<u8>, function: &str, location: Option<&Location<'_>>) {
    let file = location.and_then(|location| location.file).unwrap_or("");
    let line = location.and_then(|location| location.line).unwrap_or(0);
    let column = location.and_then(|location| location.column).unwrap_or(0);
    for number in [line, column, function.len() as u32, file.len() as u32] {
        answer.extend_from_slice(&number.to_le_bytes());
    }
    answer.extend_from_slice(function.as_bytes());
    answer.extend_from_slice(file.as_bytes());
}
