/** The routes of the API, and a form that calls one with a token of chosen claims. */
import type { JSX, TargetedInputEvent } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Call, Called, ConsoleState, ShownRoute } from "../contract.ts";
import { duration, tone } from "./format.ts";
import { sendCall } from "./model.ts";

interface RoutesProps {
  readonly state: ConsoleState;
  /** Shows the request of a call. */
  readonly onShow: (requestId: string) => void;
}

export function Routes({ state, onShow }: RoutesProps): JSX.Element {
  const [chosen, setChosen] = useState(0);
  const route = state.routes[chosen] ?? state.routes[0];
  if (route === undefined) return <p class="none page">No function of this project has a route.</p>;
  return (
    <div class="split">
      <nav class="side" aria-label="Routes">
        {state.routes.map((one, index) => (
          <button
            key={keyOf(one)}
            type="button"
            class="side-item"
            aria-current={one === route ? "true" : undefined}
            onClick={() => setChosen(index)}
          >
            <span>
              <span class="method">{one.verb}</span> {one.path}
            </span>
            <small>
              {one.function}
              {one.authorizer === undefined ? ", open to all" : `, ${one.authorizer}`}
            </small>
          </button>
        ))}
      </nav>
      <CallForm key={keyOf(route)} route={route} mints={state.mints} onShow={onShow} />
    </div>
  );
}

const keyOf = (route: ShownRoute): string => `${route.verb} ${route.path} ${route.function}`;

interface Fields {
  readonly method: string;
  readonly path: string;
  readonly headers: string;
  readonly body: string;
  readonly subject: string;
  readonly scopes: string;
  readonly claims: string;
}

/** What was typed stays when somebody looks at something else in between. */
const typed = new Map<string, Fields>();

interface CallFormProps extends Pick<RoutesProps, "onShow"> {
  readonly route: ShownRoute;
  readonly mints: boolean;
}

function CallForm({ route, mints, onShow }: CallFormProps): JSX.Element {
  const [fields, setFields] = useState<Fields>(() => typed.get(keyOf(route)) ?? emptyFields(route));
  const [answer, setAnswer] = useState<Called | string>();
  const [sending, setSending] = useState(false);
  useEffect(() => void typed.set(keyOf(route), fields), [fields]);
  const withToken = mints && route.authorizer !== undefined;
  const set =
    (name: keyof Fields) =>
    (event: TargetedInputEvent<HTMLInputElement | HTMLTextAreaElement>): void =>
      setFields({ ...fields, [name]: event.currentTarget.value });
  const submit = (event: Event): void => {
    event.preventDefault();
    setSending(true);
    Promise.resolve()
      .then(() => sendCall(callOf(fields, withToken ? route.authorizer : undefined)))
      .then(setAnswer)
      .catch((error: unknown) => setAnswer(error instanceof Error ? error.message : String(error)))
      .finally(() => setSending(false));
  };
  return (
    <form class="call-form" onSubmit={submit} aria-label={`Call ${route.verb} ${route.path}`}>
      <h2>
        <span class="method">{route.verb}</span> {route.path}
      </h2>
      <div class="fields">
        {route.verb === "ANY" && <Field label="Method" value={fields.method} onInput={set("method")} />}
        <Field label="Path and query" value={fields.path} onInput={set("path")} />
        {withToken && (
          <>
            <Field label="Subject (sub)" value={fields.subject} onInput={set("subject")} />
            <Field label="Scopes" value={fields.scopes} onInput={set("scopes")} hint="with spaces between them" />
            <Area label="More claims" value={fields.claims} onInput={set("claims")} hint='JSON: {"role": "admin"}' />
          </>
        )}
        <Area label="Headers" value={fields.headers} onInput={set("headers")} hint="one on each line: name: value" />
        <Area label="Body" value={fields.body} onInput={set("body")} hint="" />
      </div>
      {route.authorizer !== undefined && !mints && (
        <p class="none">Tokens come from the configured issuers: put one into the headers.</p>
      )}
      <p class="send">
        <button type="submit" class="primary" disabled={sending}>
          Send
        </button>
        <output>
          {typeof answer === "string" && <span class="problem">{answer}</span>}
          {typeof answer === "object" && (
            <>
              <span class={`status ${tone(answer.status)}`}>{answer.status}</span> {duration(answer.ms)}{" "}
              <button type="button" class="link" onClick={() => onShow(answer.requestId)}>
                show the request
              </button>
            </>
          )}
        </output>
      </p>
    </form>
  );
}

function emptyFields(route: ShownRoute): Fields {
  const path = route.path === "$default" ? "/" : route.path.replaceAll(/\{[^}]+\}/g, "1");
  const method = route.verb === "ANY" ? "GET" : route.verb;
  return { method, path, headers: "", body: "", subject: "auth0|local", scopes: route.scopes.join(" "), claims: "" };
}

/** @throws Error where a field cannot be read */
function callOf(fields: Fields, authorizer: string | undefined): Call {
  const { method, path, body, subject } = fields;
  const headers = Object.fromEntries(
    fields.headers
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => {
        const colon = line.indexOf(":");
        if (colon < 1) throw new Error(`a header is written as name: value, not ${line}`);
        return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
      }),
  );
  const scopes = fields.scopes.split(/\s+/).filter((scope) => scope !== "");
  const token = authorizer === undefined ? {} : { token: { authorizer, subject, scopes, claims: claimsOf(fields) } };
  return { method, path, headers, body, ...token };
}

function claimsOf({ claims }: Fields): Record<string, unknown> {
  if (claims.trim() === "") return {};
  let value: unknown;
  try {
    value = JSON.parse(claims);
  } catch {
    value = undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error('claims are a JSON object: {"role": "admin"}');
  return { ...value };
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly onInput: (event: TargetedInputEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
}

function Field({ label, value, hint = "", onInput }: FieldProps): JSX.Element {
  return (
    <label>
      <span>{label}</span>
      <input value={value} placeholder={hint} onInput={onInput} spellcheck={false} autocomplete="off" />
    </label>
  );
}

function Area({ label, value, hint = "", onInput }: FieldProps): JSX.Element {
  return (
    <label>
      <span>{label}</span>
      <textarea rows={label === "Body" ? 6 : 2} value={value} placeholder={hint} onInput={onInput} spellcheck={false} />
    </label>
  );
}
