/** Which functions are told of an object, and what they are told. */
import type { Project } from "../../project.ts";
import type { BucketTrigger, JsonObject } from "../../triggers.ts";
import { LOCAL_ACCOUNT, LOCAL_IDENTITY, LOCAL_REGION } from "../api.ts";
import type { ObjectChange } from "./changes.ts";

export interface Notification {
  /** `service.function` */
  readonly function: string;
  readonly event: JsonObject;
}

/** @param sequencer of the change: greater as text than those of changes before it */
export function notificationsOf(project: Project, change: ObjectChange, sequencer: string): readonly Notification[] {
  return project.services.flatMap(({ functions }) =>
    functions.flatMap(({ config, triggers }) =>
      triggers.flatMap((trigger) =>
        trigger.source === "s3" && isAbout(trigger, change)
          ? [{ function: config.id, event: { Records: [recordOf(change, sequencer, config.id)] } }]
          : [],
      ),
    ),
  );
}

function isAbout({ bucket, events, prefix = "", suffix = "" }: BucketTrigger, change: ObjectChange): boolean {
  return (
    bucket.replace(/^arn:aws[a-z-]*:s3:::/, "") === change.bucket &&
    change.key.startsWith(prefix) &&
    change.key.endsWith(suffix) &&
    events.some((event) => matches(event, `s3:${change.event}`))
  );
}

/** `s3:ObjectCreated:*` is all of its kind. */
function matches(wanted: string, event: string): boolean {
  return wanted.endsWith("*") ? event.startsWith(wanted.slice(0, -1)) : wanted === event;
}

function recordOf(change: ObjectChange, sequencer: string, configurationId: string): JsonObject {
  const { bucket, key, event, size, etag, requestId, sourceIp, atMs } = change;
  return {
    eventVersion: "2.1",
    eventSource: "aws:s3",
    awsRegion: LOCAL_REGION,
    eventTime: new Date(atMs).toISOString(),
    eventName: event,
    userIdentity: { principalId: `AWS:${LOCAL_IDENTITY.userId}` },
    requestParameters: { sourceIPAddress: sourceIp },
    responseElements: {
      "x-amz-request-id": requestId,
      "x-amz-id-2": Buffer.from(requestId).toString("base64"),
    },
    s3: {
      s3SchemaVersion: "1.0",
      configurationId,
      bucket: { name: bucket, ownerIdentity: { principalId: LOCAL_ACCOUNT }, arn: `arn:aws:s3:::${bucket}` },
      object: {
        key: formEncoded(key),
        ...(size !== undefined && { size }),
        ...(etag !== undefined && { eTag: etag }),
        sequencer,
      },
    },
  };
}

/** As in a form: a space is `+`. The path's slashes stay. */
function formEncoded(key: string): string {
  return encodeURIComponent(key)
    .replaceAll(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("%20", "+")
    .replaceAll("%2F", "/");
}
