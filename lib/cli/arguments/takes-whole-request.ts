import type { CliCommand } from "./command.js";

/**
 * Reports whether the document of --file can replace all options of a command. A command that needs the document needs its
 * other options as well.
 */
export function takesWholeRequest({ options, needs }: CliCommand): boolean {
  return !needs.includes("--file") && options.some(({ flags }) => flags.includes("--file"));
}
