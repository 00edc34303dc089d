//! The guest's allocator: a small static array first, new pages of memory only where that is full.
//!
//! A fresh state for each invocation comes from restoring the memory that the module started with. That is fast
//! where this memory is small and did not grow, so what an ordinary invocation allocates has to fit into what the
//! module starts with. A guest that grew is thrown away after its invocation.

use talc::cell::TalcSyncCell;
use talc::wasm::WasmBinning;

use crate::abi::arena::{Arena, ArenaThenGrow};

/// With the stack of 48 KB that the build asks for and up to 16 KB of the function's own constants, a module
/// starts with two pages (128 KB). An API Gateway event of 3 KB, two calls and an answer take about 10 KB of it.
const ARENA_BYTES: usize = 64 * 1024 - 256;

static ARENA: Arena<ARENA_BYTES> = Arena::new();

#[global_allocator]
static ALLOCATOR: TalcSyncCell<ArenaThenGrow, WasmBinning> = TalcSyncCell::new_wasm(ArenaThenGrow::new(&ARENA));
