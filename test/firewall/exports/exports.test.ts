import { expect } from "chai";
import { checkFirewall } from "../../../lib/firewall/check-firewall.js";
import { readFirewallRules } from "../../../lib/firewall/read-firewall-rules.js";
import { emitPortMatrixCsv } from "../../../lib/index.js";
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

/** The flows that were allowed and are not any more. */
function broken(before: FirewallCheck, after: FirewallCheck): string[] {
  return before.flows.flatMap(({ id, verdict }, index) => (verdict === "allowed" && after.flows[index]?.verdict !== "allowed" ? [id] : []));
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

      it(`${format} of ${name} without any one of its rules breaks flows that the check names`, () => {
        const rules = readBack(matrix);
        const before = check(matrix, rules);
        const unnoticed: string[] = [];
        let count = 0;
        for (const [chain, own] of rules.chains.entries()) {
          for (const [index, rule] of own.rules.entries()) {
            // what Azure adds cannot be removed, and answers are no flows
            if (
              (rule.effect !== "allow" && rule.effect !== "jump") ||
              rule.builtIn === true ||
              /state|established/.test(JSON.stringify(rule.matches)) ||
              // the row to the internet allows what an endpoint needs
              (format === "csv" && rule.name.includes("."))
            )
              continue;
            count++;
            const after = broken(before, check(matrix, without(rules, chain, index)));
            const row = matrix.rules.find(({ id }) => id === rule.name)?.id;
            if (after.length === 0 || (row !== undefined && !after.includes(row))) unnoticed.push(`${own.name}: ${rule.name}`);
          }
        }
        expect(unnoticed).to.deep.equal([]);
        expect(count, "rules that were removed").to.be.at.least(matrix.rules.length);
      });
    }
  }

  for (const { name, matrix } of matrices) {
    it(`csv of the endpoints of ${name} without any one of them breaks it, unless another name covers it`, () => {
      const own = { ...matrix, rules: matrix.rules.filter(({ destination }) => destination.zone !== "internet") };
      const rules = readFirewallRules({ content: emitPortMatrixCsv(own).files[0]?.content ?? "" });
      const ask = (given: FirewallRules) => checkFirewall({ portMatrix: own, rules: given, groups, source: "10.0.0.1" });
      const before = ask(rules);
      const endpoints = before.flows.slice(own.rules.length);
      expect(endpoints.filter(({ verdict }) => verdict !== "allowed")).to.deep.equal([]);
      const unnoticed = endpoints.flatMap(({ id }) => {
        const index = rules.chains[0]?.rules.findIndex((rule) => rule.name === id) ?? -1;
        return broken(before, ask(without(rules, 0, index))).includes(id) ? [] : [id];
      });
      const isCovered = (id: string) => {
        const [fqdn = "", ...service] = id.split(" ");
        return endpoints.some((other) => {
          const [pattern = "", ...same] = other.id.split(" ");
          return other.id !== id && pattern.startsWith("*.") && fqdn.endsWith(pattern.slice(1)) && same.join() === service.join();
        });
      };
      expect(unnoticed.filter((id) => !isCovered(id))).to.deep.equal([]);
    });
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
