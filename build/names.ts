/** Names of what is deployed, and AWS's limits for them. */

/** AWS's limit for the name of a Lambda function and of an IAM role. */
export const AWS_NAME_LIMIT = 64;

/**
 * Name of a function's role, and of the function itself. AssemblyLift's, so that a look-up by name finds it;
 * with the stage where there are several.
 *
 * @example
 * roleName("auth0-tutorial", "data", "put"); // "asml-auth0-tutorial-data-put"
 */
export function roleName(project: string, service: string, fn: string, stage?: string): string {
  return ["asml", project, service, fn, ...(stage === undefined ? [] : [stage])].join("-");
}

/**
 * Name of a table in AWS. Each stage has tables of its own; one that no service of the project makes has the name it has.
 *
 * @example
 * deployedTableName("items", { made: true, stage: "dev" }); // "items-dev"
 */
export function deployedTableName(
  name: string,
  { made, stage }: { readonly made: boolean; readonly stage: string | undefined },
): string {
  return stage === undefined || !made ? name : `${name}-${stage}`;
}

/**
 * Variable that tells a function what a table is named where it runs.
 *
 * @example
 * tableVariable("auth0-tutorial"); // "ASML_TABLE_AUTH0_TUTORIAL"
 */
export function tableVariable(name: string): string {
  return `ASML_TABLE_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}`;
}
