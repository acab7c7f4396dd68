import type { CompletedCommand, CompletedOption } from "./completion-model.js";

/** Writes a script for zsh that completes groups, commands, options, choices and paths, with a hint for each. */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  const [program, ...others] = commands;
  const groups = others.filter(({ below }) => below.length > 0);
  const verbs = others.filter(({ below }) => below.length === 0);
  return `#compdef aks-netplan
# Completion of aks-netplan for zsh. For this shell, after compinit: source <(aks-netplan completion zsh)
# For every shell: aks-netplan completion zsh > a file named _aks-netplan in a folder of $fpath

_aks-netplan() {
  local curcontext="$curcontext"
  local -a names
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    names=(
${names(program, 6)}
    )
    _describe 'group' names
  elif (( CURRENT == 3 )) && [[ $words[3] != -* ]]; then
    case $words[2] in
${groups.map((group) => `      ${group.words})\n        names=(\n${names(group, 10)}\n        )\n        ;;`).join("\n")}
    esac
    _describe 'command' names
  else
    local command=''
    if (( CURRENT > 3 )); then
      command="$words[2] $words[3]"
      shift 2 words
      (( CURRENT -= 2 ))
    fi
    case $command in
${verbs.map((verb) => `      '${verb.words}')\n        _arguments \\\n${specs(verb.options)}\n        ;;`).join("\n")}
      *)
        _arguments \\
${specs(program?.options ?? [])}
        ;;
    esac
  fi
}

if [[ $funcstack[1] == _aks-netplan ]]; then
  _aks-netplan "$@"
else
  compdef _aks-netplan aks-netplan
fi
`;
}

function names(command: CompletedCommand | undefined, indent: number): string {
  return (command?.below ?? []).map(({ name, hint }) => `${" ".repeat(indent)}'${name}:${hint}'`).join("\n");
}

/** Writes the options in the form of _arguments; those with several values can be repeated. */
function specs(options: readonly CompletedOption[]): string {
  return options
    .flatMap(({ names, value, several, hint }) =>
      names.map(
        (name) =>
          `          '${several ? "*" : ""}${name}${value !== "none" && name.startsWith("--") ? "=" : ""}[${hint}]${action(value)}'`,
      ),
    )
    .join(" \\\n");
}

function action(value: CompletedOption["value"]): string {
  switch (value) {
    case "none":
      return "";
    case "text":
      return ":value: ";
    case "file":
      return ":path:_files";
    case "folder":
      return ":folder:_files -/";
    default:
      return `:choice:(${value.join(" ")})`;
  }
}
