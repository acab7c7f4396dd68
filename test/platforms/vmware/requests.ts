import type { VmwareRequest } from "../../../types/index.js";

/** A segment with a DHCP scope and a control plane IP outside it; to say against it is only that the preview ends. */
export const goodVmware: VmwareRequest = {
  platform: "vmware",
  segments: [
    {
      name: "segment-1",
      addressPrefix: "192.168.50.0/24",
      gateway: "192.168.50.1",
      dhcpScope: { start: "192.168.50.100", end: "192.168.50.199" },
      reserved: [{ name: "printers", range: "192.168.50.240/29" }],
    },
  ],
  clusters: [
    {
      name: "retail",
      controlPlaneNodeCount: 3,
      nodePools: [
        { name: "a", nodeCount: 3 },
        { name: "b", nodeCount: 3 },
        { name: "c", nodeCount: 3 },
      ],
      controlPlaneIp: "192.168.50.10",
    },
  ],
  asOf: "2026-03-16",
};

/** What every request of the platform is reported. */
export const retired =
  "warning vmw-retired /asOf: the platform is retired on 2026-03-16, and AKS on VMware cannot be deployed after that day; plan AKS on Azure Local, platform azure-local, instead";
