/** Whether a file is another one than when it was last looked at: watchers tell of one change more than once. */
import { type Stats, statSync, utimesSync } from "node:fs";

export class FileStates {
  readonly #states = new Map<string, string>();

  changed(file: string): boolean {
    const state = stateOf(statOf(file));
    if (this.#states.get(file) === state) return false;
    this.#states.set(file, state);
    return true;
  }

  /**
   * Cargo builds again what is newer than its last build. A file that was moved here, or unpacked, may have a time from
   * before; it gets the present one.
   *
   * @param builtAt epoch ms
   */
  renew(file: string, builtAt: number): void {
    const stat = statOf(file);
    if (stat === undefined || !stat.isFile() || stat.mtimeMs >= builtAt) return;
    try {
      utimesSync(file, stat.atime, new Date());
    } catch {
      // Somebody else's file; cargo is told by nobody then, as without us.
    }
    this.changed(file);
  }
}

function statOf(file: string): Stats | undefined {
  return statSync(file, { throwIfNoEntry: false });
}

/** The change time moves with everything that happens to a file, whatever its other times are set to. */
function stateOf(stat: Stats | undefined): string {
  if (stat === undefined) return "none";
  return stat.isDirectory() ? `folder ${stat.ino}` : `${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`;
}
