/** URLs of functions' own. */
import type { FunctionManifest } from "../manifest/project-manifest.ts";
import type { Configuration, Handle } from "./configuration.ts";
import { corsArguments } from "./cors.ts";
import { functionLabel, type FunctionResources } from "./functions.ts";
import type { Region } from "./regions.ts";

/** undefined for a function without one. */
export function addFunctionUrl(
  configuration: Configuration,
  {
    fn,
    resources,
    region,
  }: { readonly fn: FunctionManifest; readonly resources: FunctionResources; readonly region: Region },
): Handle | undefined {
  const { url } = fn;
  if (!url) return undefined;
  const label = functionLabel(fn);
  const common = {
    provider: region.provider,
    function_name: resources.lambda.attribute("function_name"),
    qualifier: resources.alias.attribute("name"),
  };
  const handle = configuration.resource("aws_lambda_function_url", label, {
    ...common,
    authorization_type: url.auth === "none" ? "NONE" : "AWS_IAM",
    invoke_mode: url.mode === "stream" ? "RESPONSE_STREAM" : "BUFFERED",
    cors: url.cors && corsArguments(url.cors),
  });
  // Whom IAM allows to call it says who they are; a URL for anybody has to say so twice.
  if (url.auth === "iam") return handle;
  configuration.resource("aws_lambda_permission", `${label}-url`, {
    ...common,
    statement_id: "function-url",
    action: "lambda:InvokeFunctionUrl",
    principal: "*",
    function_url_auth_type: "NONE",
  });
  configuration.resource("aws_lambda_permission", `${label}-url-invoke`, {
    ...common,
    statement_id: "function-url-invoke",
    action: "lambda:InvokeFunction",
    principal: "*",
    // Without it anybody could call the function itself, with any event.
    invoked_via_function_url: true,
  });
  return handle;
}
