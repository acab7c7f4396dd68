import { rangeContains, rangesOverlap } from "../../address/index.js";
import { vmwareRules } from "../../rules/vmware-rules.js";
import { shorten } from "../../text/shorten.js";
import { type Standing, standingAt, standingEnds, standingIn, standingReservations } from "../conflicts/address-use.js";
import type { ConflictRow } from "../conflicts/check-conflicts.js";
import type { SegmentReading, VmwareReading } from "./read-vmware.js";

/** What an address is used for, as far as rules tell uses apart. */
export type VmwareUse = "gateway" | "reservation" | "dhcp-scope" | "control-plane-ip";

/** Who may not share an address with whom, and which rule says so. */
export const vmwareConflictRows: readonly ConflictRow<VmwareUse>[] = [
  {
    claim: "control-plane-ip",
    others: ["dhcp-scope", "control-plane-ip", "network-address", "broadcast-address", "gateway", "reservation"],
    rule: vmwareRules["vmw-cp-required-outside-dhcp"],
  },
  { claim: "dhcp-scope", others: ["gateway", "reservation"], rule: vmwareRules["vmw-dhcp-scope-clear"] },
];

/**
 * Everything that stands without being a pool, by what the request says.
 *
 * @param spaces address space of each segment
 */
export function vmwareStanding({ segments, reserved }: VmwareReading, spaces: readonly number[]): Standing<VmwareUse>[] {
  return [
    ...segments.flatMap((segment) => standingInSegment(segment, spaces[segment.index] as number)),
    ...standingReservations(reserved, "every"),
  ];
}

function standingInSegment({ name, path, prefix, gateway, dhcpScope, reserved }: SegmentReading, space: number): Standing<VmwareUse>[] {
  const standing: Standing<VmwareUse>[] = [
    ...standingEnds(prefix, path, space),
    ...standingReservations(
      reserved.filter(({ value }) => rangesOverlap(value, prefix)),
      space,
    ),
    { ...standingIn("dhcp-scope", `the DHCP scope of "${shorten(name)}"`, dhcpScope, space), counted: true },
  ];
  if (gateway !== undefined && rangeContains(prefix, gateway.value)) standing.push(standingAt("gateway", "the gateway", gateway, space));
  return standing;
}

/** The control plane IPs that clusters name, as claims to addresses. */
export function vmwareControlPlaneIps({ clusters }: VmwareReading, spaces: readonly number[]): Standing<VmwareUse>[] {
  return clusters.flatMap(({ name, path, segment, controlPlaneIp }) => {
    if (segment === undefined || controlPlaneIp === undefined) return [];
    const called = `the control plane IP of "${shorten(name)}"`;
    const claim = standingAt<VmwareUse>("control-plane-ip", called, controlPlaneIp, spaces[segment.index] as number);
    return [{ ...claim, owner: path, chosenWithout: [controlPlaneIp.path] }];
  });
}
