import { expect } from "chai";
import { checkNetwork } from "../../../lib/plan/network/check-network.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { AzureLocalRequest, Finding } from "../../../types/index.js";
import { validRequest } from "../../helpers/valid-request.js";
import { expectShape } from "../against-schema.js";
import { errorsOf, outcomeOf } from "../outcome.js";
import { cluster, contractRequest, network, request } from "./plan-requests.js";

describe("checkNetwork", () => {
  it("finds nothing wrong with a network with which nothing is", () => {
    const check = checkNetwork(validRequest());
    expect(check.ok).to.equal(true);
    expectShape("network-check", check);
  });

  it("takes a pool that is not given for one to be chosen", () => {
    const check = checkNetwork(contractRequest("azure-local-open"));
    expect(check.ok).to.equal(true);
    expect(errorsOf(check.findings)).to.deep.equal([]);
  });

  it("tells of a pool that would have no place", () => {
    const check = checkNetwork(request([network("net-a", { addressPrefix: "10.30.7.0/29" })], [cluster("c", { nodes: 9 })]));
    expect(check.ok).to.equal(false);
    expect(errorsOf(check.findings)).to.deep.equal(["pool-does-not-fit /logicalNetworks/0/addressPrefix"]);
  });

  it("tells of what exists and would have to move", () => {
    const requested = request([network("net-a")], [cluster("c")]);
    const previous = planNetwork(requested);
    const check = checkNetwork({ ...requested, clusters: [cluster("c", { nodes: 2 })], previous });
    expect(errorsOf(check.findings)).to.deep.equal(["lnet-immutable /logicalNetworks/0"]);
  });

  it("tells at once what is wrong by itself and what has no place, in the order of the document", () => {
    const requested = request(
      [network("net-a", { addressPrefix: "10.30.7.0/29", gateway: "10.30.8.1" })],
      [cluster("c", { nodes: 9 }), cluster("c")],
    );
    const check = checkNetwork(requested);
    expect(errorsOf(check.findings)).to.deep.equal([
      "pool-does-not-fit /logicalNetworks/0/addressPrefix",
      "lnet-gateway-in-prefix /logicalNetworks/0/gateway",
      "name-unique /clusters/1/name",
    ]);
    // a plan chooses the pool that a check misses
    const withoutPool = ({ rule }: Finding) => !/^lnet-pool-(?:missing|required-in-practice)$/.test(rule);
    expect(outcomeOf(planNetwork, requested).findings.filter(withoutPool)).to.deep.equal(check.findings.filter(withoutPool));
  });

  const odd: [reason: string, input: unknown, errors: string[]][] = [
    ["no request at all", null, ["schema-type "]],
    ["no platform", { clusters: [] }, ["schema-required /platform"]],
    ["a platform that is none", { platform: "mars" }, ["schema-value /platform"]],
    ["text where a list is expected", { ...validRequest(), clusters: "line-1" }, ["schema-type /clusters"]],
  ];
  for (const [reason, input, errors] of odd) {
    it(`never throws over content: ${reason}`, () => {
      const check = checkNetwork(input as AzureLocalRequest);
      expect(check.ok).to.equal(false);
      expect(errorsOf(check.findings)).to.deep.equal(errors);
      expectShape("network-check", check);
    });
  }
});
