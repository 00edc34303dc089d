/** Which events came over a function URL. Their answers are streamed where the URL is set to it, whatever the function gives. */

const DOMAIN = ".lambda-url.";

/** @param event as the managed client has parsed it */
export function isFunctionUrlEvent(event: unknown): boolean {
  const domain = memberOf(memberOf(event, "requestContext"), "domainName");
  return typeof domain === "string" && domain.includes(DOMAIN);
}

/** Read as JSON only where it can be one: the domain's text may be in a body too. */
export function isFunctionUrlBytes(event: Uint8Array): boolean {
  const bytes = Buffer.from(event.buffer, event.byteOffset, event.length);
  if (!bytes.includes(DOMAIN)) return false;
  try {
    return isFunctionUrlEvent(JSON.parse(bytes.toString()));
  } catch {
    return false;
  }
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && name in value
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
