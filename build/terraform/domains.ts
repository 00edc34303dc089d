/** Custom domains. Services may share one, each under a path of its own. */
import { AsmlError } from "../../guest-abi/errors.ts";
import type { CustomDomain, ServiceManifest } from "../manifest/project-manifest.ts";
import type { Configuration, Handle } from "./configuration.ts";
import type { ApiResources } from "./http-api.ts";
import type { Region } from "./regions.ts";
import { reference } from "./expression.ts";

export interface DomainInput {
  readonly service: ServiceManifest;
  readonly domain: CustomDomain;
  readonly api: ApiResources;
  readonly region: Region;
  readonly tags: Readonly<Record<string, string>> | undefined;
}

export class Domains {
  readonly #made = new Map<string, { readonly domain: CustomDomain; readonly handle: Handle }>();
  readonly #configuration: Configuration;
  constructor(configuration: Configuration) {
    this.#configuration = configuration;
  }

  /** @throws AsmlError ERR_MANIFEST where two services say different things of one domain */
  add(input: DomainInput): void {
    const { service, domain, api, region } = input;
    const handle = this.#known(input) ?? this.#make(input);
    this.#configuration.resource("aws_apigatewayv2_api_mapping", service.name, {
      provider: region.provider,
      api_id: api.api.attribute("id"),
      domain_name: handle.attribute("id"),
      stage: api.stage.attribute("id"),
      api_mapping_key: domain.basePath,
    });
  }

  #known({ service, domain }: DomainInput): Handle | undefined {
    const known = this.#made.get(domain.name);
    if (!known) return undefined;
    if (known.domain.certificateArn !== domain.certificateArn || known.domain.zoneId !== domain.zoneId)
      throw new AsmlError(
        "ERR_MANIFEST",
        `service ${service.name} names another certificate or zone for ${domain.name} than a service before it`,
        { at: { file: service.manifest, line: 1, column: 1 }, fix: "give both the same certificate_arn and zone_id" },
      );
    return known.handle;
  }

  #make({ domain, region: { provider }, tags }: DomainInput): Handle {
    const handle = this.#configuration.resource("aws_apigatewayv2_domain_name", domain.name, {
      provider,
      domain_name: domain.name,
      domain_name_configuration: {
        certificate_arn: domain.certificateArn,
        endpoint_type: "REGIONAL",
        security_policy: "TLS_1_2",
      },
      tags,
    });
    const target = `${handle.address}.domain_name_configuration[0]`;
    if (domain.zoneId !== undefined)
      this.#configuration.resource("aws_route53_record", domain.name, {
        provider,
        zone_id: domain.zoneId,
        name: domain.name,
        type: "A",
        alias: {
          name: reference(`${target}.target_domain_name`),
          zone_id: reference(`${target}.hosted_zone_id`),
          evaluate_target_health: false,
        },
      });
    this.#made.set(domain.name, { domain, handle });
    return handle;
  }
}
