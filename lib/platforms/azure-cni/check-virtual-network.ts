import type { Finding } from "../../../types/index.js";
import { formatPrefix, formatPrefix6, overlaps6, type Prefix } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";
import { checkReservations } from "../checks/check-prefix.js";
import { firstOverlaps } from "../conflicts/first-overlaps.js";
import type { Located } from "../reading/located.js";
import { checkNetworkText, checkTexts } from "./check-texts.js";
import { countAzureCni } from "./count-azure-cni.js";
import { overlapsAmong6 } from "./overlaps-among6.js";
import type { ParsedAzureCniRequest, ParsedRemoteNetwork } from "./read-azure-cni.js";

/** Checks the prefixes of the virtual network, alone and against what it is connected to. */
export function checkVirtualNetwork(reading: ParsedAzureCniRequest): Finding[] {
  const { network, remotes, reserved } = reading;
  return [
    ...(network.v4.length === 0 ? [withoutIpv4(reading)] : []),
    ...network.v4.flatMap(checkNetworkText),
    ...checkTexts({ v4: [], v6: network.v6 }),
    ...network.v4.flatMap(checkSize),
    ...checkOverlaps(reading),
    ...remotes.flatMap(checkTexts),
    ...checkRemotes(reading),
    ...checkPeers(reading),
    ...checkDefaultRoutes(reading),
    ...checkReservations(
      reserved,
      network.v4.map(({ value }) => value),
    ),
    ...checkAddressLimit(reading),
  ];
}

function withoutIpv4({ network }: ParsedAzureCniRequest): Finding {
  const path = pointer(network.path, "addressPrefixes");
  return findingOf(azureCniRules["azure-vnet-ipv4"], {
    path,
    message: "addressPrefixes has no IPv4 prefix; give one, such as 10.0.0.0/16",
  });
}

function checkSize({ value, path }: Located<Prefix>): Finding[] {
  const row = azureCniRules["aks-vnet-size"];
  if (value.prefixLength >= row.values.shortestPrefixLength) return [];
  const message = `prefix ${formatPrefix(value)} is larger than a /${row.values.shortestPrefixLength}; use smaller ones`;
  return [findingOf(row, { path, message })];
}

/** Reports prefixes of the virtual network that overlap an earlier one. */
function checkOverlaps({ network }: ParsedAzureCniRequest): Finding[] {
  const ranges = network.v4.map(({ value }) => value);
  const places = ranges.map((_, index) => index);
  const met = firstOverlaps(ranges, ranges, 1, { ranks: { claims: places, others: places } });
  const met6 = overlapsAmong6(network.v6.map(({ value }) => value));
  const told = [
    ...network.v4.flatMap(({ value, path }, index) => {
      const other = ranges[met[index]?.[0] ?? -1];
      return other === undefined ? [] : [{ path, text: formatPrefix(value), other: formatPrefix(other) }];
    }),
    ...network.v6.flatMap(({ value, path }, index) => {
      const other = network.v6[met6[index] ?? -1]?.value;
      return other === undefined ? [] : [{ path, text: formatPrefix6(value), other: formatPrefix6(other) }];
    }),
  ];
  const paths = new Set(told.map(({ path }) => path));
  return told.map(({ path, text, other }) => {
    const message = `prefix ${text} overlaps ${other} of the same virtual network; use another prefix, or remove it`;
    // the next one moves up when a prefix is removed
    const next = pointer(network.path, "addressPrefixes", Number(path.split("/").at(-1)) + 1);
    const repairs = paths.has(next) ? [] : [{ text: "remove the prefix", patch: [{ op: "remove" as const, path }] }];
    return findingOf(azureCniRules["azure-vnet-overlap"], { path, message, repairs });
  });
}

/** Peered networks must not overlap the virtual network; on-premises prefixes should not. */
function checkRemotes({ network, remotes }: ParsedAzureCniRequest): Finding[] {
  const own = network.v4.map(({ value }) => value);
  const all = remotes.flatMap((remote) => remote.v4.map((prefix) => ({ remote, prefix })));
  const met = firstOverlaps(
    all.map(({ prefix }) => prefix.value),
    own,
    1,
  );
  const findings = all.flatMap(({ remote, prefix }, index) => {
    const other = own[met[index]?.[0] ?? -1];
    return other === undefined ? [] : [remoteOverlap(remote, formatPrefix(prefix.value), prefix.path, formatPrefix(other))];
  });
  const findings6 = remotes.flatMap((remote) =>
    remote.v6.flatMap(({ value, path }) => {
      const other = network.v6.find((prefix) => overlaps6(prefix.value, value));
      return other === undefined ? [] : [remoteOverlap(remote, formatPrefix6(value), path, formatPrefix6(other.value))];
    }),
  );
  return [...findings, ...findings6];
}

/** Of two peered networks that overlap, the later one is reported. */
function checkPeers({ remotes }: ParsedAzureCniRequest): Finding[] {
  const row = azureCniRules["azure-peers-overlap"];
  const peers = remotes.filter(({ kind }) => kind === "peered");
  const all = peers.flatMap((peer, group) => peer.v4.map((prefix) => ({ peer, group, prefix })));
  const ranges = all.map(({ prefix }) => prefix.value);
  const places = ranges.map((_, index) => index);
  const groups = all.map(({ group }) => group);
  const met = firstOverlaps(ranges, ranges, 1, {
    ranks: { claims: places, others: places },
    groups: { claims: groups, others: groups },
  });
  return all.flatMap(({ peer, prefix: { value, path } }, index) => {
    const other = all[met[index]?.[0] ?? -1];
    if (other === undefined) return [];
    const message = `${formatPrefix(value)} of the peered network "${shorten(peer.name)}" overlaps ${formatPrefix(other.prefix.value)} of the peered network "${shorten(other.peer.name)}", and one virtual network cannot be peered with both; use another prefix in one of the two`;
    return [findingOf(row, { path, message })];
  });
}

function remoteOverlap({ kind, name }: ParsedRemoteNetwork, prefix: string, path: string, own: string): Finding {
  const row = azureCniRules[kind === "peered" ? "azure-peering-overlap" : "aks-vnet-hybrid"];
  const whose = kind === "peered" ? `${prefix} of the peered network "${shorten(name)}"` : `${prefix} on premises`;
  return findingOf(row, { path, message: `${whose} overlaps ${own} of the virtual network; use another prefix in one of the two` });
}

function checkDefaultRoutes({ defaultRoutes }: ParsedAzureCniRequest): Finding[] {
  const row = azureCniRules["aks-outbound-on-premises"];
  return defaultRoutes.map((path) =>
    findingOf(row, { path, message: "a default route leads on premises; the internet traffic of the nodes must be allowed there" }),
  );
}

/** A virtual network has a limit of configured addresses; a static block counts once for all its addresses. */
function checkAddressLimit(reading: ParsedAzureCniRequest): Finding[] {
  const row = azureCniRules["aks-vnet-size"];
  const configured = countAzureCni(reading)
    .filter(({ isOutside, rule }) => isOutside === undefined && rule !== azureCniRules["aks-podsubnet-static"].id)
    .reduce((sum, { count }) => sum + count, 0);
  if (configured <= row.values.addresses) return [];
  const message = `${configured} addresses are planned for nodes and pods, but a virtual network can have ${row.values.addresses}; use overlay, or static blocks`;
  return [findingOf(row, { path: pointer(reading.network.path, "addressPrefixes"), message })];
}
