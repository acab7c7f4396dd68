import type { Finding } from "../../../types/index.js";
import { withReceived } from "../../finding/with-received.js";
import { checkConflicts } from "../conflicts/check-conflicts.js";
import { checkAgentPorts } from "./check-agent-ports.js";
import { checkBesideAks } from "./check-beside-aks.js";
import { checkCloudService } from "./check-cloud-service.js";
import { checkHciOverlay } from "./check-cluster-ranges.js";
import { checkHciClusters } from "./check-clusters.js";
import { checkLeases } from "./check-leases.js";
import { checkMacPool } from "./check-mac-pool.js";
import { checkHciNames } from "./check-names.js";
import { checkOccupants } from "./check-occupants.js";
import { checkHciPools } from "./check-pools.js";
import { checkPrevious } from "./check-previous.js";
import { checkProxy } from "./check-proxy.js";
import { checkReachableNetworks } from "./check-reachable-networks.js";
import { checkHciServices } from "./check-services.js";
import { checkVirtualNetworks } from "./check-virtual-networks.js";
import { windowsServerConflicts } from "./conflict-rows.js";
import { windowsServerPools } from "./windows-server-address-uses.js";
import type { WindowsServerCheck } from "./windows-server-check.js";

/** Reports everything about the request before anything is placed. */
export function checkWindowsServer(check: WindowsServerCheck): Finding[] {
  const { reading, spaces, uses, demand } = check;
  const findings = [
    ...checkHciNames(reading),
    ...checkVirtualNetworks(check),
    ...checkHciPools(check),
    ...checkLeases(check),
    ...checkConflicts(windowsServerConflicts, [...uses, ...windowsServerPools(reading, spaces, demand.ofPool)]),
    ...checkHciClusters(reading),
    ...checkHciServices(reading),
    ...checkHciOverlay(reading),
    ...checkReachableNetworks(reading),
    ...checkCloudService(reading),
    ...checkBesideAks(reading),
    ...checkOccupants(reading),
    ...checkProxy(reading),
    ...checkAgentPorts(reading.request.ports),
    ...checkMacPool(reading.request),
    ...checkPrevious(reading),
  ];
  return findings.map((finding) => withReceived(finding, reading.request));
}
