import { expect } from "chai";
import fc from "fast-check";
import { assessConnectivity } from "../../lib/connectivity/assess-connectivity.js";
import { recommendationRows } from "../../lib/connectivity/recommendation-rows.js";
import type { ConnectivityRequest } from "../../types/index.js";
import { anyRequest, plainRequest } from "./support.js";

const inDocumentOrder = [
  // eight considerations
  ...["arc-network-topology", "arc-review-network-requirements", "arc-modes", "arc-log-analytics-endpoint", "arc-key-vault-endpoint"],
  ...["arc-cluster-management", "arc-outbound-only", "arc-tls-inspection"],
  // six recommendations, of which the third has one below it and the last is about two periods
  ...["arc-fully-connected", "arc-network-requirements", "arc-private-link-services", "arc-dns-forwarder", "arc-firewall-objects"],
  ...["arc-status-alerts", "arc-30-days", "arc-90-days"],
];

const always = ["arc-network-topology", "arc-review-network-requirements", "arc-modes", "arc-cluster-management", "arc-fully-connected"];

/** A recommendation, what decides on it, and whether it applies. */
const rows: readonly (readonly [rule: string, request: Partial<ConnectivityRequest>, applies: boolean])[] = [
  ["arc-log-analytics-endpoint", {}, true],
  ["arc-log-analytics-endpoint", { monitoring: false }, false],
  ["arc-log-analytics-endpoint", { monitoring: true }, true],
  ["arc-log-analytics-endpoint", { extensions: ["microsoft.flux"] }, false],
  ["arc-log-analytics-endpoint", { extensions: ["microsoft.azuremonitor.containers"] }, true],
  ["arc-log-analytics-endpoint", { extensions: ["microsoft.flux"], monitoring: true }, true],
  ["arc-key-vault-endpoint", {}, true],
  ["arc-key-vault-endpoint", { extensions: [] }, false],
  ["arc-key-vault-endpoint", { extensions: ["Microsoft.AzureKeyVaultSecretsProvider"] }, true],
  ["arc-outbound-only", {}, true],
  ["arc-outbound-only", { clusterConnect: true }, true],
  ["arc-outbound-only", { clusterConnect: true, privateLink: true }, false],
  ["arc-tls-inspection", {}, true],
  ["arc-tls-inspection", { tlsInspection: false }, false],
  ["arc-tls-inspection", { tlsInspection: true }, true],
  ["arc-tls-inspection", { tlsInspection: true, azureLocal: true }, true],
  ["arc-private-link-services", {}, true],
  ["arc-private-link-services", { onPremisesConnection: "expressroute" }, true],
  ["arc-private-link-services", { onPremisesConnection: "internet" }, false],
  // the vendor's other documents say that Azure Local does not support it
  ["arc-private-link-services", { azureLocal: true, onPremisesConnection: "vpn" }, false],
  ["arc-private-link-services", { arcGateway: true }, false],
  ["arc-dns-forwarder", {}, true],
  ["arc-dns-forwarder", { onPremisesConnection: "expressroute" }, true],
  ["arc-dns-forwarder", { onPremisesConnection: "vpn", privateLink: false }, true],
  ["arc-dns-forwarder", { onPremisesConnection: "internet" }, false],
  ["arc-dns-forwarder", { privateLink: true }, true],
  ["arc-dns-forwarder", { privateLink: true, azureLocal: true }, false],
  ["arc-dns-forwarder", { privateLink: true, arcGateway: true }, false],
  ["arc-firewall-objects", {}, true],
  ["arc-firewall-objects", { firewall: false }, false],
  ["arc-firewall-objects", { firewall: true }, true],
  ["arc-firewall-objects", { tlsInspection: true }, true],
  ["arc-firewall-objects", { proxy: {} }, true],
  ["arc-firewall-objects", { firewall: false, proxy: {} }, false],
  ["arc-firewall-objects", { proxy: { http: "http://10.0.0.8:3128" } }, true],
  ["arc-status-alerts", { monitoring: false }, true],
  ["arc-30-days", {}, false],
  ["arc-30-days", { mode: "semi-connected" }, true],
  ["arc-30-days", { mode: "disconnected" }, false],
  ["arc-90-days", { mode: "semi-connected" }, true],
  ["arc-90-days", {}, false],
];

describe("recommendationRows", () => {
  it("are those of the document, in its order", () => {
    expect(recommendationRows.map(({ rule }) => rule.id)).to.deep.equal(inDocumentOrder);
    expect(assessConnectivity(plainRequest()).recommendations.map(({ rule }) => rule)).to.deep.equal(inDocumentOrder);
  });

  for (const [rule, request, applies] of rows) {
    it(`${rule} ${applies ? "applies" : "does not apply"} to ${JSON.stringify(request)}`, () => {
      const { recommendations } = assessConnectivity(plainRequest(request));
      expect(recommendations.find((each) => each.rule === rule)?.applies).to.equal(applies);
    });
  }

  it("recommend a DNS forwarder wherever Private Link is recommended, and nowhere else", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        // with a scope and a connection over the internet, the request contradicts itself, which is an error
        fc.pre(request.privateLink !== true);
        const { recommendations } = assessConnectivity(request);
        const applies = (id: string) => recommendations.find(({ rule }) => rule === id)?.applies;
        expect(applies("arc-dns-forwarder")).to.equal(applies("arc-private-link-services"));
      }),
      { numRuns: 500 },
    );
  });

  it("say if that what decides is not given", () => {
    const { recommendations } = assessConnectivity(plainRequest());
    for (const id of ["arc-tls-inspection", "arc-firewall-objects"]) {
      expect(recommendations.find(({ rule }) => rule === id)?.text, id).to.match(/^The request does not say whether /);
    }
  });

  it("explain in a sentence of their own why they apply or not", () => {
    const texts = new Map<string, Set<string>>();
    fc.assert(
      fc.property(anyRequest, (request) => {
        for (const { rule, text, applies } of assessConnectivity(request).recommendations) {
          expect(text).to.match(/^[A-Z].*\.$/);
          if (always.includes(rule)) expect(applies, rule).to.equal(true);
          const key = `${rule} ${applies}`;
          texts.set(key, (texts.get(key) ?? new Set()).add(text));
        }
      }),
      { numRuns: 500 },
    );
    for (const [key, said] of texts) {
      const [rule] = key.split(" ");
      const otherwise = texts.get(`${rule} ${!key.endsWith("true")}`) ?? new Set();
      expect(
        [...said].filter((text) => otherwise.has(text)),
        key,
      ).to.deep.equal([]);
    }
  });

  it("count the endpoints that are required", () => {
    const { endpoints, recommendations } = assessConnectivity(plainRequest({ clusterConnect: true }));
    const count = endpoints.filter(({ required }) => required).length;
    expect(recommendations.find(({ rule }) => rule === "arc-network-requirements")?.text).to.equal(
      `Make sure that the ${count} endpoints marked as required can be reached at any time.`,
    );
  });
});
