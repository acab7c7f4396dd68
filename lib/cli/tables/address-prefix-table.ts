import type { AddressPrefix } from "../../../types/index.js";
import { findingsSection } from "./findings-section.js";
import { properties } from "./properties.js";
import { sections } from "./sections.js";

/** Formats a prefix for people. */
export function addressPrefixTable(prefix: AddressPrefix, width: number | undefined): string {
  const facts = properties(
    [
      ["Given", prefix.text],
      ["Prefix", prefix.addressPrefix],
      ["Family", `IPv${prefix.family}`],
      ["Address", prefix.address],
      ["Network", prefix.network],
      ["Subnet mask", prefix.subnetMask],
      ["Wildcard mask", prefix.wildcardMask],
      ["Broadcast", prefix.broadcast],
      ["First usable", prefix.firstUsable],
      ["Last usable", prefix.lastUsable],
      ["Addresses", prefix.addressCount],
      ["Usable", prefix.usableCount],
    ],
    width,
  );
  return sections(facts, findingsSection(prefix.findings, width));
}
