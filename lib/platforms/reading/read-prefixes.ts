import { addressFamily, type Prefix, type Prefix6, parsePrefix, parsePrefix6 } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import type { Located } from "./located.js";

/** Prefixes of both IP versions, each with its own pointer. */
export interface IpPrefixes {
  readonly v4: readonly Located<Prefix>[];
  readonly v6: readonly Located<Prefix6>[];
}

/** Returns the prefixes of a list of a valid request. `path`: pointer to the list. */
export function readPrefixes(texts: readonly string[] | undefined, path: string): IpPrefixes {
  const v4: Located<Prefix>[] = [];
  const v6: Located<Prefix6>[] = [];
  for (const [index, text] of (texts ?? []).entries()) {
    const at = pointer(path, index);
    if (addressFamily(text) === 4) v4.push({ value: parsePrefix(text), path: at });
    else v6.push({ value: parsePrefix6(text), path: at });
  }
  return { v4, v6 };
}
