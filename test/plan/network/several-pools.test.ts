import { expect } from "chai";
import { emitArm } from "../../../lib/emit/emit-arm.js";
import { emitAzCli } from "../../../lib/emit/emit-az-cli.js";
import { comparePlans } from "../../../lib/plan/comparison/compare-plans.js";
import { checkNetwork } from "../../../lib/plan/network/check-network.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { AzureLocalRequest, LogicalNetwork, NetworkPlan } from "../../../types/index.js";
import { validRequest } from "../../helpers/valid-request.js";

function withNetwork(change: Partial<LogicalNetwork>, request = validRequest()): AzureLocalRequest {
  const [network, ...more] = request.logicalNetworks;
  return { ...request, logicalNetworks: [{ ...(network as LogicalNetwork), ...change }, ...more] };
}

const ipPools = [{ start: "10.30.7.150", end: "10.30.7.160" }];
const several = withNetwork({ ipPools });
const poolsOf = ({ networks }: NetworkPlan) =>
  networks[0]?.pools.filter(({ purpose }) => purpose === "node").map(({ name, start, end, origin }) => [name, start, end, origin]);

describe("a plan with several IP pools", () => {
  const plan = planNetwork(several);

  it("has each as it is given", () => {
    expect(poolsOf(plan)).to.deep.equal([
      ["ipPool", "10.30.7.20", "10.30.7.49", "requested"],
      ["ipPool2", "10.30.7.150", "10.30.7.160", "requested"],
    ]);
    expect(plan.requirement.groups.find(({ name }) => name === "ipPool")?.count).to.equal(14);
  });

  it("stays as it is with the plan before it, given again or not", () => {
    const again = planNetwork({ ...several, previous: plan });
    expect(poolsOf(again)).to.deep.equal(poolsOf(plan));
    const left = withNetwork({ ipPoolStart: undefined, ipPoolEnd: undefined } as never);
    for (const property of ["ipPoolStart", "ipPoolEnd"] as const) delete left.logicalNetworks[0]?.[property];
    const kept = planNetwork({ ...left, previous: plan });
    expect(poolsOf(kept)?.map(([, start, end, origin]) => [start, end, origin])).to.deep.equal([
      ["10.30.7.20", "10.30.7.49", "kept"],
      ["10.30.7.150", "10.30.7.160", "kept"],
    ]);
  });

  it("does not lose a pool that exists", () => {
    const { findings } = checkNetwork({ ...validRequest(), previous: plan });
    expect(findings.filter(({ severity }) => severity === "error").map(({ rule, path }) => [rule, path])).to.deep.equal([
      ["lnet-immutable", "/logicalNetworks/0/ipPoolStart"],
    ]);
  });

  it("differs from one with another pool, which is created again", () => {
    const { impact, changes } = comparePlans({ before: planNetwork(validRequest()), after: plan });
    expect([impact, changes.map(({ path, rule }) => [path, rule])]).to.deep.equal([
      "rebuild",
      [["/after/networks/0/pools/1", "lnet-immutable"]],
    ]);
  });

  it("is deployed with all of them", () => {
    const arm = emitArm(plan)
      .files.map(({ content }) => content)
      .join("\n");
    expect(arm.replaceAll(/\s+/g, "")).to.include(
      '"ipPools":[{"name":"ipPool","ipPoolType":"vm","start":"10.30.7.20","end":"10.30.7.49"},{"name":"ipPool2"',
    );
    const [script] = emitAzCli(plan).files;
    expect(script?.content)
      .to.include(
        '--ip-pools \'[{"start":"10.30.7.20","end":"10.30.7.49","ip_pool_type":"vm"},{"start":"10.30.7.150","end":"10.30.7.160","ip_pool_type":"vm"}]\'',
      )
      .and.not.include("--ip-pool-start");
  });
});

describe("addresses of virtual machines", () => {
  it("are not chosen for anything outside a pool", () => {
    const request = withNetwork({ usedAddresses: ["10.30.7.3-10.30.7.9"] });
    const [first] = request.clusters;
    delete first?.controlPlaneIp;
    expect(planNetwork(request).clusters[0]?.controlPlaneIp).to.equal("10.30.7.10");
  });

  it("leave the pool of the plan before it as it is, and are counted in it", () => {
    const { ipPoolStart: _, ipPoolEnd: _end, ...network } = validRequest().logicalNetworks[0] as LogicalNetwork;
    const request: AzureLocalRequest = { ...validRequest(), logicalNetworks: [network], spare: { node: 2 } };
    const previous = planNetwork(request);
    const pool = poolsOf(previous)?.[0] as string[];
    const used = (count: number) => {
      const octet = Number(pool[1]?.split(".")[3]);
      return { ...request, logicalNetworks: [{ ...network, usedAddresses: [`10.30.7.${octet}-10.30.7.${octet + count - 1}`] }], previous };
    };
    expect(poolsOf(planNetwork(used(2)))?.map(([, start, end, origin]) => [start, end, origin])).to.deep.equal([
      [pool[1], pool[2], "kept"],
    ]);
    expect(
      checkNetwork(used(3))
        .findings.filter(({ severity }) => severity === "error")
        .map(({ rule }) => rule),
    ).to.deep.equal(["lnet-immutable"]);
  });
});
