import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { isList, isPlaceholder, type Resource, type Value } from "../resources/deployment.js";
import { expression, type HclBlock, type HclEntry, type HclExpression, type HclValue } from "./hcl.js";

/** How the values and the related resources of a resource are written. */
export interface TerraformContext {
  readonly written: (value: Value) => HclValue;
  /** Returns the id of the resource with a key, as Terraform refers to it. */
  readonly idOf: (key: string) => HclExpression;
  readonly resourceOf: (key: string) => Resource | undefined;
}

/** Writes the arguments of a resource of azurerm, from the body in ARM; undefined if azurerm cannot express the body. */
interface AzurermWriter {
  readonly type: string;
  readonly entries: (resource: Resource, context: TerraformContext) => readonly HclEntry[];
  /** Blocks in addition to the resource itself, for a body of ARM that azurerm splits into several resources. */
  readonly beside?: (resource: Resource, context: TerraformContext) => readonly AzurermBeside[];
  readonly expresses?: (resource: Resource) => boolean;
}

interface AzurermBeside {
  readonly type: string;
  readonly key: string;
  readonly entries: readonly HclEntry[];
}

const resourceGroupName: HclEntry = ["resource_group_name", expression("var.resource_group_name")];

/** Returns the value at a path of a body, if there is one. */
function at(value: Value | undefined, ...path: readonly (string | number)[]): Value | undefined {
  let found = value;
  for (const step of path) {
    if (typeof found !== "object" || isPlaceholder(found)) return undefined;
    found = (found as Readonly<Record<string | number, Value>>)[step];
  }
  return found;
}

function listAt(value: Value | undefined, ...path: readonly (string | number)[]): readonly Value[] {
  const found = at(value, ...path);
  return found !== undefined && isList(found) ? found : [];
}

/** Writes arguments for the properties that exist, each under its name in azurerm. */
function renamedEntries(value: Value | undefined, names: Readonly<Record<string, string>>, context: TerraformContext): HclEntry[] {
  return Object.entries(names).flatMap(([property, name]): HclEntry[] => {
    const found = at(value, property);
    return found === undefined ? [] : [[name, context.written(found)]];
  });
}

function block(name: string, body: readonly HclEntry[]): HclBlock {
  return { block: name, body };
}

/** Separates blocks with an empty line, except for the first entry. */
export function spaced(entries: readonly HclEntry[]): HclEntry[] {
  return entries.flatMap((entry, index): HclEntry[] =>
    index > 0 && typeof entry === "object" && "block" in entry ? ["", entry] : [entry],
  );
}

const logicalNetwork: AzurermWriter = {
  type: "azurerm_stack_hci_logical_network",
  // azurerm requires a switch and cannot express the network of a fabric
  expresses: ({ body }) => at(body, "properties", "fabricNetworkConfiguration") === undefined,
  entries: ({ name, body }, context) => {
    const subnet = at(body, "properties", "subnets", 0, "properties");
    const dnsServers = at(body, "properties", "dhcpOptions", "dnsServers");
    return [
      ["name", name],
      resourceGroupName,
      ...renamedEntries(body, { location: "location" }, context),
      ...renamedEntries(at(body, "extendedLocation"), { name: "custom_location_id" }, context),
      ...renamedEntries(at(body, "properties"), { vmSwitchName: "virtual_switch_name" }, context),
      ...(dnsServers === undefined ? [] : [["dns_servers", context.written(dnsServers)] as const]),
      block(
        "subnet",
        spaced([
          ...renamedEntries(
            subnet,
            { ipAllocationMethod: "ip_allocation_method", addressPrefix: "address_prefix", vlan: "vlan_id" },
            context,
          ),
          ...listAt(subnet, "ipPools").map((pool) => block("ip_pool", renamedEntries(pool, { start: "start", end: "end" }, context))),
          ...listAt(subnet, "routeTable", "properties", "routes").map((route) =>
            block("route", [
              ...renamedEntries(route, { name: "name" }, context),
              ...renamedEntries(
                at(route, "properties"),
                { addressPrefix: "address_prefix", nextHopIpAddress: "next_hop_ip_address" },
                context,
              ),
            ]),
          ),
        ]),
      ),
    ];
  },
};

