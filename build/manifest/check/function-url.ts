/** [api.functions.NAME.url] */
import type { FunctionUrl } from "../../../runtime/triggers.ts";
import type { Reading } from "../reading.ts";
import type { FunctionToml } from "../schema/function.ts";
import type { TomlPath } from "../toml.ts";
import { corsOf } from "./deployment.ts";

/** Longest name of a method that a function URL's CORS takes; it answers OPTIONS by itself. */
const METHOD_LENGTH = 6;

export function functionUrlOf(reading: Reading, path: TomlPath, url: FunctionToml["url"]): FunctionUrl | undefined {
  if (!url) return undefined;
  const at = [...path, "cors"];
  url.cors?.allow_methods.forEach((method, index) => {
    if (method.length > METHOD_LENGTH)
      reading.refuse(
        `a function URL takes no ${method} among its CORS methods, and answers it by itself`,
        reading.document.valuePlace([...at, "allow_methods", index]),
        "take it away",
      );
  });
  return { auth: url.auth, mode: url.mode, cors: url.cors && corsOf(reading, at, url.cors) };
}
