/** A run of numbers, both ends included. */
export interface Span {
  readonly first: bigint;
  readonly last: bigint;
}

/** Traffic as a box: from a run of addresses to another, on a run of ports. Boxes of different keys share no traffic. */
export interface Box {
  /** Protocol, and what kind of thing the two sides are: addresses of an IP version, a service tag, a zone. */
  readonly key: string;
  readonly source: Span;
  readonly destination: Span;
  readonly ports: Span;
}

const sides = ["source", "destination", "ports"] as const;

/** Whether two boxes share traffic. */
function meet(a: Box, b: Box): boolean {
  return a.key === b.key && sides.every((side) => a[side].first <= b[side].last && b[side].first <= a[side].last);
}

/** What of a box is in another box no more: up to six boxes that share no traffic with each other. */
function subtract(a: Box, b: Box): Box[] {
  if (!meet(a, b)) return [a];
  const rest: Box[] = [];
  let middle = a;
  for (const side of sides) {
    const { first, last } = middle[side];
    if (first < b[side].first) rest.push({ ...middle, [side]: { first, last: b[side].first - 1n } });
    if (last > b[side].last) rest.push({ ...middle, [side]: { first: b[side].last + 1n, last } });
    middle = { ...middle, [side]: { first: larger(first, b[side].first), last: smaller(last, b[side].last) } };
  }
  return rest;
}

/** What of a box is in none of others. */
export function remainder(box: Box, others: Iterable<Box>): Box[] {
  let rest: Box[] = [box];
  for (const other of others) {
    if (rest.length === 0) break;
    // most boxes are far apart, and looking is cheaper than cutting
    if (!meet(box, other)) continue;
    rest = rest.flatMap((part) => subtract(part, other));
  }
  return rest;
}

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
