import fc from "fast-check";
import type {
  AzureCniCluster,
  AzureCniNodePool,
  AzureCniRequest,
  AzureSubnet,
  IpFamily,
  NodePoolMode,
  NodePoolOsType,
  PreviousPlan,
  Reservation,
  Service,
} from "../../types/index.js";

/** Where addresses begin: usual private ranges, what AKS forbids, the default ranges, and the ends of the address space. */
const bases = [0x0a010000, 0x0a000000, 0xac1e0000, 0x0af40000, 0xc0a80000, 0, 0xffff0000, 0xa9fe0000, 0x64400000];

const hostileNames = fc.constantFrom("__proto__", "constructor", "a/b~c", "line\n1", "\u202Eevil", "x".repeat(5000), '"', " ");

/**
 * Requests of Azure CNI that the schema allows: few things close together, so that they conflict everywhere, with names given
 * twice or leading nowhere, and every optional property omitted half the time.
 */
export function arbitraryAzureCni(): fc.Arbitrary<AzureCniRequest> {
  return fc.constantFrom(...bases).chain((base) => {
    const number = fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 0, max: 2 ** 16 - 1 }).map((offset) => Math.min(base + offset, 2 ** 32 - 1)) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 2 ** 32 - 1 }) },
    );
    const address = number.map(dotted);
    const prefixOf = (shortest: number, longest: number) =>
      fc
        .tuple(number, fc.integer({ min: shortest, max: longest }), fc.boolean())
        .map(([at, length, hostBits]) => `${dotted(hostBits ? at : masked(at, length))}/${length}`);
    const usual = fc.constantFrom(
      "10.0.0.0/16",
      "10.244.0.0/16",
      "172.16.0.0/12",
      "10.0.0.0/8",
      "192.168.0.0/16",
      "0.0.0.0/0",
      "100.64.0.0/10",
    );
    const prefix = fc.oneof(
      { weight: 6, arbitrary: prefixOf(14, 30) },
      { weight: 1, arbitrary: prefixOf(0, 32) },
      { weight: 1, arbitrary: usual },
    );
    const prefix6 = fc.constantFrom(
      "fd12:3456:789a::/64",
      "fd12:3456:789a:1::/108",
      "fd00::/8",
      "fd12:3456:789a::/48",
      "::/0",
      "fd01::1/112",
    );
    const either = fc.oneof({ weight: 5, arbitrary: prefix }, { weight: 1, arbitrary: prefix6 });
    const prefixes = fc.array(either, { minLength: 1, maxLength: 3 });
    const reservation: fc.Arbitrary<Reservation> = fc.oneof(address, prefix, fc.record({ name: hostileNames, range: prefix }));
    const subnetNames = ["apps", "aPPS", "pods", "AzureBastionSubnet", "a-nodes", "a-pods", `s${"x".repeat(70)}`];
    const subnetName = fc.constantFrom(...subnetNames);
    const requested = fc.oneof({ weight: 5, arbitrary: subnetName }, { weight: 1, arbitrary: hostileNames });
    const subnet: fc.Arbitrary<AzureSubnet> = fc.record(
      {
        name: subnetName,
        addressPrefixes: prefixes,
        delegations: fc.array(fc.constantFrom("Microsoft.Web/serverFarms", "Microsoft.ContainerService/managedClusters"), { maxLength: 2 }),
        usedAddresses: fc.oneof(fc.constantFrom(0, 3, 300, 2 ** 32), fc.array(reservation, { maxLength: 3 })),
      },
      { requiredKeys: ["name", "addressPrefixes"] },
    );
    const nodePool: fc.Arbitrary<AzureCniNodePool> = fc.record(
      {
        name: fc.constantFrom("system", "user", "a", "b1", "longname"),
        nodeCount: fc.oneof(
          { weight: 6, arbitrary: fc.integer({ min: 0, max: 12 }) },
          { weight: 1, arbitrary: fc.constantFrom(300, 1000) },
        ),
        maxCount: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant(1000)),
        maxPods: fc.integer({ min: 10, max: 250 }),
        maxSurge: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom("0%", "33%", "100%"), fc.constant(2 ** 32)),
        maxUnavailable: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom("0%", "50%")),
        mode: fc.constantFrom<NodePoolMode>("System", "User"),
        osType: fc.constantFrom<NodePoolOsType>("Linux", "Windows"),
        subnet: requested,
        podSubnet: requested,
      },
      { requiredKeys: ["name", "nodeCount"] },
    );
    const cluster: fc.Arbitrary<AzureCniCluster> = fc.record(
      {
        name: fc.constantFrom("a", "ab", "aB", "b", "c_1", "x".repeat(60)),
        networkModel: fc.constantFrom("node-subnet", "overlay", "pod-subnet", "pod-subnet-static-block"),
        nodePools: fc.array(nodePool, { minLength: 1, maxLength: 3 }),
        network: fc.constantFrom("vnet", "VNET", "other"),
        controlPlaneNodeCount: fc.constant(3),
        controlPlaneIp: address,
        services: fc.oneof(fc.constantFrom(0, 5, 70_000, 2 ** 32), fc.constant<Service[]>([{ name: "web", port: 443, count: 3 }])),
        ipFamilies: fc.constantFrom<IpFamily[]>(["IPv4"], ["IPv4", "IPv6"], ["ipv6"], ["ipv6", "ipv4"], ["IPv4", "IPv4"]),
        serviceCidr: prefix,
        serviceCidrs: fc.array(either, { minLength: 1, maxLength: 2 }),
        dnsServiceIp: fc.oneof(address, fc.constantFrom("10.0.0.10", "10.0.0.0", "10.0.0.1", "10.0.255.255")),
        podCidr: prefix,
        podCidrs: fc.array(either, { minLength: 1, maxLength: 2 }),
        dockerBridgeAddress: prefix,
        internalLoadBalancers: fc.constantFrom(0, 1, 20),
        privateCluster: fc.boolean(),
        apiServerSubnet: requested,
        loadBalancer: fc.record({ subnet: requested }),
      },
      { requiredKeys: ["name", "networkModel", "nodePools"] },
    );
    const previous: fc.Arbitrary<PreviousPlan> = fc.record({
      networks: fc.array(
        fc.record({
          name: fc.constantFrom("vnet", "other"),
          pools: fc.array(
            fc.record({
              name: fc.oneof(subnetName, hostileNames),
              purpose: fc.constantFrom("node-subnet", "pod-subnet", "node", "what"),
              start: address,
              end: address,
            }),
            { maxLength: 3 },
          ),
        }),
        { maxLength: 2 },
      ),
      clusters: fc.array(
        fc.record(
          {
            name: fc.constantFrom("a", "B"),
            serviceCidr: prefix,
            podCidr: prefix,
            dnsServiceIp: address,
            serviceCidrs: fc.array(either, { maxLength: 2 }),
            subnets: fc.array(
              fc.record({ nodePool: fc.constantFrom("system", "user"), purpose: fc.constant("node-subnet"), addressPrefix: prefix }),
              { maxLength: 2 },
            ),
          },
          { requiredKeys: ["name"] },
        ),
        { maxLength: 2 },
      ),
    });
    const some = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
    return fc
      .record({
        virtualNetwork: fc.record(
          {
            name: fc.constantFrom("vnet", `v${"x".repeat(63)}`),
            addressPrefixes: prefixes,
            subnets: fc.array(subnet, { maxLength: 4 }),
            peeredNetworks: fc.array(fc.record({ name: fc.oneof(fc.constant("hub"), hostileNames), addressPrefixes: prefixes }), {
              maxLength: 2,
            }),
            onPremisesPrefixes: fc.array(either, { maxLength: 3 }),
          },
          { requiredKeys: ["name", "addressPrefixes"] },
        ),
        clusters: fc.array(cluster, { maxLength: 3 }),
        reserved: some(fc.array(reservation, { maxLength: 4 })),
        clients: some(fc.array(fc.record({ name: hostileNames, addressPrefixes: prefixes }), { maxLength: 2 })),
        operators: some(fc.array(fc.record({ name: hostileNames, addressPrefixes: prefixes }), { maxLength: 2 })),
        spare: some(fc.constantFrom({ node: 10 }, { node: "20%" }, { node: "9999%" }, { node: 2 ** 32 })),
        previous: some(previous),
      })
      .map(({ reserved, clients, operators, spare, previous: uses, ...rest }) => ({
        platform: "azure-cni" as const,
        ...rest,
        ...(reserved === undefined ? {} : { reserved }),
        ...(clients === undefined ? {} : { clients }),
        ...(operators === undefined ? {} : { operators }),
        ...(spare === undefined ? {} : { spare }),
        ...(uses === undefined ? {} : { previous: uses }),
      }));
  });
}

function dotted(number: number): string {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join(".");
}

function masked(number: number, prefixLength: number): number {
  return Math.floor(number / 2 ** (32 - prefixLength)) * 2 ** (32 - prefixLength);
}
