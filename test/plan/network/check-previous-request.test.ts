import { expect } from "chai";
import { pointer, pointerTokens, valueAt } from "../../../lib/finding/json-pointer.js";
import { checkNetwork } from "../../../lib/plan/network/check-network.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import { changesOf } from "../../../lib/platforms/change-rows.js";
import type { Finding, NetworkPlan, PlanRequest } from "../../../types/index.js";
import { applyPatch } from "../../helpers/apply-patch.js";
import { validAzureCniRequest } from "../../helpers/valid-azure-cni-request.js";
import { validRequest } from "../../helpers/valid-request.js";
import { goodStatic } from "../../platforms/windows-server/requests.js";

const requests: readonly PlanRequest[] = [
  { ...validRequest(), proxy: { http: "http://proxy.corp:8080", https: "http://proxy.corp:8080", noProxy: ".svc" }, arcGateway: true },
  goodStatic,
  azureCni(),
];

/** Clusters of Azure with everything that is decided when they are created. */
function azureCni(): PlanRequest {
  const request = validAzureCniRequest();
  const [classic, overlay] = request.clusters;
  Object.assign(classic ?? {}, { ipFamilies: ["IPv4"] });
  Object.assign(overlay?.nodePools[1] ?? {}, { name: "win1", osType: "Linux", mode: "User" });
  Object.assign(overlay ?? {}, { privateCluster: false });
  return request;
}

/** Another value of the same kind. */
function another(value: unknown): unknown {
  if (typeof value === "string") return /^[\d.]+(?:\/\d+)?$/.test(value) ? "10.99.0.0/16" : `${value}x`;
  if (typeof value === "number") return value + 1;
  return typeof value === "boolean" ? !value : undefined;
}

/** Pointers into a document that a pattern with `*` for any item stands for. */
function pathsOf(document: unknown, pattern: string): string[] {
  return pointerTokens(pattern).reduce<string[]>(
    (paths, token) =>
      paths.flatMap((path) => {
        if (token !== "*") return valueAt(document, pointer(path, token)) === undefined ? [] : [pointer(path, token)];
        const list = valueAt(document, path);
        return Array.isArray(list) ? list.map((_, index) => pointer(path, index)) : [];
      }),
    [""],
  );
}

const errorsAt = (findings: readonly Finding[], path: string) =>
  findings.filter((finding) => finding.severity === "error" && (finding.path === path || finding.path.startsWith(`${path}/`)));

describe("checkPreviousRequest", () => {
  for (const request of requests) {
    describe(`what a comparison calls a rebuild is an error of a plan on ${request.platform}`, () => {
      const plan = planNetwork(request);
      const rows = Object.entries(changesOf(request)).filter(
        ([place, { impact }]) => place.startsWith("/request/") && impact === "rebuild",
      );
      const given = rows.flatMap(([place]) => pathsOf(plan, place).filter((path) => another(valueAt(plan, path)) !== undefined));
      it("has such settings", () => {
        expect(given.length).to.be.greaterThan(3);
      });
      for (const path of given) {
        it(path, () => {
          const value = another(valueAt(plan, path));
          const previous = applyPatch(plan, [{ op: "replace", path, value }]) as NetworkPlan;
          const at = path.slice("/request".length);
          expect(errorsAt(checkNetwork({ ...request, previous }).findings, at), `${path} was ${value}`).to.not.be.empty;
        });
      }
      it("and nothing is one where nothing changed", () => {
        expect(checkNetwork({ ...request, previous: plan }).findings.filter(({ severity }) => severity === "error")).to.deep.equal([]);
      });
    });
  }

  it("offers the value of the previous plan, with what is gone around it", () => {
    const proxy = { http: "http://proxy.corp:8080" };
    const previous = planNetwork({ ...validRequest(), proxy });
    const [finding] = checkNetwork({ ...validRequest(), previous }).findings.filter(({ rule }) => rule === "previous-setting-fixed");
    expect(finding?.repairs).to.deep.equal([
      { text: "use the value of the previous plan", patch: [{ op: "add", path: "/proxy", value: proxy }] },
    ]);
  });

  it("never repeats a password that the previous plan has", () => {
    const before = { ...validRequest(), proxy: { http: "http://user:secret@proxy.corp:8080" } };
    const previous = { ...planNetwork(validRequest()), request: before } as unknown as NetworkPlan;
    const { findings } = checkNetwork({ ...validRequest(), previous });
    const [finding] = findings.filter(({ rule }) => rule === "previous-setting-fixed");
    expect([finding?.path, finding?.severity, finding?.repairs]).to.deep.equal(["/proxy", "error", undefined]);
    expect(finding?.message).to.not.include("secret");
  });
});
