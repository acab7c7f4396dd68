import type { Finding } from "../../../types/index.js";
import { formatAddress, formatPrefix, formatRange, type Prefix, rangeContains, rangeSize, usableRange } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import { listed } from "../../text/listed.js";
import type { ParsedArcResourceBridge } from "../reading/arc-resource-bridge.js";

type BridgeRule = IdentifiedRow & { readonly values: { readonly poolSize: number } };

/** Checks that the Arc resource bridge has a control plane IP and a pool in a prefix, and that the pool is large enough. */
export function checkBridgeAddresses(bridge: ParsedArcResourceBridge, prefix: Prefix, row: BridgeRule): Finding[] {
  return [...checkControlPlane(bridge, prefix, row), ...checkPool(bridge, prefix, row)];
}

function checkControlPlane({ controlPlaneEndpoint, path }: ParsedArcResourceBridge, prefix: Prefix, row: BridgeRule): Finding[] {
  if (controlPlaneEndpoint === undefined) {
    const message = `controlPlaneEndpoint is missing; give an unused address from ${usable(prefix)}`;
    return [findingOf(row, { path: pointer(path, "controlPlaneEndpoint"), message })];
  }
  // an end of the prefix is reported with the other conflicts
  if (rangeContains(prefix, controlPlaneEndpoint.value)) return [];
  const message = `control plane IP ${formatAddress(controlPlaneEndpoint.value)} of the Arc resource bridge is outside ${formatPrefix(prefix)}; use an address from ${usable(prefix)}`;
  return [findingOf(row, { path: controlPlaneEndpoint.path, message })];
}

function checkPool({ pool }: ParsedArcResourceBridge, prefix: Prefix, row: BridgeRule): Finding[] {
  const { poolSize } = row.values;
  const { start, end, startName, endName, startPath, endPath, range } = pool;
  if (range === undefined || start === undefined || end === undefined) {
    const missing = [...(start === undefined ? [startName] : []), ...(end === undefined ? [endName] : [])];
    const message = `${listed(missing)} ${missing.length > 1 ? "are" : "is"} missing; give a pool of ${poolSize} addresses or more from ${usable(prefix)}`;
    return [findingOf(row, { path: start === undefined ? startPath : endPath, message })];
  }
  const findings: Finding[] = [];
  if (start > end) {
    const [first, last] = [formatAddress(start), formatAddress(end)];
    const patch = [{ op: "replace", path: startPath, value: last } as const, { op: "replace", path: endPath, value: first } as const];
    const message = `${startName} ${first} is after ${endName} ${last}; swap the two`;
    findings.push(
      findingOf(addressRules["range-order"], { path: startPath, message, repairs: [{ text: `swap ${startName} and ${endName}`, patch }] }),
    );
  }
  if (!rangeContains(prefix, range)) {
    const message = `the pool of the Arc resource bridge ${formatRange(range)} is not inside ${formatPrefix(prefix)}; use addresses from ${usable(prefix)}`;
    findings.push(findingOf(row, { path: rangeContains(prefix, start) ? endPath : startPath, message }));
  }
  if (rangeSize(range) < poolSize) {
    const message = `the pool of the Arc resource bridge has one address; use ${poolSize} or more, for its VM and the upgrade of the VM`;
    findings.push(findingOf(row, { path: endPath, message }));
  }
  return findings;
}

function usable(prefix: Prefix): string {
  const { first, last } = usableRange(prefix);
  return `${formatAddress(first)} to ${formatAddress(last)}`;
}
