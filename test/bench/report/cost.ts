/** What Lambda bills for a million invocations, by the CPU time and memory that the bench measured. */
import type { Row } from "./figures.ts";

/** US East (N. Virginia), first tier, in dollars; https://aws.amazon.com/lambda/pricing tells today's. */
const PRICES = {
  /** The day of the page that they were read from. */
  asOf: "2026-05-11",
  perMillionRequests: 0.2,
  perGbSecond: { x86_64: 0.0000166667, arm64: 0.0000133334 },
} as const;

/** Memory with which a function has one vCPU; less memory has as much less of it. */
const MB_PER_VCPU = 1769;
/** What DynamoDB takes to answer, as its metric SuccessfulRequestLatency of small items often shows. Assumed, not measured. */
const WAITING_MS = 4;
const MEMORIES = [128, 256, 512, 1024, 1769] as const;

interface Measured {
  readonly name: string;
  /** CPU time of an invocation, ms. */
  readonly cpuMs: number;
  readonly rssMb: number;
}

/** Whole milliseconds, each begun one counts. */
function billedMs({ cpuMs }: Measured, memoryMb: number): number {
  return Math.ceil(WAITING_MS + cpuMs * Math.max(1, MB_PER_VCPU / memoryMb));
}

function dollars(measured: Measured, memoryMb: number, architecture: keyof typeof PRICES.perGbSecond): number {
  const gbSeconds = (memoryMb / 1024) * (billedMs(measured, memoryMb) / 1000) * 1_000_000;
  return PRICES.perMillionRequests + gbSeconds * PRICES.perGbSecond[architecture];
}

/** @param rows of the part `whole`, with `cpu` in microseconds and `rss` in MB */
export function costPage(rows: readonly Row[], machine: string): string {
  const all = rows.map(({ name, figures }): Measured => {
    return { name, cpuMs: (figures["cpu"] ?? Number.NaN) / 1000, rssMb: figures["rss"] ?? Number.NaN };
  });
  const head = `| | CPU, ms | RSS, MB | ${MEMORIES.map((memory) => `${memory} MB`).join(" | ")} |\n|---|${"--:|".repeat(MEMORIES.length + 2)}`;
  const table = (architecture: keyof typeof PRICES.perGbSecond): string =>
    [
      head,
      ...all.map((each) => {
        const cells = MEMORIES.map(
          (memory) => `$${dollars(each, memory, architecture).toFixed(2)} (${billedMs(each, memory)} ms)`,
        );
        return `| ${each.name} | ${each.cpuMs.toFixed(3)} | ${each.rssMb.toFixed(0)} | ${cells.join(" | ")} |`;
      }),
    ].join("\n");
  return `# What a million invocations cost on Lambda

Made by \`npm run bench -- --cost\` on ${machine}. The function takes an event of 1 KB, makes one PutItem and answers.
In each cell: dollars for a million warm invocations, and the milliseconds billed for one.

## x86_64

${table("x86_64")}

## arm64

${table("arm64")}

The CPU time was measured on the machine above either way: for arm64 only the price is another one.

## Formula

\`\`\`
share  = min(1, memory / ${MB_PER_VCPU} MB)                                a function with ${MB_PER_VCPU} MB has one vCPU
billed = ceil(waiting + CPU / share)                              whole milliseconds
price  = requests + memory in GB x billed in s x GB-second        for each invocation
\`\`\`

Prices of ${PRICES.asOf}, US East (N. Virginia), first tier, without the free one: $${PRICES.perMillionRequests.toFixed(2)} for a million requests,
$${PRICES.perGbSecond.x86_64} for a GB-second of x86_64 and $${PRICES.perGbSecond.arm64} of arm64. Look them up before you rely on them.

## What is assumed

- DynamoDB answers in ${WAITING_MS} ms, for everyone alike. Lambda bills waiting as it bills work, so most of the bill is waiting
  wherever there is memory enough; what differs is the CPU time, most at small memory.
- A vCPU of Lambda is as fast as the core that was measured on; of two functions with the same waiting, the one with
  less CPU time is the cheaper one whatever the core.
- Every invocation is an average one. A millisecond that has begun is billed whole, so real bills lie between the steps.
- Connections are plain HTTP in the bench; over TLS each client encrypts as many bytes, some microseconds for all alike.
- Warm invocations alone. Init is billed too since August 2025: see \`npm run bench -- --cold\` for how long it takes.
- RSS is what the process held on the bench's machine; whether a function fits its memory, its REPORT lines tell.
`;
}
