import { Command, Option } from "commander";
import { shorten } from "../../text/shorten.js";
import type { CliOption } from "./command.js";
import { didYouMean } from "./did-you-mean.js";
import { UsageError } from "./usage-error.js";

/** A commander option that knows what its choices mean. */
export class CliCommanderOption extends Option {
  readonly meanings: Readonly<Record<string, string>>;

  constructor({ flags, description, meanings = {} }: CliOption) {
    super(flags, description);
    this.meanings = meanings;
  }
}

/**
 * A commander command with error messages for people who know az.
 *
 * An option that takes one value never takes another option as its value. Write a value that begins with a dash as
 * `--option=value`.
 */
export class CliCommander extends Command {
  override createCommand(name?: string): Command {
    return new CliCommander(name);
  }

  override parseOptions(argv: string[]): ReturnType<Command["parseOptions"]> {
    const words = argv.map((word) => this.#spelledOut(word));
    this.#refuseMissingValues(words);
    return super.parseOptions(words);
  }

  /** Turns `-o=table` into `--output=table`, because commander would take the sign as part of the value. */
  #spelledOut(word: string): string {
    const option = word.charAt(2) === "=" ? this.#optionOf(word.slice(0, 2)) : undefined;
    return option?.required === true && option.long !== undefined ? `${option.long}${word.slice(2)}` : word;
  }

  /** The words that lead to this command: `aks-netplan plan create`. */
  get words(): string {
    return this.parent === null ? this.name() : `${(this.parent as CliCommander).words} ${this.name()}`;
  }

  #refuseMissingValues(argv: readonly string[]): void {
    for (let i = 0; i < argv.length; i++) {
      const word = argv[i] ?? "";
      // what follows is not an option, or belongs to a subcommand
      if (word === "--" || (this.commands.length > 0 && !word.startsWith("-"))) return;
      const option = this.#optionOf(word);
      if (option?.required !== true) continue;
      const value = argv[++i];
      if (value === undefined) throw new UsageError(`'${word}' needs a value`);
      if (this.#optionOf(value.split("=", 1)[0] ?? "") !== undefined)
        throw new UsageError(
          `'${word}' needs a value, but '${shorten(value)}' is an argument; write a value that begins with a dash as '${option.long ?? word}=VALUE'`,
        );
    }
  }

  #optionOf(word: string) {
    return word.startsWith("-") ? this.options.find((option) => option.long === word || option.short === word) : undefined;
  }

  /** Words commander's objections to the arguments for our users. */
  usageErrorOf(code: string, message: string): UsageError {
    switch (code) {
      case "commander.unknownCommand":
        return this.#unknownCommand(this.args[0] ?? "");
      case "commander.unknownOption":
        return this.#unknownOption(message.replace(/^error: unknown option '/, "").replace(/'$/, ""));
      case "commander.excessArguments":
        return this.#excessArguments(this.args[0] ?? "");
      default:
        return new UsageError(shorten(message.replace(/^error: /, ""), 400));
    }
  }

  #unknownCommand(word: string): UsageError {
    const names = this.commands.map((command) => command.name());
    const others = names.length > 16 ? `. See '${this.words} --help'` : `; use ${names.join(", ")}`;
    const candidates = this.parent === null ? [...names, "--version"] : names;
    return new UsageError(`'${shorten(word)}' is not a command of '${this.words}'${didYouMean(word, candidates, others)}`);
  }

  #unknownOption(word: string): UsageError {
    const flag = word.split("=", 1)[0] ?? "";
    if (this.#optionOf(flag) !== undefined) return new UsageError(`'${flag}' takes no value`);
    const names = this.options.flatMap((option) => option.long ?? []);
    // az accepts abbreviations of options
    const [begun] = flag.length > 3 ? names.filter((name) => name.startsWith(flag)) : [];
    const others = begun === undefined ? `. See '${this.words} --help'` : `. Did you mean '${begun}'?`;
    return new UsageError(`'${shorten(flag)}' is not an argument of '${this.words}'${didYouMean(flag, names, others)}`);
  }

  #excessArguments(word: string): UsageError {
    const option = this.#optionFor(word);
    const meant = option === undefined ? `. See '${this.words} --help'` : `; did you mean '${option} ${shorten(word)}'?`;
    return new UsageError(`'${shorten(word)}' is not expected after '${this.words}'${meant}`);
  }

  /** Returns the option that is probably missing before a word, because az takes no values without an option. */
  #optionFor(word: string): string | undefined {
    const free = this.options.filter((option) => this.getOptionValue(option.attributeName()) === undefined);
    const named = (long: string) => free.find((option) => option.long === long)?.long;
    const chosen = free.find(({ argChoices }) => argChoices?.includes(word))?.long;
    if (chosen !== undefined) return chosen;
    if (/^[0-9a-f.:]+\/[0-9.]+$/i.test(word)) return named("--address-prefix");
    return named("--name") ?? (/^-$|\.(?:jsonc?|ya?ml)$/i.test(word) ? named("--file") : undefined);
  }
}
