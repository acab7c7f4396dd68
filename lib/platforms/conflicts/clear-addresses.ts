import {
  type AddressRange,
  type AddressSet,
  addressAt,
  addressSet,
  type Prefix,
  rangeSize,
  subtract,
  usableRange,
} from "../../address/index.js";
import type { UseKind } from "../model/address-use.js";
import type { ConflictRow } from "./conflict-row.js";
import type { SpacesOf } from "./first-overlaps.js";
import { longestClearPart } from "./longest-clear-part.js";
import { shareSpace, type UseInSpace } from "./use-in-space.js";

/** Finds addresses that conflict with nothing. What several claims need is computed once. */
export interface ClearAddresses {
  /** Returns the longest part of a claim that overlaps nothing it conflicts with. */
  readonly longestPart: (claim: UseInSpace) => AddressRange | undefined;
  /** Returns the lowest unused range of a size among the usable addresses of a prefix. */
  readonly firstFree: (prefix: Prefix, spaces: SpacesOf, size: number) => AddressRange | undefined;
}

/** Prepares the search among the uses of a request. */
export function clearAddresses(rows: readonly ConflictRow[], uses: readonly UseInSpace[]): ClearAddresses {
  return { longestPart: longestParts(rows, uses), firstFree: firstFreeRanges(uses) };
}

function longestParts(rows: readonly ConflictRow[], uses: readonly UseInSpace[]): ClearAddresses["longestPart"] {
  const ofKind = remembered(
    (kind: UseKind) => kind,
    (kind) => uses.filter((use) => use.kind === kind),
  );
  const ofOtherKinds = remembered(
    ({ kind, spaces }: UseInSpace) => `${kind} ${spaces}`,
    (claim) =>
      inTheWay(
        rows,
        claim,
        uses.filter(({ kind }) => kind !== claim.kind),
      ),
  );
  const ofItsKind = remembered(
    ({ kind, spaces, owner }: UseInSpace) => `${kind} ${spaces} ${owner}`,
    (claim) => inTheWay(rows, claim, ofKind(claim.kind)),
  );
  return (claim) => longestClearPart(claim.range, ofOtherKinds(claim), ofItsKind(claim));
}

/** The addresses in the claim's spaces that it must not have, of some uses. */
function inTheWay(rows: readonly ConflictRow[], claim: UseInSpace, uses: readonly UseInSpace[]): AddressSet {
  const kinds = new Set(rows.filter((row) => row.claim === claim.kind).flatMap(({ others }) => others));
  const met = uses.filter(
    ({ kind, owner, spaces }) => kinds.has(kind) && (kind !== claim.kind || owner !== claim.owner) && shareSpace(claim.spaces, spaces),
  );
  return addressSet(met.map(({ range }) => range));
}

function firstFreeRanges(uses: readonly UseInSpace[]): ClearAddresses["firstFree"] {
  const usedIn = remembered(
    (spaces: SpacesOf) => `${spaces}`,
    (spaces) => addressSet(uses.filter((use) => shareSpace(use.spaces, spaces)).map(({ range }) => range)),
  );
  const freeIn = remembered(
    ({ prefix, spaces }: { readonly prefix: Prefix; readonly spaces: SpacesOf }) => `${spaces} ${prefix.first} ${prefix.last}`,
    ({ prefix, spaces }) => subtract([usableRange(prefix)], usedIn(spaces)),
  );
  return (prefix, spaces, size) => {
    const gap = freeIn({ prefix, spaces }).find((free) => rangeSize(free) >= size);
    return gap === undefined ? undefined : { first: gap.first, last: addressAt(gap.first + size - 1) };
  };
}

/** Returns a function that computes each value once, by a text that identifies its argument. */
function remembered<Key, Value>(keyOf: (key: Key) => string, work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (key) => {
    const text = keyOf(key);
    const found = known.get(text) ?? { value: work(key) };
    known.set(text, found);
    return found.value;
  };
}
