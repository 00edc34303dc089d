/** npm run load:queues: 10,000 messages, a kill in the middle, and numbers. Fails where a message was lost. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { queueLoad } from "./queue-load.ts";

const COUNT = Number(process.argv[2] ?? 10_000);

const root = await mkdtemp(join(tmpdir(), "asml-queues-"));
try {
  const { sent, lost, twice, dead, poison, left, kills, seconds } = await queueLoad(root, COUNT, 600);
  const rate = Math.round((sent - poison.length) / seconds);
  console.log(
    `${sent} messages, ${kills} kill of the harness: ${sent - poison.length - lost.length} handled, ${lost.length} lost`,
  );
  console.log(
    `${twice} handled more than once; ${dead.length} dead letters of ${poison.length} expected; ${left} left`,
  );
  console.log(`${rate} messages/s, in ${seconds.toFixed(1)} s with the kill and the new start`);
  process.exitCode = lost.length === 0 && left === 0 && dead.join() === poison.join() ? 0 : 1;
} finally {
  await rm(root, { recursive: true, force: true });
}
