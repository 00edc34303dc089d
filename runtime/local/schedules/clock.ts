/** The time that schedules go by; tests have one of their own. */
export interface Clock {
  /** Epoch ms. */
  now(): number;
  /** Calls once, when this time has come, unless what comes back is called before. */
  at(time: number, call: () => void): () => void;
}

/** No timer of Node's waits longer; and one that slept through a machine's sleep is late by no more than this. */
const LONGEST_MS = 60_000;

export const systemClock: Clock = {
  now: () => Date.now(),
  at(time, call) {
    let timer: NodeJS.Timeout;
    const wait = (): void => {
      const leftMs = time - Date.now();
      timer = setTimeout(leftMs <= 0 ? call : wait, Math.max(0, Math.min(leftMs, LONGEST_MS)));
    };
    wait();
    return () => clearTimeout(timer);
  },
};
