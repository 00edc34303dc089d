//! The guest's allocator. It hands out, in this order:
//!
//! 1. a small static array,
//! 2. what is left of the memory that the module starts with,
//! 3. what the host has given the instance beyond that, where the event is large,
//! 4. new pages of memory.
//!
//! A fresh state for each invocation comes from restoring the memory that the module started with. That is fast
//! where this memory is small and did not grow: a guest that grew is thrown away after its invocation. So what an
//! ordinary invocation allocates has to fit into the first two, and what one of a larger event does into the third. A
//! function that needs more in each invocation starts with more: the link argument `--initial-memory=BYTES`, in pages
//! of 65,536.

use talc::cell::TalcSyncCell;
use talc::wasm::WasmBinning;

use crate::abi::arena::{Arena, Stages};

/// The least that a function has without a page more. An event of API Gateway (1.4 KB), two calls and an answer take
/// 7 to 9 KB. With a stack of 48 KB and up to 56 KB of constants a module starts with two pages; what is over is the
/// second stage.
const ARENA_BYTES: usize = 24 * 1024;

static ARENA: Arena<ARENA_BYTES> = Arena::new();

#[global_allocator]
static ALLOCATOR: TalcSyncCell<Stages, WasmBinning> = TalcSyncCell::new_wasm(Stages::new(&ARENA));
