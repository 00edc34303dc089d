/**
 * `npm run scale [-- 10 50 100]`: projects of so many functions, and what the commands take on each. A measurement,
 * not a test: it prints, and says where a step grows faster than the project.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { missingForMoto, startMoto } from "../../deploy/moto.ts";
import { findRealTerraform } from "../../deploy/terraform.ts";
import { measure, type Times } from "./measure.ts";
import { ScaleProject } from "./project.ts";

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [10, 50, 100];
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) throw new TypeError("sizes are whole numbers from 1");

const folder = await mkdtemp(path.join(tmpdir(), "asml-scale-"));
const real = findRealTerraform();
const lacking = typeof real === "string" ? real : missingForMoto();
if (lacking !== undefined) console.log(`no plans: this machine lacks ${lacking}`);
const moto = lacking === undefined ? await startMoto() : undefined;
try {
  const project = await ScaleProject.create(folder);
  const times: Times[] = [];
  for (const size of sizes.toSorted((a, b) => a - b)) {
    console.log(`${size} functions ...`);
    const terraform =
      moto === undefined || typeof real === "string"
        ? undefined
        : {
            ...real.variables(await mkdtemp(path.join(folder, "terraform-"))),
            AWS_ENDPOINT_URL: moto.url,
            AWS_ACCESS_KEY_ID: "test",
            AWS_SECRET_ACCESS_KEY: "test",
            AWS_REGION: "eu-central-1",
          };
    times.push(await measure(project, size, { env: { ...process.env, NO_COLOR: "1" }, terraform, rounds: 5 }));
  }
  print(times);
} finally {
  await moto?.stop();
  await rm(folder, { recursive: true, force: true });
}

function print(times: readonly Times[]): void {
  const columns: readonly (readonly [string, (one: Times) => number | undefined])[] = [
    ["first cast", ({ firstCast }) => firstCast],
    ["cast, net/ empty", ({ castAnew }) => castAnew],
    ["cast, one changed", ({ castOneChanged }) => castOneChanged],
    ["cast, unchanged", ({ castUnchanged }) => castUnchanged],
    ["cargo alone, unchanged", ({ cargoUnchanged }) => cargoUnchanged],
    ["cast beyond cargo", ({ castUnchanged, cargoUnchanged }) => castUnchanged - cargoUnchanged],
    ["plan", ({ plan }) => plan],
    ["serve, until ready", ({ serving }) => serving.ready],
    ["first answer of each", ({ serving }) => serving.firstAnswers],
    ["next answer of each", ({ serving }) => serving.nextAnswers],
  ];
  const memory: readonly (readonly [string, (one: Times) => number | undefined])[] = [
    ["memory, ready", ({ serving }) => serving.memoryReady],
    ["memory, after those", ({ serving }) => serving.memoryAfter],
  ];
  const width = Math.max(...[...columns, ...memory].map(([name]) => name.length));
  const row = (name: string, cells: readonly string[]) =>
    console.log([name.padEnd(width), ...cells.map((cell) => cell.padStart(9))].join("  "));
  row(
    "functions",
    times.map(({ functions }) => String(functions)),
  );
  row(
    "resources",
    times.map(({ resources }) => String(resources)),
  );
  for (const [name, of] of columns)
    row(
      name,
      times.map((one) => {
        const seconds = of(one);
        return seconds === undefined ? "-" : `${seconds.toFixed(2)} s`;
      }),
    );
  for (const [name, of] of memory)
    row(
      name,
      times.map((one) => {
        const megabytes = of(one);
        return megabytes === undefined ? "-" : `${megabytes.toFixed(0)} MB`;
      }),
    );
}
