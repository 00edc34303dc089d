/** The pinned models, where they can be had: from the project's cache, or through Maven and pip. */
import path from "node:path";
import { loadModel } from "../../../build/codegen/models.ts";
import { SERVICES } from "../../../build/codegen/services.ts";
import { readService } from "../../../build/codegen/smithy/read-service.ts";
import type { Service } from "../../../build/codegen/smithy/service.ts";
import { messageOf } from "../../../guest-abi/errors.ts";

/** The project's own cache, which `npm run codegen` fills. */
export const CACHE = path.join(import.meta.dirname, "../../../.cache/models");

/** @returns services by coordinates; undefined, and a line on the console, where a model cannot be had */
export async function models(): Promise<ReadonlyMap<string, Service> | undefined> {
  const services = new Map<string, Service>();
  try {
    for (const { coordinates, model, without } of SERVICES)
      // oxlint-disable-next-line no-await-in-loop -- Maven does not like company in its folder
      services.set(coordinates, readService(await loadModel(model, CACHE), without));
  } catch (thrown) {
    console.warn(`SKIPPED: what is generated is not checked against AWS's models: ${messageOf(thrown)}`);
    return undefined;
  }
  return services;
}
