import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "chai";
import fc from "fast-check";
import { evaluateRequest } from "../../../lib/plan/network/evaluate-request.js";
import { rules } from "../../../lib/rules/rules.js";
import type { AzureLocalRequest, Finding, NetworkPlan } from "../../../types/index.js";
import { applyPatch } from "../../helpers/apply-patch.js";
import { arbitraryAzureLocal, large, small } from "../../helpers/arbitrary-azure-local.js";
import { plannableAzureLocal } from "../../helpers/plannable-azure-local.js";

const folder = new URL("../../../schemas/", import.meta.url);
const schemas = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")));
const ajv = new Ajv2020({ strict: false, schemas });
const errorsBy = (schema: string, value: unknown) => (ajv.validate(`${schema}.schema.json`, value) ? "" : ajv.errorsText());

const ids = new Set(rules.map(({ id }) => id));

/** The tokens of a pointer, read independently of the library. */
const tokensOf = (path: string) =>
  path
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));

/** Where each part of a pointer exists among its siblings; what does not stand in the document comes last. */
function placeOf(path: string, document: unknown): number[] {
  let value = document;
  return tokensOf(path).map((token) => {
    const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
    const position = keys.indexOf(token);
    value = position === -1 ? undefined : (value as Record<string, unknown>)[token];
    return position === -1 ? Number.POSITIVE_INFINITY : position;
  });
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((position, index) => position !== b[index]);
  if (at === -1) return a.length <= b.length;
  return at >= b.length ? false : (a[at] as number) < (b[at] as number);
}

function expectSound(findings: readonly Finding[], request: AzureLocalRequest): void {
  for (const finding of findings) {
    expect(errorsBy("finding", finding)).to.equal("");
    expect(ids.has(finding.rule), finding.rule).to.equal(true);
    const [last, ...above] = placeOf(finding.path, request).reverse();
    expect(above, `${finding.path} leads nowhere`).to.not.include(Number.POSITIVE_INFINITY);
    expect(last).to.not.equal(undefined);
  }
  for (const [index, { path }] of findings.slice(1).entries()) {
    const before = findings[index]?.path ?? "";
    expect(isBefore(placeOf(before, request), placeOf(path, request)), `${before} is reported before ${path}`).to.equal(true);
  }
}

function expectRepairs(findings: readonly Finding[], request: AzureLocalRequest): void {
  for (const { rule, path, repairs = [] } of findings) {
    for (const { text, patch } of repairs) {
      const after = applyPatch(request, patch);
      expect(errorsBy("plan-request", after), `after "${text}"`).to.equal("");
      const left = evaluateRequest(after).findings.filter((other) => other.rule === rule && other.path === path);
      expect(
        left.map(({ message }) => message),
        `${rule} at ${path} after the repair "${text}"`,
      ).to.deep.equal([]);
    }
  }
}

/** The request with everything that was chosen written into it, as for a check of what was built. */
function asBuilt(plan: NetworkPlan): AzureLocalRequest {
  const request = structuredClone(plan.request) as AzureLocalRequest;
  for (const [index, network] of request.logicalNetworks.entries()) {
    const pool = plan.networks[index]?.pools.find(({ purpose }) => purpose === "node");
    if (pool !== undefined) Object.assign(network, { ipPoolStart: pool.start, ipPoolEnd: pool.end });
  }
  for (const [index, cluster] of request.clusters.entries()) {
    const { controlPlaneIp, loadBalancerRanges } = plan.clusters[index] ?? {};
    if (controlPlaneIp !== undefined) cluster.controlPlaneIp = controlPlaneIp;
    if (loadBalancerRanges !== undefined)
      cluster.loadBalancer = { ...cluster.loadBalancer, addresses: loadBalancerRanges.map(({ start, end }) => `${start}-${end}`) };
  }
  return request;
}

const pools = (plan: NetworkPlan | undefined) =>
  plan?.networks
    .flatMap((network) => network.pools.map(({ purpose, cluster, start, end }) => [network.name, purpose, cluster, start, end].join(" ")))
    .sort();

describe("Azure Local, for any request the schema allows", () => {
  it("the requests made up here are such requests", () => {
    for (const extent of [small, large]) {
      for (const request of fc.sample(arbitraryAzureLocal(extent), { numRuns: 20, seed: 1 }))
        expect(errorsBy("plan-request", request)).to.equal("");
    }
    for (const request of fc.sample(plannableAzureLocal, { numRuns: 50, seed: 1 })) expect(errorsBy("plan-request", request)).to.equal("");
  });

  it("nothing is thrown, findings are sound and in document order, and twice the same comes of it", () => {
    fc.assert(
      fc.property(arbitraryAzureLocal(small), (request) => {
        const before = JSON.stringify(request);
        const evaluation = evaluateRequest(request);
        expect(JSON.stringify(request)).to.equal(before);
        expectSound(evaluation.findings, request);
        expect(JSON.stringify(evaluateRequest(structuredClone(request)))).to.equal(JSON.stringify(evaluation));
      }),
      { numRuns: 200 },
    );
  });

  it("every repair makes its finding go away", () => {
    fc.assert(
      fc.property(arbitraryAzureLocal(small), (request) => {
        expectRepairs(evaluateRequest(request).findings, request);
      }),
      { numRuns: 40 },
    );
  });

  it("large ones are no different", () => {
    fc.assert(
      fc.property(arbitraryAzureLocal(large), (request) => {
        expectSound(evaluateRequest(request).findings, request);
      }),
      { numRuns: 10 },
    );
  });

  it("what can be planned is a valid plan without errors, and is found right when it is built", () => {
    let planned = 0;
    fc.assert(
      fc.property(plannableAzureLocal, (request) => {
        const { findings, plan } = evaluateRequest(request);
        expectSound(findings, request);
        expectRepairs(findings, request);
        expect(plan === undefined).to.equal(findings.some(({ severity }) => severity === "error"));
        if (plan === undefined) return;
        planned++;
        expect(errorsBy("network-plan", plan)).to.equal("");
        expect(plan.findings).to.deep.equal(findings);
        const built = evaluateRequest(asBuilt(plan));
        expect(
          built.findings.filter(({ severity }) => severity === "error").map(({ path, message }) => `${path}: ${message}`),
        ).to.deep.equal([]);
        expect(pools(built.plan)).to.deep.equal(pools(plan));
        const again = evaluateRequest({ ...(plan.request as AzureLocalRequest), previous: plan });
        expect(pools(again.plan)).to.deep.equal(pools(plan));
      }),
      { numRuns: 150 },
    );
    expect(planned).to.be.above(75);
  });
});
