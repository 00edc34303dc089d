/** How a method fails, so that its caller can tell why. */

/** A failure that the guest is told of, typed; anything else thrown becomes one with code `InternalError`. */
export class IomodFailure extends Error {
  override readonly name = "IomodFailure";
  readonly code: string;
  readonly retryable: boolean;
  readonly statusCode: number | undefined;
  readonly requestId: string | undefined;
  /** What the service's error tells besides its message, as values of JSON. It may hold data: it is not for logs. */
  readonly details: object | undefined;
  constructor(
    code: string,
    message: string,
    more: {
      retryable?: boolean;
      statusCode?: number | undefined;
      requestId?: string | undefined;
      details?: object | undefined;
      cause?: unknown;
    } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.code = code;
    this.retryable = more.retryable ?? false;
    this.statusCode = more.statusCode;
    this.requestId = more.requestId;
    this.details = more.details;
  }
}
