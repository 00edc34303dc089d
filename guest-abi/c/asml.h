/*
 * ABI 1 for C: the imports of README.md beside this folder, and what blocking calls are made of.
 *
 *   clang --target=wasm32 -O2 -nostdlib -ffreestanding -mbulk-memory -Wl,--no-entry -o put.wasm put.c
 */
#ifndef ASML_H
#define ASML_H

#include <stddef.h>
#include <stdint.h>

#define ASML_IMPORT(module, name) __attribute__((import_module(module), import_name(name)))

/* Exports a handler: void, without parameters. */
#define ASML_HANDLER(name) __attribute__((export_name(name))) void

/* Declares a method of an IOmod: ASML_METHOD(put_item, "aws.dynamodb", "put_item"); */
#define ASML_METHOD(function, coordinates, method) \
  ASML_IMPORT(coordinates, method) int32_t function(const void *input, size_t length)

/* Results of call_take. */
enum { ASML_OK = 0, ASML_FAILED = 1, ASML_CHUNK = 2 };

/* Negative results. */
enum {
  ASML_PENDING = -1,
  ASML_UNKNOWN_ID = -2,
  ASML_NOTHING_OUTSTANDING = -3,
  ASML_BUFFER_TOO_SMALL = -4,
  ASML_ALREADY_ANSWERED = -5,
  ASML_TOO_LARGE = -6,
  ASML_TOO_MANY_CALLS = -7
};

/* Levels of log. */
enum { ASML_ERROR = 1, ASML_WARN = 2, ASML_INFO = 3, ASML_DEBUG = 4, ASML_TRACE = 5 };

ASML_IMPORT("asml_abi_1", "input_len") size_t asml_input_len(void);
ASML_IMPORT("asml_abi_1", "input_read") int32_t asml_input_read(void *to, size_t capacity);
ASML_IMPORT("asml_abi_1", "respond") int32_t asml_respond(const void *answer, size_t length);
ASML_IMPORT("asml_abi_1", "log") void asml_log(int32_t level, const char *text, size_t length);
ASML_IMPORT("asml_abi_1", "call_wait") int32_t asml_call_wait(void);
ASML_IMPORT("asml_abi_1", "call_poll") int32_t asml_call_poll(int32_t id);
ASML_IMPORT("asml_abi_1", "call_take") int32_t asml_call_take(int32_t id, void *to, size_t capacity);
ASML_IMPORT("asml_abi_1", "call_cancel") int32_t asml_call_cancel(int32_t id);
ASML_IMPORT("asml_abi_1", "timer") int32_t asml_timer(uint32_t ms);
ASML_IMPORT("asml_abi_1", "remaining_ms") int64_t asml_remaining_ms(void);

/*
 * Waits for one call, or for the next chunk of one that streams: the length of its answer, or a negative result. An id
 * that is one already, because the call was refused, is given back. Calls that were started before it go on meanwhile.
 */
static inline int32_t asml_await(int32_t id) {
  if (id < 0) return id;
  for (;;) {
    int32_t length = asml_call_poll(id);
    if (length != ASML_PENDING) return length;
    int32_t finished = asml_call_wait();
    if (finished < 0) return finished;
  }
}

#endif
