/** Names given on the command line. */
import { AsmlError } from "../../guest-abi/errors.ts";
import { AWS_NAME_LIMIT, roleName } from "../names.ts";

const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

/** @throws AsmlError ERR_USAGE */
export function checkName(what: "project" | "service" | "function", name: string): string {
  if (!NAME.test(name))
    throw new AsmlError("ERR_USAGE", `${JSON.stringify(name)} cannot be the name of a ${what}`, {
      fix: "use letters, digits, - and _, and begin with a letter or digit",
    });
  // The shortest role that a function of it could have.
  const shortest = roleName(name, "s", "f").length;
  if (shortest > AWS_NAME_LIMIT)
    throw new AsmlError("ERR_USAGE", `the name ${name} is too long for AWS, which takes ${AWS_NAME_LIMIT} characters`, {
      fix: `roles are named asml-PROJECT-SERVICE-FUNCTION; shorten it by ${shortest - AWS_NAME_LIMIT} or more`,
    });
  return name;
}

/** `service.function` */
export function splitFunctionId(id: string): { readonly service: string; readonly fn: string } {
  const [service, fn, ...more] = id.split(".");
  if (service === undefined || fn === undefined || more.length > 0)
    throw new AsmlError("ERR_USAGE", `${JSON.stringify(id)} does not name a function`, {
      fix: "write SERVICE.FUNCTION, such as data.put",
    });
  return { service: checkName("service", service), fn: checkName("function", fn) };
}
