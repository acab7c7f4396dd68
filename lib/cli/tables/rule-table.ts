import type { Contradiction, Rule, RuleSource } from "../../../types/index.js";
import { properties } from "./properties.js";

/** Formats a rule for people. */
export function ruleTable(rule: Rule, width: number | undefined): string {
  const own = properties(
    [
      ["Id", rule.id],
      ["Platforms", rule.platforms.join(", ")],
      ["Severity", rule.severity],
      ["Statement", rule.statement],
      ["Document", documentText(rule.source)],
      ["Section", rule.source.section],
      ["Basis", rule.basis],
      ["Decided by", rule.decidedBy],
      ["Values", rule.values === undefined ? undefined : JSON.stringify(rule.values)],
    ],
    width,
  );
  return [own, ...(rule.contradictions ?? []).map((contradiction) => contradictionText(contradiction, width))].join("\n");
}

/** Writes what each document says, in a block of its own below the rule. */
function contradictionText({ subject, claims, handling }: Contradiction, width: number | undefined): string {
  const said = claims.map(({ statement, source }) => ["Says", `${documentText(source)}, ${source.section}: ${statement}`] as const);
  return properties([["Disputed", subject], ...said, ["Here", handling]], width);
}

function documentText({ document, version }: RuleSource): string {
  return version === undefined ? document : `${document} (${version})`;
}
