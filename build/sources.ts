/** Queues, topics, buses, buckets and streams of a whole project, which may be used across its services. */
import type { SourceSpec } from "../runtime/triggers.ts";
import type { ProjectManifest, ServiceManifest } from "./manifest/project-manifest.ts";

export const SOURCE_KINDS = ["queue", "topic", "bus", "bucket", "stream"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Where a kind is declared in service.toml. */
export const SOURCE_TABLES: Readonly<Record<SourceKind, readonly [string, string]>> = {
  queue: ["sqs", "queues"],
  topic: ["sns", "topics"],
  bus: ["eventbridge", "buses"],
  bucket: ["s3", "buckets"],
  stream: ["kinesis", "streams"],
};

export interface ProjectSource {
  readonly kind: SourceKind;
  readonly name: string;
  /** A service of the project makes it; otherwise it exists already, and is not asml's. */
  readonly made: boolean;
  /** Names of the services that declare it. */
  readonly services: readonly string[];
}

export function sourcesOfKind({ sources }: Pick<ServiceManifest, "sources">, kind: SourceKind): readonly SourceSpec[] {
  const { queues, topics, buses, buckets, streams } = sources;
  return { queue: queues, topic: topics, bus: buses, bucket: buckets, stream: streams }[kind];
}

export function projectSources({ services }: Pick<ProjectManifest, "services">): readonly ProjectSource[] {
  return SOURCE_KINDS.flatMap((kind) => {
    const found = new Map<string, ProjectSource>();
    for (const service of services)
      for (const { name, external } of sourcesOfKind(service, kind)) {
        const before = found.get(name);
        found.set(name, {
          kind,
          name,
          made: before?.made === true || !external,
          services: [...(before?.services ?? []), service.name],
        });
      }
    return [...found.values()];
  });
}

/** Not a name of the project. */
export function isArn(text: string): boolean {
  return text.startsWith("arn:");
}
