import { expect } from "chai";
import { checkAzureLocal } from "../../lib/connectivity/check-azure-local.js";
import type { ConnectivityRequest } from "../../types/index.js";
import { situation } from "./support.js";

const https = "http://10.0.0.8:3128";

/** The request on Azure Local, and the rules it breaks. */
const rows: readonly (readonly [reason: string, request: Partial<ConnectivityRequest>, rules: readonly string[]])[] = [
  ["nothing else", {}, []],
  ["the internet", { onPremisesConnection: "internet" }, []],
  ["inspection of TLS", { tlsInspection: true }, ["arc-tls-inspection-azure-local /tlsInspection"]],
  ["Private Link", { privateLink: true }, ["arc-private-link-azure-local /privateLink"]],
  ["ExpressRoute", { onPremisesConnection: "expressroute" }, ["arc-connection-azure-local /onPremisesConnection"]],
  ["VPN", { onPremisesConnection: "vpn" }, ["arc-connection-azure-local /onPremisesConnection"]],
  ["a bypass list with prefixes", { proxy: { https, noProxy: "10.0.0.0/8,<local>" } }, []],
  [
    "and with an Arc gateway",
    { arcGateway: true, proxy: { https, noProxy: "10.0.0.0/8, <Local>,host" } },
    Array(2).fill("proxy-arc-gateway-bypass /proxy/noProxy"),
  ],
  ["as a list", { arcGateway: true, proxy: { https, noProxy: ["host", "10.0.0.0/8"] } }, ["proxy-arc-gateway-bypass /proxy/noProxy/1"]],
];

describe("checkAzureLocal", () => {
  for (const [reason, request, rules] of rows) {
    it(reason, () => {
      const findings = checkAzureLocal(situation({ ...request, azureLocal: true }));
      expect(findings.map(({ rule, path }) => `${rule} ${path}`)).to.deep.equal(["arc-azure-local-endpoints /azureLocal", ...rules]);
      expect(findings.map(({ severity }) => severity)).to.deep.equal(["info", ...rules.map(() => "error")]);
      expect(checkAzureLocal(situation(request))).to.deep.equal([]);
    });
  }
});
