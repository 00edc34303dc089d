/**
 * The sandboxes of one function. An invocation takes a clean one; putting a used one back to its first
 * state, and making a new one for one that was thrown away, happen between invocations where there is time.
 */
import type { ActiveInvocation } from "./active.ts";
import { Sandbox, type SandboxPlan } from "./sandbox.ts";

/** Idle sandboxes that are kept: a burst's worth; more would hold memory that a later burst makes again in 50 us each. */
const MAX_IDLE = 32;

export class SandboxPool {
  readonly #plan: SandboxPlan;
  #clean: Sandbox[] = [];
  #used: Sandbox[] = [];
  #tidying: NodeJS.Immediate | undefined;
  #closed = false;

  constructor(plan: SandboxPlan) {
    this.#plan = plan;
  }

  /** A clean sandbox. @throws AsmlError ERR_GUEST_TRAP when a new one cannot be made */
  take(): Sandbox {
    const clean = this.#clean.pop();
    if (clean !== undefined) return clean;
    for (let used = this.#used.pop(); used !== undefined; used = this.#used.pop()) if (used.reset()) return used;
    return new Sandbox(this.#plan);
  }

  /** Takes a sandbox back whose invocation ended normally. */
  giveBack(sandbox: Sandbox): void {
    if (this.#closed || this.#clean.length + this.#used.length >= MAX_IDLE) return;
    this.#used.push(sandbox);
    this.#tidySoon();
  }

  /** A sandbox will not come back: it trapped, or its guest is still suspended somewhere. */
  discard(sandbox: Sandbox): void {
    sandbox.active = undefined as ActiveInvocation | undefined;
    if (!this.#closed) this.#tidySoon();
  }

  close(): void {
    this.#closed = true;
    this.#clean = [];
    this.#used = [];
    clearImmediate(this.#tidying);
  }

  /** Makes sure that a clean sandbox is there. @throws as take */
  prepare(): void {
    for (let used = this.#used.pop(); used !== undefined; used = this.#used.pop())
      if (used.reset()) this.#clean.push(used);
    if (this.#clean.length === 0) this.#clean.push(new Sandbox(this.#plan));
  }

  #tidySoon(): void {
    this.#tidying ??= setImmediate(() => {
      this.#tidying = undefined;
      try {
        this.prepare();
      } catch {
        // The next take() meets the same failure, and tells the invocation that needs it.
      }
    });
  }
}
