import type { FirewallMark } from "../../../../types/index.js";
import type { RuleWords } from "./rule-words.js";

const every = 0xffffffff;

/** Reports whether the target of a rule changes a mark. */
export function isMarking({ target }: RuleWords): boolean {
  return target === "MARK" || target === "CONNMARK";
}

/** Returns the change that a rule with the target MARK or CONNMARK makes; undefined if it cannot be read. */
export function markOf({ target, targetOptions }: RuleWords): FirewallMark | undefined {
  const of = target === "CONNMARK" ? "connection" : "packet";
  const options = new Map(targetOptions.map(([name = "", value = ""]) => [name, value]));
  for (const [name, text] of options) {
    const { value, mask } = valueAndMask(text);
    if (value === undefined) continue;
    switch (name) {
      case "--set-xmark":
        return { of, value, mask };
      case "--set-mark":
        return { of, value, mask: (mask | value) >>> 0 };
      case "--and-mark":
        return { of, value: 0, mask: ~value >>> 0 };
      case "--or-mark":
        return { of, value, mask: value };
      case "--xor-mark":
        return { of, value, mask: 0 };
    }
  }
  const bits = (name: string) => valueAndMask(options.get(name) ?? options.get("--mask") ?? String(every)).value;
  const [ofPacket, ofConnection] = [bits("--nfmask"), bits("--ctmask")];
  if (ofPacket === undefined || ofPacket !== ofConnection) return undefined;
  if (options.has("--save-mark")) return { of: "connection", value: 0, mask: ofConnection, from: "packet", fromMask: ofPacket };
  if (options.has("--restore-mark")) return { of: "packet", value: 0, mask: ofPacket, from: "connection", fromMask: ofConnection };
  return undefined;
}

function valueAndMask(text: string): { readonly value: number | undefined; readonly mask: number } {
  const [value = Number.NaN, mask = every] = text.split("/").map((part) => (part === "" ? Number.NaN : Number(part)));
  return Number.isInteger(value) && Number.isInteger(mask) ? { value: value >>> 0, mask: mask >>> 0 } : { value: undefined, mask: every };
}
