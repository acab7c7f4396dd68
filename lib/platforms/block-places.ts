import { azureCniRules } from "../rules/azure-cni-rules.js";
import { azureLocalRules } from "../rules/azure-local-rules.js";
import { vmwareRules } from "../rules/vmware-rules.js";
import { windowsServerRules } from "../rules/windows-server-rules.js";

/** A place in a request that names the prefix of a network, or asks for a block by its length. */
export interface BlockPlace {
  /** Pointer to the network; `*` stands for any item of a list. */
  readonly network: string;
  /** A text or, for a network that may have several prefixes, a list. */
  readonly property: "addressPrefix" | "addressPrefixes";
  /** How messages call the network, where it has no name. */
  readonly called: string;
  /** Whether the network has a gateway. */
  readonly hasGateway?: true;
  /** Pointer to the property of the request with which the network has none after all. */
  readonly noGatewayWith?: string;
  /** Not routed between sites, so that each may have the same. */
  readonly isLocal?: true;
}

/** Where the networks of a platform are in its request, and which ranges blocks had better leave alone. */
interface PlatformBlocks {
  readonly places: readonly BlockPlace[];
  readonly avoided: readonly string[];
}

const { podCidr: hciPods, serviceCidr: hciServices } = windowsServerRules["hci-pods"].values;
const { podCidr: vmwarePods, serviceCidr: vmwareServices } = vmwareRules["vmw-pod-cidr"].values;

const blocks: Readonly<Record<string, PlatformBlocks>> = {
  "azure-local": {
    places: [
      { network: "/managementNetwork", property: "addressPrefix", called: "the management network", hasGateway: true },
      { network: "/managementNetwork/storageNetworks/*", property: "addressPrefix", called: "a storage network", isLocal: true },
      {
        network: "/logicalNetworks/*",
        property: "addressPrefix",
        called: "a logical network",
        hasGateway: true,
        noGatewayWith: "/multiRack",
      },
    ],
    avoided: [azureLocalRules["pod-cidr-default"].values.prefix, azureLocalRules["svc-cidr-fixed"].values.prefix],
  },
  "windows-server": {
    places: [
      { network: "/virtualNetworks/*", property: "addressPrefix", called: "a virtual network", hasGateway: true },
      { network: "/physicalNodes", property: "addressPrefix", called: "the subnet of the machines" },
    ],
    avoided: [hciPods, hciServices],
  },
  vmware: {
    places: [{ network: "/segments/*", property: "addressPrefix", called: "a segment", hasGateway: true }],
    avoided: [vmwarePods, vmwareServices],
  },
  "azure-cni": {
    places: [{ network: "/virtualNetwork", property: "addressPrefixes", called: "the virtual network" }],
    avoided: azureCniRules["aks-forbidden"].values.prefixes,
  },
};

/** Properties that name addresses outside of the network they stand in; of its own addresses nobody knows before it has its block. */
export const namedElsewhere: ReadonlySet<string> = new Set([
  "addressPrefix",
  "addressPrefixes",
  "dnsServers",
  "onPremisesPrefixes",
  "podCidr",
  "podCidrs",
  "serviceCidr",
  "serviceCidrs",
]);

/** Where a request names the prefixes of its networks; nothing is known of a platform there is none of. */
export function blockPlaces(platform: unknown): readonly BlockPlace[] {
  return blocksOf(platform)?.places ?? [];
}

/** Ranges in which networks of a platform are not, or are only when told otherwise. */
export function avoidedPrefixes(platform: unknown): readonly string[] {
  return blocksOf(platform)?.avoided ?? [];
}

function blocksOf(platform: unknown): PlatformBlocks | undefined {
  return typeof platform === "string" && Object.hasOwn(blocks, platform) ? blocks[platform] : undefined;
}
