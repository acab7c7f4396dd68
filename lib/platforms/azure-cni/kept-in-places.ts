import { azureCniRules } from "../../rules/azure-cni-rules.js";
import type { ParsedCluster, Place } from "./read-azure-cni.js";
import { keptBesideBlocks } from "./usable-in-subnet.js";

const { addresses } = azureCniRules["azure-reserved-five"].values;

/**
 * Returns how many addresses of the subnet of each place cannot be used: those that Azure reserves or, if nodes get whole
 * blocks, the blocks that contain them.
 */
export function keptInPlaces(clusters: readonly ParsedCluster[]): (place: Place) => number {
  const inBlocks = new Set(
    clusters
      .filter(({ networkModel }) => networkModel === "pod-subnet-static-block")
      .flatMap(({ nodePools }) => nodePools.flatMap(({ podPlace }) => podPlace ?? [])),
  );
  return (place) => (inBlocks.has(place) ? keptBesideBlocks : addresses);
}
