import fc from "fast-check";
import type {
  AzureLocalCluster,
  AzureLocalRequest,
  LoadBalancer,
  LogicalNetwork,
  ManagementNetwork,
  NodePool,
  Reservation,
} from "../../types/index.js";

/** How large a request gets, and how close together its addresses are. */
export interface Extent {
  readonly networks: number;
  readonly clusters: number;
  readonly reserved: number;
  /** Addresses are taken from the first few after a base, so that most of them conflict with something. */
  readonly span: number;
}

export const small: Extent = { networks: 3, clusters: 4, reserved: 4, span: 2 ** 9 };
export const large: Extent = { networks: 12, clusters: 60, reserved: 400, span: 2 ** 18 };

/** Where addresses begin: somewhere, the ends of the address space, and the ranges that rules name. */
const bases = [0x0a1e0700, 0xc0a80a00, 0x0a600000, 0x0af40000, 0x0a470100, 0, 0xfffffe00, 0xc0000200];

const hostileNames = fc.constantFrom(
  "__proto__",
  "constructor",
  "a/b~c",
  "ÅNGSTRÖM",
  "line\n1",
  "\u202Eevil",
  "x".repeat(5000),
  '"',
  " ",
  "İ",
  "0",
  "-1",
);

/**
 * Requests that the schema allows: a few things that conflict everywhere, with bounds in any order, names given twice or
 * leading nowhere, and every optional property omitted half the time.
 */
