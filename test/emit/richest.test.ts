import { readFileSync } from "node:fs";
import { expect } from "chai";
import { loadEmitter } from "../../lib/emit/emitters.js";
import { formatIds } from "../../lib/emit/formats.js";
import { checkNetwork, comparePlans, countAddresses, generatePortMatrix, planNetwork } from "../../lib/index.js";
import { platformNames } from "../../lib/platforms/platforms.js";
import type { PlanRequest, Platform } from "../../types/index.js";
import { call } from "../cli/call.js";
import { validAzureCniRequest } from "../helpers/valid-azure-cni-request.js";
import { validRequest } from "../helpers/valid-request.js";
import { goodVmware } from "../platforms/vmware/requests.js";
import { goodStatic } from "../platforms/windows-server/requests.js";

/** Properties that exclude others, or that only say what something is without. */
const apart: readonly string[] = ["previous", "removed", "multiRack", "controlPlaneIpMode", "hostNetwork", "arcGateway"];

const users = {
  clients: [{ name: "offices", addressPrefixes: ["10.50.0.0/16"] }],
  operators: [{ name: "administrators", addressPrefixes: ["10.51.3.0/24"] }],
  reachableNetworks: [{ name: "warehouse", addressPrefixes: ["172.29.0.0/16"] }],
  reserved: [{ name: "elsewhere", range: "10.99.0.1" }],
  asOf: "2025-06-01",
  features: ["windows-nodes" as const],
};
const proxy = { http: "http://proxy.corp.example:8080", https: "http://proxy.corp.example:8080" };
const services = [
  { name: "web", port: 443, count: 1 },
  { name: "queue", port: 5672, count: 1 },
];

/** For each platform a request with everything that a request of it can have. */
const richest: { readonly [Name in Platform]: () => PlanRequest } = {
  "azure-local": () => {
    const { clusters, logicalNetworks, managementNetwork, ...request } = validRequest();
    return {
      ...request,
      ...users,
      managementNetwork: { ...managementNetwork, ntpServers: ["10.50.0.7"] },
      logicalNetworks: logicalNetworks.map((network, index) =>
        index > 0 ? network : { ...network, ipPools: [{ start: "10.30.7.150", end: "10.30.7.160" }], usedAddresses: ["10.30.7.150"] },
      ),
      clusters: clusters.map((cluster) => ({ ...cluster, services })),
      proxy,
      region: "eastus",
      oem: "dell",
      endpointParameters: { keyVaultName: "vault" },
      spare: { loadBalancer: 1 },
    };
  },
  "windows-server": () => ({
    ...goodStatic,
    ...users,
    proxy,
    services,
    oem: "dell",
    loadBalancer: "haproxy",
    ports: { cloudAgent: 55001 },
    failoverClusterIp: "10.11.23.30",
    arcResourceBridge: { controlPlaneEndpoint: "172.16.8.240", k8sNodeIpPoolStart: "172.16.8.241", k8sNodeIpPoolEnd: "172.16.8.242" },
    spare: { vip: 1 },
  }),
  vmware: () => ({
    ...goodVmware,
    ...users,
    oem: "dell",
    spare: { loadBalancer: 1 },
    clusters: goodVmware.clusters.map((cluster) => ({ ...cluster, services })),
  }),
  "azure-cni": () => {
    const { clusters, ...request } = validAzureCniRequest();
    return {
      ...request,
      ...users,
      reserved: [],
      region: "eastus",
      cloud: "AzureCloud",
      oem: "dell",
      spare: { node: 1 },
      clusters: clusters.map((cluster) => ({ ...cluster, services })),
    };
  },
};

describe("the richest request", () => {
  for (const platform of platformNames) {
    const request = richest[platform]();

    it(`${platform}: has every property of its schema, and no error`, () => {
      const schema = JSON.parse(readFileSync(new URL(`../../schemas/${platform}-request.schema.json`, import.meta.url), "utf8"));
      // clusters on VMware cannot be created behind a proxy
      const names = Object.keys(schema.properties as object).filter(
        (name) => !apart.includes(name) && (platform !== "vmware" || name !== "proxy"),
      );
      expect(names.filter((name) => !Object.hasOwn(request, name))).to.deep.equal([]);
      const { findings } = checkNetwork(request);
      expect(findings.filter(({ severity }) => severity === "error").map(({ path, message }) => `${path}: ${message}`)).to.deep.equal([]);
    });

    it(`${platform}: goes through every function and format`, async () => {
      const plan = planNetwork(request);
      expect(countAddresses(request).groups).to.not.be.empty;
      expect(comparePlans({ before: plan, after: planNetwork({ ...request, previous: plan } as PlanRequest) }).changes).to.deep.equal([]);
      const matrix = generatePortMatrix(request);
      expect(matrix.rules.map(({ source }) => source.zone)).to.include("operators");
      for (const id of formatIds("network-plan", platform)) {
        const emit = await loadEmitter("network-plan", id);
        expect((emit(plan).files[0]?.content ?? "").length, id).to.be.above(100);
      }
      for (const id of formatIds("port-matrix", platform)) {
        const emit = await loadEmitter("port-matrix", id);
        const { files, findings } = emit(plan.portMatrix);
        expect(files.map(({ content }) => content).join("").length + findings.length, id).to.be.above(0);
      }
    });

    it(`${platform}: goes through every command`, async () => {
      const files = { "request.json": JSON.stringify(request), "plan.json": JSON.stringify(planNetwork(request)) };
      const exports = (command: string, document: "network-plan" | "port-matrix") =>
        formatIds(document, platform).map((id) => `${command} export -f plan.json --format ${id}`);
      const lines = [
        "plan check -f request.json",
        "plan create -f request.json",
        "plan create -f request.json --previous plan.json",
        "plan diff --before plan.json --after request.json",
        "address count -f request.json",
        "port-matrix show -f request.json",
        "plan free -f request.json",
        ...exports("plan", "network-plan"),
        ...exports("port-matrix", "port-matrix"),
      ];
      for (const line of lines) {
        for (const output of line.includes("export") ? [[]] : [[], ["-o", "table"]]) {
          const { exit, stdout, stderr } = await call([...line.split(" "), ...output], { files });
          expect(exit, `${line}: ${stderr.slice(0, 300)}`).to.equal(0);
          expect(stdout.length, line).to.be.above(0);
          expect(stderr, line).to.not.match(/^ERROR|\n {4}at /m);
        }
      }
    });
  }
});
