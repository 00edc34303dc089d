/** One request, with everything that was seen of it. */
import type { ComponentChildren, JSX, Ref } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Failure, Invoked, RequestDetail, RequestRow, ShownLog } from "../contract.ts";
import { bytes, duration, time, tone } from "./format.ts";
import { fetchDetail } from "./model.ts";
import { Body, Pairs, Section, Value } from "./value.tsx";
import { Waterfall } from "./waterfall.tsx";

interface RequestViewProps {
  readonly row: RequestRow;
  readonly onBack: () => void;
  readonly heading: Ref<HTMLHeadingElement>;
}

export function RequestView({ row, onBack, heading }: RequestViewProps): JSX.Element {
  const [detail, setDetail] = useState<RequestDetail | Error>();
  useEffect(() => {
    let wanted = true;
    fetchDetail(row.seq)
      .then((found) => wanted && setDetail(found))
      .catch((error: unknown) => wanted && setDetail(error instanceof Error ? error : new Error(String(error))));
    return () => {
      wanted = false;
    };
    // A request that is under way is looked at again whenever something happens to it.
  }, [row]);
  const shown = detail !== undefined && !(detail instanceof Error) && detail.row.seq === row.seq ? detail : undefined;
  return (
    <article class="request" aria-label={`Request ${row.method} ${row.path}`}>
      <header>
        <button type="button" class="back" onClick={onBack}>
          ‹ Requests
        </button>
        <h2 ref={heading} tabIndex={-1}>
          <span class="method">{row.method}</span> {row.path}
        </h2>
        <p class="summary">
          <span class={`status ${tone(row.status)}`}>{row.status ?? "under way"}</span>
          {row.function !== undefined && <span>{row.function}</span>}
          {row.ms !== undefined && <span>{duration(row.ms)}</span>}
          <span>{time(row.at)}</span>
          <code>{row.requestId}</code>
        </p>
        {row.reason !== undefined && <p class="reason">{row.reason}</p>}
      </header>
      {detail instanceof Error && <p class="none">{detail.message}</p>}
      {shown?.forgotten === true && (
        <p class="none">Only the row of this request is kept: newer ones have filled the memory.</p>
      )}
      {shown?.invoked !== undefined && <InvokedView invoked={shown.invoked} />}
      {shown?.response !== undefined && <ResponseView response={shown.response} />}
      {shown?.invoked !== undefined && (
        <Section title="Event">
          <Body shown={shown.invoked.event} />
        </Section>
      )}
    </article>
  );
}

function InvokedView({ invoked }: { readonly invoked: Invoked }): JSX.Element {
  const { failure, claims, logs, calls, missing } = invoked;
  return (
    <>
      {failure !== undefined && <FailureView failure={failure} />}
      <Section title="Limits">
        <div class="gauges">
          <Gauge label="Time" value={invoked.took} limit={invoked.limitMs} format={duration} />
          {invoked.memoryBytes !== undefined && (
            <Gauge label="Memory" value={invoked.memoryBytes} limit={invoked.memoryLimitBytes} format={bytes} />
          )}
        </div>
      </Section>
      <Section title={calls.length === 0 ? "Calls" : `Calls (${calls.length})`}>
        <Waterfall invoked={invoked} />
      </Section>
      {logs.length > 0 && (
        <Section title={`Log (${logs.length})`}>
          <Logs logs={logs} />
        </Section>
      )}
      {missing.length > 0 && <p class="none">Not kept: {missing.join(", ")}</p>}
      {claims !== undefined && (
        <Section title="Claims">
          <Pairs pairs={Object.entries(claims).map(([name, value]) => [name, <Value value={value} depth={0} />])} />
        </Section>
      )}
    </>
  );
}

interface GaugeProps {
  readonly label: string;
  readonly value: number;
  readonly limit: number;
  readonly format: (value: number) => string;
}

function Gauge({ label, value, limit, format }: GaugeProps): JSX.Element {
  const part = Math.min(1, value / limit);
  return (
    <div class="gauge">
      <span>{label}</span>
      <span
        class="meter"
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={limit}
        aria-valuenow={value}
        aria-valuetext={`${format(value)} of ${format(limit)}`}
      >
        <span class={part > 0.8 ? "fill high" : "fill"} style={{ width: `${Math.max(0.5, 100 * part)}%` }} />
      </span>
      <span class="gauge-text">
        {format(value)} of {format(limit)}
      </span>
    </div>
  );
}

function FailureView({ failure }: { readonly failure: Failure }): JSX.Element {
  const { code, message, fix, stack, excerpt } = failure;
  return (
    <section class="failure" aria-label="Failure">
      <h3>{code}</h3>
      <p class="failure-message">{message}</p>
      {fix !== undefined && <p>{fix}</p>}
      {excerpt !== undefined && (
        <figure class="source">
          <figcaption>
            {excerpt.file}:{excerpt.line}
            {excerpt.column === undefined ? "" : `:${excerpt.column}`}
          </figcaption>
          <ol start={excerpt.first} style={{ counterReset: `line ${excerpt.first - 1}` }}>
            {excerpt.lines.map((line, index) => (
              <SourceLine key={index} at={excerpt.first + index === excerpt.line}>
                {line}
              </SourceLine>
            ))}
          </ol>
        </figure>
      )}
      {stack.length > 0 && (
        <ol class="stack" aria-label="Stack">
          {stack.map((frame, index) => (
            <li key={index}>
              <span>{frame.function}</span>
              {frame.file !== undefined && (
                <span class="frame-place">
                  {frame.file}:{frame.line}
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function SourceLine({ at, children }: { readonly at: boolean; readonly children: ComponentChildren }): JSX.Element {
  return (
    <li class={at ? "failed-line" : ""} aria-current={at ? "location" : undefined}>
      <code>{children}</code>
    </li>
  );
}

function Logs({ logs }: { readonly logs: readonly ShownLog[] }): JSX.Element {
  return (
    <ol class="logs">
      {logs.map((log, index) => (
        <li key={index} class={`log ${log.level}`}>
          <span class="log-ms">{duration(log.ms)}</span>
          <span class="log-level">{log.level}</span>
          <span class="log-text">{log.message}</span>
        </li>
      ))}
    </ol>
  );
}

function ResponseView({ response }: { readonly response: NonNullable<RequestDetail["response"]> }): JSX.Element {
  return (
    <Section title={`Response ${response.status}`}>
      {response.headers.length > 0 && <Pairs pairs={response.headers} />}
      <Body shown={response.body} />
    </Section>
  );
}
