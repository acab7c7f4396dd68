import { rangeContains, rangesOverlap } from "../../address/index.js";
import { shorten } from "../../text/shorten.js";
import { shortenable, type UseInSpace, useAt, useOf, useOfNamedReservation, usesOfEnds } from "../conflicts/use-in-space.js";
import type { ParsedSegment, ParsedVmwareRequest } from "./read-vmware.js";

/**
 * Lists every address that the request says is in use, except for control plane IPs.
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

/** Lists the control plane IPs that clusters name. */
export function vmwareControlPlaneIps({ clusters }: ParsedVmwareRequest, spaces: readonly number[]): UseInSpace[] {
  return clusters.flatMap(({ name, path, segment, controlPlaneIp }) => {
    if (segment === undefined || controlPlaneIp === undefined) return [];
    const called = `the control plane IP of "${shorten(name)}"`;
    const use = useAt("control-plane-ip", called, controlPlaneIp, spaces[segment.index] as number);
    const leaveOut = { text: "remove it to have an address chosen", patch: [{ op: "remove", path: controlPlaneIp.path } as const] };
    const remedy = {
      elsewhere: { prefix: segment.prefix, size: 1 },
      omit: { text: "remove it to have an address chosen", repair: leaveOut },
    };
    return [{ ...use, owner: path, remedy }];
  });
}
