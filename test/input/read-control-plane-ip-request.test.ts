import { expect } from "chai";
import { readControlPlaneIpRequest } from "../../lib/input/read-control-plane-ip-request.js";
import { readJson } from "./read-requests.js";

const valid = () => readJson("schemas/control-plane-ip-request.schema.json").examples[0];

const refused: readonly (readonly [change: Record<string, unknown>, rule: string, path: string, message: string])[] = [
  [{ clusters: [5] }, "schema-type", "/clusters/0", "expected text or an object with name, got 5"],
  [{ clusters: [""] }, "schema-value", "/clusters/0", "expected at least 1 character, got empty text"],
  [
    { clusters: [{ name: "a", controlPlaneIP: "10.220.32.9" }] },
    "schema-unknown-property",
    "/clusters/0/controlPlaneIP",
    '"controlPlaneIP" is not a known property; did you mean "controlPlaneIp"?',
  ],
  [{ prefer: "low" }, "schema-value", "/prefer", 'expected "lowest" or "highest", got text "low"'],
  [{ prefer: "Highest" }, "schema-value", "/prefer", 'expected "lowest" or "highest", got text "Highest"; did you mean "highest"?'],
  [
    { ipPools: [{ start: "10.220.32.3" }] },
    "schema-required",
    "/ipPools/0/end",
    "end is missing; expected an IPv4 address such as 10.220.32.1",
  ],
  [
    { ipPools: { start: "10.220.32.3", end: "10.220.32.4" } },
    "schema-type",
    "/ipPools",
    "expected a list, each item an object with start and end, got an object",
  ],
  [{ previous: { a: 5 } }, "schema-type", "/previous/a", "expected an IPv4 address such as 10.220.32.1, got 5"],
  [{ previous: { "a/b": "10.220.32" } }, "address-syntax", "/previous/a~1b", '"10.220.32" is not an address: expected 4 octets, got 3'],
];

describe("readControlPlaneIpRequest", () => {
  it("accepts the published example, and clusters with an address of their own", () => {
    const request = {
      ...valid(),
      clusters: ["a", { name: "b", controlPlaneIp: "10.220.32.50" }],
      prefer: "highest",
      previous: { a: "10.220.32.60" },
    };
    expect(readControlPlaneIpRequest(valid())).to.deep.equal({ value: valid(), findings: [] });
    expect(readControlPlaneIpRequest(request)).to.deep.equal({ value: request, findings: [] });
  });

  for (const [change, rule, path, message] of refused) {
    it(`reports ${JSON.stringify(change)}`, () => {
      const { value, findings } = readControlPlaneIpRequest({ ...valid(), ...change });
      expect(value).to.equal(undefined);
      expect(findings.map(({ rule, path, message }) => [rule, path, message])).to.deep.equal([[rule, path, message]]);
    });
  }
});
