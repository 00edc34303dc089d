/** What an API refuses, in the terms of its clients. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  /** Name of the shape, which the SDK makes an error class from: `QueueDoesNotExist`. */
  readonly code: string;
  readonly status: number;
  /** The name in the query protocol, where it is another. */
  readonly queryCode: string;

  constructor(code: string, message: string, { status = 400, queryCode = code } = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.queryCode = queryCode;
  }
}
