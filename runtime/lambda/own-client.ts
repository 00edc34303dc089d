/** How a function gets asml's own client of the Runtime API. */

/** Variable of Lambda that names a program to start in its client's place. */
export const WRAPPER_VARIABLE = "AWS_LAMBDA_EXEC_WRAPPER";

/** As service.toml has it, at a function. */
export const OWN_CLIENT = `environment = { ${WRAPPER_VARIABLE} = "/opt/asml/bootstrap" }`;
