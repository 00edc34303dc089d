/** The console's page. */
import { render, type JSX, type TargetedKeyboardEvent } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { BuildState, ConsoleState } from "../contract.ts";
import { Build } from "./build.tsx";
import { Functions } from "./functions.tsx";
import { model, useModel } from "./model.ts";
import { Requests } from "./requests.tsx";
import { Routes } from "./routes.tsx";
import { Tables } from "./tables.tsx";

const TABS = ["Requests", "Routes", "Tables", "Functions", "Build"] as const;
type Tab = (typeof TABS)[number];

function Console(): JSX.Element {
  const { state, rows, connected } = useModel();
  const [tab, setTab] = useState<Tab>(tabOf(location.hash));
  const [selected, setSelected] = useState<number>();
  const [wanted, setWanted] = useState<string>();
  useEffect(() => {
    const onHash = (): void => setTab(tabOf(location.hash));
    addEventListener("hashchange", onHash);
    return () => removeEventListener("hashchange", onHash);
  }, []);
  // Its row may still be on its way: the answer of a call can come before the stream tells of it.
  useEffect(() => {
    const row = wanted === undefined ? undefined : rows.findLast((one) => one.requestId === wanted);
    if (row === undefined) return;
    setSelected(row.seq);
    setWanted(undefined);
  }, [rows, wanted]);
  const open = (next: Tab): void => {
    location.hash = next.toLowerCase();
  };
  if (state === undefined) return <p class="none page">{connected ? "" : "Waiting for asml serve"}</p>;
  const select = (seq: number | undefined): void => {
    setWanted(undefined);
    setSelected(seq);
  };
  const showRequest = (requestId: string): void => {
    setWanted(requestId);
    open("Requests");
  };
  return (
    <>
      <header class="top">
        <h1>{state.project}</h1>
        <Tabs tab={tab} onTab={open} />
        <span class="grow" />
        <a class="url" href={state.url}>
          {state.url}
        </a>
        <BuildBadge build={state.build} connected={connected} onOpen={() => open("Build")} />
      </header>
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        <Panel tab={tab} state={state}>
          {tab === "Requests" && <Requests rows={rows} selected={selected} onSelect={select} />}
          {tab === "Routes" && <Routes state={state} onShow={showRequest} />}
        </Panel>
      </div>
    </>
  );
}

interface PanelProps {
  readonly tab: Tab;
  readonly state: ConsoleState;
  readonly children: (JSX.Element | false)[];
}

function Panel({ tab, state, children }: PanelProps): JSX.Element {
  if (tab === "Tables") return <Tables state={state} />;
  if (tab === "Functions") return <Functions state={state} />;
  if (tab === "Build") return <Build state={state} />;
  return <>{children}</>;
}

function Tabs({ tab, onTab }: { readonly tab: Tab; readonly onTab: (tab: Tab) => void }): JSX.Element {
  const onKey = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
    const step = steps[event.key];
    if (step === undefined) return;
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length] ?? tab;
    onTab(next);
    document.getElementById(`tab-${next}`)?.focus();
    event.preventDefault();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Views" onKeyDown={onKey}>
      {TABS.map((one) => (
        <button
          key={one}
          id={`tab-${one}`}
          type="button"
          role="tab"
          aria-selected={one === tab}
          aria-controls="panel"
          tabIndex={one === tab ? 0 : -1}
          onClick={() => onTab(one)}
        >
          {one}
        </button>
      ))}
    </div>
  );
}

interface BadgeProps {
  readonly build: BuildState;
  readonly connected: boolean;
  readonly onOpen: () => void;
}

function BuildBadge({ build, connected, onOpen }: BadgeProps): JSX.Element {
  const [tone, words] = connected ? BADGES[build.kind] : (["bad", "asml serve has ended"] as const);
  return (
    <button type="button" class={`badge ${tone}`} onClick={onOpen} aria-live="polite">
      {words}
    </button>
  );
}

const BADGES = {
  served: ["ok", "served"],
  building: ["wait", "building…"],
  failed: ["bad", "build failed"],
} as const satisfies Record<BuildState["kind"], readonly [string, string]>;

const tabOf = (hash: string): Tab => TABS.find((one) => `#${one.toLowerCase()}` === hash) ?? "Requests";

const root = document.getElementById("console");
if (root !== null) render(<Console />, root);
model.connect();
