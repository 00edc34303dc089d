/** How a method fails, so that its caller can tell why. */

/** A failure that the guest is told of, typed; anything else thrown becomes one with code `InternalError`. */
export class IomodFailure extends Error {
  override readonly name = "IomodFailure";
  readonly code: string;
  readonly retryable: boolean;
  readonly statusCode: number | undefined;
  readonly requestId: string | undefined;
  constructor(
    code: string,
    message: string,
    details: {
      retryable?: boolean;
      statusCode?: number | undefined;
      requestId?: string | undefined;
      cause?: unknown;
    } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.retryable = details.retryable ?? false;
    this.statusCode = details.statusCode;
    this.requestId = details.requestId;
  }
}
