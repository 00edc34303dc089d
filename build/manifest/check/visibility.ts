/** How long a received message is hidden, where a manifest leaves it open: that depends on what it triggers. */
import type { ServiceManifest } from "../project-manifest.ts";
import type { ServiceToml } from "../schema/service.ts";
import { VISIBILITY_SECONDS } from "./sources.ts";

/** As AWS advises, so that a throttled batch can be tried again. */
const TIMES = 6;

interface ReadService {
  readonly toml: ServiceToml;
  readonly manifest: ServiceManifest;
}

export function withVisibility(services: readonly ReadService[]): readonly ServiceManifest[] {
  const slowest = new Map<string, number>();
  for (const { manifest } of services)
    for (const { triggers, config } of manifest.functions)
      for (const trigger of triggers)
        if (trigger.source === "sqs")
          slowest.set(trigger.queue, Math.max(slowest.get(trigger.queue) ?? 0, Math.ceil(config.timeoutMs / 1000)));
  return services.map(({ toml, manifest }) => ({
    ...manifest,
    sources: {
      ...manifest.sources,
      queues: manifest.sources.queues.map((queue) => {
        const timeout = slowest.get(queue.name);
        const visibilitySeconds =
          toml.sqs.queues[queue.name]?.visibility_seconds ??
          (timeout === undefined ? VISIBILITY_SECONDS : timeout * TIMES);
        return { ...queue, visibilitySeconds };
      }),
    },
  }));
}
