import { isObject } from "../../../collections/json-values.js";

/** The right side of a match: texts, and names of sets. */
export interface NftValues {
  readonly texts: readonly string[];
  readonly sets: readonly string[];
  /** Whether all of it was read. */
  readonly isComplete: boolean;
}

/** Returns the values of a match: one value, a prefix, a range, a list or set of them, or the name of a set. */
export function nftValues(value: unknown, depth = 0): NftValues {
  if (typeof value === "string")
    return value.startsWith("@") ? { texts: [], sets: [value], isComplete: true } : { texts: [value], sets: [], isComplete: true };
  if (typeof value === "number") return { texts: [String(value)], sets: [], isComplete: true };
  if (Array.isArray(value)) return joined(value, depth);
  if (!isObject(value) || depth > 8) return unread;
  const { prefix, range, set, elem, "|": flags } = value;
  if (isObject(prefix)) return { texts: [`${prefix.addr}/${prefix.len}`], sets: [], isComplete: true };
  if (Array.isArray(range)) return { texts: [`${range[0]}-${range[1]}`], sets: [], isComplete: true };
  if (set !== undefined) return nftValues(set, depth + 1);
  if (isObject(elem)) return nftValues(elem.val, depth + 1);
  return Array.isArray(flags) ? joined(flags, depth) : unread;
}

const unread: NftValues = { texts: [], sets: [], isComplete: false };

function joined(list: readonly unknown[], depth: number): NftValues {
  const parts = list.map((item) => nftValues(item, depth + 1));
  return {
    texts: parts.flatMap(({ texts }) => texts),
    sets: parts.flatMap(({ sets }) => sets),
    isComplete: parts.every(({ isComplete }) => isComplete),
  };
}

/** Returns the parts of a concatenation; undefined if a value is not a concatenation. */
export function concatParts(value: unknown): readonly unknown[] | undefined {
  if (!isObject(value)) return undefined;
  const inner = isObject(value.elem) ? value.elem.val : value;
  return isObject(inner) && Array.isArray(inner.concat) ? inner.concat : undefined;
}

/** Returns a short text for a part of a rule. */
export function nftText(value: unknown, depth = 0): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (depth > 8) return "…";
  if (Array.isArray(value)) return value.map((item) => nftText(item, depth + 1)).join(", ");
  if (!isObject(value)) return String(value);
  const { payload, meta, ct, prefix, range, set, concat, elem, limit } = value;
  if (isObject(limit)) return `limit rate ${limit.inv === true ? "over " : ""}${limit.rate}/${limit.per}`;
  if (isObject(payload)) return `${payload.protocol ?? payload.base} ${payload.field ?? payload.offset}`;
  if (isObject(meta)) return String(meta.key);
  if (isObject(ct)) return `ct ${ct.key}`;
  if (isObject(prefix)) return `${prefix.addr}/${prefix.len}`;
  if (Array.isArray(range)) return range.join("-");
  if (set !== undefined) return `{ ${nftText(set, depth + 1)} }`;
  if (Array.isArray(concat)) return concat.map((part) => nftText(part, depth + 1)).join(" . ");
  if (isObject(elem)) return nftText(elem.val, depth + 1);
  const [key = "", inner] = Object.entries(value)[0] ?? [];
  return inner === null || inner === undefined ? key : `${key} ${nftText(inner, depth + 1)}`;
}
