export {
  type Address,
  addressAfter,
  addressAt,
  addressBefore,
  addressFamily,
  firstAddress,
  formatAddress,
  lastAddress,
} from "./address.js";
export { type AddressRange, formatRange, rangeAt, rangeContains, rangeOf, rangeSize, rangesOverlap } from "./address-range.js";
export {
  type AddressSet,
  addressSet,
  firstGap,
  intersect,
  prefixesOfSet,
  setContains,
  setOverlapping,
  setSize,
  sizeCounter,
  subtract,
  union,
} from "./address-set.js";
export { type AddressRefusal, AddressSyntaxError, type AddressSyntaxKind } from "./address-syntax-error.js";
export type { AddressRange6, Prefix6 } from "./address6.js";
export { contains6, formatAddress6, formatPrefix6, formatRange6, overlaps6 } from "./address6.js";
export { describePrefix, type PrefixDescription } from "./describe-prefix.js";
export { firstClearPrefix } from "./first-clear-prefix.js";
export { overlapFinder } from "./overlap-finder.js";
export { OverlapIndex } from "./overlap-index.js";
export { countOverlaps, type GroupedRange, overlapCodes, overlapsAmong, overlapsBetween } from "./overlaps.js";
export { parseAddress, parseAddress6, parsePrefix, parsePrefix6, parseRange, parseRange6 } from "./parse.js";
export { type Piece, partition } from "./partition.js";
export { formatPrefix, hasEnds, type Prefix, prefixAt, usableRange } from "./prefix.js";
export { prefixesOfRange } from "./prefixes-of-range.js";
export { RangeList } from "./range-list.js";
export { type SpecialPurposeRange, specialPurposeOf, specialPurposeRanges } from "./special-purpose-ranges.js";
export { type Wildcards, wildcardsOf } from "./wildcards.js";
