import fc from "fast-check";
import { planNetwork } from "../../lib/plan/network/plan-network.js";
import type {
  AzureCniCluster,
  AzureCniNodePool,
  AzureCniRequest,
  AzureLocalCluster,
  AzureLocalRequest,
  NetworkPlan,
  PlanRequest,
  VmwareRequest,
  WindowsServerRequest,
} from "../../types/index.js";

/** Texts for places where the schemas allow any: texts that end a quotation in some language, and invisible ones. */
export const hostileText: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(
      "ConvergedSwitch(management_compute_storage)",
      "it's",
      '"quoted"',
      "$(touch owned)",
      "`touch owned`",
      "\u0024{HOME} $HOME $PATH",
      "%PATH% %{x}",
      "a\nb",
      "a\r\nrm -rf /",
      "-n",
      "--help",
      "a=@/etc/passwd",
      "; exit 1 #",
      "&& || | > < &",
      "\u2018smart\u2019 \u201Cquotes\u201D",
      "\u202Eevil\u202C",
      "\u0451\u{1F600}\uFEFF",
      "\u001B[31m\u0007\u007F",
      "@(1)",
      "</svg><script>",
      "*/ -- */ <!-- -->",
      "back\\slash\\",
      "!history!",
      "tab\there",
      "~",
      "''",
      "\u2028\u2029",
    ),
    fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }),
    fc.string({ minLength: 1, maxLength: 12, unit: "binary" }),
    fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."'\"$`\\ \n(){}@%&|;<>#=-\u2019\u201D") }),
  )
  .filter((text) => !/[\0\p{Cs}]/u.test(text) && !text.startsWith("@"));

const plainText: fc.Arbitrary<string> = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);

/** Texts for names that a platform does not restrict: hostile ones, or plain ones. */
export interface RandomPlans {
  readonly names?: "plain" | "hostile";
}

type Platform = PlanRequest["platform"];

/** Finished plans of a platform: small, valid and cheap, with every optional value in half of them. */
export function randomPlans(platform: Platform, { names = "plain" }: RandomPlans = {}): fc.Arbitrary<NetworkPlan> {
  return randomRequests(platform, names === "plain" ? plainText : hostileText).map((request) => planNetwork(request));
}

/** The requests behind `randomPlans`. */
export function randomRequests(platform: Platform, text: fc.Arbitrary<string>): fc.Arbitrary<PlanRequest> {
  return generators[platform](text);
}

const generators: { readonly [Name in Platform]: (text: fc.Arbitrary<string>) => fc.Arbitrary<PlanRequest> } = {
  "azure-local": azureLocal,
  "windows-server": windowsServer,
  vmware,
  "azure-cni": azureCni,
};

/** Makes each name different from the others, whatever the text is. */
const unlike = (text: string, index: number): string => `${text}${index}`;

