import type { Finding } from "../../types/index.js";
import { type AddressSet, addressSet, formatPrefix, rangeSize, setSize, shorten, subtract, usableRange } from "../address/index.js";
import type { NetworkModel } from "../platforms/model.js";
import { addressRules } from "../rules/address-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { type OpenPool, wanted } from "./arrange-pools.js";
import { largerPrefix } from "./larger-prefix.js";
import { placeRanges } from "./place-ranges.js";

/** The finding for pools of a network that have no arrangement: what is wanted, what is free, and the prefix that would hold them. */
export function explainNetworkMisfit(
  networks: readonly NetworkModel[],
  stuck: OpenPool,
  open: readonly OpenPool[],
  taken: AddressSet,
  kind: "impossible" | "undecided",
): Finding {
  const network = networks[stuck.pool.network] as NetworkModel;
  const here = open.filter(({ pool }) => pool.network === stuck.pool.network);
  const free = subtract([usableRange(network.prefix)], taken);
  const longest = free.reduce((most, gap) => Math.max(most, rangeSize(gap)), 0);
  const larger = largerPrefix(network.prefix, (candidate) => {
    const widened = networks.map((one) => (one === network ? { ...one, prefix: candidate } : one));
    const space = addressSet(widened.filter((one) => one.space === network.space).map(({ prefix }) => prefix));
    return (
      placeRanges(
        subtract(space, taken),
        open.map((one) => wanted(one, widened)),
      ).kind === "placed"
    );
  });
  const prefix = formatPrefix(network.prefix);
  const state =
    kind === "impossible"
      ? `${shorten(stuck.pool.name)} of ${stuck.size} addresses does not fit into ${prefix} beside what stands there`
      : `no arrangement was found for ${shorten(stuck.pool.name)} of ${stuck.size} addresses in ${prefix}, and not all could be tried`;
  const total = here.reduce((sum, { size }) => sum + size, 0);
  const room = `; ${total} addresses are to be placed and ${setSize(free)} are free, ${longest} of them in the longest run`;
  const remedy =
    larger === undefined
      ? "; plan fewer addresses or a second network"
      : `; use ${formatPrefix(larger)}, fewer nodes or services, or a second network`;
  return findingOf(kind === "impossible" ? addressRules["pool-does-not-fit"] : addressRules["pool-search-limit"], {
    path: network.prefixPath,
    received: prefix,
    message: `${state}${room}${remedy}`,
    repairs:
      larger === undefined
        ? []
        : [
            {
              text: `use the prefix ${formatPrefix(larger)}`,
              patch: [{ op: "replace", path: network.prefixPath, value: formatPrefix(larger) }],
            },
          ],
  });
}
