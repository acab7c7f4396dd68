import { expect } from "chai";
import { findDrift, type PlanFor, planNetwork, rules } from "../lib/index.js";
import type {
  AzureLocalRequest,
  Finding,
  FormatId,
  ImportedRequest,
  NetworkPlan,
  PlanRequest,
  Platform,
  RuleId,
  VmwareRequest,
  WindowsServerRequest,
} from "../types/index.js";
import { validRequest } from "./helpers/valid-request.js";
import { goodVmware } from "./platforms/vmware/requests.js";

/** Whether two types are one. What is wrong here is an error of the compiler, which `npm run check:types` shows. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const isTrue = <_Claim extends true>(): void => {};

describe("the public types", () => {
  it("keep the platform of a request in its plan", () => {
    const plan = planNetwork(goodVmware);
    isTrue<Same<typeof plan.platform, "vmware">>();
    isTrue<Same<typeof plan.request, VmwareRequest>>();
    expect(plan.request.segments[0]?.name).to.equal(plan.networks[0]?.name);
    // @ts-expect-error: a plan for VMware has no logical networks
    expect(plan.request.logicalNetworks).to.equal(undefined);
  });

  it("keep it for a request that is written in place, whose literals need no const", () => {
    const plan = planNetwork({
      platform: "windows-server",
      virtualNetworks: [
        {
          name: "aksnet",
          addressPrefix: "172.16.8.0/26",
          gateway: "172.16.8.1",
          dnsServers: ["172.16.8.2"],
          vswitchName: "external",
          ipAllocationMethod: "Static",
        },
      ],
      clusters: [],
    });
    isTrue<Same<typeof plan.request, WindowsServerRequest>>();
    expect(plan.platform).to.equal("windows-server");
  });

  it("tell the plan of any request by its platform", () => {
    const plan = planNetwork(validRequest() as PlanRequest);
    isTrue<Same<typeof plan.platform, Platform>>();
    if (plan.platform !== "azure-local") throw new Error("another platform");
    isTrue<Same<typeof plan.request, AzureLocalRequest>>();
    const anyPlan: NetworkPlan = plan;
    expect(anyPlan).to.equal(plan);
  });

  it("let what exists be a request of any platform, or that of an import", async () => {
    const plan = planNetwork(goodVmware);
    const request: VmwareRequest = goodVmware;
    expect((await findDrift({ plan, request })).drifted).to.equal(false);
    const imported: ImportedRequest = { platform: "vmware" };
    expect((await findDrift({ plan, request: imported })).drifted).to.equal(false);
    expect((await findDrift({ plan, request: plan.request })).drifted).to.equal(false);
    const part = { platform: "vmware", segments: [{ name: "other" }] } as const;
    // @ts-expect-error: a request without an object in a list is none
    const wrong = () => findDrift({ plan, request: { ...part, clusters: [7] } });
    expect(wrong).to.be.a("function");
  });

  it("take what was parsed", () => {
    const plan = planNetwork(JSON.parse(JSON.stringify(goodVmware)));
    isTrue<Same<typeof plan, PlanFor<Platform>>>();
    expect(plan.platform).to.equal("vmware");
  });

  it("refuse a property that the platform does not have", () => {
    expect(() =>
      planNetwork({
        platform: "vmware",
        segments: goodVmware.segments,
        clusters: [],
        // @ts-expect-error: logical networks are those of Azure Local
        logicalNetworks: [],
      }),
    ).to.throw("logicalNetworks");
  });

  it("name the rules, platforms and formats there are, and no other", () => {
    isTrue<Same<Finding["rule"], RuleId>>();
    const rule: RuleId = "lnet-immutable";
    expect(rules.map(({ id }) => id)).to.include(rule);
    const format: FormatId = "bicep";
    // @ts-expect-error: no rule has this id
    const unknown: RuleId = "lnet-imutable";
    // @ts-expect-error: nor is there such a format
    const other: FormatId = "bicepp";
    expect([format, unknown, other]).to.have.lengthOf(3);
  });
});
