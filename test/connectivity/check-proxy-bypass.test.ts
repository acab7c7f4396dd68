import { expect } from "chai";
import { assessConnectivity } from "../../lib/connectivity/assess-connectivity.js";
import { checkProxyBypass } from "../../lib/connectivity/check-proxy-bypass.js";
import type { ProxySkipRange } from "../../types/index.js";
import { applyPatch } from "../helpers/apply-patch.js";
import { plainRequest, situation } from "./support.js";

const https = "http://10.0.0.8:3128";
const names = ["kubernetes.default.svc", ".svc.cluster.local", ".svc"];
const services = "the service range";

/** A bypass list, the service range if it is given, and what the list lacks. */
const rows: readonly (readonly [
  reason: string,
  noProxy: ProxySkipRange | undefined,
  serviceCidr: string | undefined,
  lacks: readonly string[],
])[] = [
  ["what the document gives", "10.0.0.0/16,kubernetes.default.svc,.svc.cluster.local,.svc", "10.0.0.0/16", []],
  ["without a range of services any prefix will do", "10.0.0.0/16,.svc,.svc.cluster.local", undefined, []],
  ["none at all", undefined, undefined, [...names, services]],
  ["an empty text", "", undefined, [...names, services]],
  ["an empty list", [], "10.96.0.0/12", ["10.96.0.0/12", ...names]],
  [".svc covers what ends in it", ".svc,cluster.local,10.0.0.0/8", "10.96.0.0/12", []],
  ["with an asterisk, in capitals and with spaces", " *.SVC , *.Cluster.Local , 10.0.0.0/8 ", "10.96.0.0/12", []],
  ["everything", "*", "10.96.0.0/12", []],
  ["but not what merely ends in the same letters", "svc.cluster.local,vc,10.0.0.0/8", "10.96.0.0/12", ["kubernetes.default.svc", ".svc"]],
  ["one name covers no other", "kubernetes.default.svc,cluster.local,10.0.0.0/8", undefined, [".svc"]],
  ["a prefix that does not hold the services", ".svc,.local,10.96.0.0/13", "10.96.0.0/12", ["10.96.0.0/12"]],
  ["two prefixes that hold them together", [".svc", ".local", "10.104.0.0/13", "10.96.0.0/13"], "10.96.0.0/12", []],
  ["two with a gap between", [".svc", ".local", "10.104.0.0/14", "10.96.0.0/13"], "10.96.0.0/12", ["10.96.0.0/12"]],
  ["one inside another", [".svc", ".local", "10.96.0.0/16", "10.0.0.0/8"], "10.96.0.0/12", []],
  ["host bits change nothing", ".svc,.local,10.1.2.3/8", "10.96.0.1/12", []],
  ["a mask is a length", ".svc,.local,10.0.0.0/255.0.0.0", "10.96.0.0/12", []],
  ["the whole address space", ".svc,.local,0.0.0.0/0", "255.255.255.255/32", []],
  ["IPv6", ".svc,.local,fd00::/8", "fd12:3456::/108", []],
  ["IPv4 holds no IPv6", ".svc,.local,0.0.0.0/0", "fd12:3456::/108", ["fd12:3456::/108"]],
  ["anything that is not a prefix is a name", ".svc,.local,10.0.0.0/33,10.0.0.0/,a/b", "10.96.0.0/12", ["10.96.0.0/12"]],
];

describe("checkProxyBypass", () => {
  for (const [reason, noProxy, serviceCidr, lacks] of rows) {
    it(`${reason}: lacks ${lacks.join(", ") || "nothing"}`, () => {
      const proxy = noProxy === undefined ? { https } : { https, noProxy };
      const request = plainRequest(serviceCidr === undefined ? { proxy } : { proxy, serviceCidr });
      const findings = checkProxyBypass(situation(request));
      if (lacks.length === 0) {
        expect(findings).to.deep.equal([]);
        return;
      }
      expect(findings).to.have.length(1);
      const [finding] = findings;
      expect(finding).to.deep.include({
        rule: "arc-proxy-bypass",
        severity: "warning",
        path: noProxy === undefined ? "/proxy" : "/proxy/noProxy",
        message: `the bypass list of the proxy lacks ${lacks.join(", ")}, so traffic inside the cluster would go through the proxy`,
      });
      // a range that is not given cannot be added
      expect(finding?.repairs?.length ?? 0).to.equal(lacks.includes(services) ? 0 : 1);
      for (const { patch } of finding?.repairs ?? []) {
        expect(assessConnectivity(applyPatch(request, patch)).findings).to.deep.equal([]);
      }
    });
  }

  it("requires nothing without a proxy, or on Azure Local, which passes its own list on", () => {
    expect(checkProxyBypass(situation())).to.deep.equal([]);
    expect(checkProxyBypass(situation({ proxy: {} }))).to.deep.equal([]);
    expect(checkProxyBypass(situation({ proxy: { noProxy: "" } }))).to.deep.equal([]);
    expect(checkProxyBypass(situation({ proxy: { https }, azureLocal: true }))).to.deep.equal([]);
    expect(checkProxyBypass(situation({ proxy: { http: https } }))).to.have.length(1);
  });
});
