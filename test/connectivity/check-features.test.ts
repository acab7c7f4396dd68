import { expect } from "chai";
import { checkFeatures } from "../../lib/connectivity/check-features.js";
import type { ConnectivityRequest } from "../../types/index.js";
import { situation } from "./support.js";

const proxy = { https: "http://10.0.0.8:3128" };

/** The request, and the rules it breaks, each with its path. */
const rows: readonly (readonly [reason: string, request: Partial<ConnectivityRequest>, rules: readonly string[]])[] = [
  ["fully connected is a mode", { mode: "fully-connected" }, []],
  ["semi-connected is a mode", { mode: "semi-connected" }, []],
  ["disconnected is not supported", { mode: "disconnected" }, ["arc-modes /mode"]],
  ["custom locations bring cluster connect with them", { customLocations: true }, []],
  ["unless it is off", { customLocations: true, clusterConnect: false }, ["arc-custom-locations /customLocations"]],
  ["cluster connect needs no custom locations", { customLocations: false, clusterConnect: true }, []],
  ["inspection of TLS requires a decision", { tlsInspection: true }, ["arc-tls-inspection /tlsInspection"]],
  ["on Azure Local there is nothing to decide", { tlsInspection: true, azureLocal: true }, []],
  ["nor with an Arc gateway", { tlsInspection: true, arcGateway: true }, []],
  [
    "but a cloud without an Arc gateway needs one",
    { tlsInspection: true, arcGateway: true, cloud: "AzureChinaCloud" },
    ["arc-tls-inspection /tlsInspection"],
  ],
  ["websockets have to pass a proxy", { clusterConnect: true, proxy }, ["arc-websockets /proxy"]],
  ["and a firewall", { clusterConnect: true, firewall: true }, ["arc-websockets /firewall"]],
  ["the proxy is reported if there are both", { customLocations: true, firewall: true, proxy }, ["arc-websockets /proxy"]],
  ["nothing else uses websockets", { firewall: true, proxy }, []],
  ["extensions have endpoints of their own", { extensions: ["microsoft.flux"] }, ["arc-extension-endpoints /extensions"]],
  ["and so has Azure Monitor", { monitoring: true }, ["arc-extension-endpoints /monitoring"]],
  ["no extensions have none", { extensions: [], monitoring: false }, []],
];

describe("checkFeatures", () => {
  for (const [reason, request, rules] of rows) {
    it(reason, () => expect(checkFeatures(situation(request)).map(({ rule, path }) => `${rule} ${path}`)).to.deep.equal(rules));
  }

  it("reports that disconnected is not supported, and what is", () => {
    const [finding] = checkFeatures(situation({ mode: "disconnected" }));
    expect(finding).to.deep.include({
      severity: "error",
      message:
        "disconnected is not supported, because a cluster that never reaches Azure cannot be Arc-enabled; use fully-connected or semi-connected",
    });
    expect(finding?.repairs?.map(({ patch }) => patch)).to.deep.equal([
      [{ op: "replace", path: "/mode", value: "fully-connected" }],
      [{ op: "replace", path: "/mode", value: "semi-connected" }],
    ]);
  });

  it("names the exemption from inspection", () => {
    const [finding] = checkFeatures(situation({ tlsInspection: true }));
    expect(finding?.severity).to.equal("warning");
    expect(finding?.message).to.include("exempt from inspection");
    expect(finding?.repairs?.[0]?.text).to.equal("exempt the endpoints from inspection, and set tlsInspection to false");
  });
});
