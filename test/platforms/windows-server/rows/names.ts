import { add, type Mutation } from "../../mutations.js";
import { second } from "../requests.js";

const network = "/virtualNetworks/0";

/** Changes to goodStatic: names that exist for something and are allowed. */
export const namesRows: readonly Mutation[] = [
  [
    "the host network is one of the networks",
    [add("/hostNetwork", "aks")],
    'error network-unknown /hostNetwork: "aks" is not a virtual network of the request; use one of "aksnet"',
  ],
  [
    "and so is the network of a cluster",
    [add("/clusters/0/network", "aks")],
    'error network-unknown /clusters/0/network: "aks" is not a virtual network of the request; use one of "aksnet"',
  ],
  [
    "which is named where there are several",
    [add("/virtualNetworks/-", second), add("/clusters/1/network", "aksnet")],
    'error network-unknown /clusters/0/network: cluster "clustera" names no virtual network, but there are 2; use one of "aksnet" and "second"',
  ],
  [
    "the name of a network is lowercase letters and digits, wherever it is named",
    [add(`${network}/name`, "AKS-Net"), add("/hostNetwork", "AKS-Net"), add("/clusters/1/network", "AKS-Net")],
    'warning hci-name /virtualNetworks/0/name: "AKS-Net" has other characters than lowercase letters and digits, which New-AksHciNetworkSetting requires; use aksnet',
  ],
  [
    "of which something has to be left",
    [add(`${network}/name`, "---")],
    'warning hci-name /virtualNetworks/0/name: "---" has other characters than lowercase letters and digits, which New-AksHciNetworkSetting requires',
  ],
  [
    "and must not be the name of another",
    [
      add(`${network}/name`, "second-"),
      add("/virtualNetworks/-", second),
      add("/clusters/0/network", "second-"),
      add("/clusters/1/network", "second-"),
    ],
    'warning hci-name /virtualNetworks/0/name: "second-" has other characters than lowercase letters and digits, which New-AksHciNetworkSetting requires',
  ],
  [
    "the name of a cluster has no hyphen",
    [add("/clusters/0/name", "cluster-a")],
    'warning hci-name /clusters/0/name: "cluster-a" has a hyphen, with which New-AksHciCluster may fail; use clustera',
  ],
  [
    "where one can be omitted",
    [add("/clusters/0/name", "cluster-b")],
    'warning hci-name /clusters/0/name: "cluster-b" has a hyphen, with which New-AksHciCluster may fail; use a name without a hyphen',
  ],
  [
    "names of clusters are different in more than case",
    [add("/clusters/1/name", "ClusterA")],
    'error name-unique /clusters/1/name: "ClusterA" is also the name of /clusters/0; use another name, different in more than case',
  ],
  [
    "and so are names of node pools",
    [add("/clusters/0/nodePools/-", { name: "Linux", nodeCount: 1 })],
    'error name-unique /clusters/0/nodePools/1/name: "Linux" is also the name of /clusters/0/nodePools/0; use another name, different in more than case',
  ],
  [
    "and names of networks",
    [add("/virtualNetworks/-", { ...second, name: "aksnet" }), add("/clusters/0/network", "aksnet"), add("/clusters/1/network", "aksnet")],
    'error name-unique /virtualNetworks/1/name: "aksnet" is also the name of /virtualNetworks/0; use another name, different in more than case',
    "warning pool-no-headroom /virtualNetworks/1/k8sNodeIpPoolStart: nodePool is full (27 of 27) and cannot be enlarged later; plan growth now, for example with a spare of 20%",
    "info hci-vip-mandatory /virtualNetworks/1/k8sNodeIpPoolStart: k8sNodeIpPoolStart and k8sNodeIpPoolEnd are mandatory but not given, so a pool is chosen. Create the network with exactly this pool",
  ],
];
