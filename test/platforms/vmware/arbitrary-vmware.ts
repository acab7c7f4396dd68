import fc from "fast-check";
import type { VmwareRequest } from "../../../types/index.js";
import { type ArbitraryTexts, arbitraryCount, arbitraryName, arbitraryServices, arbitrarySpares, arbitraryTexts } from "../arbitrary.js";

const segmentName = arbitraryName("segment-1", "segment-2", "Segment-1");

/** Requests that the schema allows: few things that meet each other everywhere, and all that may be omitted omitted half the time. */
export const arbitraryVmware: fc.Arbitrary<VmwareRequest> = arbitraryTexts.chain(requestOf);

function requestOf({ address, prefix, bounds, reservation, networks }: ArbitraryTexts): fc.Arbitrary<VmwareRequest> {
  const reserved = fc.array(reservation, { maxLength: 3 });
  const segment = fc.record(
    { name: segmentName, addressPrefix: prefix, gateway: address, dhcpScope: bounds, reserved },
    { requiredKeys: ["name", "addressPrefix", "dhcpScope"] },
  );
  const nodeCount = arbitraryCount.map((count) => Math.max(1, count));
  const nodePool = fc.record(
    {
      name: arbitraryName("a", "b"),
      nodeCount,
      maxCount: nodeCount,
      maxPods: arbitraryCount,
      maxSurge: fc.constantFrom(0, "33%"),
    },
    { requiredKeys: ["name", "nodeCount"] },
  );
  const cluster = fc.record(
    {
      name: arbitraryName("retail", "office", "Retail"),
      network: segmentName,
      controlPlaneNodeCount: fc.constantFrom(1 as const, 3 as const, 5 as const),
      nodePools: fc.array(nodePool, { minLength: 1, maxLength: 3 }),
      services: arbitraryServices,
      controlPlaneIp: address,
      podCidr: prefix,
    },
    { requiredKeys: ["name", "controlPlaneNodeCount", "nodePools"] },
  );
  return fc.record(
    {
      platform: fc.constant("vmware" as const),
      segments: fc.array(segment, { minLength: 1, maxLength: 3 }),
      clusters: fc.array(cluster, { maxLength: 4 }),
      proxy: fc.record({ https: fc.constant("http://proxy.example.com:3128") }, { requiredKeys: [] }),
      reachableNetworks: networks,
      clients: networks,
      operators: networks,
      reserved,
      spare: arbitrarySpares,
      asOf: fc.constantFrom("2026-03-16", "2026-03-17"),
    },
    { requiredKeys: ["platform", "segments", "clusters"] },
  );
}
