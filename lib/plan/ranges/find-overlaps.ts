import type { Finding, Overlap, OverlapRange, OverlapRelation, OverlapReport, OverlapRequest } from "../../../types/index.js";
import { countOverlaps, type GroupedRange, overlapCodes } from "../../address/index.js";
import { inDocumentOrder } from "../../finding/in-document-order.js";
import { pointer } from "../../finding/json-pointer.js";
import { PlanError } from "../../finding/plan-error.js";
import { readOverlapRequest } from "../../input/read-overlap-request.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { overlapRules } from "../../rules/overlap-rules.js";
import { shorten } from "../../text/shorten.js";
import { ipv4Ranges, ipv6Ranges, type RangeFamily, type ReadRange, readRanges } from "./read-ranges.js";

const limitRow = overlapRules["overlap-limit"];

/**
 * Finds all pairs of named ranges that share addresses, IPv4 and IPv6 together.
 *
 * Guarantees: overlaps are in the order of the ranges in the request, and `a` is the range that comes first. Ranges of one
 * `group` are not compared with each other. No address is enumerated, and lists are not compared pair by pair. If there are
 * more than a million overlaps, a warning says how many there are and which are listed.
 *
 * @param input the ranges, each an address, a range `a-b` or a prefix with a name; of a prefix with host bits, which are
 *   reported, the whole block is used
 * @throws PlanError if the input breaks its schema, for example with an invalid address
 *
 * @example
 * ```ts
 * import { findOverlaps } from "aks-netplan";
 *
 * const { overlaps } = findOverlaps({
 *   ranges: [
 *     { name: "plant-7", range: "10.30.7.0/24" },
 *     { name: "printers", range: "10.30.7.250-10.30.8.9" },
 *     { name: "plant-8", range: "10.30.9.0/24" },
 *   ],
 * });
 * overlaps; // [{ a: "plant-7", b: "printers", start: "10.30.7.250", end: "10.30.7.255", relation: "partial" }]
 * ```
 */
export function findOverlaps(input: OverlapRequest): OverlapReport {
  const reading = readOverlapRequest(input);
  if (reading.value === undefined) throw new PlanError(reading.findings);
  const { ranges } = reading.value;
  const limit = listable(ranges);
  const four = readRanges(ranges, ipv4Ranges);
  const six = readRanges(ranges, ipv6Ranges);
  const overlaps4 = overlapsIn(four, ranges, ipv4Ranges, limit);
  const overlaps6 = overlapsIn(six, ranges, ipv6Ranges, limit - overlaps4.length);
  const overlaps = inOneOrder(overlaps4, overlaps6);
  const findings = [
    ...repeatedNames(ranges),
    ...hostBitsIn(four),
    ...hostBitsIn(six),
    // if the limit is not reached, every overlap is listed and there is nothing to count
    ...(overlaps.length < limit ? [] : beyondLimit(limit, countOverlaps(four) + countOverlaps(six))),
  ];
  return { overlaps, findings: inDocumentOrder(findings, reading.value) };
}

/** Overlaps of one IP version, and a number for each that decides the order. There may be a million. */
interface ListedOverlaps {
  readonly length: number;
  readonly places: Float64Array;
  readonly overlaps: readonly Overlap[];
}

function overlapsIn<Bound extends number | bigint>(
  read: readonly ReadRange<Bound>[],
  ranges: readonly OverlapRange[],
  { format }: RangeFamily<Bound>,
  limit: number,
): ListedOverlaps {
  // an overlap starts and ends where one of its ranges does, so no end of a range is written out twice
  const startOf = onceEach(read, ({ first }) => format(first));
  const endOf = onceEach(read, ({ last }) => format(last));
  const codes = overlapCodes(read, limit);
  const overlaps: Overlap[] = [];
  for (let place = 0; place < codes.length; place++) {
    const left = Math.floor((codes[place] as number) / read.length);
    const right = (codes[place] as number) % read.length;
    const a = read[left] as ReadRange<Bound>;
    const b = read[right] as ReadRange<Bound>;
    const start = startOf(a.first > b.first ? left : right);
    const end = endOf(a.last < b.last ? left : right);
    const [lower, higher] = [ranges[a.index] as OverlapRange, ranges[b.index] as OverlapRange];
    overlaps.push({ a: lower.name, b: higher.name, start, end, relation: relationOf(a, b) });
    codes[place] = a.index * ranges.length + b.index;
  }
  return { length: overlaps.length, places: codes, overlaps };
}

