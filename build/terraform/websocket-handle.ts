/** The WebSocket API of a service, for all that refers to it before it is in the configuration. */
import type { ServiceManifest } from "../manifest/project-manifest.ts";
import { WEBSOCKET_STAGE } from "../../runtime/triggers.ts";
import type { Text } from "./aws-resources.ts";
import { handleOf, labelOf, type Handle } from "./configuration.ts";
import { reference, text } from "./expression.ts";
import type { Region } from "./regions.ts";

export function websocketLabel(service: string): string {
  return `${service}-websocket`;
}

export function websocketApi(service: string): Handle {
  return handleOf(`aws_apigatewayv2_api.${labelOf(websocketLabel(service))}`);
}

/** Where the AWS SDK looks for the endpoint of @connections, which is another one for each API. */
const ENDPOINT_VARIABLE = "AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI";

/** Variables by which functions of a service reach the connections of its API. */
export function websocketVariables(service: ServiceManifest, { place }: Region): Readonly<Record<string, Text>> {
  if (!service.websocket) return {};
  const id = websocketApi(service.name).attribute("id");
  const domain = reference("data.aws_partition.current.dns_suffix");
  return { [ENDPOINT_VARIABLE]: text`https://${id}.execute-api.${place.region}.${domain}/${WEBSOCKET_STAGE}` };
}
