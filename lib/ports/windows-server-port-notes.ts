import { windowsServerPortRules } from "../rules/windows-server-port-rules.js";
import { shorten } from "../text/shorten.js";
import { together } from "../text/together.js";
import type { PortNote } from "./port-row.js";

/** The findings about the port matrix of AKS on Windows Server. */
export const windowsServerPortNotes: readonly PortNote[] = [
  {
    rule: windowsServerPortRules["hci-ports-same-network"],
    observe: ({ sharedNetworks }) =>
      sharedNetworks.map(({ name, path }) => ({
        path,
        message: `"${shorten(name)}" has the addressPrefix of the physical nodes, so there are no rows between the two`,
      })),
  },
  {
    rule: windowsServerPortRules["hci-ports-machines-unknown"],
    observe: ({ zones, paths }) =>
      paths.physicalNodes === undefined || (zones["physical-hosts"] ?? []).length > 0
        ? []
        : [
            {
              path: paths.physicalNodes,
              message:
                "physicalNodes is not given, so every virtual network is assumed to be separate from the network of the machines, and rows for the machines name no address",
            },
          ],
  },
  {
    rule: windowsServerPortRules["hci-ports-cloud-service-unknown"],
    when: ["separate-networks"],
    observe: ({ zones, paths }) =>
      paths.cloudService === undefined || (zones["cloud-service"] ?? []).length > 0
        ? []
        : [
            {
              path: paths.cloudService,
              message: "cloudServiceCidr is not given, so the rows for the cloud agent name no address",
            },
          ],
  },
  {
    rule: windowsServerPortRules["hci-ports-proxy"],
    observe: ({ conditions, paths }) => {
      const schemes = together([...(conditions.has("http-proxy") ? ["HTTP"] : []), ...(conditions.has("https-proxy") ? ["HTTPS"] : [])]);
      if (schemes === "" || paths.proxy === undefined) return [];
      const message = `${schemes} traffic leaves through the proxy, so the proxy has to reach the endpoints, and the ${schemes} rows to the internet are not required`;
      return [{ path: paths.proxy, message }];
    },
  },
];
