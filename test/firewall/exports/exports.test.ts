import { expect } from "chai";
import { checkFirewall } from "../../../lib/firewall/check-firewall.js";
import type { Endpoint, FirewallCheck, FirewallRules, PortMatrix, PortRule } from "../../../types/index.js";
import { formats, prepare, readAzureFirewall } from "./exported-rules.js";
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

describe("exports for Azure Firewall, read back", () => {
  for (const { name, matrix } of matrices) {
    const rules = readAzureFirewall(matrix);
    const out = matrix.rules.filter(({ destination }) => destination.zone === "internet");
    const sourcesOf = (rows: readonly PortRule[]) => new Set(rows.map(({ source }) => JSON.stringify(source)));
    /** A client that no row lets out on the port of an endpoint is not let out to it either. */
    const expected = ({ protocol, port, fqdn, required, parameters }: Endpoint): string | undefined => {
      const own = sourcesOf(out.filter((row) => row.protocol === protocol && row.destinationPort === String(port)));
      const isWritten = (required || parameters === undefined) && (!fqdn.includes("*") || fqdn.startsWith("*."));
      return own.size === 0 || !isWritten ? undefined : own.size === sourcesOf(out).size ? "allowed" : "partly";
    };

    it(`${name} allows every row between addresses`, () => {
      const { flows } = check(matrix, rules);
      const told = flows.slice(0, matrix.rules.length).filter((_, index) => matrix.rules[index]?.destination.zone !== "internet");
      expect(told.filter(({ verdict }) => verdict !== "allowed").map(({ id }) => id)).to.deep.equal([]);
    });

    it(`${name} allows every endpoint from where a row opens its port, unless its name has an asterisk inside a label`, () => {
      const flows = check(matrix, rules).flows.slice(matrix.rules.length);
      const wanted = matrix.endpoints.map(expected);
      expect(wanted).to.include("allowed");
      const told = flows.map(({ id, verdict }, index) => [id, wanted[index] === undefined ? "not written" : verdict]);
      expect(told).to.deep.equal(flows.map(({ id }, index) => [id, wanted[index] ?? "not written"]));
    });

    it(`${name} opens nothing that is in no row and is no endpoint, but for the tag`, () => {
      const { wider } = check(matrix, rules);
      expect(wider.map(({ rule }) => rule).filter((rule) => !rule.includes("aks-netplan-aks-tag"))).to.deep.equal([]);
    });
  }
});
