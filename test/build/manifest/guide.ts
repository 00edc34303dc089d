/** The guide's project, in AssemblyLift's manifest format. */
export const GUIDE = {
  "assemblylift.toml": `[project]
name = "auth0-tutorial"

[services]
data = { name = "data" }
`,
  "services/data/service.toml": `[service]
name = "data"

[api.functions.put]
name = "put"
http = { verb = "PUT", path = "/put" }
authorizer_id = "auth0"

[api.authorizers.auth0]
auth_type = "JWT"
audience = ["your-identifier-here"]
issuer = "https://<tenant-id>.<region>.auth0.com/"

[iomod.dependencies.dynamodb]
coordinates = "akkoro.aws.dynamodb"
version = "0.1.5"
`,
} as const;
