/** Quotas of WebSocket APIs, as API Gateway documents them; none of them can be raised. */
export interface WebsocketLimits {
  /** Bytes of one message, in either direction. */
  readonly message: number;
  /** Bytes of one frame; a longer message is sent in several. */
  readonly frame: number;
  /** After so long without a message in either direction a connection is closed. */
  readonly idleMs: number;
  /** No connection lives longer. */
  readonly durationMs: number;
  /** An integration answers within it. */
  readonly integrationMs: number;
}

export const WEBSOCKET_LIMITS: WebsocketLimits = {
  message: 128 * 1024,
  frame: 32 * 1024,
  idleMs: 10 * 60 * 1000,
  durationMs: 2 * 60 * 60 * 1000,
  integrationMs: 29_000,
};
