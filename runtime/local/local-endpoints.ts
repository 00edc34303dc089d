/** Which services the clients of functions reach on this machine, and which at AWS. */
import type { Project } from "../project.ts";
import type { EventSources } from "../triggers.ts";

/** What of a project's own is behind a service. */
const SOURCES: Readonly<Record<string, keyof EventSources>> = {
  "aws.s3": "buckets",
  "aws.kinesis": "streams",
  "aws.sqs": "queues",
  "aws.sns": "topics",
  "aws.eventbridge": "buses",
};

/**
 * All that are served here. With another DynamoDB, the credentials are a person's own, and buckets, queues and the like
 * that no service declares are AWS's, as the tables may be.
 *
 * @param endpoints by coordinates
 */
export function localEndpoints(
  project: Project,
  embedded: boolean,
  endpoints: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (embedded) return endpoints;
  const declared = (coordinates: string): boolean => {
    const kind = SOURCES[coordinates];
    return kind === undefined || project.services.some(({ sources }) => sources[kind].some((one) => !one.external));
  };
  return Object.fromEntries(Object.entries(endpoints).filter(([coordinates]) => declared(coordinates)));
}
