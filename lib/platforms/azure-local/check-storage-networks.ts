import type { Finding } from "../../../types/index.js";
import { type AddressRange, formatPrefix, overlapsBetween, parsePrefix, shorten } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { checkPrefixText } from "../check-prefix.js";
import type { AzureLocalReading } from "./read-azure-local.js";

/** Storage subnets against the management and logical networks: those given, or the defaults where none are. */
export function checkStorageNetworks({ management, networks }: AzureLocalReading): Finding[] {
  const others = [
    { name: "the management network", prefix: management.prefix, path: management.path },
    ...networks.map(({ name, prefix, path }) => ({ name: `logical network "${shorten(name)}"`, prefix, path })),
  ];
  const ranges: AddressRange[] = others.map(({ prefix }) => prefix);
  const given = management.storageNetworks;
  if (given !== undefined) {
    const texts = given.flatMap(({ value, path }) => checkPrefixText(value, path));
    const overlaps = overlapsBetween(
      given.map(({ value }) => value),
      ranges,
    ).flatMap(([storage, other]) => {
      const one = given[storage];
      const two = others[other];
      if (one === undefined || two === undefined) return [];
      const message = `${shorten(one.name)} ${formatPrefix(one.value)} overlaps ${formatPrefix(two.prefix)} of ${two.name}; use a prefix of its own`;
      return [findingOf(azureLocalRules["mgmt-storage-overlap"], { path: one.path, received: formatPrefix(one.value), message })];
    });
    return [...texts, ...overlaps];
  }
  const row = azureLocalRules["mgmt-storage-defaults"];
  const defaults = row.values.networks.map(({ addressPrefix, vlan }) => ({ prefix: parsePrefix(addressPrefix), vlan }));
  return overlapsBetween(
    ranges,
    defaults.map(({ prefix }) => prefix),
  ).flatMap(([other, storage]) => {
    const one = others[other];
    const two = defaults[storage];
    if (one === undefined || two === undefined) return [];
    const message =
      `${formatPrefix(one.prefix)} of ${one.name} overlaps ${formatPrefix(two.prefix)}, which Network ATC uses for storage on VLAN ${two.vlan} by default; ` +
      "use another prefix, or give the storage networks in managementNetwork.storageNetworks";
    return [findingOf(row, { path: pointer(one.path, "addressPrefix"), received: formatPrefix(one.prefix), message })];
  });
}
