import fc from "fast-check";
import type { AzureCniCluster, AzureCniNodePool, AzureCniRequest } from "../../types/index.js";

/** What only node pools after the first can be. */
const kinds: readonly Partial<AzureCniNodePool>[] = [
  {},
  { mode: "System" },
  { mode: "User", maxSurge: 0, maxUnavailable: 2 },
  { osType: "Windows", maxSurge: "0%", maxUnavailable: "50%" },
];

/**
 * Valid requests of Azure CNI that may need more than the virtual network has: prefixes that are adjacent or apart, subnets
 * that fragment it, clusters of every network model.
 */
export function plannableAzureCni(): fc.Arbitrary<AzureCniRequest> {
  const addressPrefixes = fc.constantFrom<string[][]>(
    ["10.20.0.0/16"],
    ["10.20.0.0/20"],
    // they are adjacent, and no subnet may extend from one into the next
    ["10.20.0.0/21", "10.20.8.0/21"],
    ["10.21.0.0/20", "10.20.0.0/22", "172.20.0.0/19"],
  );
  // blocks of /24 in the first /20, each of which may be a subnet
  const blocks = fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { maxLength: 6 });
  const nodePool = fc.record(
    {
      nodeCount: fc.integer({ min: 3, max: 30 }),
      maxCount: fc.integer({ min: 30, max: 60 }),
      maxPods: fc.integer({ min: 10, max: 60 }),
      maxSurge: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constantFrom("10%", "33%")),
    },
    { requiredKeys: ["nodeCount"] },
  );
  const cluster = fc.record(
    {
      networkModel: fc.constantFrom<AzureCniCluster["networkModel"][]>(
        "node-subnet",
        "overlay",
        "overlay",
        "pod-subnet",
        "pod-subnet-static-block",
      ),
      nodePools: fc.array(nodePool, { minLength: 1, maxLength: 2 }),
      internalLoadBalancers: fc.integer({ min: 0, max: 3 }),
      privateCluster: fc.boolean(),
      services: fc.integer({ min: 0, max: 50 }),
      // in a subnet of their own, if there is one
      apart: fc.boolean(),
    },
    { requiredKeys: ["networkModel", "nodePools"] },
  );
  return fc
    .record(
      {
        addressPrefixes,
        blocks,
        clusters: fc.array(cluster, { minLength: 1, maxLength: 4 }),
        spare: fc.constantFrom(0, 5, "20%"),
        reserved: fc.constantFrom<string[]>([], ["10.20.1.7"], ["10.20.3.0-10.20.3.9"]),
      },
      { requiredKeys: ["addressPrefixes", "blocks", "clusters"] },
    )
    .map(({ addressPrefixes: prefixes, blocks: usedRanges, clusters, spare, reserved }) => {
      const inside = (block: number) =>
        prefixes.some((prefix) => prefix.startsWith("10.20.0.0/") && block * 256 < 2 ** (32 - Number(prefix.split("/")[1])));
      const uses = usedRanges.filter((block) => inside(block) || (prefixes.length === 2 && block < 16));
      return {
        platform: "azure-cni" as const,
        virtualNetwork: {
          name: "vnet",
          addressPrefixes: prefixes,
          subnets: uses.map((block) => ({ name: `s${block}`, addressPrefixes: [`10.20.${block}.0/24`] })),
        },
        clusters: clusters.map(({ nodePools, apart = false, ...rest }, index) => ({
          name: `c${index}`,
          ...rest,
          ...(apart && uses[0] !== undefined ? { loadBalancer: { subnet: `s${uses[0]}` } } : {}),
          nodePools: nodePools.map((pool, poolIndex) => ({
            name: `p${poolIndex}`,
            ...pool,
            // only user node pools can be upgraded in place, and run Windows
            ...(poolIndex === 0 ? {} : kinds[(pool.nodeCount + index) % kinds.length]),
          })),
        })),
        ...(spare === undefined ? {} : { spare: { node: spare } }),
        ...(reserved === undefined ? {} : { reserved }),
      };
    });
}
