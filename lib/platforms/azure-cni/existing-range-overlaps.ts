import type { Finding, Repair } from "../../../types/index.js";
import { type AddressRange, addressSet, firstClearPrefix, formatPrefix, formatRange, rangeSize, subtract } from "../../address/index.js";
import { findingOf } from "../../rules/finding-of.js";
import type { Conflict } from "../conflicts/find-conflicts.js";
import type { ParsedAzureCniRequest } from "./read-azure-cni.js";

/**
 * Reports what overlaps a range that exists and cannot be changed, each thing at its own place, since that is what has to
 * change. A subnet is offered the first addresses of the virtual network that are clear.
 */
export function existingRangeOverlaps({ row, claim, against }: Conflict, reading: ParsedAzureCniRequest): Finding[] {
  // with another subnet the virtual network may stay as it is
  const hasSubnet = against.some(({ kind }) => kind === "subnet");
  const changeable = hasSubnet ? against.filter(({ kind }) => kind !== "virtual-network") : against;
  return changeable.map(({ kind, name, range, path, text: written = formatRange(range) }) => {
    const clear = kind === "subnet" ? clearInNetwork(reading, claim.range, 32 - Math.log2(rangeSize(range))) : undefined;
    const text = clear && formatPrefix(clear);
    const advice = text === undefined ? "use other addresses for it" : `use other addresses for it, such as ${text}`;
    const message = `${name} ${written} overlaps ${claim.name} ${claim.text ?? formatRange(claim.range)}, which exists and cannot be changed; ${advice}`;
    const repairs: Repair[] = text === undefined ? [] : [{ text: `use ${text}`, patch: [{ op: "replace", path, value: text }] }];
    return findingOf(row.rule, { path, message, repairs });
  });
}

/** The first prefix of a length in the virtual network that nothing of the request has. */
function clearInNetwork(
  { network, subnets, remotes, reachable, reserved, request }: ParsedAzureCniRequest,
  range: AddressRange,
  length: number,
) {
  const planned = (request.previous?.networks ?? []).flatMap(({ pools }) => pools);
  // subnets of an earlier plan are not all among those of the request, so without knowing them none is offered
  if (planned.some(({ name }) => !subnets.some((subnet) => subnet.name.toLowerCase() === name.toLowerCase()))) return undefined;
  const used = addressSet([
    ...[...subnets, ...remotes, ...reachable].flatMap(({ v4 }) => v4.map(({ value }) => value)),
    ...reserved.map(({ value }) => value),
    range,
  ]);
  for (const { value } of network.v4) {
    const found = firstClearPrefix(subtract([value], used), length);
    if (found !== undefined) return found;
  }
  return undefined;
}
