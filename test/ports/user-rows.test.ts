import { expect } from "chai";
import { startingRequest } from "../../lib/index.js";
import { planNetwork } from "../../lib/plan/network/plan-network.js";
import { generatePortMatrix } from "../../lib/ports/generate-port-matrix.js";
import type { AzureCniRequest, AzureLocalRequest, PlanRequest, PortMatrix, WindowsServerRequest } from "../../types/index.js";
import { validAzureCniRequest } from "../helpers/valid-azure-cni-request.js";
import { validRequest } from "../helpers/valid-request.js";
import { goodVmware } from "../platforms/vmware/requests.js";
import { goodStatic } from "../platforms/windows-server/requests.js";

const users = {
  clients: [{ name: "offices", addressPrefixes: ["10.50.0.0/16", "10.60.0.0/16"] }],
  operators: [{ name: "administrators", addressPrefixes: ["10.51.3.0/24"] }],
};
const services = [
  { name: "web", port: 443, count: 1 },
  { name: "queue", port: 5672, count: 1 },
];

function rowsOf({ rules }: PortMatrix): string[] {
  return rules
    .filter(({ source }) => ["clients", "operators"].includes(source.zone))
    .map(
      ({ id, destinationPort, source, destination }) =>
        `${id} ${destinationPort} ${source.addresses.join(" ")} > ${destination.addresses.join(" ")}`,
    );
}

