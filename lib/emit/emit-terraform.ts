import type { EmitOptions, NetworkPlan, Rendering } from "../../types/index.js";
import {
  type Deployment,
  isList,
  isPlaceholder,
  type ObjectValue,
  type Parameter,
  type Placeholder,
  placeholder,
  type Resource,
  type Value,
} from "./resources/deployment.js";
import { deploymentToEmit } from "./resources/deployment-of.js";
import { azurermWriterOf, scaledCounts, spaced, type TerraformContext } from "./terraform/azurerm-blocks.js";
import { expression, type HclBlock, type HclEntry, type HclExpression, type HclValue, hclBlock } from "./terraform/hcl.js";
import { snakeCase } from "./text/cases.js";
import { hclText } from "./text/hcl-text.js";

/**
 * Emits a plan as a Terraform configuration and its variable file: azurerm if it has the resource, azapi for the others.
 *
 * Guarantees: addresses of resources are made from names, so that an additional cluster changes none of the others. Texts are
 * literals without templates, whatever characters they contain. A value that no plan contains is a variable without a default.
 * `terraform fmt` does not change the files, and the same plan gives the same bytes.
 *
 * @param plan as planNetwork returns it, for `azure-local` or `azure-cni`
 * @throws PlanError if the plan has errors that are not allowed, or its platform has no resources in Azure
 * @example
 * ```ts
 * import { emitTerraform, planNetwork } from "aks-netplan";
 *
 * const plan = planNetwork({
 *   platform: "azure-local",
 *   managementNetwork: { addressPrefix: "192.168.10.0/24" },
 *   logicalNetworks: [
 *     { name: "plant-7", addressPrefix: "10.30.7.0/26", gateway: "10.30.7.1", dnsServers: ["192.168.10.5"], vmSwitchName: "switch", vlan: 307 },
 *   ],
 *   clusters: [],
 * });
 * const { files } = emitTerraform(plan);
 * files[0]?.content.includes('resource "azurerm_stack_hci_logical_network" "logical_network_plant_7" {'); // true
 * files[1]?.name; // "terraform.tfvars"
 * ```
 */
export function emitTerraform(plan: NetworkPlan, options?: EmitOptions): Rendering {
  const deployment = deploymentToEmit(plan, options, "terraform");
  return {
    format: "terraform",
    files: [
      {
        name: "main.tf",
        content: `${[deployment.header.map((line) => `# ${line}`).join("\n"), ...configurationOf(deployment).map(hclBlock)].join("\n\n")}\n`,
      },
      { name: "terraform.tfvars", content: variableFileOf(deployment.parameters) },
    ],
    findings: [...deployment.findings],
  };
}

/** The variables of every configuration, in addition to the parameters of its resources. */
const ownParameters: readonly Parameter[] = [
  { name: "subscriptionId", type: "string", description: "Id of the subscription to deploy to." },
  { name: "resourceGroupName", type: "string", description: "Name of the resource group to deploy to." },
];

const providers = {
  azapi: { source: "Azure/azapi", version: "~> 2.0" },
  // the first version that knows max_unavailable
  azurerm: { source: "hashicorp/azurerm", version: "~> 4.53" },
} as const;

const resourceGroup = { type: "azurerm_resource_group", name: "deployment" } as const;

function configurationOf({ parameters, resources }: Deployment): HclBlock[] {
  const byKey = new Map(resources.map((resource) => [resource.key, resource]));
  const idOf = (key: string): HclExpression => expression(`${addressOf(byKey.get(key))}.id`);
  const context: TerraformContext = {
    written: (value) => written(value, idOf),
    idOf,
    resourceOf: (key) => byKey.get(key),
  };
  const usesAzapi = resources.some((resource) => isAzapi(resource));
  const inGroup = resources.some((resource) => isAzapi(resource) && resource.scope === undefined && resource.parent === undefined);
  return [
    {
      block: "terraform",
      body: [
        {
          block: "required_providers",
          body: Object.entries(providers)
            .filter(([name]) => name !== "azapi" || usesAzapi)
            .map(([name, { source, version }]) => [
              name,
              {
                object: [
                  ["source", source],
                  ["version", version],
                ],
              },
            ]),
        },
      ],
    },
    {
      block: "provider",
      labels: ["azurerm"],
      body: [["subscription_id", variable("subscriptionId")], "", { block: "features", body: [] }],
    },
    ...(usesAzapi ? [{ block: "provider", labels: ["azapi"], body: [["subscription_id", variable("subscriptionId")] as const] }] : []),
    ...[...ownParameters, ...parameters].map(variableBlock),
    ...(inGroup
      ? [{ block: "data", labels: [resourceGroup.type, resourceGroup.name], body: [["name", variable("resourceGroupName")] as const] }]
      : []),
    ...resources.flatMap((resource) => resourceBlocks(resource, context)),
  ];
}

function variable(name: string): HclExpression {
  return expression(`var.${snakeCase(name)}`);
}

