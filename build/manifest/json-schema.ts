/** JSON Schemas of the manifests, for editors: completion, hover texts, errors while typing. */
import { z } from "zod";
import { projectSchema } from "./schema/project.ts";
import { serviceSchema } from "./schema/service.ts";

/** File name -> schema; draft 7, which editors' TOML plugins read. */
export function manifestSchemas(): Readonly<Record<string, unknown>> {
  const options = { target: "draft-7", io: "input" } as const;
  return {
    "assemblylift.schema.json": { title: "assemblylift.toml", ...z.toJSONSchema(projectSchema, options) },
    "service.schema.json": { title: "service.toml", ...z.toJSONSchema(serviceSchema, options) },
  };
}
