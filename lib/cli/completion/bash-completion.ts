import type { CompletedCommand, CompletedOption, OptionValue } from "./completion-model.js";

/** Writes a script for bash 3.2 and later that completes groups, commands, options, choices and paths. */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  const words = commands.map(
    ({ words, below, options }) =>
      `    '${words}') printf '%s' '${[...below.map(({ name }) => name), ...options.flatMap(({ names }) => names)].join(" ")}' ;;`,
  );
  return `# Completion of aks-netplan for bash. For this shell: source <(aks-netplan completion bash)
# For every shell: aks-netplan completion bash > ~/.local/share/bash-completion/completions/aks-netplan

# The words that can follow a command: subcommands and options.
_aks_netplan_words() {
  case "$1" in
${words.join("\n")}
  esac
}

# The value of an option: "none", "text", "file", "folder" or "choices ...", with "several" in front
# if more than one value can follow.
_aks_netplan_value() {
  case "$1 $2" in
${valueRows(commands).join("\n")}
    *) printf none ;;
  esac
}

_aks_netplan() {
  local current="\${COMP_WORDS[COMP_CWORD]}" option='' command='' kind='' word reply candidates='' index

  # bash splits --output=table into three words; a line that ends in = has no third one
  [ "$current" = = ] && current=''
  for ((index = 1; index < COMP_CWORD; index++)); do
    word="\${COMP_WORDS[index]}"
    case "$word" in
      =) ;;
      -?*)
        option="$word"
        kind="$(_aks_netplan_value "$command" "$option")"
        [ "$kind" = none ] && option=''
        ;;
      *)
        if [ -z "$option" ]; then
          command="\${command:+$command }$word"
        elif [ "\${kind#several }" = "$kind" ]; then
          option=''
        fi
        ;;
    esac
  done

  COMPREPLY=()
  if [ -n "$option" ] && { [ "\${current#-}" = "$current" ] || [ "\${COMP_WORDS[COMP_CWORD - 1]}" = = ]; }; then
    kind="\${kind#several }"
    case "$kind" in
      file | folder)
        compopt -o filenames 2>/dev/null
        while IFS= read -r reply; do COMPREPLY+=("$reply"); done < <(
          if [ "$kind" = file ]; then compgen -f -- "$current"; else compgen -d -- "$current"; fi
        )
        return
        ;;
      choices*) candidates="\${kind#choices }" ;;
      *) return ;;
    esac
  else
    candidates="$(_aks_netplan_words "$command")"
    # offer options only after a dash, as long as there are subcommands
    if [ "\${current#-}" = "$current" ]; then
      case "$candidates" in
        -*) ;;
        *) candidates="\${candidates%% -*}" ;;
      esac
    fi
  fi
  while IFS= read -r reply; do COMPREPLY+=("$reply"); done < <(compgen -W "$candidates" -- "$current")
}

complete -F _aks_netplan aks-netplan
`;
}

/** Writes a row for each option that takes a value. Commands that agree about an option share its row. */
function valueRows(commands: readonly CompletedCommand[]): string[] {
  const everywhere = commands[0]?.options ?? [];
  const own = commands.flatMap(({ words, options }) =>
    options
      .filter(({ value, names }) => value !== "none" && !everywhere.some((other) => other.names[0] === names[0]))
      .map((option) => rowOf(words, option)),
  );
  return [...own, ...everywhere.filter(({ value }) => value !== "none").map((option) => rowOf("*", option))];
}

function rowOf(words: string, { names, value, several }: CompletedOption): string {
  const patterns = names.map((name) => (words === "*" ? `*' ${name}'` : `'${words} ${name}'`));
  return `    ${patterns.join(" | ")}) printf '%s' '${several ? "several " : ""}${described(value)}' ;;`;
}

function described(value: OptionValue): string {
  return typeof value === "string" ? value : `choices ${value.join(" ")}`;
}
