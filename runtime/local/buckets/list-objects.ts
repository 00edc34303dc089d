/** ListObjectsV2, and ListObjects as it was before. */
import type { ObjectInfo, ObjectStore } from "./object-store.ts";
import type { S3Answer, S3Request } from "./request.ts";
import { xmlDocument } from "./xml.ts";

export async function listObjects(store: ObjectStore, { bucket, query }: S3Request): Promise<S3Answer> {
  await store.need(bucket);
  const second = query.get("list-type") === "2";
  const [prefix, delimiter] = [query.get("prefix") ?? "", query.get("delimiter") ?? ""];
  const limit = Math.min(1000, Math.max(0, Number(query.get("max-keys") ?? 1000) || 0));
  const token = query.get("continuation-token");
  const after = token === null ? (query.get(second ? "start-after" : "marker") ?? "") : keyOf(token);
  const encoded = query.get("encoding-type") === "url";
  const shown = (text: string): string => (encoded ? encodeURIComponent(text).replaceAll("%2F", "/") : text);

  const contents: ObjectInfo[] = [];
  const prefixes = new Set<string>();
  let last = "";
  let truncated = false;
  for (const info of await store.list(bucket, prefix)) {
    const end = delimiter === "" ? -1 : info.key.indexOf(delimiter, prefix.length);
    const group = end === -1 ? undefined : info.key.slice(0, end + delimiter.length);
    const place = group ?? info.key;
    if (isUpTo(place, after) || (group !== undefined && prefixes.has(group))) continue;
    if (contents.length + prefixes.size === limit) {
      truncated = limit > 0;
      break;
    }
    if (group === undefined) contents.push(info);
    else prefixes.add(group);
    last = place;
  }
  const members = {
    Name: bucket,
    Prefix: shown(prefix),
    Delimiter: delimiter === "" ? undefined : shown(delimiter),
    MaxKeys: limit,
    EncodingType: encoded ? "url" : undefined,
    IsTruncated: truncated,
    Contents: contents.map((info) => ({
      Key: shown(info.key),
      LastModified: new Date(info.modifiedMs).toISOString(),
      ETag: `"${info.etag}"`,
      Size: info.size,
      StorageClass: "STANDARD",
    })),
    CommonPrefixes: [...prefixes].map((one) => ({ Prefix: shown(one) })),
  };
  const about = second
    ? {
        KeyCount: contents.length + prefixes.size,
        ContinuationToken: token ?? undefined,
        NextContinuationToken: truncated ? Buffer.from(last).toString("base64url") : undefined,
        StartAfter: query.get("start-after") ?? undefined,
      }
    : { Marker: shown(after), NextMarker: truncated && delimiter !== "" ? shown(last) : undefined };
  return { status: 200, body: xmlDocument("ListBucketResult", { ...members, ...about }) };
}

function keyOf(token: string): string {
  return Buffer.from(token, "base64url").toString("utf8");
}

function isUpTo(place: string, after: string): boolean {
  return after !== "" && Buffer.compare(Buffer.from(place), Buffer.from(after)) <= 0;
}
