/** [iomod.dependencies]: what the functions of a service may call, and on what. */
import path from "node:path";
import { canonicalCoordinates } from "../../../iomods/registry.ts";
import { KV_ATTRIBUTES } from "../../../iomods/std/kv-options.ts";
import type { KeySpec, TableSpec } from "../../../runtime/project.ts";
import { nearest } from "../nearest.ts";
import { checkPackage } from "./packages.ts";
import type { GrantManifest } from "../project-manifest.ts";
import type { Reading } from "../reading.ts";
import type { DependencyToml } from "../schema/service.ts";

export function grantsOf(
  reading: Reading,
  dependencies: Readonly<Record<string, DependencyToml>>,
  project: { readonly root: string; readonly iomods: readonly string[] },
): readonly GrantManifest[] {
  const grants = new Map<string, GrantManifest>();
  for (const [key, dependency] of Object.entries(dependencies)) {
    const at = ["iomod", "dependencies", key];
    const coordinates = canonicalCoordinates(dependency.coordinates);
    const place = reading.document.valuePlace([...at, "coordinates"]);
    if (dependency.package !== undefined) checkPackage(reading, at, dependency, project);
    if (dependency.package === undefined && !project.iomods.includes(coordinates)) {
      const meant = nearest(dependency.coordinates, project.iomods);
      reading.refuse(
        `there is no IOmod ${dependency.coordinates}`,
        place,
        meant === undefined ? `there are ${project.iomods.join(", ")}` : `did you mean ${JSON.stringify(meant)}?`,
      );
    } else if (grants.has(coordinates)) {
      reading.refuse(
        `${coordinates} is granted a second time`,
        place,
        "keep one of the two, with the resources of both",
      );
    } else {
      const file = path.relative(project.root, reading.document.file).replaceAll(path.sep, "/");
      const { coordinates: _, version: _version, resources, package: name, ...more } = dependency;
      const { max_calls: calls, max_concurrent: concurrent, ...options } = more;
      const limits = { ...(calls !== undefined && { calls }), ...(concurrent !== undefined && { concurrent }) };
      const hasOptions = Object.keys(options).length > 0;
      grants.set(coordinates, {
        coordinates,
        from: `${file}:${reading.document.keyPlace(at).line}`,
        resources,
        at: reading.document.keyPlace([...at, "resources"]),
        ...(Object.keys(limits).length > 0 && { limits }),
        ...(name !== undefined && {
          package: { coordinates, package: name, at: reading.document.valuePlace([...at, "package"]) },
        }),
        ...(hasOptions && {
          options,
          optionPlaces: Object.fromEntries(
            Object.keys(options).map((name) => [name, reading.document.keyPlace([...at, name])]),
          ),
        }),
      });
    }
  }
  return [...grants.values()];
}

/** std.kv's table is declared somewhere in the project, with the keys that std.kv writes. */
export function checkKeyValueTables(
  reading: Reading,
  dependencies: Readonly<Record<string, DependencyToml>>,
  tables: readonly TableSpec[],
): void {
  const { hashKey, rangeKey, ttl } = KV_ATTRIBUTES;
  const wanted = `hash_key = "${hashKey}", range_key = "${rangeKey}" and ttl = "${ttl}"`;
  for (const [key, dependency] of Object.entries(dependencies)) {
    const name = dependency["table"];
    if (canonicalCoordinates(dependency.coordinates) !== "std.kv" || typeof name !== "string") continue;
    const found = tables.find((table) => table.name === name);
    const place = reading.document.valuePlace(["iomod", "dependencies", key, "table"]);
    const meant = nearest(
      name,
      tables.map((table) => table.name),
    );
    if (!found)
      reading.refuse(
        `no service declares a table ${JSON.stringify(name)}`,
        place,
        meant === undefined
          ? `declare [dynamodb.tables.${name}] with ${wanted}`
          : `did you mean ${JSON.stringify(meant)}?`,
      );
    else if (!isText(found.hashKey, hashKey) || !isText(found.rangeKey, rangeKey) || (found.ttl ?? ttl) !== ttl)
      reading.refuse(`table ${name} is not one that std.kv can use`, place, `give it ${wanted}, all text`);
  }
}

function isText(key: KeySpec | undefined, name: string): boolean {
  return key?.name === name && key.type === "S";
}

/** A table that is meant by name is declared somewhere in the project, or its name is a slip. */
export function checkTableResources(
  reading: Reading,
  grants: readonly GrantManifest[],
  dependencies: Readonly<Record<string, DependencyToml>>,
  tables: readonly string[],
): void {
  for (const [key, dependency] of Object.entries(dependencies)) {
    const coordinates = canonicalCoordinates(dependency.coordinates);
    if (coordinates !== "aws.dynamodb" || !grants.some((grant) => grant.coordinates === coordinates)) continue;
    dependency.resources?.forEach((resource, index) => {
      if (resource === "*" || resource.startsWith("arn:") || tables.includes(resource)) return;
      const meant = nearest(resource, tables);
      reading.refuse(
        `no service declares a table ${JSON.stringify(resource)}`,
        reading.document.valuePlace(["iomod", "dependencies", key, "resources", index]),
        meant === undefined
          ? `declare [dynamodb.tables.${resource}] (external = true for one that exists already), or write its ARN`
          : `did you mean ${JSON.stringify(meant)}?`,
      );
    });
  }
}
