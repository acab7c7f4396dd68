import type { Finding, Repair } from "../../../types/index.js";
import { addressSet, formatPrefix, type Prefix, subtract } from "../../address/index.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import { firstClearPrefix } from "./first-clear-prefix.js";
import type { NamedRange } from "./named-ranges.js";
import type { ParsedAzureCniRequest } from "./read-azure-cni.js";

/**
 * Reports what overlaps a range that exists and cannot be changed, each thing at its own place, since that is what has to
 * change. A subnet is offered the first addresses of the virtual network that are clear.
 *
 * @param name the range as messages call it: `the service range of "shop"`
 */
export function existingRangeOverlaps(
  row: IdentifiedRow,
  name: string,
  { value, path }: { readonly value: Prefix; readonly path: string },
  against: readonly NamedRange[],
  reading: ParsedAzureCniRequest,
): Finding[] {
  return against.map((other) => {
    const clear = other.isSubnet ? clearInNetwork(reading, value, other.range.prefixLength) : undefined;
    const text = clear && formatPrefix(clear);
    const advice = text === undefined ? "use other addresses for it" : `use other addresses for it, such as ${text}`;
    const message = `${other.name} ${formatPrefix(other.range)} overlaps ${name} ${formatPrefix(value)}, which exists and cannot be changed; ${advice}`;
    const repairs: Repair[] =
      text === undefined || other.path === undefined
        ? []
        : [{ text: `use ${text}`, patch: [{ op: "replace", path: other.path, value: text }] }];
    return findingOf(row, { path: other.path ?? path, message, repairs });
  });
}

/** The first prefix of a length in the virtual network that nothing of the request has. */
function clearInNetwork({ network, subnets, remotes, reachable, reserved, request }: ParsedAzureCniRequest, range: Prefix, length: number) {
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
