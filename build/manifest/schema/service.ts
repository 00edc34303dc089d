/** services/NAME/service.toml */
import { z } from "zod";
import { architecture, environment, logRetention, name, provider, tags } from "./common.ts";
import { canonicalCoordinates } from "../../../iomods/registry.ts";
import { STD_OPTIONS } from "../../../iomods/std/options.ts";
import { API_PROTOCOLS } from "../../../runtime/project.ts";
import { isTable } from "../toml.ts";
import { cors } from "./cors.ts";
import { functionSchema, scopes } from "./function.ts";
import { sourceTables } from "./sources.ts";
import { tableName, tableSchema } from "./table.ts";

/** As in the examples of API Gateway. */
export const ROUTE_SELECTION = "$request.body.action";

const tokenSource = z
  .string()
  .regex(
    /^\$request\.(header|querystring)\.[\w!#$%&'*+.^`|~-]+$/,
    "must be $request.header.NAME or $request.querystring.NAME",
  );
const identitySource = z
  .string()
  .regex(
    /^\$(request\.(header|querystring)\.[\w!#$%&'*+.^`|~-]+|context\.(httpMethod|path|routeKey)|stageVariables\.\w+)$/,
    "must be $request.header.NAME, $request.querystring.NAME, $context.routeKey, .httpMethod or .path, or $stageVariables.NAME",
  );

const authorizer = z.strictObject({
  auth_type: z
    .string()
    .transform((type) => type.toUpperCase())
    .pipe(z.enum(["JWT", "AWS_IAM", "LAMBDA"]))
    .meta({ description: "JWT, AWS_IAM, or LAMBDA for a function of the service", examples: ["JWT"] }),
  issuer: z
    .string()
    .regex(/^https:\/\/[^\s"]+$/, "must be the issuer's https:// URL, exactly as in its tokens")
    .optional()
    .meta({ description: "The token's iss, exactly; Auth0's ends in /", examples: ["https://tenant.eu.auth0.com/"] }),
  audience: z
    .array(z.string().min(1, "may not be empty"))
    .min(1, "must name an audience")
    .max(50, "may hold 50 audiences at most, as API Gateway has it")
    .optional()
    .meta({ description: "A token's aud must be one of these", examples: [["your-identifier"]] }),
  scopes: scopes.optional().meta({ description: "Scopes of functions that name none themselves" }),
  identity_source: tokenSource
    .optional()
    .meta({ description: "Where a JWT is", examples: ["$request.header.Authorization"] }),
  function: z
    .string()
    .optional()
    .meta({ description: "Of type LAMBDA: the function of this service that decides", examples: ["check"] }),
  identity_sources: z
    .array(identitySource)
    .max(5, "may hold 5 identity sources at most")
    .optional()
    .meta({
      description: "Of type LAMBDA: what a request must have, and what the function's answers are kept by",
      examples: [["$request.header.Authorization"]],
    }),
  ttl_seconds: z
    .int()
    .min(0)
    .max(3600)
    .optional()
    .meta({ description: "Of type LAMBDA: seconds an answer is kept, 0 for none", examples: [300] }),
  payload: z
    .enum(["1.0", "2.0"])
    .optional()
    .meta({ description: "Of type LAMBDA: payload format of its event, 2.0 unless set", examples: ["2.0"] }),
  response: z
    .enum(["simple", "iam"])
    .optional()
    .meta({
      description: "Of type LAMBDA: { isAuthorized, context }, or an IAM policy, which payload 1.0 needs",
      examples: ["simple"],
    }),
});
export type AuthorizerToml = z.output<typeof authorizer>;

const domain = z.strictObject({
  name: z
    .string()
    .regex(/^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, "must be a domain's name in lower case")
    .meta({ description: "Custom domain of the API", examples: ["api.example.com"] }),
  certificate_arn: z
    .string()
    .regex(/^arn:aws[\w-]*:acm:[\w-]+:\d{12}:certificate\/.+$/, "must be the ARN of an ACM certificate")
    .meta({
      description: "ACM certificate for the domain, in the API's region",
      examples: ["arn:aws:acm:eu-central-1:123456789012:certificate/..."],
    }),
  zone_id: z
    .string()
    .regex(/^Z[A-Z0-9]+$/, "must be the id of a Route 53 zone")
    .optional()
    .meta({ description: "Route 53 zone in which the record is made", examples: ["Z0123456789"] }),
  base_path: z
    .string()
    .regex(/^[\w$.+!*'()/-]+$/, "must be a path without / at its ends")
    .optional()
    .meta({ description: "Path under which the API is mapped", examples: ["v1"] }),
  stage: z
    .string()
    .optional()
    .meta({ description: "The stage that has the domain, in a project with stages", examples: ["prod"] }),
});
export type DomainToml = z.output<typeof domain>;

const dependency = z.strictObject({
  coordinates: z
    .string()
    .regex(/^[a-z][a-z0-9_-]*(\.[a-z][a-z0-9_-]*)+$/, "must be dotted lower-case names")
    .meta({ description: "Which IOmod", examples: ["aws.dynamodb"] }),
  package: z
    .string()
    .regex(/^(@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*$/, "must be a package's name, as npm has it")
    .optional()
    .meta({ description: "npm package that has the IOmod; npm install puts it here", examples: ["acme-geo"] }),
  version: z
    .string()
    .optional()
    .meta({
      description: "Versions of the package, as npm has them; what comes with asml has asml's own",
      examples: ["^1"],
    }),
  max_calls: z
    .int()
    .min(1)
    .optional()
    .meta({
      description: "Calls of it that one invocation may make; more are refused with TooManyCalls",
      examples: [100],
    }),
  max_concurrent: z
    .int()
    .min(1)
    .optional()
    .meta({ description: "Calls of it that one invocation may have under way at once", examples: [8] }),
  resources: z
    .array(z.string().min(1, "may not be empty"))
    .min(1, "must name a resource")
    .optional()
    .meta({
      description: "What the functions may use through it: names, ARNs, or * for all; the service's own unless set",
      examples: [["auth0-tutorial"]],
    }),
});
export type DependencyToml = z.output<typeof dependency> & { readonly [option: string]: unknown };

/** An IOmod of one's own may have options that are known only when its file has run. */
const dependencyWithOptions = dependency.catchall(z.unknown());

/** A dependency on a standard IOmod, with the options that it has. */
function standardDependency(coordinates: string) {
  const options = STD_OPTIONS.get(coordinates);
  const base = dependency.omit({ resources: true, package: true });
  // Of the options' names the type knows nothing; DependencyToml has them all as unknown.
  return options && (base.extend(options.schema.shape) as unknown as typeof base);
}

function dependencyFor(value: unknown, own: readonly string[]): z.ZodType<DependencyToml> {
  const written = isTable(value) ? value["coordinates"] : undefined;
  const coordinates = typeof written === "string" ? canonicalCoordinates(written) : "";
  const standard = standardDependency(coordinates);
  const packaged = isTable(value) && value["package"] !== undefined;
  return standard ?? (packaged || own.includes(coordinates) ? dependencyWithOptions : dependency);
}

/** Every dependency, for editors: those with options, those of asml's own without, and any others. */
const anyDependency: z.ZodType<DependencyToml> = z.union([
  ...[...STD_OPTIONS.keys()].flatMap((coordinates) => {
    const names = [coordinates, `akkoro.${coordinates}`].filter((name) => canonicalCoordinates(name) === coordinates);
    return standardDependency(coordinates)?.extend({ coordinates: z.enum(names) }) ?? [];
  }),
  dependency.extend({ coordinates: z.string().regex(/^(akkoro\.)?(aws\.|std\.crypto$)/) }),
  dependencyWithOptions.extend({ coordinates: z.string().regex(/^(?!(akkoro\.)?(aws|std)\.)/) }),
]);

const schemaWith = (dependencies: z.ZodType<Readonly<Record<string, DependencyToml>>>) =>
  z.strictObject({
    service: z
      .strictObject({
        name: name("Name of the service", "data"),
        version: z.string().optional().meta({ description: "Taken and not used, as in AssemblyLift" }),
        provider: provider.optional(),
        architecture: architecture.optional(),
        environment: environment.default({}),
        tags: tags.default({}),
        log_retention_days: logRetention.optional(),
      })
      .meta({ description: "The service itself, and what all its functions share" }),
    api: z
      .strictObject({
        name: z.string().optional().meta({ description: "Taken and not used, as in AssemblyLift" }),
        protocol: z
          .enum(API_PROTOCOLS)
          .default("http")
          .meta({
            description: "What the routes of the functions are: an HTTP API, or a REST API",
            examples: ["rest"],
          }),
        functions: z
          .record(z.string(), functionSchema)
          .default({})
          .meta({ description: "The functions", examples: [{ put: { name: "put" } }] }),
        authorizers: z
          .record(name("Name of the authorizer", "auth0"), authorizer)
          .default({})
          .meta({ description: "Who may call" }),
        cors: cors.optional().meta({ description: "Answers to browsers of other origins" }),
        domain: domain.optional().meta({ description: "Custom domain of the API" }),
        websocket: z
          .strictObject({
            route_selection: z
              .string()
              .regex(
                /^(\$request\.body\.[^\s{}]+|\$\{request\.body\.[^\s{}]+\})$/,
                "must be $request.body.NAME, or deeper: $request.body.NAME.NAME",
              )
              .default(ROUTE_SELECTION)
              .meta({ description: "Where in a message its route is", examples: [ROUTE_SELECTION] }),
          })
          .optional()
          .meta({ description: "The WebSocket API of the service, whose routes are triggers" }),
      })
      .prefault({})
      .meta({ description: "The HTTP or REST API of the service" }),
    iomod: z
      .strictObject({
        dependencies: dependencies.default({}).meta({ description: "IOmods that the functions may call" }),
      })
      .prefault({}),
    dynamodb: z
      .strictObject({
        tables: z.record(tableName, tableSchema).default({}).meta({ description: "DynamoDB tables of the service" }),
      })
      .prefault({}),
    ...sourceTables,
  });

/** Of any service: the IOmods' options are told apart by their coordinates. */
export const serviceSchema = schemaWith(z.record(z.string(), anyDependency));
export type ServiceToml = z.output<typeof serviceSchema>;

/**
 * Of one service, with the options of the IOmods that it names.
 * @param value the manifest as it was read
 * @param own coordinates of the IOmods that do not come with asml
 */
export function serviceSchemaFor(value: unknown, own: readonly string[]): typeof serviceSchema {
  const iomod = isTable(value) ? value["iomod"] : undefined;
  const dependencies = isTable(iomod) ? iomod["dependencies"] : undefined;
  const entries = isTable(dependencies) ? Object.entries(dependencies) : [];
  return schemaWith(z.strictObject(Object.fromEntries(entries.map(([key, one]) => [key, dependencyFor(one, own)]))));
}
