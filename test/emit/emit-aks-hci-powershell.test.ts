import { expect } from "chai";
import fc from "fast-check";
import { autoscalerProfiles } from "../../lib/emit/commands/autoscaler-profile.js";
import { emitAksHciPowershell, PlanError, planNetwork } from "../../lib/index.js";
import type { NetworkPlan, WindowsServerRequest } from "../../types/index.js";
import { randomPlans } from "../helpers/random-plans.js";
import { expectShape } from "../plan/against-schema.js";
import { expectGoldenRendering } from "./golden-rendering.js";
import { contractPlan, contractRequests } from "./requests.js";
import { loadPowershell, type PowershellCall, readPowershell } from "./scripts/read-powershell.js";
import { parameters } from "./scripts/variables.js";

const scriptOf = (plan: NetworkPlan) => emitAksHciPowershell(plan).files[0]?.content ?? "";

/** The networks of a plan, with what each cluster needs from them. */
function expectedOf(plan: NetworkPlan) {
  const request = plan.request as WindowsServerRequest;
  const host = request.hostNetwork ?? request.virtualNetworks[0]?.name;
  return {
    networks: plan.networks.flatMap((network, index) => {
      const requested = request.virtualNetworks[index];
      const nodes = network.pools.find(({ purpose }) => purpose === "node");
      const vips = network.pools.find(({ purpose }) => purpose === "vip");
      // its cmdlet needs one, and a network without clusters may have none
      const hasPools = vips !== undefined && (nodes !== undefined || requested?.ipAllocationMethod === "Dynamic");
      if (!hasPools && network.name !== host) return [];
      return [
        {
          isHost: network.name === host,
          name: network.name,
          vswitchName: requested?.vswitchName,
          vlanID: requested?.vlanId ?? 0,
          ...(requested?.ipAllocationMethod === "Static"
            ? {
                ipAddressPrefix: network.addressPrefix,
                gateway: network.gateway,
                dnsServers: network.dnsServers,
                ...(nodes === undefined ? {} : { k8sNodeIpPoolStart: nodes.start, k8sNodeIpPoolEnd: nodes.end }),
              }
            : {}),
          ...(vips === undefined ? {} : { vipPoolStart: vips.start, vipPoolEnd: vips.end }),
        },
      ];
    }),
    clusters: plan.clusters.map(({ name, network }, index) => ({
      name,
      network: network === host ? undefined : network,
      controlPlaneNodeCount: request.clusters[index]?.controlPlaneNodeCount,
      pools: request.clusters[index]?.nodePools.map((pool) => [pool.name, pool.nodeCount, pool.maxPods]),
    })),
  };
}

/** The same, read from the calls of the script. */
function readBack(calls: readonly PowershellCall[]) {
  const named = (name: string) => calls.filter((call) => call.name === name).map((call) => call.parameters);
  const networks = calls.filter(({ name }) => name === "New-AksHciNetworkSetting" || name === "New-AksHciClusterNetwork");
  const byVariable = new Map(networks.map((call) => [call.result, String(call.parameters.name)]));
  return {
    networks: networks
      .map((call) => ({ isHost: call.name === "New-AksHciNetworkSetting", ...call.parameters }))
      .sort((a, b) => String((a as { name?: unknown }).name).localeCompare(String((b as { name?: unknown }).name))),
    clusters: named("New-AksHciCluster").map((cluster) => ({
      name: cluster.name,
      network: cluster.vnet === undefined ? undefined : byVariable.get((cluster.vnet as { result: string }).result),
      controlPlaneNodeCount: cluster.controlPlaneNodeCount,
      pools: [
        [cluster.nodePoolName, cluster.nodeCount, cluster.nodeMaxPodCount],
        ...named("New-AksHciNodePool")
          .filter(({ clusterName }) => clusterName === cluster.name)
          .map((pool) => [pool.name, pool.count, pool.maxPodCount]),
      ],
    })),
  };
}

