import { expect } from "chai";
import { assessDeadlines } from "../../lib/connectivity/assess-deadlines.js";
import { situation, told } from "./support.js";

/** Last connection, the day 30 days later, and the day 90 days later. */
const dates: readonly (readonly [lastConnected: string, billing: string, certificate: string, reason: string])[] = [
  ["2026-10-15", "2026-11-14", "2027-01-13", "over the end of a year"],
  ["2026-01-01", "2026-01-31", "2026-04-01", "the last day of a month is in time"],
  ["2026-01-31", "2026-03-02", "2026-05-01", "February is passed over"],
  ["2024-01-31", "2024-03-01", "2024-04-30", "and is a day longer in a leap year"],
  ["2024-02-29", "2024-03-30", "2024-05-29", "from a leap day on"],
  ["2023-12-01", "2023-12-31", "2024-02-29", "on a leap day"],
  ["1999-12-31", "2000-01-30", "2000-03-30", "2000 was a leap year"],
  ["2099-12-31", "2100-01-30", "2100-03-31", "2100 will be none"],
  ["2026-12-31", "2027-01-30", "2027-03-31", "from the last day of a year"],
  ["0000-01-01", "0000-01-31", "0000-03-31", "the first day there is"],
  ["9999-12-31", "10000-01-30", "10000-03-30", "the last day there is"],
];

describe("assessDeadlines", () => {
  for (const [lastConnected, billing, certificate, reason] of dates) {
    it(`after ${lastConnected} they are ${billing} and ${certificate}: ${reason}`, () => {
      expect(assessDeadlines(situation({ lastConnected })).deadlines).to.deep.equal([
        { name: "billing-export", date: billing },
        { name: "certificate-renewal", date: certificate },
      ]);
    });
  }

  const overdue: readonly (readonly [asOf: string, rules: readonly string[], reason: string])[] = [
    ["2026-10-15", [], "on the day of the connection itself"],
    ["2026-11-14", [], "the day it is due is still in time"],
    ["2026-11-15", ["arc-30-days"], "a day later it is not"],
    ["2027-01-13", ["arc-30-days"], "and the certificate is in time to the end of its day"],
    ["2027-01-14", ["arc-30-days", "arc-90-days"], "both have passed"],
    ["2030-01-01", ["arc-30-days", "arc-90-days"], "and stay so"],
    ["2026-10-14", ["arc-dates-order"], "nobody connects in the future"],
  ];
  for (const [asOf, rules, reason] of overdue) {
    it(`on ${asOf} reports ${rules.join(" and ") || "nothing"}: ${reason}`, () => {
      const { deadlines, findings } = assessDeadlines(situation({ asOf, lastConnected: "2026-10-15" }));
      expect(findings.map(({ rule }) => rule)).to.deep.equal(rules);
      expect(deadlines.map(({ overdue }) => overdue)).to.deep.equal([rules.includes("arc-30-days"), rules.includes("arc-90-days")]);
      expect(findings.every(({ path }) => path === "/lastConnected")).to.equal(true);
    });
  }

  it("says how long ago it was, and what follows", () => {
    const { findings } = assessDeadlines(situation({ asOf: "2027-01-14", lastConnected: "2026-10-15" }));
    const start = "the cluster was last connected on 2026-10-15, 91 days before 2027-01-14; the limit is";
    expect(findings.map(({ severity, message }) => [severity, message])).to.deep.equal([
      ["warning", `${start} 30 days; connect it to export billing data`],
      ["error", `${start} 90 days; its certificate is no longer renewed: delete the Arc resource and its agents and create them again`],
    ]);
  });

  it("applies to a cluster that is meant to be fully connected as well", () => {
    const dates = { asOf: "2027-01-14", lastConnected: "2026-10-15" };
    const semiConnected = assessDeadlines(situation({ ...dates, mode: "semi-connected" }));
    expect(assessDeadlines(situation(dates))).to.deep.equal(semiConnected);
  });

  it("reports what it cannot decide, and does not guess", () => {
    expect(told(assessDeadlines(situation({ mode: "semi-connected", asOf: "2026-11-20" })).findings)).to.deep.equal([
      ["/lastConnected", "arc-dates-missing", "lastConnected is not given, so the deadlines for the next connection are unknown"],
    ]);
    const { deadlines, findings } = assessDeadlines(situation({ lastConnected: "2026-10-15" }));
    expect(told(findings)).to.deep.equal([
      ["/asOf", "arc-dates-missing", "asOf is not given, so it is unknown whether a deadline has passed"],
    ]);
    expect(deadlines.every((deadline) => !("overdue" in deadline))).to.equal(true);
  });

  it("reports nothing about a cluster that is always connected and names no days", () => {
    expect(assessDeadlines(situation())).to.deep.equal({ deadlines: [], findings: [] });
  });
});