const nodePools = (text: fc.Arbitrary<string>) =>
  fc
    .array(
      fc.record(
        {
          text,
          nodeCount: fc.integer({ min: 1, max: 5 }),
          more: fc.integer({ min: 0, max: 3 }),
          maxPods: fc.integer({ min: 60, max: 110 }),
        },
        { requiredKeys: ["text", "nodeCount"] },
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((pools) =>
      pools.map(({ text: name, nodeCount, more, maxPods }, index) => ({
        name: unlike(name, index),
        nodeCount,
        ...(more === undefined ? {} : { maxCount: nodeCount + more }),
        ...(maxPods === undefined ? {} : { maxPods }),
      })),
    );

const controlPlaneNodeCount = fc.constantFrom(1 as const, 3 as const, 5 as const);

function azureLocal(text: fc.Arbitrary<string>): fc.Arbitrary<AzureLocalRequest> {
  const network = fc.record(
    { text: plainText, vmSwitchName: text, vlan: fc.boolean(), octet: fc.integer({ min: 2, max: 9 }) },
    { requiredKeys: ["text", "vmSwitchName", "octet"] },
  );
  const cluster = fc.record(
    {
      text,
      network: fc.nat(),
      controlPlaneNodeCount,
      nodePools: nodePools(text),
      services: fc.integer({ min: 0, max: 3 }),
      auto: fc.boolean(),
      podCidr: fc.constantFrom("10.244.0.0/16", "10.245.0.0/16"),
      advertiseMode: fc.constantFrom("ARP" as const, "BGP" as const, "Both" as const),
      loadBalancerName: fc.stringMatching(/^[a-z0-9-]{3,24}$/),
      peerName: fc.stringMatching(/^[a-z0-9-]{3,24}$/),
    },
    { requiredKeys: ["text", "network", "controlPlaneNodeCount", "nodePools"] },
  );
  return fc
    .record({
      networks: fc.array(network, { minLength: 1, maxLength: 3 }),
      clusters: fc.array(cluster, { minLength: 1, maxLength: 3 }),
      region: fc.constantFrom("eastus", undefined),
    })
    .map(({ networks, clusters, region }) => {
      const logicalNetworks = networks.map(({ text: name, vmSwitchName, vlan, octet }, index) => ({
        name: `l${unlike(name, index)}`,
        addressPrefix: `10.30.${20 * index + octet}.0/24`,
        gateway: `10.30.${20 * index + octet}.1`,
        dnsServers: ["192.168.10.5", "192.168.10.6"].slice(0, (octet % 2) + 1),
        vmSwitchName,
        ...(vlan === true ? { vlan: 100 + index } : {}),
      }));
      return {
        platform: "azure-local",
        ...(region === undefined ? {} : { region }),
        managementNetwork: { addressPrefix: "192.168.10.0/24", vlan: 8 },
        logicalNetworks,
        clusters: clusters.map((each, index): AzureLocalCluster => {
          const { advertiseMode, loadBalancerName, peerName } = each;
          const hasLoadBalancer = advertiseMode !== undefined || loadBalancerName !== undefined;
          return {
            name: unlike(each.text, index),
            network: logicalNetworks[each.network % logicalNetworks.length]?.name ?? "",
            controlPlaneNodeCount: each.controlPlaneNodeCount,
            nodePools: each.nodePools,
            ...(each.services === undefined ? {} : { services: each.services }),
            ...(each.auto === true ? { controlPlaneIpMode: "auto" as const } : {}),
            ...(each.podCidr === undefined ? {} : { podCidr: each.podCidr }),
            ...(hasLoadBalancer
              ? {
                  loadBalancer: {
                    ...(loadBalancerName === undefined ? {} : { name: loadBalancerName }),
                    ...(advertiseMode === undefined ? {} : { advertiseMode }),
                    ...(advertiseMode === "BGP" || advertiseMode === "Both"
                      ? {
                          bgpPeers: [
                            {
                              ...(peerName === undefined ? {} : { name: peerName }),
                              myAsn: 64512 + index,
                              peerAsn: 64520,
                              peerAddress: `192.168.10.${9 + index}`,
                            },
                          ],
                        }
                      : {}),
                  },
                }
              : {}),
          };
        }),
      };
    });
}

function windowsServer(text: fc.Arbitrary<string>): fc.Arbitrary<WindowsServerRequest> {
  const network = fc.record({
    vswitchName: text,
    isStatic: fc.boolean(),
    vlanId: fc.option(fc.integer({ min: 1, max: 4094 })),
    dns: fc.nat(2),
  });
  const cluster = fc.record({ network: fc.nat(), controlPlaneNodeCount, nodePools: nodePools(text), services: fc.nat(3) });
  return fc
    .record({
      networks: fc.array(network, { minLength: 1, maxLength: 3 }),
      clusters: fc.array(cluster, { minLength: 1, maxLength: 3 }),
      loadBalancer: fc.constantFrom("haproxy" as const, "none" as const, undefined),
      ports: fc.constantFrom({ nodeAgent: 45100, cloudAgent: 55100 }, undefined),
      macs: fc.boolean(),
    })
    .map(({ networks, clusters, loadBalancer, ports, macs }) => {
      const virtualNetworks = networks.map(({ vswitchName, isStatic, vlanId, dns }, index) => ({
        name: `aksnet${index}`,
        addressPrefix: `172.16.${index}.0/24`,
        gateway: `172.16.${index}.1`,
        vswitchName,
        ...(vlanId === null ? {} : { vlanId }),
        ...(isStatic
          ? { ipAllocationMethod: "Static" as const, dnsServers: ["172.16.0.2", "10.9.9.9", "10.9.9.8"].slice(0, dns + 1) }
          : { ipAllocationMethod: "Dynamic" as const, dhcpScope: { start: `172.16.${index}.100`, end: `172.16.${index}.240` } }),
      }));
      return {
        platform: "windows-server" as const,
        virtualNetworks,
        ...(networks.length > 1 ? { hostNetwork: virtualNetworks[1]?.name ?? "" } : {}),
        ...(loadBalancer === undefined ? {} : { loadBalancer }),
        ...(ports === undefined ? {} : { ports }),
        ...(macs ? { macPoolStart: "02:11:22:33:44:00", macPoolEnd: "02:11:22:33:44:FF" } : {}),
        clusters: clusters.map((each, index) => ({
          ...each,
          name: `cluster${index}`,
          network: virtualNetworks[each.network % virtualNetworks.length]?.name ?? "",
        })),
      };
    });
}

function vmware(text: fc.Arbitrary<string>): fc.Arbitrary<VmwareRequest> {
  return fc
    .record({
      segments: fc.array(text, { minLength: 1, maxLength: 3 }),
      clusters: fc.array(fc.record({ text, network: fc.nat(), controlPlaneNodeCount, nodePools: nodePools(text), services: fc.nat(3) }), {
        minLength: 1,
        maxLength: 3,
      }),
    })
    .map(({ segments: names, clusters }) => {
      const segments = names.map((name, index) => ({
        name: unlike(name, index),
        addressPrefix: `192.168.${50 + index}.0/24`,
        gateway: `192.168.${50 + index}.1`,
        dhcpScope: { start: `192.168.${50 + index}.100`, end: `192.168.${50 + index}.220` },
      }));
      return {
        platform: "vmware" as const,
        asOf: "2026-01-01",
        segments,
        clusters: clusters.map(({ text: name, network, ...rest }, index) => ({
          ...rest,
          name: unlike(name, index),
          network: segments[network % segments.length]?.name ?? "",
        })),
      };
    });
}

/** All its names have a pattern; only the delegation of a subnet is free text. */
function azureCni(text: fc.Arbitrary<string>): fc.Arbitrary<AzureCniRequest> {
  const models = ["node-subnet", "overlay", "pod-subnet", "pod-subnet-static-block"] as const;
  const pool = fc.record(
    {
      nodeCount: fc.integer({ min: 3, max: 9 }),
      more: fc.integer({ min: 0, max: 5 }),
      maxPods: fc.integer({ min: 30, max: 110 }),
      maxSurge: fc.constantFrom(1, 2, "33%"),
      kind: fc.constantFrom<Partial<AzureCniNodePool>>(
        { mode: "System" },
        { mode: "User", osType: "Windows" },
        { maxSurge: 0, maxUnavailable: "50%", osType: "Linux" },
      ),
    },
    { requiredKeys: ["nodeCount"] },
  );
  const cluster = fc.record({
    text: plainText,
    networkModel: fc.constantFrom(...models),
    pools: fc.array(pool, { minLength: 1, maxLength: 3 }),
    dual: fc.boolean(),
    services: fc.nat(9),
    privateCluster: fc.constantFrom(true, false, undefined),
    integrated: fc.boolean(),
    exists: fc.boolean(),
  });
  return fc
    .record({ clusters: fc.array(cluster, { minLength: 1, maxLength: 3 }), delegation: text, existing: fc.boolean(), second: fc.boolean() })
    .map(({ clusters, delegation, existing, second }) => ({
      platform: "azure-cni" as const,
      virtualNetwork: {
        name: "vnet-prod",
        addressPrefixes: ["10.1.0.0/16", ...(second ? ["10.2.0.0/16"] : []), "fd00:db8::/48"],
        ...(existing
          ? {
              subnets: [
                { name: "web", addressPrefixes: ["10.1.255.0/24"], delegations: [delegation] },
                { name: "nodes", addressPrefixes: ["10.1.128.0/18", "fd00:db8:0:1::/64"] },
                { name: "api", addressPrefixes: ["10.1.254.0/24"], delegations: ["Microsoft.ContainerService/managedClusters"] },
              ],
            }
          : {}),
      },
      clusters: clusters.map(
        ({ text: name, networkModel, pools, dual, services, privateCluster, integrated, exists }, index): AzureCniCluster => {
          // the other models have one family
          const families =
            dual && ["overlay", "pod-subnet-static-block"].includes(networkModel) ? { ipFamilies: ["IPv4" as const, "IPv6" as const] } : {};
          return {
            name: `c${unlike(name, index)}`,
            networkModel,
            services,
            ...families,
            ...(privateCluster === undefined ? {} : { privateCluster }),
            ...(existing && integrated ? { apiServerSubnet: "api" } : {}),
            nodePools: pools.map(({ nodeCount, more, maxPods, maxSurge, kind = {} }, at) => ({
              name: `pool${at}`,
              nodeCount,
              ...(more === undefined ? {} : { maxCount: nodeCount + more }),
              ...(maxPods === undefined ? {} : { maxPods }),
              ...(maxSurge === undefined ? {} : { maxSurge }),
              ...(at === 0 ? {} : kind),
              ...(existing && exists && networkModel === "overlay" ? { subnet: "nodes" } : {}),
            })),
          };
        },
      ),
    }));
}
