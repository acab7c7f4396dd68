import { expect } from "chai";
import { checkFirewall } from "../../../lib/firewall/check-firewall.js";
import type { FirewallCheck, FirewallRules, PortMatrix } from "../../../types/index.js";
import { formats, prepare } from "./exported-rules.js";
import { matrices } from "./matrices.js";

const groups = { VirtualNetwork: ["10.0.0.0/8"] };

function check(portMatrix: PortMatrix, rules: FirewallRules): FirewallCheck {
  return checkFirewall({ portMatrix, rules, groups, strict: true });
}

/** The rules without one. */
function without(rules: FirewallRules, chain: number, index: number): FirewallRules {
  return {
    ...rules,
    chains: rules.chains.map((own, place) => (place === chain ? { ...own, rules: own.rules.filter((_, at) => at !== index) } : own)),
  };
}

/** The rows of a matrix that are not wholly allowed. */
function broken({ flows }: FirewallCheck, { rules }: PortMatrix): string[] {
  return flows.slice(0, rules.length).flatMap(({ id, verdict }) => (verdict === "allowed" ? [] : [id]));
}

describe("exports of a port matrix, read back", () => {
  before(prepare);

  for (const [format, readBack] of Object.entries(formats)) {
    for (const { name, matrix } of matrices) {
      it(`${format} of ${name} allows every row, and nothing that is in no row`, () => {
        const result = check(matrix, readBack(matrix));
        expect(result.flows.slice(0, matrix.rules.length).map(({ id, verdict }) => [id, verdict])).to.deep.equal(
          matrix.rules.map(({ id }) => [id, "allowed"]),
        );
        expect(result.wider).to.deep.equal([]);
      });

      it(`${format} of ${name} without any one of its rules breaks rows that the check names`, () => {
        const rules = readBack(matrix);
        const unnoticed: string[] = [];
        for (const [chain, own] of rules.chains.entries()) {
          for (const [index, rule] of own.rules.entries()) {
            // endpoints are no rows, and what Azure adds cannot be removed
            if (
              (rule.effect !== "allow" && rule.effect !== "jump") ||
              rule.builtIn === true ||
              /state|established/.test(JSON.stringify(rule.matches)) ||
              (format === "csv" && rule.name.includes(".")) ||
              // the chain of public addresses makes each check slow, so every fourth rule is enough
              (format === "iptables" && index % 4 !== 0)
            )
              continue;
            if (broken(check(matrix, without(rules, chain, index)), matrix).length === 0) unnoticed.push(`${own.name}: ${rule.name}`);
          }
        }
        expect(unnoticed).to.deep.equal([]);
      });
    }
  }
});
