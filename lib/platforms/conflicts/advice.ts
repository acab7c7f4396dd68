import type { Repair } from "../../../types/index.js";
import { type AddressRange, formatAddress, formatRange, rangeSize } from "../../address/index.js";
import { alternatives } from "../../text/together.js";
import type { ClearAddresses } from "./clear-addresses.js";
import type { UseInSpace } from "./use-in-space.js";

/** The advice for a claim: where the change belongs, in words, and as repairs. */
export interface Advice {
  readonly path: string;
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/**
 * Makes the advice for a claim: its longest free part if that is enough, otherwise the first free addresses of its prefix.
 *
 * ```text
 * pool     |-----------|         the gateway is at the start: the clear part ends where the pool does,
 * gateway  g|----------| part    so it is the start that has to change; otherwise it is the end
 * ```
 */
export function adviceFor(claim: UseInSpace, clear: ClearAddresses): Advice {
  const { range, path, remedy = {} } = claim;
  if (remedy.instead !== undefined) return { path, ...remedy.instead() };
  const { elsewhere, replace, omit, ends } = remedy;
  const part = remedy.part === undefined ? undefined : partOf(claim, remedy.part.reach, clear);
  const isEnough = part !== undefined && (elsewhere === undefined || rangeSize(part) >= (remedy.part?.size ?? 0));
  const right = isEnough ? part : elsewhere && clear.firstFree(elsewhere.prefix, claim.spaces, elsewhere.size);
  const isFull = elsewhere?.size === 1 && right === undefined;
  const keepsStart = part !== undefined && part.first === range.first;
  return {
    path: ends === undefined ? path : keepsStart ? ends.last : ends.first,
    text: isFull ? "no address of the network is free" : alternatives([use(right, range), ...(omit === undefined ? [] : [omit.text])]),
    repairs: [
      ...(right === undefined || replace === undefined ? [] : [replace(right)]),
      ...(omit?.repair === undefined ? [] : [omit.repair]),
    ],
  };
}

function partOf(claim: UseInSpace, reach: AddressRange | undefined, clear: ClearAddresses): AddressRange | undefined {
  return clear.longestPart(reach === undefined ? claim : { ...claim, range: reach });
}

function use(right: AddressRange | undefined, { first, last }: AddressRange): string {
  if (right === undefined) return first === last ? "use an address that nothing else uses" : "use addresses that nothing else uses";
  return first === last && right.first === right.last
    ? `use a free address such as ${formatAddress(right.first)}`
    : `use ${formatRange(right)}`;
}
