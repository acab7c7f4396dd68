import { planNetwork } from "../../../lib/plan/plan-network.js";
import { add, type Mutation } from "../../platforms/mutations.js";
import { goodDynamic, goodStatic } from "../../platforms/windows-server/requests.js";
import { cloudServiceRows } from "../../platforms/windows-server/rows/cloud-service.js";
import { clustersRows } from "../../platforms/windows-server/rows/clusters.js";
import { conflictsRows } from "../../platforms/windows-server/rows/conflicts.js";
import { leasesRows } from "../../platforms/windows-server/rows/leases.js";
import { macPoolRows } from "../../platforms/windows-server/rows/mac-pool.js";
import { namesRows } from "../../platforms/windows-server/rows/names.js";
import { poolsRows } from "../../platforms/windows-server/rows/pools.js";
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
  ...macPoolRows,
];

const standing: readonly Mutation[] = [
  [
    "a VIP pool that stands elsewhere",
    [add("/virtualNetworks/0/vipPoolStart", "172.16.8.101")],
    "error hci-immutable /virtualNetworks/0/vipPoolStart: vipPool stands at 172.16.8.100-172.16.8.120 and cannot be changed to 172.16.8.101-172.16.8.120; use 172.16.8.100-172.16.8.120",
  ],
];

export const windowsServerTable: CaseTable = {
  about: "AKS on Windows Server",
  good: [goodRequest("static", goodStatic), goodRequest("dynamic", goodDynamic)],
  cases: [
    ...mutationCases(goodStatic, ofStatic),
    ...mutationCases(goodDynamic, leasesRows),
    ...mutationCases({ ...goodStatic, previous: planNetwork(goodStatic) }, standing),
  ],
};
