/** How the last build went. */
import type { JSX } from "preact";
import type { BuildState, ConsoleState } from "../contract.ts";
import { duration, time } from "./format.ts";

export function Build({ state }: { readonly state: ConsoleState }): JSX.Element {
  const { build, watching } = state;
  return (
    <div class="page">
      <h2>{titleOf(build)}</h2>
      <p class="none">
        {time(build.at)}
        {build.kind !== "building" && build.ms !== undefined && `, in ${duration(build.ms)}`}
        {!watching && ". Changes are not watched: start with asml serve --watch"}
      </p>
      {build.kind === "failed" && (
        <>
          <p>What was built before is served on.</p>
          <pre class="text problem-text" tabIndex={0}>
            {build.error}
          </pre>
        </>
      )}
      {build.kind === "building" && <List names={build.files} />}
      {build.kind === "served" && build.changed.length > 0 && <List names={build.changed} />}
    </div>
  );
}

function titleOf(build: BuildState): string {
  if (build.kind === "building") return "Building";
  if (build.kind === "failed") return "The build failed";
  return build.changed.length === 0 ? "Served as it was" : "Built and served";
}

function List({ names }: { readonly names: readonly string[] }): JSX.Element {
  return (
    <ul class="plain">
      {names.map((name) => (
        <li key={name}>
          <code>{name}</code>
        </li>
      ))}
    </ul>
  );
}
