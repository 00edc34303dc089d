/** The query protocol's forms: `MessageAttributes.entry.1.Name=a`. */

export interface Form {
  readonly text: (name: string) => string | undefined;
  /** Members of a list, each with the names below it: `Tags.member`. */
  readonly list: (name: string) => readonly Form[];
}

export function readForm(body: string): Form {
  const pairs = new URLSearchParams(body);
  return formOf([...pairs]);
}

function formOf(pairs: readonly (readonly [name: string, value: string])[]): Form {
  const texts = new Map(pairs);
  return {
    text: (name) => texts.get(name),
    list(name) {
      const members = new Map<number, [string, string][]>();
      for (const [key, value] of pairs) {
        if (!key.startsWith(`${name}.`)) continue;
        const [, index = "", below] = /^(\d+)(?:\.(.*))?$/.exec(key.slice(name.length + 1)) ?? [];
        if (index === "") continue;
        const member = members.get(Number(index)) ?? [];
        member.push([below ?? "", value]);
        members.set(Number(index), member);
      }
      return [...members].toSorted(([one], [other]) => one - other).map(([, member]) => formOf(member));
    },
  };
}