function inOneOrder(four: ListedOverlaps, six: ListedOverlaps): Overlap[] {
  const listed: Overlap[] = [];
  let [i, j] = [0, 0];
  while (i < four.length || j < six.length) {
    const isFour = (four.places[i] ?? Number.POSITIVE_INFINITY) < (six.places[j] ?? Number.POSITIVE_INFINITY);
    listed.push((isFour ? four.overlaps[i++] : six.overlaps[j++]) as Overlap);
  }
  return listed;
}

/** Returns a function that makes the value at an index with `write` when it is first requested. */
function onceEach<Value>(values: readonly Value[], write: (value: Value) => string): (index: number) => string {
  const texts = values.map((): string | undefined => undefined);
  return (index) => {
    const text = texts[index] ?? write(values[index] as Value);
    texts[index] = text;
    return text;
  };
}

// same      contains    within      partial
// aaaaa     aaaaaaa       aaa       aaaaa
// bbbbb       bbb       bbbbbbb        bbbbb
function relationOf(a: GroupedRange, b: GroupedRange): OverlapRelation {
  const contains = a.first <= b.first && b.last <= a.last;
  const within = b.first <= a.first && a.last <= b.last;
  if (contains) return within ? "same" : "contains";
  return within ? "within" : "partial";
}

/** How many overlaps can be listed: each repeats two names, and names can be long. */
function listable(ranges: readonly OverlapRange[]): number {
  const { overlaps, characters } = limitRow.values;
  const longest = ranges.reduce((most, { name }) => Math.max(most, name.length), 1);
  return Math.max(1, Math.min(overlaps, Math.floor(characters / (2 * longest))));
}

function beyondLimit(listed: number, count: number): Finding[] {
  if (count <= listed) return [];
  const message = `there are ${count} overlaps, and only the ${listed} at the lowest addresses are listed; put ranges that may overlap into one group`;
  return [findingOf(limitRow, { path: "/ranges", message })];
}

/** Makes one finding for each name that several ranges have, at the second of them. */
function repeatedNames(ranges: readonly OverlapRange[]): Finding[] {
  const places = new Map<string, { readonly first: number; second?: number; count: number }>();
  for (const [index, { name }] of ranges.entries()) {
    const known = places.get(name);
    if (known === undefined) {
      places.set(name, { first: index, count: 1 });
      continue;
    }
    known.second ??= index;
    known.count++;
  }
  return [...places].flatMap(([name, { first, second, count }]) =>
    second === undefined
      ? []
      : [
          findingOf(overlapRules["overlap-name-repeated"], {
            path: pointer("/ranges", second, "name"),
            received: shorten(name),
            message: `${count} ranges are called "${shorten(name)}", the first of them ${pointer("/ranges", first)}; use different names`,
          }),
        ],
  );
}

function hostBitsIn(read: readonly ReadRange[]): Finding[] {
  return read.flatMap(({ index, hostBits }) => {
    if (hostBits === undefined) return [];
    const { given, masked } = hostBits;
    const path = pointer("/ranges", index, "range");
    const message = `${given} has host bits set; it is read as ${masked}`;
    const repairs = [{ text: `write ${masked}`, patch: [{ op: "replace" as const, path, value: masked }] }];
    return [findingOf(addressRules["prefix-host-bits"], { path, received: given, message, repairs })];
  });
}
