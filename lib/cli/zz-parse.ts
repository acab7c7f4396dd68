import { parse } from "yaml";
export function parseDocument(bytes: Uint8Array): { value: unknown } | { findings: never[] } {
  return { value: parse(Buffer.from(bytes).toString()) };
}
