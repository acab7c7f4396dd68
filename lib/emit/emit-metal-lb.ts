import type { EmitOptions, Finding, LoadBalancer, NetworkPlan, Rendering } from "../../types/index.js";
import { pointer } from "../finding/json-pointer.js";
import { emitRules } from "../rules/emit-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { shorten } from "../text/shorten.js";
import { planToEmit } from "./document/document-to-emit.js";
import { peerNames } from "./document/peer-names.js";
import { type PlatformWriters, writtenFor } from "./document/platform-writers.js";
import { allowedName, kubernetesName } from "./resources/allowed-name.js";
import { renamed } from "./resources/emit-findings.js";
import { resourceKeys } from "./resources/resource-keys.js";
import { yamlText } from "./text/yaml-text.js";

/** What every file is made with: the lines at its top, and the namespace of its objects. */
interface Frame {
  readonly header: readonly string[];
  readonly namespace: string;
}

/** Files and findings, made with the lines at the top of each file. */
type Writer = (frame: Frame) => Omit<Rendering, "format">;

/** The platforms whose load balancer is, or may be, MetalLB. */
const writers: PlatformWriters<"metallb", Writer> = {
  "azure-local":
    (plan, { clusters }) =>
    (frame) =>
      metalLb(
        plan,
        clusters.map(({ loadBalancer = {} }) => loadBalancer),
        frame,
      ),
  // the load balancer is the reader's own, and nothing of it is in the request
  vmware:
    (plan, { clusters }) =>
    (frame) =>
      metalLb(
        plan,
        clusters.map(() => ({})),
        frame,
      ),
};

/**
 * Emits the load balancer addresses of a plan as custom resources of MetalLB: an IPAddressPool, its announcement, and BGP
 * peers. They are in the namespace metallb-system unless `namespace` names another one: the MetalLB extension of AKS Arc reads
 * kube-system.
 *
 * Guarantees: each cluster has a file of its own, because clusters do not share MetalLB or its addresses. Every text is quoted,
 * so that readers of YAML 1.1 and 1.2 read the same. Names are in the form that Kubernetes allows. The same plan gives the same
 * bytes.
 *
 * @param plan as planNetwork returns it, for `azure-local` or `vmware`
 * @throws PlanError if the plan has errors that are not allowed, or its platform has no MetalLB
 * @example
 * ```ts
 * import { emitMetalLb, planNetwork } from "aks-netplan";
 *
 * const plan = planNetwork({
 *   platform: "azure-local",
 *   managementNetwork: { addressPrefix: "192.168.10.0/24" },
 *   logicalNetworks: [
 *     { name: "plant-7", addressPrefix: "10.30.7.0/26", gateway: "10.30.7.1", dnsServers: ["192.168.10.5"], vmSwitchName: "switch", vlan: 307 },
 *   ],
 *   clusters: [{ name: "line-1", controlPlaneNodeCount: 1, nodePools: [{ name: "linux", nodeCount: 2 }], services: 3 }],
 * });
 * const [file] = emitMetalLb(plan).files;
 * file?.name; // "metallb-line-1.yaml"
 * file?.content.includes('- "10.30.7.7-10.30.7.9"'); // true
 * ```
 */
export function emitMetalLb(plan: NetworkPlan, options?: EmitOptions): Rendering {
  const {
    document,
    header,
    options: { namespace = "metallb-system" },
  } = planToEmit(plan, options);
  return { format: "metallb", ...writtenFor("metallb", writers, document)({ header, namespace }) };
}

