/** How the AWS clients are set up. What is left out is found as the SDK finds it: environment, profile, Lambda's role. */

interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

export interface AwsSettings {
  readonly region?: string;
  /** One endpoint for every service, such as the embedded DynamoDB's `http://127.0.0.1:8000`. */
  readonly endpoint?: string;
  /** Endpoints by coordinates (`aws.dynamodb`); each wins over `endpoint`. */
  readonly endpoints?: Readonly<Record<string, string>>;
  /** A function is asked again once what it gave has expired. */
  readonly credentials?: AwsCredentials | (() => Promise<AwsCredentials>);
  /** Attempts of one call, the first included; the SDK's own default where absent. */
  readonly maxAttempts?: number;
  /** Time to get a connection, in ms; 3,100 where absent. */
  readonly connectTimeoutMs?: number;
  /** Time until the answer begins, in ms. Absent: only the invocation's own end stops a call. */
  readonly answerTimeoutMs?: number;
  /** False: every call goes through the SDK's client, also where the fast path could make it. True where absent. */
  readonly fastPath?: boolean;
}
