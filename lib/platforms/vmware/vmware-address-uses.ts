import { rangeContains, rangesOverlap } from "../../address/index.js";
import { vmwareRules } from "../../rules/vmware-rules.js";
import { shorten } from "../../text/shorten.js";
import type { ConflictRow } from "../conflicts/check-conflicts.js";
import { shortenable, type UseInSpace, useAt, useOf, useOfNamedReservation, usesOfEnds } from "../conflicts/use-in-space.js";
import type { ParsedSegment, ParsedVmwareRequest } from "./read-vmware.js";

/** Who may not share an address with whom, and which rule says so. */
export const vmwareConflictRows: readonly ConflictRow[] = [
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
export function vmwareAddressUses({ segments, reserved }: ParsedVmwareRequest, spaces: readonly number[]): UseInSpace[] {
  return [
    ...segments.flatMap((segment) => usesInSegment(segment, spaces[segment.index] as number)),
    ...reserved.map((range) => useOfNamedReservation(range, "every")),
  ];
}

function usesInSegment({ name, path, prefix, gateway, dhcpScope, reserved }: ParsedSegment, space: number): UseInSpace[] {
  const scope = shortenable(useOf("dhcp-scope", `the DHCP scope of "${shorten(name)}"`, dhcpScope, space), dhcpScope);
  const uses: UseInSpace[] = [
    ...usesOfEnds(prefix, path, space),
    ...reserved.filter(({ value }) => rangesOverlap(value, prefix)).map((range) => useOfNamedReservation(range, space)),
    { ...scope, counted: true },
  ];
  if (gateway !== undefined && rangeContains(prefix, gateway.value)) uses.push(useAt("gateway", "the gateway", gateway, space));
  return uses.map((use) => ({ ...use, networkPath: path }));
}

/** The control plane IPs that clusters name, as claims to addresses. */
export function vmwareControlPlaneIps({ clusters }: ParsedVmwareRequest, spaces: readonly number[]): UseInSpace[] {
  return clusters.flatMap(({ name, path, segment, controlPlaneIp }) => {
    if (segment === undefined || controlPlaneIp === undefined) return [];
    const called = `the control plane IP of "${shorten(name)}"`;
    const claim = useAt("control-plane-ip", called, controlPlaneIp, spaces[segment.index] as number);
    return [{ ...claim, owner: path, chosenWithout: [controlPlaneIp.path] }];
  });
}
