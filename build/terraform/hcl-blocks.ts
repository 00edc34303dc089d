/**
 * Which blocks stand at the top of a Terraform file. Only this is needed of its language, and it takes no more than
 * knowing where comments, strings and braces end; what is wrong with a file is Terraform's to say.
 */

export interface Block {
  /** `resource` */
  readonly type: string;
  readonly labels: readonly string[];
}

const SPACE = /[ \t\r\n]+/y;
const COMMENT = /(?:#|\/\/)[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const WORD = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;

/**
 * @example
 * topLevelBlocks('variable "asml" {}'); // [{ type: "variable", labels: ["asml"] }]
 */
export function topLevelBlocks(source: string): readonly Block[] {
  const blocks: Block[] = [];
  let words: string[] = [];
  let depth = 0;
  let at = 0;
  while (at < source.length) {
    const skipped = match(SPACE, source, at) ?? match(COMMENT, source, at);
    if (skipped !== undefined) {
      at += skipped.length;
      continue;
    }
    const heredoc = heredocEnd(source, at);
    if (heredoc !== undefined) {
      at = heredoc;
      continue;
    }
    const word = match(WORD, source, at);
    if (word !== undefined) {
      if (depth === 0) words.push(word);
      at += word.length;
      continue;
    }
    const character = source[at];
    if (character === '"') {
      const end = stringEnd(source, at + 1);
      if (depth === 0) words.push(source.slice(at + 1, end - 1));
      at = end;
      continue;
    }
    if (character === "{" || character === "[" || character === "(") {
      const [type, ...labels] = words;
      if (depth === 0 && character === "{" && type !== undefined) blocks.push({ type, labels });
      words = [];
      depth++;
    } else if (character === "}" || character === "]" || character === ")") {
      depth = Math.max(0, depth - 1);
      words = [];
    }
    at++;
  }
  return blocks;
}

/** Past the closing quote. `${` and `%{` hold expressions, which may hold strings again. */
function stringEnd(source: string, start: number): number {
  let at = start;
  while (at < source.length && source[at] !== '"') {
    if (source[at] === "\\") at += 2;
    else if (source.startsWith("$${", at) || source.startsWith("%%{", at)) at += 3;
    else if (source.startsWith("${", at) || source.startsWith("%{", at)) at = expressionEnd(source, at + 2);
    else at++;
  }
  return at + 1;
}

/** Past the closing brace. */
function expressionEnd(source: string, start: number): number {
  let at = start;
  while (at < source.length && source[at] !== "}") {
    if (source[at] === '"') at = stringEnd(source, at + 1);
    else if (source[at] === "{") at = expressionEnd(source, at + 1);
    else at++;
  }
  return at + 1;
}

/** Past the line that ends a text begun with `<<NAME`. */
function heredocEnd(source: string, at: number): number | undefined {
  HEREDOC.lastIndex = at;
  const begin = HEREDOC.exec(source);
  if (!begin) return undefined;
  const end = new RegExp(`^[ \\t]*${begin[1]}[ \\t]*\\r?$`, "gmu");
  end.lastIndex = HEREDOC.lastIndex;
  return end.exec(source) === null ? source.length : end.lastIndex;
}

function match(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}
