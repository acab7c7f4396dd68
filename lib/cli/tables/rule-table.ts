import type { Rule } from "../../../types/index.js";
import { properties } from "./properties.js";

/** One rule for people. */
export function ruleTable(rule: Rule, width: number | undefined): string {
  const { document, section, version } = rule.source;
  return properties(
    [
      ["Id", rule.id],
      ["Platforms", rule.platforms.join(", ")],
      ["Severity", rule.severity],
      ["Statement", rule.statement],
      ["Document", version === undefined ? document : `${document} (${version})`],
      ["Section", section],
      ["Basis", rule.basis],
      ["Decided by", rule.decidedBy],
      ["Values", rule.values === undefined ? undefined : JSON.stringify(rule.values)],
    ],
    width,
  );
}
