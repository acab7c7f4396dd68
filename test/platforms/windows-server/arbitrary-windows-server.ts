import fc from "fast-check";
import type { WindowsServerRequest } from "../../../types/index.js";
import { type ArbitraryTexts, arbitraryCount, arbitraryName, arbitraryServices, arbitrarySpares, arbitraryTexts } from "../arbitrary.js";

const networkName = arbitraryName("net1", "net2", "Net1");
const clusterName = arbitraryName("a", "b", "c-1", "c");

/** Requests that the schema allows: few things that meet each other everywhere, and all that may be omitted omitted half the time. */
export const arbitraryWindowsServer: fc.Arbitrary<WindowsServerRequest> = arbitraryTexts.chain(requestOf);

function requestOf({ address, prefix, bounds, reservation, networks }: ArbitraryTexts): fc.Arbitrary<WindowsServerRequest> {
  const method = fc.constantFrom("Static" as const, "Dynamic" as const);
  const reserved = fc.array(reservation, { maxLength: 3 });
  const network = fc.record(
    {
      name: networkName,
      addressPrefix: prefix,
      gateway: address,
      dnsServers: fc.array(address, { minLength: 1, maxLength: 3 }),
      vswitchName: fc.constant("external"),
      vlanId: fc.constantFrom(0, 14),
      ipAllocationMethod: method,
      dhcpScope: bounds,
      k8sNodeIpPoolStart: address,
      k8sNodeIpPoolEnd: address,
      vipPoolStart: address,
      vipPoolEnd: address,
      reserved,
    },
    { requiredKeys: ["name", "addressPrefix", "vswitchName", "ipAllocationMethod"] },
  );
  const nodePool = fc.record(
    {
      name: arbitraryName("linux", "windows"),
      nodeCount: arbitraryCount,
      maxCount: arbitraryCount,
      maxPods: fc.constantFrom(51, 110, 4294967296),
      maxSurge: fc.constantFrom(0, "33%"),
    },
    { requiredKeys: ["name", "nodeCount"] },
  );
  const cluster = fc.record(
    {
      name: clusterName,
      network: networkName,
      controlPlaneNodeCount: fc.constantFrom(1, 3, 5, 2 ** 32),
      nodePools: fc.array(nodePool, { minLength: 1, maxLength: 3 }),
      services: arbitraryServices,
      controlPlaneIp: address,
      podCidr: prefix,
    },
    { requiredKeys: ["name", "controlPlaneNodeCount", "nodePools"] },
  );
  const macAddress = fc.constantFrom("02:1E:2B:78:00:00", "02-1e-2b-78-00-ff", "04:1E:2B:78:00:00");
  const port = fc.integer({ min: 1, max: 65535 });
  return fc.record(
    {
      platform: fc.constant("windows-server" as const),
      virtualNetworks: fc.array(network, { minLength: 1, maxLength: 3 }),
      hostNetwork: networkName,
      physicalNodes: fc.record(
        { addressPrefix: prefix, ipAllocationMethod: method, nodeIps: fc.array(address, { maxLength: 4 }) },
        { requiredKeys: ["addressPrefix", "ipAllocationMethod"] },
      ),
      cloudServiceCidr: prefix,
      failoverClusterIp: address,
      arcResourceBridge: fc.record(
        { controlPlaneEndpoint: address, k8sNodeIpPoolStart: address, k8sNodeIpPoolEnd: address },
        { requiredKeys: [] },
      ),
      loadBalancer: fc.constantFrom("haproxy" as const, "none" as const),
      proxy: fc.record(
        {
          http: fc.constantFrom("http://proxy.example.com:3128", "https://u:p@proxy/", "proxy", "http//proxy:1", "http://proxy:99999"),
          https: address.map((text) => `https://${text}:8443`),
          noProxy: fc.array(fc.oneof(prefix, fc.constantFrom("10.*", "*.example.com", ".svc", "<local>", "*")), { maxLength: 4 }),
        },
        { requiredKeys: [] },
      ),
      ports: fc.record({ nodeAgent: port, nodeAgentAuthorizer: port, cloudAgent: port, cloudAgentAuthorizer: port }, { requiredKeys: [] }),
      services: arbitraryServices,
      clusters: fc.array(cluster, { maxLength: 4 }),
      macPoolStart: macAddress,
      macPoolEnd: macAddress,
      reachableNetworks: networks,
      clients: networks,
      operators: networks,
      reserved,
      spare: arbitrarySpares,
      asOf: fc.constant("2026-03-16"),
    },
    { requiredKeys: ["platform", "virtualNetworks", "clusters"] },
  );
}
