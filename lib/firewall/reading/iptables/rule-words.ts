/** One option of a rule with its values. */
export interface RuleOption {
  readonly name: string;
  readonly values: readonly string[];
  readonly not: boolean;
  /** The match module that the option belongs to: the last one named before it. */
  readonly module: string;
}

/** The words of a rule, sorted. */
export interface RuleWords {
  readonly options: readonly RuleOption[];
  /** Match modules in their order, each named once for each `-m`. */
  readonly modules: readonly string[];
  readonly target: string | undefined;
  /** The options of the target, each with its values. */
  readonly targetOptions: readonly (readonly string[])[];
  readonly isGoto: boolean;
}

const toTarget = new Set(["-j", "--jump", "-g", "--goto"]);

/**
 * Options of the rule itself and of common modules that may also follow the target; all others there belong to the target.
 */
const afterTarget = new Set([
  "-s",
  "--source",
  "--src",
  "-d",
  "--destination",
  "--dst",
  "-p",
  "--protocol",
  "-i",
  "--in-interface",
  "-o",
  "--out-interface",
  "-m",
  "--match",
  "--dport",
  "--dports",
  "--destination-port",
  "--destination-ports",
  "--sport",
  "--sports",
  "--source-port",
  "--source-ports",
  "--ctstate",
  "--state",
]);

/** Sorts the words of a rule after the name of its chain. The target may be anywhere among them. */
export function ruleWordsOf(words: readonly string[]): RuleWords {
  const options: RuleOption[] = [];
  const modules: string[] = [];
  const targetOptions: string[][] = [];
  let target: string | undefined;
  let isGoto = false;
  let not = false;
  let module = "";
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word === "!") {
      not = true;
      continue;
    }
    const values = valuesAt(words, i + 1);
    // old versions write the negation after the option
    const isNot = not !== (values[0] === "!");
    const given = values[0] === "!" ? values.slice(1) : values;
    if (toTarget.has(word)) {
      target = given[0] ?? "";
      isGoto = word === "-g" || word === "--goto";
    } else if (word === "-m" || word === "--match") {
      module = given[0] ?? "";
      modules.push(module);
    } else if (target === undefined || afterTarget.has(word)) options.push({ name: word, values: given, not: isNot, module });
    else targetOptions.push([word, ...given]);
    i += values.length;
    not = false;
  }
  return { options, modules, target, targetOptions, isGoto };
}

/** Returns the words up to the next option. */
function valuesAt(words: readonly string[], start: number): string[] {
  const values: string[] = [];
  for (let i = start; i < words.length; i++) {
    const word = words[i] as string;
    if (/^--?[A-Za-z]/.test(word) || (word === "!" && values.length > 0) || (word === "!" && /^--?[A-Za-z]/.test(words[i + 1] ?? "")))
      break;
    values.push(word);
  }
  return values;
}
