// What setup says, always on stderr: a job's own output may be read by a program.
import process from "node:process";

/** @param {string} text */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Something that setup cannot mend by itself. */
export class SetupError extends Error {
  name = "SetupError";
  /**
   * @param {string} message
   * @param {string} fix
   * @param {{ code?: number, signal?: string | null }} [end] how the program that failed ended
   */
  constructor(message, fix, end = {}) {
    super(message);
    this.fix = fix;
    this.code = end.code || 1;
    this.signal = end.signal ?? null;
  }
}
