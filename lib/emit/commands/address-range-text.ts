import type { AddressBounds } from "../../../types/index.js";

/** Writes a range as MetalLB reads it: first and last address, one address as a prefix. */
export function addressRangeText({ start, end }: AddressBounds): string {
  return start === end ? `${start}/32` : `${start}-${end}`;
}