describe("rows of users", () => {
  it("Azure Local: lead to the load balancers and control plane IPs of each cluster", () => {
    const request: AzureLocalRequest = { ...validRequest(), ...users };
    const [first, ...more] = request.clusters;
    if (first === undefined) throw new Error("no cluster");
    request.clusters = [{ ...first, services }, ...more.map((cluster) => ({ ...cluster, services: 0 }))];
    const expected = [
      "al-services-clients-to-services-443 443 10.50.0.0/16 10.60.0.0/16 > 10.30.7.60/30",
      "al-services-clients-to-services-5672 5672 10.50.0.0/16 10.60.0.0/16 > 10.30.7.60/30",
    ];
    expect(rowsOf(generatePortMatrix(request)).slice(0, 2)).to.deep.equal(expected);
    const { portMatrix, clusters } = planNetwork(request);
    expect(rowsOf(portMatrix)).to.deep.equal([
      ...expected,
      `al-kubernetes-api-operators-to-kubernetes-api 6443 10.51.3.0/24 > ${clusters.map(({ controlPlaneIp }) => controlPlaneIp).join(" ")}`,
    ]);
  });

  it("Azure Local: lead to the pools of the network if Azure Local assigns the control plane IP", () => {
    const request: AzureLocalRequest = { ...validRequest(), ...users, controlPlaneIpMode: "auto" };
    request.clusters = request.clusters.map(({ controlPlaneIp: _, ...cluster }) => ({ ...cluster, services: 0 }));
    expect(rowsOf(generatePortMatrix(request))).to.deep.equal([
      "al-kubernetes-api-operators-to-kubernetes-api 6443 10.51.3.0/24 > 10.30.7.20/30 10.30.7.24/29 10.30.7.32/28 10.30.7.48/31",
    ]);
  });

  it("Windows Server: lead to the VIP pool, given or planned", () => {
    const request: WindowsServerRequest = { ...goodStatic, ...users, services };
    const { portMatrix, networks } = planNetwork(request);
    const vip = networks[0]?.pools.find(({ purpose }) => purpose === "vip");
    const [web, queue, api] = rowsOf(portMatrix);
    expect(rowsOf(generatePortMatrix(request))).to.deep.equal([web, queue, api]);
    expect(web).to.match(/^ws-services-clients-to-services-443 443 /);
    expect(queue).to.match(/^ws-services-clients-to-services-5672 5672 /);
    expect(api).to.match(/^ws-kubernetes-api-operators-to-kubernetes-api 6443 10\.51\.3\.0\/24 > /);
    for (const row of [web, queue, api]) expect(row).to.include(`> ${vip?.start}`);
  });

  it("VMware: lead to the planned addresses of each cluster", () => {
    const request: PlanRequest = { ...goodVmware, ...users, clusters: goodVmware.clusters.map((cluster) => ({ ...cluster, services })) };
    const { portMatrix, clusters, networks } = planNetwork(request);
    const rows = rowsOf(portMatrix).join("\n");
    for (const { controlPlaneIp } of clusters) expect(rows).to.match(new RegExp(`api 6443 10.51.3.0/24 > .*${controlPlaneIp}`));
    for (const { start } of networks.flatMap(({ pools }) => pools).filter(({ purpose }) => purpose === "load-balancer"))
      expect(rows).to.match(new RegExp(`services-443\\S* 443 .* > .*${start}`));
  });

  it("AKS in Azure: lead to internal load balancers and private API servers, in existing and planned subnets", () => {
    const starting = startingRequest({ platform: "azure-cni" }) as AzureCniRequest;
    const request: AzureCniRequest = {
      ...starting,
      ...users,
      clusters: starting.clusters.map((cluster) => ({ ...cluster, services, internalLoadBalancers: 2, privateCluster: true })),
    };
    const { portMatrix, clusters } = planNetwork(request);
    const subnet = clusters[0]?.subnet;
    expect(rowsOf(portMatrix)).to.deep.equal([
      `ac-services-clients-to-services-443 443 10.50.0.0/16 10.60.0.0/16 > ${subnet}`,
      `ac-services-clients-to-services-5672 5672 10.50.0.0/16 10.60.0.0/16 > ${subnet}`,
      `ac-kubernetes-api-operators-to-kubernetes-api 443 10.51.3.0/24 > ${subnet}`,
    ]);
  });

  it("AKS in Azure: have the public addresses of services in no row, and say so", () => {
    const { clusters, ...request } = validAzureCniRequest();
    const [first] = clusters;
    if (first === undefined) throw new Error("no cluster");
    const matrix = generatePortMatrix({
      ...request,
      ...users,
      clusters: [{ ...first, services, internalLoadBalancers: 0, privateCluster: false }],
    });
    expect(rowsOf(matrix)).to.deep.equal([]);
    expect(
      matrix.findings.filter(({ rule }) => rule === "users-service-unknown").map(({ path, message }) => [path, message]),
    ).to.deep.equal([
      [
        "/clusters/0/services",
        `"${first.name}" has no internal load balancers, so its users need the public addresses of services, which no plan has; open the ports of the services to them`,
      ],
    ]);
  });

  it("are not there without users, and not for services that do not exist", () => {
    expect(rowsOf(generatePortMatrix(validRequest()))).to.deep.equal([]);
    const request = { ...validRequest(), clients: users.clients };
    request.clusters = request.clusters.map((cluster) => ({ ...cluster, services: [{ name: "web", port: 443, count: 0 }] }));
    expect(rowsOf(generatePortMatrix(request))).to.deep.equal([]);
  });
});

describe("rows of time servers", () => {
  const timeRows = (ntpServers: string[]) => {
    const request = validRequest();
    request.managementNetwork.ntpServers = ntpServers;
    return generatePortMatrix(request)
      .rules.filter(({ destinationPort }) => destinationPort === "123")
      .map(({ id, destination }) => `${id} ${destination.addresses.join(" ")}`);
  };

  it("have the given servers across a network boundary", () => {
    expect(timeRows(["192.168.10.7", "10.50.0.7"])).to.deep.equal([
      "al-ntp-management-to-ntp 10.50.0.7",
      "al-ntp-logical-network-to-ntp 192.168.10.7 10.50.0.7",
    ]);
    expect(timeRows(["192.168.10.7"])).to.deep.equal(["al-ntp-logical-network-to-ntp 192.168.10.7"]);
  });

  it("have no addresses without them", () => {
    expect(timeRows([])).to.deep.equal(["al-ntp-management-to-ntp ", "al-ntp-logical-network-to-ntp "]);
  });
});
