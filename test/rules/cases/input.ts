import { parseDocument } from "../../../lib/input/parse-document.js";
import type { Finding } from "../../../types/index.js";
import type { CaseTable } from "./case.js";

function told(input: string | Uint8Array): readonly Finding[] {
  const parsed = parseDocument(input);
  return "findings" in parsed ? parsed.findings : [];
}

const rows: readonly (readonly [why: string, input: () => string | Uint8Array, told: string])[] = [
  ["nothing", () => "", "error input-syntax : the input is empty"],
  [
    "an image",
    () => Uint8Array.of(0x89, 0x50),
    "error input-encoding : line 1: byte 0x89 at offset 0 is not UTF-8; save the input as UTF-8",
  ],
  ["a name twice", () => '{ "a": 1, "a": 2 }', 'error input-duplicate-key /a: "a" is given twice in line 1'],
  [
    "text that PowerShell cut off",
    () => '{ "a": "System.Object[]" }',
    'error input-truncated /a: PowerShell cut this value off and wrote text "System.Object[]"; write the input with ConvertTo-Json -Depth 64',
  ],
  [
    "lists in lists",
    () => "[".repeat(65) + "]".repeat(65),
    `error input-depth ${"/0".repeat(64)}: the input is nested deeper than 64 levels`,
  ],
  ["a byte too many", () => new Uint8Array(268_435_457), "error input-size : the input has 268435457 bytes, more than 268435456"],
];

export const inputTable: CaseTable = {
  about: "the text of an input",
  good: [
    { why: "JSON", ask: () => told('{ "platform": "azure-local" }') },
    { why: "just deep enough", ask: () => told("[".repeat(64) + "]".repeat(64)) },
    { why: "YAML", ask: () => told("platform: azure-local") },
  ],
  cases: rows.map(([why, input, finding]) => ({ why, told: [finding], ask: () => told(input()) })),
};
