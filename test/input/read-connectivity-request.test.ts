import { readFileSync } from "node:fs";
import { expect } from "chai";
import { readConnectivityRequest } from "../../lib/input/read-connectivity-request.js";

const json = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));

describe("readConnectivityRequest", () => {
  it("accepts the request of the contract and the example of the schema unchanged", () => {
    const contract = json("test/contract/requests/connectivity.json");
    const [example] = json("schemas/connectivity-request.schema.json").examples;
    for (const request of [contract, example]) expect(readConnectivityRequest(request)).to.deep.equal({ value: request, findings: [] });
  });

  const refused: readonly (readonly [request: Record<string, unknown>, rule: string, path: string, message: string])[] = [
    [
      { mode: "semiconnected" },
      "schema-value",
      "/mode",
      'expected "fully-connected", "semi-connected" or "disconnected", got text "semiconnected"; did you mean "semi-connected"?',
    ],
    [{ mode: "semi-connected", asOf: "2026-2-3" }, "schema-value", "/asOf", '"2026-2-3" is not a calendar date in the form 2026-03-16'],
    [
      { mode: "semi-connected", clusterconnect: true },
      "schema-unknown-property",
      "/clusterconnect",
      '"clusterconnect" is not a known property; did you mean "clusterConnect"?',
    ],
    [
      { mode: "semi-connected", onPremisesConnection: "ExpressRoute" },
      "schema-value",
      "/onPremisesConnection",
      'expected "expressroute", "vpn" or "internet", got text "ExpressRoute"; did you mean "expressroute"?',
    ],
  ];
  for (const [request, rule, path, message] of refused) {
    it(`refuses ${JSON.stringify(request)}`, () => {
      const { value, findings } = readConnectivityRequest(request);
      expect(value).to.equal(undefined);
      expect(findings.map((finding) => [finding.rule, finding.path, finding.message])).to.deep.equal([[rule, path, message]]);
    });
  }
});
