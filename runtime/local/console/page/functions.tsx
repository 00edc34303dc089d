/** What each function can do, and what its role in AWS will allow it. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ConsoleState, ShownFunction } from "../contract.ts";
import { bytes, duration } from "./format.ts";
import { Pairs, Section } from "./value.tsx";

export function Functions({ state }: { readonly state: ConsoleState }): JSX.Element {
  const [chosen, setChosen] = useState<string>();
  const shown = state.functions.find(({ id }) => id === chosen) ?? state.functions[0];
  if (shown === undefined) return <p class="none page">This project has no functions.</p>;
  return (
    <div class="split">
      <nav class="side" aria-label="Functions">
        {state.functions.map(({ id }) => (
          <button
            key={id}
            type="button"
            class="side-item"
            aria-current={id === shown.id ? "true" : undefined}
            onClick={() => setChosen(id)}
          >
            {id}
          </button>
        ))}
      </nav>
      <FunctionView key={shown.id} shown={shown} routes={routesOf(state, shown)} />
    </div>
  );
}

const routesOf = ({ routes }: ConsoleState, { id }: ShownFunction): readonly string[] =>
  routes.filter((route) => route.function === id).map(({ verb, path }) => `${verb} ${path}`);

function FunctionView(props: { readonly shown: ShownFunction; readonly routes: readonly string[] }): JSX.Element {
  const { id, timeoutMs, memoryMb, moduleBytes, calls, system, policy, notAllowed } = props.shown;
  const methods = Object.entries(calls);
  return (
    <div class="page">
      <h2>{id}</h2>
      <Pairs
        pairs={[
          ["Route", props.routes.join(", ") || "none"],
          ["Time limit", duration(timeoutMs)],
          ["Memory limit", `${memoryMb} MB`],
          ["Module", `${bytes(moduleBytes)}, with debug information`],
        ]}
      />
      <Section title="May call">
        {methods.length === 0 && <p class="none">nothing</p>}
        <ul class="plain">
          {methods.flatMap(([coordinates, names]) =>
            names.map((name) => (
              <li key={coordinates + name}>
                <code>
                  {coordinates}/{name}
                </code>
              </li>
            )),
          )}
        </ul>
      </Section>
      {notAllowed.length > 0 && (
        <Section title="Not allowed by its manifest">
          <ul class="plain">
            {notAllowed.map((one) => (
              <li key={one} class="problem">
                {one}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Policy of its role">
        <pre class="text" tabIndex={0}>
          {JSON.stringify(policy, undefined, 2)}
        </pre>
      </Section>
      {system.length > 0 && (
        <Section title="Of the system">
          <p>
            <code>{system.join(", ")}</code>
          </p>
        </Section>
      )}
    </div>
  );
}
