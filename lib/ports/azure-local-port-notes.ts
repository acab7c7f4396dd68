import { azureLocalPortRules } from "../rules/azure-local-port-rules.js";
import { multiRackRules } from "../rules/multi-rack-rules.js";
import { together } from "../text/together.js";
import type { PortNote } from "./port-row.js";

/** The findings about the port matrix of Azure Local. */
export const azureLocalPortNotes: readonly PortNote[] = [
  {
    rule: azureLocalPortRules["ports-same-network"],
    observe: ({ sharedNetworks }) =>
      sharedNetworks.map(({ name, path }) => ({
        path,
        message: `"${name}" has the vlan and addressPrefix of the management network, so there are no rows between the two`,
      })),
  },
  {
    rule: multiRackRules["mr-ports"],
    when: ["multi-rack"],
    observe: ({ paths: { multiRack: path } }) =>
      path === undefined
        ? []
        : [
            {
              path,
              message:
                "the documents name no ports between management network and logical networks for multi-rack deployments, so there are no rows between the two; if a firewall separates them, ask the vendor",
            },
          ],
  },
  {
    rule: azureLocalPortRules["ports-cluster-ip-unknown"],
    when: ["separate-networks", "arc-gateway"],
    observe: ({ zones, paths }) =>
      paths.clusterIp === undefined || (zones["cluster-ip"] ?? []).length > 0
        ? []
        : [
            {
              path: paths.clusterIp,
              message:
                'clusterIp is not given, so the rows for the Arc gateway name no address for it. Run `Get-ClusterResource -Name "Cluster IP Address" | Get-ClusterParameter -Name Address` on the cluster to find it',
            },
          ],
  },
  {
    rule: azureLocalPortRules["ports-proxy"],
    observe: ({ conditions, paths }) => {
      const schemes = together([...(conditions.has("http-proxy") ? ["HTTP"] : []), ...(conditions.has("https-proxy") ? ["HTTPS"] : [])]);
      if (schemes === "" || paths.proxy === undefined) return [];
      const whose = conditions.has("multi-rack") ? " of the nodes" : "";
      const message = `${schemes} traffic${whose} leaves through the proxy, so the proxy has to reach the endpoints, and the ${schemes} rows${whose === "" ? "" : " of the logical networks"} to the internet are not required`;
      return [{ path: paths.proxy, message }];
    },
  },
];
