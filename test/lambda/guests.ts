/** Guests for the Lambda tests; what each does is decided by its event. */
import { guest, methodImport } from "../guests/wat.ts";

const EVENT = 65_536;
const LINE = 1024;
const text = (value: string): string =>
  [...Buffer.from(value)].map((byte) => `\\${byte.toString(16).padStart(2, "0")}`).join("");
const LOG_LINE = "hello from the guest";
export const PANIC_TEXT = "the secret of the guest";

/** Sees the second byte of the event: what comes after `{` or `"`. */
const when = (character: string, then: string): string =>
  `(if (i32.eq (i32.load8_u (i32.const ${EVENT + 1})) (i32.const ${character.charCodeAt(0)})) (then ${then}))`;

/**
 * `"panic"` panics, `"loop"` never ends, `"quiet"` returns without an answer, `"wait"` waits for a timer and then
 * answers like everything else: with the event, after a log line.
 */
export const talker = guest({
  pages: "100",
  locals: "(local $length i32)",
  fields: `
    (data (i32.const ${LINE}) "${text(LOG_LINE)}")
    (data (i32.const ${LINE + 100}) "${text(PANIC_TEXT)}")`,
  body: `
    (local.set $length (call $input_len))
    (drop (call $input_read (i32.const ${EVENT}) (local.get $length)))
    ${when("p", `(call $panic (i32.const ${LINE + 100}) (i32.const ${PANIC_TEXT.length})) unreachable`)}
    ${when("l", "(loop $again (br $again))")}
    ${when("q", "(return)")}
    ${when("w", "(drop (call $timer (i32.const 300))) (drop (call $call_wait))")}
    (call $log (i32.const 3) (i32.const ${LINE}) (i32.const ${LOG_LINE.length}))
    (drop (call $respond (i32.const ${EVENT}) (local.get $length)))`,
});

/** The event is the input of aws.dynamodb/put_item; the answer is that call's answer, or its failure document. */
export const putter = guest({
  pages: "2",
  imports: methodImport("put_item", "aws.dynamodb"),
  locals: "(local $length i32) (local $id i32)",
  body: `
    (local.set $length (call $input_len))
    (drop (call $input_read (i32.const ${EVENT}) (local.get $length)))
    (local.set $id (call $put_item (i32.const ${EVENT}) (local.get $length)))
    (drop (call $call_wait))
    (local.set $length (call $call_poll (local.get $id)))
    (drop (call $call_take (local.get $id) (i32.const ${EVENT}) (local.get $length)))
    (drop (call $respond (i32.const ${EVENT}) (local.get $length)))`,
});
