import type { Finding } from "../../../types/index.js";
import { groupedBy } from "../../collections/group-by.js";
import { pointer } from "../../finding/json-pointer.js";
import { findingOf } from "../../rules/finding-of.js";
import { vmwareRules } from "../../rules/vmware-rules.js";
import { checkDhcpScope } from "../checks/check-dhcp-scope.js";
import { checkGateway } from "../checks/check-gateway.js";
import { checkPrefixText, checkReservations } from "../checks/check-prefix.js";
import { checkScopeSize, type ScopeNeed } from "../checks/check-scope-size.js";
import { describeNeed } from "../checks/describe-need.js";
import { overlayRanges } from "../checks/overlay-ranges.js";
import { repeatedNames } from "../checks/repeated-names.js";
import { usedAround } from "../conflicts/use-in-space.js";
import type { Demand } from "../model/demand.js";
import type { ParsedSegment, ParsedVmwareCluster } from "./read-vmware.js";
import { vmwareControlPlaneIps } from "./vmware-address-uses.js";
import type { VmwareCheck } from "./vmware-check.js";

const gatewayRules = { inPrefix: vmwareRules["vmw-gateway-in-prefix"], usable: vmwareRules["vmw-gateway-usable"] };
const scopeRules = { inPrefix: vmwareRules["vmw-dhcp-scope"], clear: vmwareRules["vmw-dhcp-scope-clear"] };

/** Checks each segment alone, and whether its DHCP server has a lease for every node. */
export function checkSegments(check: VmwareCheck): Finding[] {
  const { segments, clusters, request, reserved } = check.reading;
  const choosing = new Set(clusters.filter(isChosenFor).map(({ segment }) => segment));
  const withGateway = new Set(segments.flatMap(({ gateway, index }) => (gateway === undefined ? [] : [check.spaces[index]])));
  const around = usedAround([
    ...check.uses.filter(({ kind }) => kind !== "dhcp-scope"),
    ...vmwareControlPlaneIps(check.reading, check.spaces),
  ]);
  return [
    ...repeatedNames(request.segments, "/segments"),
    ...segments.flatMap((segment) => [
      ...checkPrefixText(segment.prefix, pointer(segment.path, "addressPrefix")),
      ...checkReservations(segment.reserved, [segment.prefix]),
      ...checkGateway({ ...segment, dnsServers: [] }, gatewayRules),
      ...(choosing.has(segment) && !withGateway.has(check.spaces[segment.index]) ? [gatewayUnknown(segment)] : []),
      ...checkDhcpScope(segment.dhcpScope, segment.prefix, scopeRules),
    ]),
    ...checkReservations(
      reserved,
      segments.map(({ prefix }) => prefix),
      overlayRanges(
        clusters.map(({ podPrefix }) => podPrefix?.value),
        vmwareRules["vmw-pod-cidr"].values,
      ),
    ),
    ...[...groupedBy(segments, ({ index }) => check.spaces[index] as number)].flatMap(([space, here]) =>
      checkLeases(check.demand, here, (within) => around(space, within)),
    ),
  ];
}

/** Reports whether an address outside the scope is chosen for a cluster. */
function isChosenFor({ controlPlaneIp, serviceCount }: ParsedVmwareCluster): boolean {
  return controlPlaneIp === undefined || serviceCount > 0;
}

function gatewayUnknown({ path }: ParsedSegment): Finding {
  const message = "gateway is not given, so a chosen address may be that of the gateway; give it";
  return findingOf(vmwareRules["vmw-gateway-unknown"], { path: pointer(path, "gateway"), message });
}

/** The documented minimum is one lease per worker node. Leases of the control plane nodes are inferred and only a warning. */
function checkLeases(demand: Demand, here: readonly ParsedSegment[], usedRanges: ScopeNeed["usedRanges"]): Finding[] {
  const names = new Set(here.map(({ name }) => name));
  const countOf = (item: string) => [...names].reduce((sum, name) => sum + demand.ofGroup(name, "dhcpScope", item), 0);
  const [workers, controlPlane] = [countOf("worker-node"), countOf("control-plane-node")];
  const lines = demand.lines.filter(({ network, group }) => names.has(network) && group === "dhcpScope");
  const needed = workers + controlPlane;
  return checkScopeSize(here, {
    needed,
    ruleFor: (size) => vmwareRules[size < workers ? "vmw-dhcp-scope" : "vmw-dhcp-scope-control-plane"],
    needs: `${needed} are needed (${describeNeed(lines)})`,
    usedRanges,
  });
}
