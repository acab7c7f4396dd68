import { expect } from "chai";
import { assessConnectivity } from "../../lib/connectivity/assess-connectivity.js";
import { rules } from "../../lib/rules/rules.js";
import type { Rule } from "../../types/index.js";
import { tell } from "../platforms/mutations.js";
import type { Case, CaseTable } from "./cases/case.js";
import { citations } from "./cases/citations.js";
import { advised } from "./cases/connectivity.js";
import { caseTables } from "./cases/index.js";

const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));

/** A finding as cases have it: severity, rule, path, message; the path of the whole input is empty. */
const finding = /^(error|warning|info) ([a-z0-9-]+) ((?:\/[^:]*)?): ([^\n]*[^.\s])$/;

const ruleOf = (told: string): string => finding.exec(told)?.[2] ?? told;

/** The cases that report each rule, with their table. */
const proofs = new Map<string, { readonly table: CaseTable; readonly proof: Case }[]>();
for (const table of caseTables) {
  for (const proof of table.cases) {
    for (const id of new Set(proof.told.map(ruleOf))) proofs.set(id, [...(proofs.get(id) ?? []), { table, proof }]);
  }
}

/** The rules cited in a result, anywhere; findings are reported and do not count as cited. */
function citedIn(result: unknown, key = ""): string[] {
  if (key === "rule" && typeof result === "string") return [result];
  if (typeof result !== "object" || result === null || key === "findings") return [];
  return Object.entries(result).flatMap(([name, value]) => citedIn(value, name));
}

describe("every rule of the catalogue", () => {
  const cited = new Set<string>();
  /** Rules of recommendations, where their condition is met. */
  const applied = new Set<string>();
  /** The findings of the good documents of a table, each computed once. */
  const toldOfGood = new Map<CaseTable, readonly (readonly string[])[]>();
  before(() => {
    for (const { result } of citations) for (const id of citedIn(result())) cited.add(id);
    for (const request of advised) {
      for (const { rule, applies } of assessConnectivity(request).recommendations) if (applies) applied.add(rule);
    }
    for (const table of caseTables)
      toldOfGood.set(
        table,
        table.good.map(({ ask }) => ask().map(({ rule }) => rule)),
      );
  });

  function isKept(id: string, table: CaseTable): boolean {
    const instead = table.instead?.[id];
    const good = instead === undefined ? toldOfGood.get(table) : [instead.ask().map(({ rule }) => rule)];
    return good?.some((told) => !told.includes(id)) ?? false;
  }

  for (const { id, decidedBy, severity } of rules) {
    if (decidedBy === "run-time") {
      it(`${id} is decided at run time, so no finding reports it and no result cites it`, () => {
        expect([proofs.has(id), cited.has(id)]).to.deep.equal([false, false]);
      });
    } else if (decidedBy === "counting") {
      it(`${id} is cited, and no finding reports it`, () => {
        expect([cited.has(id), proofs.has(id)], "cited by a result of the citations, reported by a case").to.deep.equal([true, false]);
      });
    } else {
      it(`${id} is reported if it is broken, with severity, path and message, and not otherwise`, () => {
        const all = proofs.get(id) ?? [];
        // an advice is only information, and is a recommendation that applies
        if (all.length === 0 && severity === "info" && applied.has(id)) return;
        expect(all, `no case in test/rules/cases breaks ${id}`).to.not.be.empty;
        for (const { table, proof } of all) {
          expect(proof.ask().map(tell), `${table.about}: ${proof.why}`).to.include.members(
            proof.told.filter((told) => ruleOf(told) === id),
          );
          expect(isKept(id, table), `${table.about}: every good document has a finding of ${id}`).to.equal(true);
        }
      });
    }
  }
});

describe("the cases", () => {
  for (const table of caseTables) {
    it(`of ${table.about} are complete findings of existing rules, with their severity`, () => {
      for (const { why, told } of table.cases) {
        for (const text of told) {
          const [, severity, id = ""] = finding.exec(text) ?? [];
          expect(severity, `${why}: ${text}`).to.equal(byId.get(id)?.severity ?? "a rule there is");
        }
      }
    });

    it(`of ${table.about} come from good documents without an error`, () => {
      for (const { why, ask } of table.good) {
        const errors = ask().filter(({ severity }) => severity === "error");
        expect(errors.map(tell), why).to.deep.equal([]);
      }
    });
  }

  it("cite existing rules", () => {
    const ids = citations.flatMap(({ result }) => citedIn(result()));
    expect([...new Set(ids)].filter((id) => !byId.has(id))).to.deep.equal([]);
  });
});
