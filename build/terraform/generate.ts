/** A deployment -> the text of its Terraform configuration. */
import { Addresses } from "./addresses.ts";
import { Configuration } from "./configuration.ts";
import { serviceRegion, type Deployment } from "./deployment.ts";
import { Domains } from "./domains.ts";
import { reference } from "./expression.ts";
import { addFunctionUrl } from "./function-urls.ts";
import { addFunction, type FunctionResources } from "./functions.ts";
import { addHttpApi } from "./http-api.ts";
import { BucketNotifications } from "./notifications.ts";
import { addRegions } from "./regions.ts";
import { addOutputs, addUserModule, type Made } from "./outputs.ts";
import { addRestApi } from "./rest-api.ts";
import { terraformBlock } from "./state.ts";
import { addSources } from "./sources.ts";
import { addTable, streamView } from "./tables.ts";
import { addTriggers } from "./triggers.ts";
import { addWebsocketApi } from "./websocket-api.ts";
import { websocketVariables } from "./websocket-handle.ts";

/** Lambda's runtime. A variable for those whose AWS provider does not know it yet, and nothing else. */
const RUNTIME = "nodejs24.x";

/** Its name in a deployment's folder. */
export const CONFIGURATION_FILE = "main.tf.json";

/**
 * @throws AsmlError ERR_MANIFEST for what AWS or Terraform would refuse, and no single manifest shows
 */
export function generateTerraform(deployment: Deployment): string {
  const configuration = new Configuration();
  configuration.block("terraform", terraformBlock(deployment));
  configuration.block("variable", {
    runtime: { type: "string", default: RUNTIME, description: "Lambda's runtime of the functions" },
  });
  const runtime = reference("var.runtime");
  const regionOf = addRegions(configuration, deployment, runtime);
  const addresses = new Addresses(configuration, deployment);
  const notifications = new BucketNotifications();
  const made: Made = { functions: new Map(), apis: new Map(), urls: new Map(), websockets: new Map(), addresses };
  const domains = new Domains(configuration);
  for (const service of deployment.project.services) {
    const region = regionOf(serviceRegion(deployment, service));
    const tags = Object.keys(service.tags).length === 0 ? undefined : service.tags;
    for (const table of service.tables)
      if (!table.external)
        addTable(configuration, deployment, { table, region, view: streamView(deployment, table.name), tags });
    addSources({ configuration, deployment, addresses, service, region, tags });
    const environment = { ...addresses.variables(service, region), ...websocketVariables(service, region) };
    const functions = new Map<string, FunctionResources>();
    for (const fn of service.functions) {
      const artifacts = deployment.functions.get(fn.config.id);
      if (!artifacts) throw new TypeError(`nothing was made of function ${fn.config.id}`);
      const resources = addFunction(configuration, deployment, {
        fn,
        made: artifacts,
        region,
        runtime,
        environment,
        tags,
      });
      functions.set(fn.name, resources);
      made.functions.set(fn.config.id, resources);
      addTriggers({ configuration, addresses, fn, resources, region, tags }, notifications);
      const url = addFunctionUrl(configuration, { fn, resources, region });
      if (url) made.urls.set(fn.config.id, url);
    }
    const websocket = addWebsocketApi(configuration, deployment, { service, functions, region, tags });
    if (websocket) made.websockets.set(service.name, websocket);
    const addApi = service.protocol === "rest" ? addRestApi : addHttpApi;
    const api = addApi(configuration, deployment, { service, functions, region, tags });
    if (!api) continue;
    made.apis.set(service.name, api);
    if (service.domain && (!deployment.stage || service.domain.stage === deployment.stage.name))
      domains.add({ service, domain: service.domain, api, region, tags });
  }
  notifications.finish();
  // What is external from now on is let go of, and not deleted, where Terraform still has it.
  const forgotten = addresses.external().map((from) => ({ from, lifecycle: { destroy: false } }));
  if (forgotten.length > 0) configuration.block("removed", forgotten);
  addUserModule(configuration, deployment, made);
  addOutputs(configuration, made);
  return configuration.toText();
}
