import type { Finding } from "../../../types/index.js";
import { type AddressRange, formatPrefix, formatRange, parsePrefix, rangesOverlap } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { findingOf } from "../../rules/finding-of.js";
import { windowsServerRules } from "../../rules/windows-server-rules.js";
import { shorten } from "../../text/shorten.js";
import type { ParsedWindowsServerRequest } from "./read-windows-server.js";

const docker = windowsServerRules["hci-docker-range"];
const dockerRange = /* @__PURE__ */ parsePrefix(docker.values.prefix);

/** Reports address uses of the networks that the request does not name. */
export function checkOccupants(reading: ParsedWindowsServerRequest): Finding[] {
  return [...checkMachinesUnknown(reading), ...checkMachineAddresses(reading), ...checkDockerRange(reading)];
}

/** Without the addresses of the machines, it is unknown whether the cloud agent needs one. */
function checkMachinesUnknown({ physicalNodes, cloudService }: ParsedWindowsServerRequest): Finding[] {
  if (physicalNodes !== undefined || cloudService !== undefined) return [];
  const message =
    "physicalNodes is not given; if the machines have static addresses, cloudServiceCidr is required and needs a free address of their subnet";
  return [findingOf(windowsServerRules["hci-physical-nodes-unknown"], { path: "/physicalNodes", message })];
}

/** Machines with static addresses in the prefix of a virtual network, whose addresses the request does not name. */
function checkMachineAddresses({ physicalNodes, networks }: ParsedWindowsServerRequest): Finding[] {
  if (physicalNodes === undefined || !physicalNodes.isStatic || physicalNodes.nodeIps.length > 0) return [];
  const { prefix, path } = physicalNodes;
  const [shared] = networks.filter((network) => rangesOverlap(network.prefix, prefix));
  if (shared === undefined) return [];
  const message = `the machines have static addresses in ${formatPrefix(prefix)}, which contains virtual network "${shorten(shared.name)}", but nodeIps is not given; a node may get the address of a machine. Give nodeIps`;
  return [findingOf(windowsServerRules["hci-occupants-unknown"], { path, message })];
}

/** The Docker bridge on the worker nodes hides a range from them. */
function checkDockerRange({ networks, physicalNodes }: ParsedWindowsServerRequest): Finding[] {
  const places: { readonly range: AddressRange; readonly path: string }[] = [
    ...networks.map(({ prefix, path }) => ({ range: prefix, path: pointer(path, "addressPrefix") })),
    ...(physicalNodes === undefined ? [] : [{ range: physicalNodes.prefix, path: pointer(physicalNodes.path, "addressPrefix") }]),
    ...networks.flatMap(({ dnsServers }) => dnsServers.map(({ value, path }) => ({ range: { first: value, last: value }, path }))),
  ];
  return places
    .filter(({ range }) => rangesOverlap(range, dockerRange))
    .map(({ range, path }) => {
      const message = `worker nodes use ${docker.values.prefix} internally and cannot reach other machines with these addresses; ${formatRange(range)} overlaps it`;
      return findingOf(docker, { path, message });
    });
}