function variableBlock({ name, type, description, optional }: Parameter): HclBlock {
  const types = { string: "string", array: "list(string)" };
  if (optional === true) {
    const body: HclEntry[] = [
      ["description", description],
      ["type", expression(types[type])],
      ["nullable", false],
      ["default", []],
    ];
    return { block: "variable", labels: [snakeCase(name)], body };
  }
  return {
    block: "variable",
    labels: [snakeCase(name)],
    body: [
      ["description", description],
      ["type", expression(types[type])],
      ["nullable", false],
      "",
      {
        block: "validation",
        body: [
          ["condition", expression(`length(var.${snakeCase(name)}) > 0`)],
          ["error_message", `Give a value for ${snakeCase(name)}.`],
        ],
      },
    ],
  };
}

function isAzapi(resource: Resource): boolean {
  return resource.deployment !== "existing" && azurermWriterOf(resource) === undefined;
}

/** Returns how the configuration refers to a resource. */
function addressOf(resource: Resource | undefined): string {
  if (resource === undefined) return "null";
  const type = azurermWriterOf(resource)?.type ?? "azapi_resource";
  return `${resource.deployment === "existing" ? "data." : ""}${type}.${snakeCase(resource.key)}`;
}

function resourceBlocks(resource: Resource, context: TerraformContext): HclBlock[] {
  const writer = azurermWriterOf(resource);
  if (resource.deployment === "existing") {
    const parent = resource.parent === undefined ? undefined : context.resourceOf(resource.parent);
    const body: HclEntry[] = [
      ["name", resource.name],
      ["resource_group_name", variable("resourceGroupName")],
      ...(parent === undefined ? [] : [["virtual_network_name", expression(`${addressOf(parent)}.name`)] as const]),
    ];
    return [{ block: "data", labels: [writer?.type ?? "azapi_resource", snakeCase(resource.key)], body }];
  }
  // a subnet inside its virtual network is a resource of its own here, and azurerm orders the changes itself
  const dependsOn = (resource.dependsOn ?? []).filter((key) => context.resourceOf(key)?.type !== resource.type);
  const last: HclEntry[] =
    dependsOn.length === 0 ? [] : ["", ["depends_on", dependsOn.map((key) => expression(addressOf(context.resourceOf(key))))]];
  const block = (type: string, key: string, body: readonly HclEntry[]): HclBlock => ({
    block: "resource",
    labels: [type, snakeCase(key)],
    body,
  });
  if (writer === undefined)
    return [block("azapi_resource", resource.key, [...azapiEntries(resource, context), ...scaled(resource), ...last])];
  return [
    block(writer.type, resource.key, [...spaced(writer.entries(resource, context)), ...last]),
    ...(writer.beside?.(resource, context) ?? []).map(({ type, key, entries }) => block(type, key, spaced(entries))),
  ];
}

/** Changes by the autoscaler are not differences to undo. */
function scaled(resource: Resource): HclEntry[] {
  const counts = scaledCounts(resource);
  return counts.length === 0 ? [] : ["", { block: "lifecycle", body: [["ignore_changes", counts]] }];
}

function azapiEntries({ type, apiVersion, name, scope, parent, body }: Resource, context: TerraformContext): HclEntry[] {
  const { location, identity, ...rest } = body;
  const above = scope ?? parent;
  return [
    ["type", `${type}@${apiVersion}`],
    ["name", name],
    ["parent_id", above === undefined ? expression(`data.${resourceGroup.type}.${resourceGroup.name}.id`) : context.idOf(above)],
    ...(location === undefined ? [] : [["location", context.written(location)] as const]),
    ...(identity === undefined ? [] : ["" as const, identityBlock(identity, context)]),
    "",
    ["body", context.written(rest)],
  ];
}

function identityBlock(identity: Value, context: TerraformContext): HclBlock {
  const { type = "None", userAssignedIdentities } = identity as ObjectValue;
  const ids =
    typeof userAssignedIdentities === "object" && isPlaceholder(userAssignedIdentities) && userAssignedIdentities[placeholder] === "keyed"
      ? [variable(userAssignedIdentities.by.name)]
      : [];
  return { block: "identity", body: [["type", context.written(type)], ...(ids.length === 0 ? [] : [["identity_ids", ids] as const])] };
}

function written(value: Value, idOf: (key: string) => HclExpression): HclValue {
  if (typeof value !== "object") return value;
  if (isList(value)) return value.map((one) => written(one, idOf));
  if (isPlaceholder(value)) return placed(value, idOf);
  return { object: Object.entries(value as ObjectValue).map(([name, one]) => [name, written(one, idOf)]) };
}

function placed(value: Placeholder, idOf: (key: string) => HclExpression): HclValue {
  switch (value[placeholder]) {
    case "parameter":
      return variable(value.name);
    case "id":
      return idOf(value.key);
    case "keyed":
      return { object: [[variable(value.by.name), written(value.value, idOf)]] };
  }
}

/** An unknown value is empty, which the variables refuse. */
function variableFileOf(parameters: readonly Parameter[]): string {
  const all = [...ownParameters, ...parameters].map(({ name, type, value }) => ({
    name: snakeCase(name),
    text: value === undefined ? { string: '""', array: "[]" }[type] : hclText(value),
  }));
  const width = Math.max(...all.map(({ name }) => name.length));
  return `${all.map(({ name, text }) => `${name.padEnd(width)} = ${text}`).join("\n")}\n`;
}
