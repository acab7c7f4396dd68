import type { Finding } from "../../../types/index.js";
import { formatAddress, formatPrefix, type Prefix, rangeContains, specialPurposeOf, usableRange } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { windowsServerRules } from "../../rules/windows-server-rules.js";
import { checkPrefixText } from "../checks/check-prefix.js";
import type { Located } from "../reading/located.js";
import type { ParsedPhysicalNodes, ParsedWindowsServerRequest } from "./read-windows-server.js";

const row = windowsServerRules["hci-cloudservicecidr"];
const path = "/cloudServiceCidr";

/** Checks the machines and the address of the cloud agent service, which is an interface address: its host bits matter. */
export function checkCloudService({ physicalNodes, cloudService }: ParsedWindowsServerRequest): Finding[] {
  return [
    ...(physicalNodes === undefined ? [] : checkMachines(physicalNodes)),
    ...(cloudService === undefined ? checkMissing(physicalNodes) : checkAddress(cloudService, physicalNodes)),
  ];
}

function checkMachines({ prefix, nodeIps, path: base }: ParsedPhysicalNodes): Finding[] {
  const usable = usableRange(prefix);
  return [
    ...checkPrefixText(prefix, pointer(base, "addressPrefix")),
    ...nodeIps
      .filter(({ value }) => !rangeContains(usable, value))
      .map(({ value, path: at }) => {
        const text = formatAddress(value);
        const message = `machine ${text} is not a usable address of ${formatPrefix(prefix)}; use one from ${boundsOf(prefix)}`;
        return findingOf(windowsServerRules["hci-physical-nodes"], { path: at, message });
      }),
  ];
}

function checkMissing(physicalNodes: ParsedPhysicalNodes | undefined): Finding[] {
  if (physicalNodes?.isStatic !== true) return [];
  const { prefix } = physicalNodes;
  const message = `cloudServiceCidr is missing, but machines with static addresses need it; give a free address from ${boundsOf(prefix)} with /${prefix.prefixLength}`;
  return [findingOf(row, { path, message })];
}

function checkAddress({ value }: Located<Prefix>, physicalNodes: ParsedPhysicalNodes | undefined): Finding[] {
  const { address, prefixLength } = value;
  const text = `${formatAddress(address)}/${prefixLength}`;
  const subnet = physicalNodes?.prefix ?? value;
  const usable = usableRange(subnet);
  const advice = `give a free address from ${boundsOf(subnet)} with /${subnet.prefixLength}`;
  if (!rangeContains(subnet, address)) {
    return [
      findingOf(row, {
        path,
        message: `cloudServiceCidr ${text} is outside ${formatPrefix(subnet)}, the subnet of the machines; ${advice}`,
      }),
    ];
  }
  if (!rangeContains(usable, address)) {
    const which = address === subnet.first ? "network" : "broadcast";
    return [
      findingOf(row, {
        path,
        message: `cloudServiceCidr ${text} names the ${which} address of ${formatPrefix(subnet)}; ${advice}`,
      }),
    ];
  }
  if (physicalNodes === undefined) return checkSubnetAlone(value, text);
  if (prefixLength === subnet.prefixLength) return [];
  const right = `${formatAddress(address)}/${subnet.prefixLength}`;
  const message = `cloudServiceCidr ${text} has another mask than the subnet of the machines, ${formatPrefix(subnet)}; use ${right}`;
  const repairs = [{ text: `write ${right}`, patch: [{ op: "replace", path, value: right } as const] }];
  return [findingOf(windowsServerRules["hci-cloudservicecidr-mask"], { path, message, repairs })];
}

/** If the machines are not given, the mask decides the subnet: one for hosts with room for the machines. */
function checkSubnetAlone(value: Prefix, text: string): Finding[] {
  const row = windowsServerRules["hci-cloudservicecidr-mask"];
  if (value.prefixLength > row.values.longestPrefixLength) {
    const message = `cloudServiceCidr ${text} has a mask that is too long for the subnet of the machines; write the mask of their subnet, such as ${formatAddress(value.address)}/${windowsServerRules["hci-recommend-24"].values.prefixLength}`;
    return [findingOf(row, { path, message })];
  }
  const [first] = specialPurposeOf({ first: value.address, last: value.address }).filter(({ hosts }) => !hosts);
  if (first === undefined) return [];
  const message = `cloudServiceCidr ${text} is in ${first.prefix} (${first.name}, ${first.rfc}), which no host has; give a free address of the machines' subnet with its mask`;
  return [findingOf(addressRules["prefix-special-purpose"], { path, message })];
}

function boundsOf(prefix: Prefix): string {
  const { first, last } = usableRange(prefix);
  return `${formatAddress(first)} to ${formatAddress(last)}`;
}
