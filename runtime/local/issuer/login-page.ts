/** The login page: who do you want to be? There are no passwords; the tokens open nothing but this machine's harness. */

export interface LoginPage {
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly redirectHost: string;
  /** The authorization request, sent back with the form. */
  readonly parameters: Readonly<Record<string, string>>;
}

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { display: grid; place-items: center; min-height: 100vh; margin: 0 }
  form { display: grid; gap: .75rem; width: min(24rem, 90vw) }
  h1 { font-size: 1.25rem; margin: 0 } p { margin: 0; opacity: .8 }
  input, button { font: inherit; padding: .5rem .75rem }`;

export function loginPage({ clientId, scopes, redirectHost, parameters }: LoginPage): string {
  const hidden = Object.entries(parameters).map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Local login</title><style>${STYLE}</style></head>
<body><form method="post">
<h1>Local login</h1>
<p><b>${escaped(clientId)}</b> asks for ${scopes.length === 0 ? "no scopes" : escaped(scopes.join(", "))} and goes on at ${escaped(redirectHost)}.</p>
<label for="subject">Subject (<code>sub</code>) of the tokens</label>
<input id="subject" name="subject" value="auth0|local" required maxlength="255" autofocus autocomplete="off">
${hidden.join("\n")}
<button>Log in</button>
<p>This issuer runs on your machine. It asks for no password.</p>
</form></body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