function metalLb(plan: NetworkPlan, loadBalancers: readonly LoadBalancer[], { header, namespace }: Frame): Omit<Rendering, "format"> {
  const keyOf = resourceKeys();
  const findings: Finding[] = [];
  const files = plan.clusters.flatMap(({ name, loadBalancerRanges = [] }, index) => {
    const requested = loadBalancers[index];
    if (loadBalancerRanges.length === 0 || requested === undefined) return [];
    const addresses = loadBalancerRanges.map(({ start, end }) => `${start}-${end}`);
    const objects = objectsOf(requested, addresses, pointer("/request/clusters", index, "loadBalancer"), findings);
    const lines = [
      ...header,
      `Only for the cluster ${shorten(name)}: run kubectl apply -f with this file and the kubeconfig of the cluster.`,
      `For a MetalLB in the namespace ${namespace}: it reads objects of its own namespace only.`,
    ];
    return [
      {
        name: `${keyOf("metallb", name)}.yaml`,
        content: `${[...commented(lines), ...objects.map((object) => documentText(object, namespace))].join("\n")}\n`,
      },
    ];
  });
  if (files.length === 0) {
    findings.push(
      findingOf(emitRules["emit-nothing"], {
        path: "/clusters",
        message: "no cluster has load balancer addresses; give services or loadBalancer.addresses and plan again",
      }),
    );
    return {
      files: [{ name: "metallb.yaml", content: `${commented([...header, "No cluster has load balancer addresses."]).join("\n")}\n` }],
      findings,
    };
  }
  if (files.length > 1) {
    findings.push(
      findingOf(emitRules["emit-file-per-cluster"], {
        path: "/clusters",
        message: `there are ${files.length} documents, one for each cluster, and this is the first; write them all to a folder`,
      }),
    );
  }
  return { files, findings };
}

/** Writes one custom resource; `spec` contains texts, numbers and lists of texts. */
interface MetalLbObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly spec: Readonly<Record<string, string | number | readonly string[]>>;
}

function objectsOf(requested: LoadBalancer, addresses: readonly string[], path: string, findings: Finding[]): MetalLbObject[] {
  const { name: ownName = "load-balancer", advertiseMode = "ARP", bgpPeers = [] } = requested;
  const nameOf = (name: string, fallback: string, at: string, used?: ReadonlySet<string>): string => {
    const allowed = allowedName(name, kubernetesName, fallback, used);
    if (allowed !== name) findings.push(renamed(at, name, allowed));
    return allowed;
  };
  const name = nameOf(ownName, "load-balancer", pointer(path, "name"));
  const used = new Set<string>();
  const names = peerNames(bgpPeers);
  const peers = bgpPeers.map(({ myAsn, peerAsn, peerAddress }, index): MetalLbObject => {
    const fallback = `peer-${index + 1}`;
    const allowed = nameOf(names[index] ?? fallback, fallback, pointer(path, "bgpPeers", index, "name"), used);
    used.add(allowed);
    return { apiVersion: "metallb.io/v1beta2", kind: "BGPPeer", name: allowed, spec: { myASN: myAsn, peerASN: peerAsn, peerAddress } };
  });
  const byArp: MetalLbObject = { apiVersion: "metallb.io/v1beta1", kind: "L2Advertisement", name, spec: { ipAddressPools: [name] } };
  const byBgp: MetalLbObject = {
    apiVersion: "metallb.io/v1beta1",
    kind: "BGPAdvertisement",
    name,
    spec: { ipAddressPools: [name], ...(peers.length === 0 ? {} : { peers: peers.map((peer) => peer.name) }) },
  };
  const announcements = { ARP: [byArp], BGP: [...peers, byBgp], Both: [byArp, ...peers, byBgp] };
  return [{ apiVersion: "metallb.io/v1beta1", kind: "IPAddressPool", name, spec: { addresses } }, ...announcements[advertiseMode]];
}

function documentText({ apiVersion, kind, name, spec }: MetalLbObject, namespace: string): string {
  return [
    "---",
    `apiVersion: ${apiVersion}`,
    `kind: ${kind}`,
    "metadata:",
    `  name: ${yamlText(name)}`,
    `  namespace: ${yamlText(namespace)}`,
    "spec:",
    ...Object.entries(spec).flatMap(([property, value]) => {
      if (typeof value === "number") return [`  ${property}: ${value}`];
      if (typeof value === "string") return [`  ${property}: ${yamlText(value)}`];
      return [`  ${property}:`, ...value.map((one) => `    - ${yamlText(one)}`)];
    }),
  ].join("\n");
}

function commented(lines: readonly string[]): string[] {
  return lines.map((line) => `# ${line}`);
}
