import { goodDynamic, goodStatic } from "../../platforms/windows-server/requests.js";
import { agentPortsRows } from "../../platforms/windows-server/rows/agent-ports.js";
import { besideAksRows } from "../../platforms/windows-server/rows/beside-aks.js";
import { cloudServiceRows } from "../../platforms/windows-server/rows/cloud-service.js";
import { clustersRows } from "../../platforms/windows-server/rows/clusters.js";
import { conflictsRows } from "../../platforms/windows-server/rows/conflicts.js";
import { existingDynamic, existingDynamicRows, existingRows, existingStatic } from "../../platforms/windows-server/rows/existing.js";
import { leasesRows } from "../../platforms/windows-server/rows/leases.js";
import { macPoolRows } from "../../platforms/windows-server/rows/mac-pool.js";
import { namesRows } from "../../platforms/windows-server/rows/names.js";
import { poolsRows } from "../../platforms/windows-server/rows/pools.js";
import { proxyRows } from "../../platforms/windows-server/rows/proxy.js";
import { servicesRows } from "../../platforms/windows-server/rows/services.js";
import { virtualNetworksRows } from "../../platforms/windows-server/rows/virtual-networks.js";
import { type CaseTable, goodRequest, mutationCases } from "./case.js";

const ofStatic = [
  ...virtualNetworksRows,
  ...poolsRows,
  ...conflictsRows,
  ...namesRows,
  ...clustersRows,
  ...servicesRows,
  ...cloudServiceRows,
  ...proxyRows,
  ...besideAksRows,
  ...macPoolRows,
  ...agentPortsRows,
];

export const windowsServerTable: CaseTable = {
  about: "AKS on Windows Server",
  good: [goodRequest("static", goodStatic), goodRequest("dynamic", goodDynamic)],
  cases: [
    ...mutationCases(goodStatic, ofStatic),
    ...mutationCases(goodDynamic, leasesRows),
    ...mutationCases(existingStatic, existingRows),
    ...mutationCases(existingDynamic, existingDynamicRows),
  ],
};
