/** asml bundle: the zips that Lambda takes, under the project's net/. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { makeFunctionZip, makeLayer } from "../bundle.ts";
import type { WrittenZip } from "../bundle/zip.ts";
import { shownPath } from "../diagnostics.ts";
import { buildFunctions } from "../rust/build.ts";
import type { CommandContext } from "./context.ts";
import { openProject } from "./open-project.ts";

export async function bundle(context: CommandContext): Promise<void> {
  const { output, environment, signal } = context;
  const project = openProject(context);
  const modules = await buildFunctions(project, { environment, signal, quiet: output.options.quiet });
  const net = path.join(project.root, "net");
  const layer = await output.step("bundling the layer", () =>
    makeLayer({ outFile: path.join(net, "layer.zip"), project }),
  );
  const functions = project.services
    .flatMap((service) => service.functions)
    .flatMap(({ config }) => {
      const module = modules.get(config.id);
      if (module === undefined) return [];
      const outFile = path.join(net, "functions", `${config.id}.zip`);
      return [{ id: config.id, zip: makeFunctionZip({ wasm: readFileSync(module), config, outFile }) }];
    });
  const rows = [{ what: "layer", zip: layer }, ...functions.map(({ id, zip }) => ({ what: id, zip }))];
  const width = Math.max(...rows.map(({ what }) => what.length));
  output.result(
    rows.map(({ what, zip }) => `${what.padEnd(width)}  ${sizes(zip)}  ${shownPath(zip.file, context.cwd)}`).join("\n"),
    {
      layer: { file: layer.file, bytes: layer.bytes, unpackedBytes: unpacked(layer) },
      functions: functions.map(({ id, zip }) => ({
        function: id,
        file: zip.file,
        bytes: zip.bytes,
        unpackedBytes: unpacked(zip),
      })),
    },
  );
}

const unpacked = ({ entries }: WrittenZip): number => entries.reduce((sum, { bytes }) => sum + bytes, 0);
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`.padStart(8);
const sizes = (zip: WrittenZip): string => `${kilobytes(zip.bytes)} (${kilobytes(unpacked(zip)).trim()} unpacked)`;
