/** What a shell is told once, and then asks with every Tab. Where asml knows nothing, files are offered. */

export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

/** Command that the scripts call. */
export const ASKED = "complete-words";

const scripts: Readonly<Record<Shell, string>> = {
  bash: `# asml complete bash: in ~/.bashrc, source <(asml complete bash)
_asml() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    [ -n "$line" ] && COMPREPLY+=("\${line%%$'\\t'*}")
  done < <(asml ${ASKED} -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -o bashdefault -F _asml asml
`,
  zsh: `#compdef asml
# asml complete zsh: in ~/.zshrc, after compinit, source <(asml complete zsh)
_asml() {
  local line value about
  local -a values
  while IFS= read -r line; do
    value=\${line%%$'\\t'*}
    about=\${line#*$'\\t'}
    [[ -n $value ]] && values+=("\${value//:/\\\\:}:$about")
  done < <(asml ${ASKED} -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#values} )); then _describe -t values asml values; else _files; fi
}
compdef _asml asml
`,
  fish: `# asml complete fish: asml complete fish > ~/.config/fish/completions/asml.fish
function __asml_complete
    set -l words (commandline -opc) (commandline -ct)
    asml ${ASKED} -- $words[2..-1] 2>/dev/null
end
complete -c asml -a '(__asml_complete)'
`,
};

export function completionScript(shell: Shell): string {
  return scripts[shell];
}
