/** Where in a request the token is: `$request.header.NAME` or `$request.querystring.NAME`. */
import { AsmlError } from "../../../guest-abi/errors.ts";
import { parseQuery } from "../../events/query.ts";
import type { HttpRequest } from "../../events/request.ts";

export type TokenFinder = (request: HttpRequest) => string | undefined;

/**
 * @throws AsmlError ERR_MANIFEST for any other form
 */
export function tokenFinder(identitySource: string, authorizer: string): TokenFinder {
  const find = valueFinder(identitySource);
  if (find === undefined)
    throw new AsmlError(
      "ERR_MANIFEST",
      `identity_source of authorizer ${authorizer} is ${JSON.stringify(identitySource)}`,
      { fix: "write $request.header.NAME or $request.querystring.NAME" },
    );
  return (request) => {
    const value = find(request);
    return value === undefined ? undefined : withoutScheme(value);
  };
}

/** The value as it was sent; undefined for a source that is no part of the request. */
export function valueFinder(identitySource: string): TokenFinder | undefined {
  const [, place, name] = /^\$request\.(header|querystring)\.([^\s,]+)$/.exec(identitySource) ?? [];
  if (place === undefined || name === undefined) return undefined;
  return place === "header" ? headerFinder(name.toLowerCase()) : queryFinder(name);
}

/** Several headers of one name are one value, as in an event; no token survives that. */
function headerFinder(name: string): TokenFinder {
  return ({ headers }) => {
    const values = headers.filter(([sent]) => sent.toLowerCase() === name).map(([, value]) => value);
    return values.length === 0 ? undefined : values.join(",");
  };
}

function queryFinder(name: string): TokenFinder {
  return ({ rawQuery }) => parseQuery(rawQuery).get(name)?.join(",");
}

function withoutScheme(value: string): string | undefined {
  const token = value.trim().replace(/^bearer(\s+|$)/i, "");
  return token === "" ? undefined : token;
}
