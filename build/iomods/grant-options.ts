/** Options of a project's own IOmods, which are known once their files have run; those of asml's own are in the schema. */
import { AsmlError } from "../../guest-abi/errors.ts";
import type { Iomod } from "../../iomods/define.ts";
import { optionsOf } from "../../iomods/options.ts";
import type { GrantManifest } from "../manifest/project-manifest.ts";
import { nearest } from "../manifest/nearest.ts";
import { keysOf } from "../manifest/schema/walk.ts";

/** @throws AsmlError ERR_MANIFEST; AggregateError of several */
export function checkGrantOptions(grants: readonly GrantManifest[], own: readonly Iomod[]): void {
  const errors = grants.flatMap((grant) => {
    const iomod = own.find(({ coordinates }) => coordinates === grant.coordinates);
    return iomod ? problemsOf(grant, iomod) : [];
  });
  if (errors.length > 1) throw new AggregateError(errors, `${errors.length} errors in the manifests`);
  if (errors[0]) throw errors[0];
}

function problemsOf(grant: GrantManifest, iomod: Iomod): readonly AsmlError[] {
  const schema = optionsOf(iomod);
  const options = grant.options ?? {};
  const known = keysOf(schema);
  const unknown = Object.keys(options).filter((name) => !known.includes(name));
  if (!schema || unknown.length > 0) return unknown.map((name) => unknownOption(grant, name, known));
  const issues = schema.safeParse(options).error?.issues ?? [];
  return issues.map(({ path: [name = ""], message }) => {
    const place = grant.optionPlaces?.[String(name)];
    return new AsmlError("ERR_MANIFEST", `${String(name)} of ${grant.coordinates}: ${message}`, {
      at: place ?? grant.at,
      fix: `see the options in iomods/${grant.coordinates}.ts`,
    });
  });
}

function unknownOption({ coordinates, optionPlaces, at }: GrantManifest, name: string, known: readonly string[]) {
  const meant = nearest(name, [...known, "resources", "version", "coordinates"]);
  const all = known.length === 0 ? `${coordinates} has no options` : `its options are ${known.join(", ")}`;
  return new AsmlError("ERR_MANIFEST", `${coordinates} has no option ${name}`, {
    at: optionPlaces?.[name] ?? at,
    fix: meant === undefined ? all : `did you mean ${meant}?`,
  });
}
