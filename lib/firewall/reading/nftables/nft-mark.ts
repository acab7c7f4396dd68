import type { FirewallMark } from "../../../../types/index.js";
import { isObject, type JsonObject } from "../../../collections/json-values.js";

const every = 0xffffffff;

/** A new mark: the bits of the old one that stay, the bits of the other mark that are taken, and the bits that are then flipped. */
interface NewMark {
  readonly own: number;
  readonly other: number;
  readonly flipped: number;
}

/**
 * Returns the change that a statement makes to a mark: `none` if the statement changes no mark, undefined if the change cannot be
 * read.
 */
export function markOf({ mangle, xt }: JsonObject): FirewallMark | "none" | undefined {
  if (isObject(xt)) return xt.type === "target" && /MARK/.test(String(xt.name)) ? undefined : "none";
  if (!isObject(mangle)) return "none";
  const of = ownerOf(mangle.key);
  if (of === undefined) return "none";
  const mark = newMark(mangle.value, of);
  if (mark === undefined || (mark.own & mark.other) !== 0) return undefined;
  const { own, other, flipped } = mark;
  const from = of === "packet" ? ("connection" as const) : ("packet" as const);
  return { of, value: flipped, mask: ~own >>> 0, ...(other === 0 ? {} : { from, fromMask: other }) };
}

function ownerOf(key: unknown): FirewallMark["of"] | undefined {
  if (!isObject(key)) return undefined;
  if (isObject(key.meta) && key.meta.key === "mark") return "packet";
  return isObject(key.ct) && key.ct.key === "mark" ? "connection" : undefined;
}

function newMark(value: unknown, of: FirewallMark["of"], depth = 0): NewMark | undefined {
  if (typeof value === "number") return { own: 0, other: 0, flipped: value >>> 0 };
  if (!isObject(value) || depth > 8) return undefined;
  const owner = ownerOf(value);
  if (owner !== undefined) return owner === of ? { own: every, other: 0, flipped: 0 } : { own: 0, other: every, flipped: 0 };
  for (const [sign, apply] of Object.entries(operations)) {
    const operands = value[sign];
    if (!Array.isArray(operands)) continue;
    const [first, ...more] = operands;
    return more.reduce<NewMark | undefined>(
      (mark, bits) => (mark === undefined || typeof bits !== "number" ? undefined : apply(mark, bits >>> 0)),
      newMark(first, of, depth + 1),
    );
  }
  return undefined;
}

const operations: Readonly<Record<string, (mark: NewMark, bits: number) => NewMark>> = {
  "&": ({ own, other, flipped }, bits) => ({ own: (own & bits) >>> 0, other: (other & bits) >>> 0, flipped: (flipped & bits) >>> 0 }),
  "|": ({ own, other, flipped }, bits) => ({
    own: (own & ~bits) >>> 0,
    other: (other & ~bits) >>> 0,
    flipped: (flipped | bits) >>> 0,
  }),
  "^": ({ own, other, flipped }, bits) => ({ own, other, flipped: (flipped ^ bits) >>> 0 }),
};
