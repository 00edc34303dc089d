/** Authorization requests: code with PKCE (S256), back to this machine only. */
import { z } from "zod";
import { isLoopback } from "../authorize/fetch-json.ts";

const RequestParameters = z.object({
  response_type: z.literal("code"),
  client_id: z.string().min(1).max(255),
  redirect_uri: z.string().max(2_000),
  code_challenge: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  code_challenge_method: z.literal("S256"),
  scope: z.string().max(2_000).optional(),
  audience: z.string().max(255).optional(),
  state: z.string().max(2_000).optional(),
  nonce: z.string().max(255).optional(),
  prompt: z.string().optional(),
});

interface AuthorizationRequest {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly scopes: readonly string[];
  readonly audience: string | undefined;
  readonly nonce: string | undefined;
  readonly state: string | undefined;
  /** The client wants an answer without a page; nobody is logged in here. */
  readonly silent: boolean;
}

export type ReadRequest =
  | { readonly kind: "good"; readonly request: AuthorizationRequest }
  /** Told to the client, at its redirect URI. */
  | { readonly kind: "refused"; readonly location: string }
  /** Told to the person: where the request would go to cannot be trusted. */
  | { readonly kind: "untrusted"; readonly message: string };

export function readAuthorization(parameters: Readonly<Record<string, string>>): ReadRequest {
  const { redirect_uri: redirectUri, state } = parameters;
  if (redirectUri === undefined || !isLocal(redirectUri))
    return {
      kind: "untrusted",
      message: "redirect_uri has to be a URL of this machine, such as http://localhost:5173/callback",
    };
  const parsed = RequestParameters.safeParse(parameters);
  if (!parsed.success) {
    const wrong = [...new Set(parsed.error.issues.map(({ path }) => path.join(".")))].join(", ");
    const error = wrong.includes("response_type") ? "unsupported_response_type" : "invalid_request";
    return {
      kind: "refused",
      location: redirectTo(redirectUri, { error, error_description: `check ${wrong}`, state }),
    };
  }
  const { client_id: clientId, code_challenge: challenge, scope, audience, nonce, prompt } = parsed.data;
  const scopes = (scope ?? "").split(" ").filter((name) => name !== "");
  return {
    kind: "good",
    request: { clientId, redirectUri, challenge, scopes, audience, nonce, state, silent: prompt === "none" },
  };
}

export function redirectTo(redirectUri: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
}

/** Codes sent elsewhere would let any page in the person's browser fetch tokens. */
function isLocal(redirectUri: string): boolean {
  if (!URL.canParse(redirectUri)) return false;
  const { protocol, hostname, hash } = new URL(redirectUri);
  return (protocol === "http:" || protocol === "https:") && isLoopback(hostname) && hash === "";
}
