/** The one place that reads the process's environment; everything else gets what it needs as arguments. */

export interface Environment {
  /** All variables, for programs that are started. */
  readonly variables: Readonly<NodeJS.ProcessEnv>;
  /** https://no-color.org */
  readonly noColour: boolean;
  /** CI services set this; nobody is there to see a spinner or to answer. */
  readonly ci: boolean;
  /** The cargo to run. */
  readonly cargo: string;
  /** Arguments for rustc that the user asked for, as cargo would read them. */
  readonly rustFlags: readonly string[];
  /** The program that deploys, by name or path; undefined: terraform or tofu, whichever there is. */
  readonly terraform: string | undefined;
  /** DynamoDB endpoint, as the AWS SDKs have it. */
  readonly dynamodbEndpoint: string | undefined;
  /** For AWS clients that are to reach what is not ours. */
  readonly aws: {
    readonly region?: string;
    readonly credentials?: {
      readonly accessKeyId: string;
      readonly secretAccessKey: string;
      readonly sessionToken?: string;
    };
  };
}

export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const encoded = variables["CARGO_ENCODED_RUSTFLAGS"];
  return {
    variables,
    noColour: (variables["NO_COLOR"] ?? "") !== "" || variables["TERM"] === "dumb",
    ci: (variables["CI"] ?? "") !== "" && variables["CI"] !== "false",
    cargo: variables["CARGO"] ?? "cargo",
    rustFlags:
      encoded === undefined
        ? (variables["RUSTFLAGS"] ?? "").split(" ").filter((flag) => flag !== "")
        : encoded.split("\u001F").filter((flag) => flag !== ""),
    aws: awsOf(variables),
    terraform: variables["ASML_TERRAFORM"] || undefined,
    dynamodbEndpoint: variables["AWS_ENDPOINT_URL_DYNAMODB"] ?? variables["AWS_ENDPOINT_URL"],
  };
}

function awsOf(variables: NodeJS.ProcessEnv): Environment["aws"] {
  const region = variables["AWS_REGION"] ?? variables["AWS_DEFAULT_REGION"];
  const accessKeyId = variables["AWS_ACCESS_KEY_ID"];
  const secretAccessKey = variables["AWS_SECRET_ACCESS_KEY"];
  const sessionToken = variables["AWS_SESSION_TOKEN"];
  return {
    ...(region === undefined ? {} : { region }),
    ...(accessKeyId === undefined || secretAccessKey === undefined
      ? {}
      : { credentials: { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) } }),
  };
}