const connectedCluster: AzurermWriter = {
  type: "azurerm_arc_kubernetes_provisioned_cluster",
  entries: ({ name, body }, context) => [
    ["name", name],
    resourceGroupName,
    ...renamedEntries(body, { location: "location" }, context),
    block("identity", renamedEntries(at(body, "identity"), { type: "type" }, context)),
    block(
      "azure_active_directory",
      renamedEntries(
        at(body, "properties", "aadProfile"),
        { enableAzureRBAC: "azure_rbac_enabled", adminGroupObjectIDs: "admin_group_object_ids" },
        context,
      ),
    ),
  ],
};

const extension: AzurermWriter = {
  type: "azurerm_arc_kubernetes_cluster_extension",
  entries: ({ name, body, scope = "" }, context) => [
    ["name", name],
    ["cluster_id", context.idOf(scope)],
    ...renamedEntries(
      at(body, "properties"),
      { extensionType: "extension_type", configurationSettings: "configuration_settings" },
      context,
    ),
    block("identity", renamedEntries(at(body, "identity"), { type: "type" }, context)),
  ],
};

const virtualNetwork: AzurermWriter = {
  type: "azurerm_virtual_network",
  entries: ({ name, body }, context) => [
    ["name", name],
    resourceGroupName,
    ...renamedEntries(body, { location: "location" }, context),
    ...renamedEntries(at(body, "properties", "addressSpace"), { addressPrefixes: "address_space" }, context),
  ],
};

const subnet: AzurermWriter = {
  type: "azurerm_subnet",
  entries: ({ name, body, parent = "" }, context) => {
    const prefix = at(body, "properties", "addressPrefix");
    const prefixes = prefix === undefined ? listAt(body, "properties", "addressPrefixes") : [prefix];
    return [
      ["name", name],
      resourceGroupName,
      ["virtual_network_name", expression(context.idOf(parent).expression.replace(/\.id$/, ".name"))],
      ...(prefixes.length === 0 ? [] : [["address_prefixes", prefixes.map((one) => context.written(one))] as const]),
      ...listAt(body, "properties", "delegations").map((delegation) =>
        block("delegation", [
          ...renamedEntries(delegation, { name: "name" }, context),
          "",
          block("service_delegation", [
            ...renamedEntries(at(delegation, "properties"), { serviceName: "name" }, context),
            // without them, every Terraform plan wants to add what Azure already has
            ["actions", [azureCniRules["aks-subnet-not-delegated"].values.ownAction]],
          ]),
        ]),
      ),
    ];
  },
};

const poolNames = {
  vmSize: "vm_size",
  count: "node_count",
  enableAutoScaling: "auto_scaling_enabled",
  minCount: "min_count",
  maxCount: "max_count",
  maxPods: "max_pods",
  vnetSubnetID: "vnet_subnet_id",
  podSubnetID: "pod_subnet_id",
};

function poolEntries(pool: Value, context: TerraformContext): HclEntry[] {
  return [...renamedEntries(pool, poolNames, context), block("upgrade_settings", upgradeEntries(at(pool, "upgradeSettings"), context))];
}

/** The provider accepts only one of the two, so an upgrade in place has no surge. */
function upgradeEntries(settings: Value | undefined, context: TerraformContext): HclEntry[] {
  const surge = String(at(settings, "maxSurge") ?? "");
  const isInPlace = ["0", "0%"].includes(surge) && at(settings, "maxUnavailable") !== undefined;
  return renamedEntries(settings, isInPlace ? { maxUnavailable: "max_unavailable" } : { maxSurge: "max_surge" }, context);
}

/** Returns the counts of nodes in the body of a cluster that the autoscaler changes, as places that Terraform can ignore. */
export function scaledCounts({ type, body }: Resource): HclExpression[] {
  if (!["Microsoft.ContainerService/managedClusters", "Microsoft.HybridContainerService/provisionedClusterInstances"].includes(type))
    return [];
  return listAt(body, "properties", "agentPoolProfiles").flatMap((pool, index) =>
    at(pool, "enableAutoScaling") === true ? [expression(`body.properties.agentPoolProfiles[${index}].count`)] : [],
  );
}

