import type { Example } from "./command.js";

/** Examples as they stand in help, each with what it is for. */
export function examplesText(examples: readonly Example[]): string {
  return `Examples\n${examples.map(({ purpose, line }) => `    ${purpose}\n        aks-netplan ${line}`).join("\n\n")}\n`;
}
