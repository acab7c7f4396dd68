import type { Finding } from "../../../types/index.js";
import { formatPrefix, type Prefix, parsePrefix } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { few, named } from "../../text/few.js";
import { shorten } from "../../text/shorten.js";
import { checkPrefixText } from "../checks/check-prefix.js";
import { firstOverlaps } from "../conflicts/first-overlaps.js";
import type { ParsedAzureLocalRequest } from "./read-azure-local.js";

/** A prefix, and the name of its owner in messages. */
interface Named {
  readonly name: string;
  readonly prefix: Prefix;
}

/** Checks storage subnets against the management and logical networks: the given ones, or the defaults if none are given. */
export function checkStorageNetworks({ management, networks, multiRack }: ParsedAzureLocalRequest): Finding[] {
  const others = [
    { name: "the management network", prefix: management.prefix, path: management.path },
    ...networks.map(({ name, prefix, path }) => ({ name: `logical network "${shorten(name)}"`, prefix, path })),
  ];
  const given = management.storageNetworks;
  if (given !== undefined) {
    const storage = given.map(({ name, value, path }) => ({ name, prefix: value, path }));
    const texts = storage.flatMap(({ prefix, path }) => checkPrefixText(prefix, path));
    const overlaps = overlapsOf(storage, others).map(({ one: { name, prefix, path }, met }) => {
      const list = met.map((other) => `${formatPrefix(other.prefix)} of ${other.name}`);
      const message = `${name} ${formatPrefix(prefix)} overlaps ${few(list)}; use a prefix of its own`;
      return findingOf(azureLocalRules["mgmt-storage-overlap"], { path, message });
    });
    return [...texts, ...overlaps];
  }
  // storage of a multi-rack deployment is not set up with Network ATC
  if (multiRack) return [];
  const row = azureLocalRules["mgmt-storage-defaults"];
  const defaults = row.values.networks.map(({ addressPrefix, vlan }) => ({ name: `VLAN ${vlan}`, prefix: parsePrefix(addressPrefix) }));
  return overlapsOf(others, defaults).map(({ one: { name, prefix, path }, met }) => {
    const list = met.map((storage) => `${formatPrefix(storage.prefix)} (${storage.name})`);
    const message =
      `${formatPrefix(prefix)} of ${name} overlaps ${few(list)}, which Network ATC uses for storage by default; ` +
      "use another prefix, or give the storage networks in managementNetwork.storageNetworks";
    return findingOf(row, { path: pointer(path, "addressPrefix"), message });
  });
}

/** Returns each prefix of the first list that overlaps something of the second, with what it overlaps. */
function overlapsOf<One extends Named>(
  list: readonly One[],
  others: readonly Named[],
): { readonly one: One; readonly met: readonly Named[] }[] {
  const met = firstOverlaps(
    list.map(({ prefix }) => prefix),
    others.map(({ prefix }) => prefix),
    named + 1,
  );
  return list
    .map((one, index) => ({ one, met: (met[index] ?? []).map((other) => others[other] as Named) }))
    .filter((overlap) => overlap.met.length > 0);
}