describe("emitAksHciPowershell", () => {
  before(loadPowershell);

  for (const request of contractRequests["windows-server"]) {
    it(`writes ${request} like the golden file`, () => {
      const rendering = emitAksHciPowershell(contractPlan(request));
      expectShape("rendering", rendering);
      expectGoldenRendering("windows-server", request, rendering);
    });
  }

  for (const [names, runs] of [
    ["plain", 300],
    ["hostile", 150],
  ] as const) {
    it(`reads back as the plan, of ${runs} random plans with ${names} names`, () => {
      fc.assert(
        fc.property(randomPlans("windows-server", { names }), (plan) => {
          const script = scriptOf(plan);
          expect(script).to.match(/^[\n\x20-\x7E]*\n$/);
          expect(readBack(readPowershell(script, parameters))).to.deep.equal(expectedOf(plan));
        }),
        { numRuns: runs },
      );
    });
  }

  it("deploys the AKS host before the other networks and the clusters", () => {
    const [plan] = fc.sample(
      randomPlans("windows-server").filter(({ networks }) => networks.length > 1),
      { numRuns: 1, seed: 1 },
    );
    if (plan === undefined) return expect.fail("no plan");
    const calls = readPowershell(scriptOf(plan), parameters).map(({ name }) => name);
    const names = calls.filter((name) => name !== "New-AksHciAutoScalerProfile");
    expect([...new Set(names)].slice(0, 7)).to.deep.equal([
      "New-AksHciNetworkSetting",
      "Set-AksHciConfig",
      "Set-AksHciRegistration",
      "Install-AksHci",
      "New-AksHciClusterNetwork",
      "New-AksHciLoadBalancerSetting",
      "New-AksHciCluster",
    ]);
  });

  it("puts the AKS host into its network of the plan, and omits networks without pools", () => {
    const { request: requested, ...plan } = contractPlan("windows-server-static");
    const request = requested as WindowsServerRequest;
    const [network] = request.virtualNetworks;
    const other = {
      ...network,
      name: "other",
      addressPrefix: "172.16.9.0/24",
      gateway: "172.16.9.1",
    } as (typeof request.virtualNetworks)[number];
    const clusters = request.clusters.map((cluster) => ({ ...cluster, network: "aksnet" }));
    const networksIn = (changed: WindowsServerRequest) => {
      const script = scriptOf(planNetwork(changed));
      const calls = readPowershell(script, parameters).filter(({ name }) => name.startsWith("New-AksHci") && /Network/.test(name));
      return [...calls.map(({ name, parameters: given }) => `${name} ${given.name}`), /a network without clusters/.test(script)];
    };
    const later = { ...request, clusters, virtualNetworks: [other, ...request.virtualNetworks] };
    expect(networksIn({ ...later, hostNetwork: "AKSNET" })).to.deep.equal(["New-AksHciNetworkSetting aksnet", true]);
    const previous = { ...plan, request };
    expect(networksIn({ ...later, previous }), "it is in the previous plan").to.deep.equal(["New-AksHciNetworkSetting aksnet", true]);
    expect(networksIn(later)).to.deep.equal(["New-AksHciNetworkSetting other", "New-AksHciClusterNetwork aksnet", false]);
  });

  const growing = (nodePools: WindowsServerRequest["clusters"][number]["nodePools"], name = "clustera") => {
    const { request: requested } = contractPlan("windows-server-static");
    const request = requested as WindowsServerRequest;
    const [cluster] = request.clusters;
    const virtualNetworks = request.virtualNetworks.map(({ vipPoolStart, vipPoolEnd, k8sNodeIpPoolStart, k8sNodeIpPoolEnd, ...kept }) => ({
      ...kept,
      addressPrefix: "172.16.8.0/24",
    }));
    const clusters = [{ ...cluster, name, nodePools }] as WindowsServerRequest["clusters"];
    const { files, findings } = emitAksHciPowershell(planNetwork({ ...request, virtualNetworks, clusters }));
    const calls = readPowershell(files[0]?.content ?? "", parameters);
    return {
      findings,
      parametersOf: (cmdlet: string) => calls.filter((call) => call.name === cmdlet).map((call) => call.parameters),
      calls,
    };
  };

  it("sets up the autoscaler of a cluster before the cluster, from the fewest nodes to the counted maximum", () => {
    const { parametersOf, calls, findings } = growing([
      { name: "one", nodeCount: 3, maxCount: 6 },
      { name: "two", nodeCount: 2, maxCount: 6 },
    ]);
    expect(findings).to.deep.equal([]);
    expect(parametersOf("New-AksHciAutoScalerProfile")).to.deep.equal([
      { name: "clusteraautoscaler", autoScalerProfileConfig: { "min-node-count": 2, "max-node-count": 6 } },
    ]);
    expect(parametersOf("New-AksHciCluster")[0]).to.include({ enableAutoScaler: true, autoScalerProfileName: "clusteraautoscaler" });
    expect(parametersOf("New-AksHciNodePool")[0]).to.not.have.property("disableAutoScaler");
    const order = calls.map((call) => call.name);
    expect(order.indexOf("New-AksHciAutoScalerProfile")).to.be.lessThan(order.indexOf("New-AksHciCluster"));
  });

  it("keeps the number of nodes of a pool without a maximum, and of one that has as many as the others may have", () => {
    const { parametersOf, findings } = growing([
      { name: "fixed", nodeCount: 2 },
      { name: "one", nodeCount: 1, maxCount: 2 },
      { name: "same", nodeCount: 3, maxCount: 3 },
      { name: "two", nodeCount: 2, maxCount: 4 },
    ]);
    expect(parametersOf("New-AksHciAutoScalerProfile")[0]?.autoScalerProfileConfig).to.deep.equal({
      "min-node-count": 1,
      "max-node-count": 2,
    });
    expect(parametersOf("Set-AksHciNodePool")).to.deep.equal([{ clusterName: "clustera", name: "fixed", autoScaler: false }]);
    expect(parametersOf("New-AksHciNodePool").map(({ name, disableAutoScaler }) => [name, disableAutoScaler])).to.deep.equal([
      ["one", undefined],
      ["same", true],
      ["two", true],
    ]);
    expect(findings.map(({ rule, path, received }) => [rule, path, received])).to.deep.equal([
      ["emit-autoscaler-profile", "/request/clusters/0/nodePools/3/maxCount", 4],
    ]);
  });

  it("names a profile with letters and digits only, and no two alike", () => {
    const { parametersOf } = growing([{ name: "one", nodeCount: 1, maxCount: 2 }], "East.1");
    expect(parametersOf("New-AksHciAutoScalerProfile")[0]?.name).to.equal("east1autoscaler");
    const plan = contractPlan("windows-server-static");
    const request = plan.request as WindowsServerRequest;
    const [cluster] = request.clusters;
    const clusters = ["a.b", "ab", "a_b"].map((name) => ({ ...cluster, name, nodePools: [{ name: "one", nodeCount: 1, maxCount: 2 }] }));
    const profiles = autoscalerProfiles({ ...plan, clusters } as NetworkPlan, { ...request, clusters } as WindowsServerRequest);
    expect([...profiles.values()].map(({ name }) => name)).to.deep.equal(["abautoscaler", "abautoscaler2", "abautoscaler3"]);
  });

  it("sets up no autoscaler where no pool may grow", () => {
    const { calls } = growing([{ name: "one", nodeCount: 2, maxCount: 2 }]);
    expect(calls.map(({ name }) => name)).to.not.include("New-AksHciAutoScalerProfile");
    expect(scriptOf(contractPlan("windows-server-static"))).not.to.match(/autoscaler/i);
  });

  it("gives the AKS host its folders, ports, MAC pool and cloud service", () => {
    const plan = contractPlan("windows-server-static");
    const request: WindowsServerRequest = {
      ...(plan.request as WindowsServerRequest),
      cloudServiceCidr: "172.16.8.60/26",
      macPoolStart: "02:11:22:33:44:00",
      macPoolEnd: "02:11:22:33:44:FF",
      ports: { nodeAgent: 1, nodeAgentAuthorizer: 2, cloudAgent: 3, cloudAgentAuthorizer: 4 },
      loadBalancer: "none",
    };
    const calls = readPowershell(scriptOf({ ...plan, request }), parameters);
    expect(calls.find(({ name }) => name === "Set-AksHciConfig")?.parameters).to.deep.equal({
      imageDir: "C:\\images",
      workingDir: "C:\\working",
      cloudConfigLocation: "C:\\config",
      vnet: { result: "network1" },
      cloudServiceCidr: "172.16.8.60/26",
      macPoolStart: "02:11:22:33:44:00",
      macPoolEnd: "02:11:22:33:44:FF",
      nodeAgentPort: 1,
      nodeAgentAuthorizerPort: 2,
      cloudAgentPort: 3,
      cloudAgentAuthorizerPort: 4,
    });
    expect(calls.find(({ name }) => name === "New-AksHciLoadBalancerSetting")?.parameters.loadBalancerSku).to.equal("none");
  });

  it("refuses a name that is not valid text, and another platform", () => {
    const plan = contractPlan("windows-server-static");
    const request = plan.request as WindowsServerRequest;
    const virtualNetworks = request.virtualNetworks.map((network) => ({ ...network, vswitchName: "a\uDC00" }));
    expect(() => emitAksHciPowershell({ ...plan, request: { ...request, virtualNetworks } }))
      .to.throw(PlanError)
      .with.nested.property("findings[0]")
      .that.includes({ rule: "emit-argument", path: "/request/virtualNetworks/0/vswitchName" });
    expect(() => emitAksHciPowershell(contractPlan("vmware")))
      .to.throw(PlanError, 'there is no akshci-powershell for the platform "vmware", only for windows-server')
      .with.nested.property("findings[0].rule", "emit-format-platform");
  });
});
