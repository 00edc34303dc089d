/** What an authorizer says of a request. */
import type { ApiContext, Caller, HttpRequest, RouteMatch } from "../../events/request.ts";

export interface AuthorizeRequest {
  readonly request: HttpRequest;
  /** The request target as it was sent: signatures are made over it. */
  readonly target: string;
  /** Read only by what needs it, so that a refused upload is not waited for. */
  readonly body: () => Promise<Uint8Array>;
  /** Scopes of the route. */
  readonly scopes: readonly string[];
  readonly route: RouteMatch;
  readonly api: ApiContext;
  readonly requestId: string;
}

export type Decision =
  | { readonly allowed: true; readonly caller: Caller }
  | {
      readonly allowed: false;
      /** 500 where the authorizer itself has failed. */
      readonly status: 401 | 403 | 500;
      /** Value of `www-authenticate`. */
      readonly challenge: string | undefined;
      /** What a REST API tells apart. */
      readonly cause?: "unsigned" | "unknown key" | "denied";
      /** For the log; names what is wrong, never the token. */
      readonly reason: string;
    };

export interface Authorizer {
  authorize(request: AuthorizeRequest): Promise<Decision>;
}

/** `www-authenticate` as API Gateway writes it, with spaces between the members. */
export function bearerChallenge(scopes: readonly string[], error: string, description: string): string {
  return `Bearer scope="${scopes.join(" ")}" error="${error}" error_description="${description}"`;
}
