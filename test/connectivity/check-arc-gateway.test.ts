import { expect } from "chai";
import { checkArcGateway } from "../../lib/connectivity/check-arc-gateway.js";
import type { ConnectivityRequest } from "../../types/index.js";
import { situation } from "./support.js";

/** The request with an Arc gateway, and the rules it breaks. */
const rows: readonly (readonly [reason: string, request: Partial<ConnectivityRequest>, rules: readonly string[]])[] = [
  ["nothing else", {}, []],
  ["cluster connect", { clusterConnect: true }, []],
  ["the internet", { onPremisesConnection: "internet" }, []],
  ["inspection of TLS", { tlsInspection: true }, ["arc-gateway-tls-inspection /tlsInspection"]],
  ["Private Link", { privateLink: true }, ["arc-gateway-private /privateLink"]],
  ["ExpressRoute", { onPremisesConnection: "expressroute" }, ["arc-gateway-private /onPremisesConnection"]],
  ["VPN", { onPremisesConnection: "vpn" }, ["arc-gateway-private /onPremisesConnection"]],
  ["Azure Government", { cloud: "AzureUSGovernment", region: "usgovvirginia", tlsInspection: true }, ["arc-gateway-cloud /arcGateway"]],
  ["Azure China", { cloud: "AzureChinaCloud", region: "chinaeast2" }, ["arc-gateway-cloud /arcGateway"]],
];

describe("checkArcGateway", () => {
  for (const [reason, request, rules] of rows) {
    it(reason, () => {
      const findings = checkArcGateway(situation({ ...request, arcGateway: true }));
      expect(findings.map(({ rule, path }) => `${rule} ${path}`)).to.deep.equal(rules);
      expect(findings.every(({ severity }) => severity === "error")).to.equal(true);
      for (const { repairs } of findings) expect(repairs?.at(-1)?.text).to.equal("set arcGateway to false");
      expect(checkArcGateway(situation(request))).to.deep.equal([]);
    });
  }
});