export function arbitraryAzureLocal({ networks, clusters, reserved, span }: Extent): fc.Arbitrary<AzureLocalRequest> {
  return fc.constantFrom(...bases).chain((base) => {
    const number = fc.integer({ min: 0, max: span - 1 }).map((offset) => Math.min(base + offset, 2 ** 32 - 1));
    const address = fc
      .oneof({ weight: 12, arbitrary: number }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 2 ** 32 - 1 }) })
      .map(dotted);
    const prefixLength = fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 22, max: 30 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 32 }) },
    );
    const prefix = fc
      .tuple(number, prefixLength, fc.boolean())
      .map(([at, length, hostBits]) => `${dotted(hostBits ? at : masked(at, length))}/${length}`);
    const bounds = fc.record({ start: address, end: address });
    const range = fc.oneof(
      address,
      prefix,
      fc.tuple(number, number).map(([a, b]) => `${dotted(Math.min(a, b))}-${dotted(Math.max(a, b))}`),
    );
    const reservation: fc.Arbitrary<Reservation> = fc.oneof(
      range,
      fc.record({ name: fc.oneof(fc.constant("printers"), hostileNames), range }),
    );
    const vlan = fc.constantFrom(0, 0, 7, 4094);
    const networkNames = ["lnet-1", "lnet-2", "LNET-1", "a_", "n0"];
    const networkName = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...networkNames) }, { weight: 1, arbitrary: hostileNames });
    const spare = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constantFrom("0%", "20%", "9999%"), fc.constant(2 ** 32));
    const count = fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 9 }) },
      { weight: 1, arbitrary: fc.constantFrom(2 ** 31, 2 ** 32) },
    );

    const managementNetwork: fc.Arbitrary<ManagementNetwork> = fc.record(
      {
        addressPrefix: prefix,
        vlan,
        gateway: address,
        ipRange: bounds,
        ipRanges: fc.array(bounds, { minLength: 1, maxLength: 3 }),
        nodeIps: fc.array(address, { maxLength: 18 }),
        clusterIp: address,
        dnsServers: fc.array(address, { maxLength: 3 }),
        ntpServers: fc.array(address, { maxLength: 3 }),
        storageNetworks: fc.array(fc.record({ name: hostileNames, addressPrefix: prefix, vlan }, { requiredKeys: ["addressPrefix"] }), {
          maxLength: 3,
        }),
        arcResourceBridge: fc.record(
          { controlPlaneEndpoint: address, k8sNodeIpPoolStart: address, k8sNodeIpPoolEnd: address },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: ["addressPrefix"] },
    );
    const logicalNetwork: fc.Arbitrary<LogicalNetwork> = fc.record(
      {
        name: fc.constantFrom(...networkNames),
        addressPrefix: prefix,
        gateway: address,
        dnsServers: fc.array(address, { minLength: 1, maxLength: 3 }),
        vmSwitchName: fc.constant("switch"),
        ipAllocationMethod: fc.constant("Static" as const),
        vlan,
        ipPoolStart: address,
        ipPoolEnd: address,
        ipPools: fc.array(bounds, { minLength: 1, maxLength: 2 }),
        usedAddresses: fc.array(reservation, { maxLength: 2 }),
        reserved: fc.array(reservation, { maxLength: reserved }),
      },
      { requiredKeys: ["name", "addressPrefix", "gateway", "dnsServers", "vmSwitchName"] },
    );
    const nodePool: fc.Arbitrary<NodePool> = fc.record(
      {
        name: fc.oneof(fc.constantFrom("linux", "windows"), hostileNames),
        nodeCount: fc.integer({ min: 1, max: 64 }),
        maxCount: fc.integer({ min: 1, max: 64 }),
        maxPods: count,
        maxSurge: fc.oneof(count, fc.constant("33%")),
      },
      { requiredKeys: ["name", "nodeCount"] },
    );
    const loadBalancer: fc.Arbitrary<LoadBalancer> = fc.record(
      {
        name: fc.constantFrom("lb1", "load-balancer-9"),
        addresses: fc.array(reservation, { minLength: 1, maxLength: 3 }),
        advertiseMode: fc.constantFrom("ARP", "BGP", "Both"),
        network: networkName,
        bgpPeers: fc.array(fc.record({ myAsn: fc.constant(64512), peerAsn: fc.constant(64513), peerAddress: address }), { maxLength: 2 }),
      },
      { requiredKeys: [] },
    );
    const cluster: fc.Arbitrary<AzureLocalCluster> = fc.record(
      {
        name: fc.oneof({ weight: 8, arbitrary: fc.string({ minLength: 1, maxLength: 3 }) }, { weight: 1, arbitrary: hostileNames }),
        controlPlaneNodeCount: fc.constantFrom(1, 3, 5),
        nodePools: fc.array(nodePool, { minLength: 1, maxLength: 5 }),
        network: networkName,
        services: fc.oneof(
          count,
          fc.array(fc.record({ name: hostileNames, port: fc.constantFrom(80, 443, 65535), count }), { maxLength: 4 }),
        ),
        controlPlaneIp: address,
        controlPlaneIpMode: fc.constantFrom("explicit", "auto"),
        podCidr: fc.oneof(prefix, fc.constantFrom("10.244.0.0/16", "10.100.0.0/16", "172.20.0.1/14")),
        loadBalancer,
      },
      { requiredKeys: ["name", "controlPlaneNodeCount", "nodePools"] },
    );
    const host = fc.oneof(
      fc.constantFrom(
        "http://proxy.example.com:3128",
        "https://u:p@proxy/",
        "proxy",
        "::1",
        "http//proxy:1",
        "http://proxy:99999",
        "http://a:b/c@d@proxy:1/x",
        "socks5://proxy",
      ),
      address.map((text) => `http://${text}:8080`),
    );
    const usual = fc.constantFrom("10.244.0.0/16", "10.0.0.0/8", "172.16.0.0/12", "0.0.0.0/0", "fd00::/8", "10.96.0.1/13");
    const bypass = fc.constantFrom("<local>", "10.0.0.0/8", "*.example.com", "", "10.0.0.0/255.0.0.0", "192.168.10.*", ".svc", "*");
    const users = fc.array(
      fc.record({ name: hostileNames, addressPrefixes: fc.array(fc.oneof(prefix, usual), { minLength: 1, maxLength: 3 }) }),
      { maxLength: 2 },
    );
    return fc.record(
      {
        platform: fc.constant("azure-local" as const),
        managementNetwork,
        logicalNetworks: fc.array(logicalNetwork, { minLength: 1, maxLength: networks }),
        clusters: fc.array(cluster, { maxLength: clusters }),
        controlPlaneIpMode: fc.constantFrom("explicit", "auto"),
        arcGateway: fc.boolean(),
        multiRack: fc.boolean(),
        region: fc.constantFrom("eastus", "East US", "westeurope", "mars", "__proto__"),
        proxy: fc.record(
          {
            http: host,
            https: host,
            noProxy: fc.oneof(
              fc.array(bypass, { maxLength: 4 }),
              fc.array(bypass, { maxLength: 4 }).map((list) => list.join(",")),
            ),
          },
          { requiredKeys: [] },
        ),
        reachableNetworks: fc.array(
          fc.record({ name: hostileNames, addressPrefixes: fc.array(fc.oneof(prefix, usual), { minLength: 1, maxLength: 3 }) }),
          { maxLength: 3 },
        ),
        clients: users,
        operators: users,
        reserved: fc.array(reservation, { maxLength: reserved }),
        spare: fc.record({ node: spare, vip: spare, loadBalancer: spare }, { requiredKeys: [] }),
        asOf: fc.constant("2026-03-16"),
      },
      { requiredKeys: ["platform", "managementNetwork", "logicalNetworks", "clusters"] },
    );
  });
}

function dotted(number: number): string {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join(".");
}

function masked(number: number, prefixLength: number): number {
  return Math.floor(number / 2 ** (32 - prefixLength)) * 2 ** (32 - prefixLength);
}
