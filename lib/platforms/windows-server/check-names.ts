import type { Finding, PatchOperation } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { findingOf } from "../../rules/finding-of.js";
import { windowsServerRules } from "../../rules/windows-server-rules.js";
import { isSameName } from "../../text/same-name.js";
import { shorten } from "../../text/shorten.js";
import { networkUnknown } from "../checks/network-unknown.js";
import { repeatedNames } from "../checks/repeated-names.js";
import type { ParsedWindowsServerRequest } from "./read-windows-server.js";

const kind = "virtual network";
const row = windowsServerRules["hci-name"];

/** Checks names: names that must be unique, names that must refer to something, and names that the commands may refuse. */
export function checkHciNames(reading: ParsedWindowsServerRequest): Finding[] {
  const { request, networks, clusters, hostNetwork } = reading;
  const lost = clusters
    .filter(({ network }) => network === undefined)
    .map(({ name, path, index }) =>
      networkUnknown(
        { name: request.clusters[index]?.network, path: pointer(path, "network"), by: `cluster "${shorten(name)}"`, kind },
        networks,
      ),
    );
  const host =
    hostNetwork === undefined
      ? [networkUnknown({ name: request.hostNetwork, path: "/hostNetwork", by: "the AKS host", kind }, networks)]
      : [];
  return [
    ...repeatedNames(request.virtualNetworks, "/virtualNetworks"),
    ...repeatedNames(request.clusters, "/clusters"),
    ...request.clusters.flatMap((cluster, index) => repeatedNames(cluster.nodePools, pointer("/clusters", index, "nodePools"))),
    ...lost,
    ...host,
    ...networkNames(reading),
    ...clusterNames(reading),
  ];
}

function networkNames({ request, networks, clusters, hostNetwork }: ParsedWindowsServerRequest): Finding[] {
  const allowed = new RegExp(row.values.virtualNetwork);
  return networks
    .filter(({ name }) => !allowed.test(name) && !exists(name, request.previous?.networks))
    .map((network) => {
      const path = pointer(network.path, "name");
      const better = network.name.toLowerCase().replace(/[^a-z0-9]/g, "");
      const usedRanges = better === "" || networks.some((other) => other !== network && other.name.toLowerCase() === better);
      const rename = (at: string): PatchOperation => ({ op: "replace", path: at, value: better });
      const references = [
        ...clusters
          .filter((cluster) => cluster.network === network && request.clusters[cluster.index]?.network !== undefined)
          .map((cluster) => pointer(cluster.path, "network")),
        ...(hostNetwork === network && request.hostNetwork !== undefined ? ["/hostNetwork"] : []),
      ];
      return findingOf(row, {
        path,
        message: `"${shorten(network.name)}" has other characters than lowercase letters and digits, which New-AksHciNetworkSetting requires${usedRanges ? "" : `; use ${shorten(better)}`}`,
        repairs: usedRanges ? [] : [{ text: `rename it to ${shorten(better)}`, patch: [rename(path), ...references.map(rename)] }],
      });
    });
}

/** An existing name was accepted, and cannot be changed. */
function exists(name: string, uses: readonly { readonly name: string }[] = []): boolean {
  return uses.some((one) => isSameName(one.name, name));
}

function clusterNames({ clusters, request }: ParsedWindowsServerRequest): Finding[] {
  const allowed = new RegExp(row.values.cluster);
  return clusters
    .filter(({ name }) => !allowed.test(name) && !exists(name, request.previous?.clusters))
    .map((cluster) => {
      const path = pointer(cluster.path, "name");
      const better = cluster.name.replaceAll("-", "");
      const usedRanges = better === "" || clusters.some((other) => other !== cluster && other.name.toLowerCase() === better.toLowerCase());
      return findingOf(row, {
        path,
        message: `"${shorten(cluster.name)}" has a hyphen, with which New-AksHciCluster may fail${usedRanges ? "; use a name without a hyphen" : `; use ${shorten(better)}`}`,
        repairs: usedRanges ? [] : [{ text: `rename it to ${shorten(better)}`, patch: [{ op: "replace", path, value: better }] }],
      });
    });
}
