/** std.metrics: lines in CloudWatch's embedded metric format, which CloudWatch reads out of the log. */
import { defineIomod, IomodFailure, method, z } from "../kit.ts";
import {
  DIMENSION_NAME,
  DIMENSION_VALUE,
  LARGEST_VALUE,
  METRIC_NAME,
  MOST_DIMENSIONS,
  MOST_METRICS,
  MOST_VALUES,
  UNITS,
} from "./metrics-limits.ts";
import { metricsOptions } from "./metrics-options.ts";

/** Members of the log's own records: a dimension of such a name would take their place. */
const RESERVED = new Set(["_aws", "code", "function", "level", "message", "requestId", "timestamp"]);
/** CloudWatch takes no longer event; the record around it needs some of it. */
const LONGEST_LINE = 250 * 1024;

const value = z.number().min(-LARGEST_VALUE).max(LARGEST_VALUE);
const metric = z.object({
  name: z.string().regex(METRIC_NAME, "must be 1 to 255 printable ASCII characters"),
  values: z.array(value).min(1).max(MOST_VALUES).describe("What was measured, 1 to 100 times."),
  unit: z.enum(UNITS).default("None"),
  high_resolution: z.boolean().default(false).describe("Kept by the second, not by the minute."),
});
const record = z.object({
  metrics: z.array(metric).min(1).max(MOST_METRICS),
  dimensions: z
    .record(z.string().regex(DIMENSION_NAME), z.string().regex(DIMENSION_VALUE))
    .default({})
    .describe("Besides those in service.toml."),
  properties: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .default({})
    .describe("In the log beside the metrics, and no dimensions: ids, for instance."),
});

export default defineIomod("std.metrics", {
  record: method({
    doc: "Writes metrics into the function's log, out of which CloudWatch makes them. Nothing goes over the network.",
    options: metricsOptions,
    input: record,
    output: z.null(),
    errors: {
      InvalidMetric: { doc: "CloudWatch would not take it: too many dimensions, or a name twice.", statusCode: 400 },
    },
    run(input, { options, log }) {
      const dimensions = { ...options.dimensions, ...input.dimensions };
      const names = [
        ...Object.keys(dimensions),
        ...input.metrics.map(({ name }) => name),
        ...Object.keys(input.properties),
      ];
      if (Object.keys(dimensions).length > MOST_DIMENSIONS)
        throw invalid(`there are ${Object.keys(dimensions).length} dimensions; CloudWatch takes ${MOST_DIMENSIONS}`);
      const taken = names.find((name) => RESERVED.has(name));
      if (taken !== undefined) throw invalid(`${taken} is a member of the log's own records`);
      const twice = names.find((name, index) => names.indexOf(name) !== index);
      if (twice !== undefined) throw invalid(`${JSON.stringify(twice)} is the name of two things`);
      const members = {
        _aws: {
          Timestamp: Date.now(),
          CloudWatchMetrics: [
            {
              Namespace: options.namespace,
              Dimensions: [Object.keys(dimensions)],
              Metrics: input.metrics.map(({ name, unit, high_resolution }) => ({
                Name: name,
                Unit: unit,
                ...(high_resolution && { StorageResolution: 1 }),
              })),
            },
          ],
        },
        ...dimensions,
        ...input.properties,
        ...Object.fromEntries(
          input.metrics.map(({ name, values }) => [name, values.length === 1 ? values[0] : values]),
        ),
      };
      if (JSON.stringify(members).length > LONGEST_LINE) throw invalid("it is longer than a line of the log may be");
      if (!log) throw new IomodFailure("InternalError", "there is no log here to write metrics into");
      log("info", "metrics", members);
      return null;
    },
  }),
});

function invalid(message: string): IomodFailure {
  return new IomodFailure("InvalidMetric", message, { statusCode: 400 });
}
