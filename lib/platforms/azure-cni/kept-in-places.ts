import { azureCniRules } from "../../rules/azure-cni-rules.js";
import type { ParsedCluster, Place } from "./read-azure-cni.js";
import { keptBesideBlocks } from "./usable-in-subnet.js";

const { addresses } = azureCniRules["azure-reserved-five"].values;

/** How many addresses of the subnet of each place nobody can have: those that Azure keeps, or where nodes get whole blocks, the blocks they are in. */
export function keptInPlaces(clusters: readonly ParsedCluster[]): (place: Place) => number {
  const inBlocks = new Set(
    clusters
      .filter(({ networkModel }) => networkModel === "pod-subnet-static-block")
      .flatMap(({ nodePools }) => nodePools.flatMap(({ podPlace }) => podPlace ?? [])),
  );
  return (place) => (inBlocks.has(place) ? keptBesideBlocks : addresses);
}
