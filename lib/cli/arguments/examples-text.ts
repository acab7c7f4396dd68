import type { Example } from "./command.js";

/** Writes the examples of the help, each with its purpose. */
export function examplesText(examples: readonly Example[]): string {
  return `Examples\n${examples.map(({ purpose, line }) => `    ${purpose}\n        aks-netplan ${line}`).join("\n\n")}\n`;
}
