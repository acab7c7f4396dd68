import { expect } from "chai";
import { readFleetRequest } from "../../lib/input/read-fleet-request.js";

const told = (input: unknown) => readFleetRequest(input).findings.map(({ rule, path }) => [rule, path]);

describe("readFleetRequest", () => {
  it("reads a fleet, whatever is in the requests of its sites", () => {
    const fleet = {
      supernet: "10.0.0.0/8",
      sites: [{ name: "a", request: { platform: "abacus" } }],
      previous: { sites: [{ name: "a" }], free: [] },
    };
    expect(readFleetRequest(fleet)).to.deep.equal({ value: fleet, findings: [] });
  });

  const rows: readonly [string, unknown, readonly (readonly [string, string])[]][] = [
    ["no sites", { supernet: "10.0.0.0/8" }, [["schema-required", "/sites"]]],
    ["a supernet that is not a prefix", { supernet: "/16", sites: [] }, [["prefix-syntax", "/supernet"]]],
    ["an IPv6 supernet", { supernet: "fd00::/48", sites: [] }, [["ipv4-only", "/supernet"]]],
    ["a site without a name", { sites: [{ request: {} }] }, [["schema-required", "/sites/0/name"]]],
    ["an empty name", { sites: [{ name: "", request: {} }] }, [["schema-value", "/sites/0/name"]]],
    ["a text for a request", { sites: [{ name: "a", request: "a.json" }] }, [["schema-type", "/sites/0/request"]]],
    ["a previous plan without sites", { sites: [], previous: {} }, [["schema-required", "/previous/sites"]]],
  ];
  for (const [what, input, expected] of rows) {
    it(`reports ${what}`, () => {
      expect(told(input)).to.deep.equal(expected);
    });
  }
});
