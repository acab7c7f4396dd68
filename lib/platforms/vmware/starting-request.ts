import type { VmwareRequest } from "../../../types/index.js";

/** Makes a minimal request that can be planned: a segment with its DHCP scope and a cluster in it. */
export const startingVmware = () =>
  ({
    platform: "vmware",
    segments: [
      {
        name: "segment-1",
        addressPrefix: "192.168.50.0/24",
        dhcpScope: { start: "192.168.50.100", end: "192.168.50.199" },
      },
    ],
    clusters: [{ name: "cluster-1", controlPlaneNodeCount: 1, nodePools: [{ name: "linux", nodeCount: 3 }] }],
  }) satisfies VmwareRequest;
