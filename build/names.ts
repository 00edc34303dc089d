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
 * Name of a table in AWS: stages have tables of their own, and one that exists already has the name it has.
 *
 * @example
 * deployedTableName({ name: "items", external: false }, "dev"); // "items-dev"
 */
export function deployedTableName(
  table: { readonly name: string; readonly external: boolean },
  stage?: string,
): string {
  return stage === undefined || table.external ? table.name : `${table.name}-${stage}`;
}
