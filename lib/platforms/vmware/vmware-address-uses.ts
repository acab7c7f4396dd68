import { rangeContains, rangesOverlap } from "../../address/index.js";
import { vmwareRules } from "../../rules/vmware-rules.js";
import { shorten } from "../../text/shorten.js";
import { type AddressUse, useAt, useOfEnds, usesIn, usesOfReservations } from "../conflicts/address-use.js";
import type { ConflictRow } from "../conflicts/check-conflicts.js";
import type { ParsedSegment, ParsedVmwareRequest } from "./read-vmware.js";

/** What an address is used for, as far as rules tell uses apart. */
export type VmwareUse = "gateway" | "reservation" | "dhcp-scope" | "control-plane-ip";

/** Who may not share an address with whom, and which rule says so. */
export const vmwareConflictRows: readonly ConflictRow<VmwareUse>[] = [
  {
    claim: "control-plane-ip",
    others: ["dhcp-scope", "control-plane-ip", "network-address", "broadcast-address", "gateway", "reservation"],
    rule: vmwareRules["vmw-cp-required-outside-dhcp"],
  },
  { claim: "dhcp-scope", others: ["gateway"], rule: vmwareRules["vmw-dhcp-scope-gateway"] },
  { claim: "dhcp-scope", others: ["reservation"], rule: vmwareRules["vmw-dhcp-scope-clear"] },
];

/**
 * Everything that stands without being a pool, by what the request says.
 *
 * @param spaces address space of each segment
 */
export function vmwareAddressUses({ segments, reserved }: ParsedVmwareRequest, spaces: readonly number[]): AddressUse<VmwareUse>[] {
  return [
    ...segments.flatMap((segment) => usesInSegment(segment, spaces[segment.index] as number)),
    ...usesOfReservations(reserved, "every"),
  ];
}

function usesInSegment({ name, path, prefix, gateway, dhcpScope, reserved }: ParsedSegment, space: number): AddressUse<VmwareUse>[] {
  const uses: AddressUse<VmwareUse>[] = [
    ...useOfEnds(prefix, path, space),
    ...usesOfReservations(
      reserved.filter(({ value }) => rangesOverlap(value, prefix)),
      space,
    ),
    { ...usesIn("dhcp-scope", `the DHCP scope of "${shorten(name)}"`, dhcpScope, space), counted: true },
  ];
  if (gateway !== undefined && rangeContains(prefix, gateway.value)) uses.push(useAt("gateway", "the gateway", gateway, space));
  return uses;
}

/** The control plane IPs that clusters name, as claims to addresses. */
export function vmwareControlPlaneIps({ clusters }: ParsedVmwareRequest, spaces: readonly number[]): AddressUse<VmwareUse>[] {
  return clusters.flatMap(({ name, path, segment, controlPlaneIp }) => {
    if (segment === undefined || controlPlaneIp === undefined) return [];
    const called = `the control plane IP of "${shorten(name)}"`;
    const claim = useAt<VmwareUse>("control-plane-ip", called, controlPlaneIp, spaces[segment.index] as number);
    return [{ ...claim, owner: path, chosenWithout: [controlPlaneIp.path] }];
  });
}
