/**
 * A function's sandboxes in two sizes. Memory that grew cannot be put back, and a new instance for every event of some
 * size costs more than handling it; so these events get a sandbox that starts with room for them. Which one an
 * invocation gets is said by its own event's length alone: nothing of an earlier one shows in the size of memory.
 */
import { SPARE_MEMORY } from "../../guest-abi/abi.ts";
import type { ModuleFacts } from "../../guest-abi/module.ts";
import { SandboxPool } from "./pool.ts";
import type { Sandbox, SandboxPlan } from "./sandbox.ts";

/** A longer event, its body unescaped and an answer as long do not fit into two pages beside a stack and constants. */
const SMALL_EVENT = 8 * 1024;
/** Beyond it a new instance costs less than handling the event, and putting so much memory back is no cheaper. */
const LARGEST_EVENT = 128 * 1024;
/** Four times the largest event: the event, its body, an answer, and what is allocated between. */
const SPARE_PAGES = 8;

export class SandboxPools {
  readonly #small: SandboxPool;
  readonly #roomy: SandboxPool | undefined;

  /** @param plan of the ordinary sandboxes */
  constructor(plan: SandboxPlan) {
    this.#small = new SandboxPool(plan);
    const { facts, maximumPages } = plan;
    if (facts.resettable && takesSpareMemory(facts) && facts.memory.initialPages + SPARE_PAGES <= maximumPages)
      this.#roomy = new SandboxPool({ ...plan, sparePages: SPARE_PAGES, image: undefined });
  }

  /** A clean sandbox for an event of that length. @throws AsmlError ERR_GUEST_TRAP when a new one cannot be made */
  take(eventBytes: number): Sandbox {
    const roomy = eventBytes > SMALL_EVENT && eventBytes <= LARGEST_EVENT ? this.#roomy : undefined;
    return (roomy ?? this.#small).take();
  }

  /** Takes a sandbox back whose invocation ended normally. */
  giveBack(sandbox: Sandbox): void {
    this.#poolOf(sandbox).giveBack(sandbox);
  }

  /** A sandbox will not come back: it trapped, or its guest is still suspended somewhere. */
  discard(sandbox: Sandbox): void {
    this.#poolOf(sandbox).discard(sandbox);
  }

  /** Makes sure that a clean sandbox is there for an ordinary event. @throws as take */
  prepare(): void {
    this.#small.prepare();
  }

  close(): void {
    this.#small.close();
    this.#roomy?.close();
  }

  #poolOf({ sparePages }: Sandbox): SandboxPool {
    return sparePages === 0 ? this.#small : (this.#roomy ?? this.#small);
  }
}

const takesSpareMemory = ({ exports }: ModuleFacts): boolean =>
  exports.some(({ name, kind }) => name === SPARE_MEMORY && kind === "global");
