import type { Finding } from "../../../types/index.js";
import { checkConflicts } from "../check-conflicts.js";
import type { Demand } from "../demand.js";
import type { Standing } from "../standing.js";
import { withReceived } from "../with-received.js";
import { checkAgentPorts } from "./check-agent-ports.js";
import { checkCloudService } from "./check-cloud-service.js";
import { checkHciClusters } from "./check-hci-clusters.js";
import { checkHciNames } from "./check-hci-names.js";
import { checkHciOverlay } from "./check-hci-overlay.js";
import { checkHciPools } from "./check-hci-pools.js";
import { checkHciServices } from "./check-hci-services.js";
import { checkHciStanding } from "./check-hci-standing.js";
import { checkLeases } from "./check-leases.js";
import { checkMacPool } from "./check-mac-pool.js";
import { checkVirtualNetworks } from "./check-virtual-networks.js";
import type { WindowsServerReading } from "./read-windows-server.js";
import { type HciUse, hciConflictRows, windowsServerPools } from "./windows-server-standing.js";

/** What the checks look at: the request as read, what stands in it, and how much is counted. */
export interface WindowsServerCheck {
  readonly reading: WindowsServerReading;
  /** Address space of each virtual network. */
  readonly spaces: readonly number[];
  readonly standing: readonly Standing<HciUse>[];
  readonly demand: Demand;
}

/** Everything the request shows before anything is placed. */
export function checkWindowsServer(check: WindowsServerCheck): Finding[] {
  const { reading, spaces, standing } = check;
  const findings = [
    ...checkHciNames(reading),
    ...checkVirtualNetworks(check),
    ...checkHciPools(check),
    ...checkLeases(check),
    ...checkConflicts(hciConflictRows, [...standing, ...windowsServerPools(reading, spaces)]),
    ...checkHciClusters(reading),
    ...checkHciServices(reading),
    ...checkHciOverlay(reading),
    ...checkCloudService(reading),
    ...checkAgentPorts(reading.request.ports),
    ...checkMacPool(reading.request),
    ...checkHciStanding(reading),
  ];
  return findings.map((finding) => withReceived(finding, reading.request));
}