/** The autoscaler changes the number of nodes, which is not a difference to undo. */
function ignored(pool: Value, place: string): HclEntry[] {
  if (at(pool, "enableAutoScaling") !== true) return [];
  return [block("lifecycle", [["ignore_changes", [expression(`${place}node_count`)]]])];
}

function apiServerBlock(profile: Value | undefined, context: TerraformContext): HclEntry[] {
  const entries = renamedEntries(profile, { enableVnetIntegration: "virtual_network_integration_enabled", subnetId: "subnet_id" }, context);
  return entries.length === 0 ? [] : [block("api_server_access_profile", entries)];
}

const managedCluster: AzurermWriter = {
  type: "azurerm_kubernetes_cluster",
  // azurerm cannot express blocks of pod addresses
  expresses: ({ body }) =>
    listAt(body, "properties", "agentPoolProfiles").every((pool) => at(pool, "podIPAllocationMode") !== "StaticBlock"),
  entries: ({ name, body }, context) => {
    const properties = at(body, "properties");
    const [first = {}] = listAt(properties, "agentPoolProfiles");
    return [
      ["name", name],
      resourceGroupName,
      ...renamedEntries(body, { location: "location" }, context),
      ...renamedEntries(properties, { dnsPrefix: "dns_prefix" }, context),
      ...renamedEntries(at(properties, "apiServerAccessProfile"), { enablePrivateCluster: "private_cluster_enabled" }, context),
      ...apiServerBlock(at(properties, "apiServerAccessProfile"), context),
      block("default_node_pool", spaced([...renamedEntries(first, { name: "name" }, context), ...poolEntries(first, context)])),
      block("identity", [
        ...renamedEntries(at(body, "identity"), { type: "type" }, context),
        ["identity_ids", [expression("var.cluster_identity_id")]],
      ]),
      block(
        "network_profile",
        renamedEntries(
          at(properties, "networkProfile"),
          {
            networkPlugin: "network_plugin",
            networkPluginMode: "network_plugin_mode",
            ipFamilies: "ip_versions",
            podCidr: "pod_cidr",
            podCidrs: "pod_cidrs",
            serviceCidr: "service_cidr",
            serviceCidrs: "service_cidrs",
            dnsServiceIP: "dns_service_ip",
          },
          context,
        ),
      ),
      ...ignored(first, "default_node_pool[0]."),
    ];
  },
  beside: ({ key, body }, context) =>
    listAt(body, "properties", "agentPoolProfiles")
      .slice(1)
      .map((pool, index) => ({
        type: "azurerm_kubernetes_cluster_node_pool",
        key: `${key}---pool-${String(at(pool, "name") ?? index)}`,
        entries: [
          ...renamedEntries(pool, { name: "name", mode: "mode", osType: "os_type" }, context),
          ["kubernetes_cluster_id", context.idOf(key)] as const,
          ...poolEntries(pool, context),
          ...ignored(pool, ""),
        ],
      })),
};

/** The types of ARM that azurerm has a resource for. The others are written with azapi. */
const azurermWriters: Readonly<Record<string, AzurermWriter>> = {
  "Microsoft.AzureStackHCI/logicalNetworks": logicalNetwork,
  "Microsoft.Kubernetes/connectedClusters": connectedCluster,
  "Microsoft.KubernetesConfiguration/extensions": extension,
  "Microsoft.Network/virtualNetworks": virtualNetwork,
  "Microsoft.Network/virtualNetworks/subnets": subnet,
  "Microsoft.ContainerService/managedClusters": managedCluster,
};

/** Returns the writer of a resource if azurerm has one that can express its body. */
export function azurermWriterOf(resource: Resource): AzurermWriter | undefined {
  const writer = azurermWriters[resource.type];
  return writer?.expresses?.(resource) === false ? undefined : writer;
}
