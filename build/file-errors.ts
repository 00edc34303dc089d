/** Files that cannot be written or read, in words: what the system said, and what to do about it. */
import { accessSync, constants } from "node:fs";
import path from "node:path";
import { AsmlError, messageOf } from "../guest-abi/errors.ts";

interface Reason {
  readonly reason: string;
  fix(file: string): string;
}

const writable = (file: string): string => `make ${path.dirname(file)} writable, or work in another folder: -C DIR`;
const room = (file: string): string =>
  `make room on the disk${file === "" ? "" : ` of ${path.dirname(file)}`}, and run the command again`;

const REASONS: Readonly<Record<string, Reason>> = {
  EROFS: { reason: "its disk is mounted read-only", fix: writable },
  EACCES: { reason: "permission is denied", fix: writable },
  EPERM: { reason: "the system does not permit it", fix: writable },
  ENOSPC: { reason: "the disk is full", fix: room },
  EDQUOT: { reason: "your share of the disk is used up", fix: room },
  EMFILE: {
    reason: "this process may open no more files",
    fix: () => "raise the limit: ulimit -n 4096, and run the command again",
  },
  ENOTDIR: { reason: "a part of its path is a file", fix: (file) => `move away what is in the way of ${file}` },
  EISDIR: { reason: "a folder is there", fix: (file) => `move the folder ${file} away` },
};

/** @param target what was to be written */
export function notWritten(target: string, cause: unknown): AsmlError {
  if (cause instanceof AsmlError) return cause;
  const known = reasonOf(target, cause);
  return new AsmlError("ERR_FILE", `${target} cannot be written: ${known?.reason ?? messageOf(cause)}`, {
    fix: known?.fix(target) ?? "see that the folder may be written to and the disk has room",
    cause,
  });
}

/**
 * What nobody has put into words on its way: undefined for what is not about a file. What has words, but not for
 * this reason, gets the reason's own fix.
 */
export function asFileError(thrown: unknown): AsmlError | undefined {
  if (thrown instanceof AsmlError) {
    const { code, message, at, cause } = thrown;
    const file = pathOf(cause);
    const known = code === "ERR_FILE" && file !== undefined ? reasonOf(file, cause) : undefined;
    if (file === undefined || known === undefined || message.includes(known.reason)) return undefined;
    const subject = message.replace(`: ${messageOf(cause)}`, "");
    return new AsmlError(code, `${subject}: ${known.reason}`, { fix: known.fix(file), ...(at && { at }), cause });
  }
  const file = pathOf(thrown);
  const known = file === undefined ? undefined : reasonOf(file, thrown);
  if (known === undefined) return undefined;
  // A full disk shows while a file is written, and the error does not say which one that is.
  const subject = file === "" ? "a file" : file;
  return new AsmlError("ERR_FILE", `${subject} cannot be used: ${known.reason}`, {
    fix: known.fix(file ?? ""),
    cause: thrown,
  });
}

/** "" where the system does not say; undefined for what is no error of the system. */
function pathOf(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error) || !("syscall" in thrown) || codeOf(thrown) === undefined) return undefined;
  // Programs and ports have their own words.
  if (/^(spawn|listen|bind|connect|kill)/.test(String(thrown.syscall))) return undefined;
  return "path" in thrown && typeof thrown.path === "string" ? thrown.path : "";
}

function reasonOf(file: string, cause: unknown): Reason | undefined {
  const code = codeOf(cause);
  // Node has this code where it cannot make the first of several folders.
  return REASONS[code === "ENOENT" ? (parentFault(file) ?? "") : (code ?? "")];
}

/** Why nothing can be made in the nearest folder that is there. */
function parentFault(file: string): string | undefined {
  for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
    try {
      accessSync(folder, constants.W_OK);
      return undefined;
    } catch (thrown) {
      const code = codeOf(thrown);
      if (code !== "ENOENT" || folder === path.dirname(folder)) return code;
    }
  }
}

function codeOf(thrown: unknown): string | undefined {
  return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" ? thrown.code : undefined;
}
