import { expect } from "chai";
import fc from "fast-check";
import { checkNetwork } from "../../../lib/plan/network/check-network.js";
import { countAddresses } from "../../../lib/plan/network/count-addresses.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import { generatePortMatrix } from "../../../lib/ports/generate-port-matrix.js";
import { rules } from "../../../lib/rules/rules.js";
import type { AzureCniRequest, Finding, NetworkPlan } from "../../../types/index.js";
import { applyPatch } from "../../helpers/apply-patch.js";
import { arbitraryAzureCni } from "../../helpers/arbitrary-azure-cni.js";
import { plannableAzureCni } from "../../helpers/plannable-azure-cni.js";
import { expectShape } from "../against-schema.js";
import { errorsOf, expectSoundFindings, outcomeOf } from "../outcome.js";
import { azureCniFaults } from "./azure-cni-oracle.js";

const ids = new Set(rules.map(({ id }) => id));
const plan = (request: AzureCniRequest) => outcomeOf(planNetwork, request);

/** Every subnet and range that is handed out. */
function placesOf({ networks, clusters }: NetworkPlan): string[] {
  return [
    ...networks.flatMap(({ pools }) => pools.map(({ name, purpose, start, end }) => `${name} ${purpose} ${start}-${end}`)),
    ...clusters.map((cluster) => JSON.stringify({ ...cluster })),
  ];
}

/** A plan with its subnets listed as they are once they are created. */
function asBuilt({ request, networks }: NetworkPlan): AzureCniRequest {
  const built = structuredClone(request) as AzureCniRequest;
  const pools = networks.flatMap((network) => network.pools).filter(({ origin }) => origin !== "requested");
  const created = pools.map(({ name, addressPrefixes }) => ({ name, addressPrefixes }));
  built.virtualNetwork.subnets = [...(built.virtualNetwork.subnets ?? []), ...created];
  return built;
}

/** A check reports the default of AKS for a range that is omitted; a plan chooses one. */
const ofRange: readonly string[] = ["aks-svc-default", "aks-pod-default", "aks-svc-range", "aks-pod-range"];
const ofBoth = ({ rule }: Finding) => !ofRange.includes(rule);

describe("Azure CNI, for any request the schema allows", () => {
  it("the requests made up here are such requests", () => {
    for (const request of fc.sample(arbitraryAzureCni(), { numRuns: 60, seed: 1 })) expectShape("plan-request", request);
    for (const request of fc.sample(plannableAzureCni(), { numRuns: 30, seed: 1 })) expectShape("plan-request", request);
  });

  it("nothing is thrown but PlanError, twice the same comes of it, and what is reported cites a rule", () => {
    fc.assert(
      fc.property(arbitraryAzureCni(), (request) => {
        const check = checkNetwork(request);
        expectShape("network-check", check);
        expect(check.findings.filter(({ rule }) => !ids.has(rule))).to.deep.equal([]);
        expect(JSON.stringify(checkNetwork(structuredClone(request)))).to.equal(JSON.stringify(check));
        expectShape("address-count", countAddresses(request));
        expectShape("port-matrix", generatePortMatrix(request));
        const { result, findings } = plan(request);
        expect(findings.filter(ofBoth)).to.deep.equal(check.findings.filter(ofBoth));
        expect(result !== undefined).to.equal(check.ok);
        if (result !== undefined) expectShape("network-plan", result);
      }),
      { numRuns: 150 },
    );
  });

  it("findings point into the request, and every repair makes its finding go away", () => {
    fc.assert(
      fc.property(arbitraryAzureCni(), (request) => {
        const { findings } = checkNetwork(request);
        expectSoundFindings(planNetwork, request, findings);
        for (const { patch } of findings.flatMap(({ repairs = [] }) => repairs)) expectShape("plan-request", applyPatch(request, patch));
      }),
      { numRuns: 50 },
    );
  });
});

describe("Azure CNI, for requests nothing is wrong with", () => {
  it("every subnet has room, lies in one prefix and beside everything, or the pools do not fit", () => {
    fc.assert(
      fc.property(plannableAzureCni(), (request) => {
        const { result, findings } = plan(request);
        if (result === undefined)
          expect(new Set(errorsOf(findings))).to.deep.equal(new Set(["pool-does-not-fit /virtualNetwork/addressPrefixes/0"]));
        else expect(azureCniFaults(request, result)).to.deep.equal([]);
      }),
      { numRuns: 150 },
    );
  });

  it("what does not fit does so in the prefix that is offered", () => {
    fc.assert(
      fc.property(plannableAzureCni(), (request) => {
        const { result, findings } = plan(request);
        if (result !== undefined) return;
        const [failure] = findings.filter(({ rule }) => rule === "pool-does-not-fit");
        expect(failure?.repairs?.[0]?.text).to.match(/^add the prefix /);
        expectSoundFindings(planNetwork, request, failure === undefined ? [] : [failure]);
      }),
      { numRuns: 30 },
    );
  });

  it("what exists stays: planned again, with its subnets listed, and with a cluster more", () => {
    fc.assert(
      fc.property(plannableAzureCni(), (request) => {
        const { result: before } = plan(request);
        if (before === undefined) return;
        const again = plan({ ...(before.request as AzureCniRequest), previous: before });
        expect(again.result && placesOf(again.result)).to.deep.equal(placesOf(before));
        const built = plan({ ...asBuilt(before), previous: before });
        expect(built.result && placesOf(built.result)).to.deep.equal(placesOf(before));
        const more = { name: "more", networkModel: "overlay" as const, nodePools: [{ name: "p0", nodeCount: 3 }] };
        const { result: after } = plan({ ...(before.request as AzureCniRequest), clusters: [...request.clusters, more], previous: before });
        if (after !== undefined) expect(placesOf(after)).to.include.members(placesOf(before));
      }),
      { numRuns: 60 },
    );
  });
});
