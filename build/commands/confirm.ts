/** Questions before something that cannot be taken back. */
import { confirm } from "@clack/prompts";
import { AsmlError } from "../../guest-abi/errors.ts";
import type { CommandContext } from "./context.ts";

/**
 * @throws AsmlError ERR_USAGE where nobody is there to answer, and `-y` was not given
 */
export async function confirmed({ output, yes }: CommandContext, question: string): Promise<boolean> {
  if (yes) return true;
  const { interactive, stderr } = output.options;
  if (!interactive)
    throw new AsmlError("ERR_USAGE", `${question} Nobody is here to answer.`, { fix: "add -y to say yes" });
  const answer = await confirm({ message: question, initialValue: false, output: stderr });
  if (typeof answer === "symbol") throw new DOMException("the question was left with Ctrl-C", "AbortError");
  return answer;
}
