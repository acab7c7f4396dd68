import type { EmitOptions, NetworkPlan, Rendering } from "../../types/index.js";
import { generator } from "./document/generator.js";
import {
  isList,
  isPlaceholder,
  keysBefore,
  type ObjectValue,
  type Parameter,
  type Placeholder,
  placeholder,
  type Resource,
  type Value,
} from "./resources/deployment.js";
import { type DeploymentToEmit, deploymentToEmit } from "./resources/deployment-of.js";
import { armExpressionText, armLiteral } from "./text/arm-text.js";
import { jsonText } from "./text/json-text.js";

/**
 * Emits a plan as an Azure Resource Manager template and its parameter file, for a deployment to a resource group.
 *
 * Guarantees: addresses, names and counts are literally those of the plan, whatever characters a name contains. A value that no
 * plan contains is a parameter without a default, and empty in the parameter file, which ARM refuses. The same plan gives the
 * same bytes.
 *
 * @param plan as planNetwork returns it, for `azure-local` or `azure-cni`
 * @throws PlanError if the plan has errors that are not allowed, or its platform has no resources in Azure
 * @example
 * ```ts
 * import { emitArm, planNetwork } from "aks-netplan";
 *
 * const plan = planNetwork({
 *   platform: "azure-local",
 *   managementNetwork: { addressPrefix: "192.168.10.0/24" },
 *   logicalNetworks: [
 *     { name: "plant-7", addressPrefix: "10.30.7.0/26", gateway: "10.30.7.1", dnsServers: ["192.168.10.5"], vmSwitchName: "switch", vlan: 307 },
 *   ],
 *   clusters: [],
 * });
 * const { files } = emitArm(plan);
 * files.map(({ name }) => name); // ["azuredeploy.json", "azuredeploy.parameters.json"]
 * JSON.parse(files[0]?.content ?? "").resources[0].properties.subnets[0].properties.vlan; // 307
 * ```
 */
export function emitArm(plan: NetworkPlan, options?: EmitOptions): Rendering {
  const deployment = deploymentToEmit(plan, options, "arm");
  return {
    format: "arm",
    files: [
      { name: "azuredeploy.json", content: `${jsonText(templateOf(deployment))}\n` },
      { name: "azuredeploy.parameters.json", content: `${jsonText(parameterFileOf(deployment.parameters))}\n` },
    ],
    findings: [...deployment.findings],
  };
}

function templateOf({ parameters, resources, header }: DeploymentToEmit): unknown {
  const byKey = new Map(resources.map((resource) => [resource.key, resource]));
  return {
    $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    contentVersion: "1.0.0.0",
    metadata: { _generator: { ...generator }, description: header.join("\n") },
    parameters: Object.fromEntries(
      parameters.map(({ name, type, description, optional }) => [
        name,
        { type, ...(optional === true ? { defaultValue: [] } : { minLength: 1 }), metadata: { description } },
      ]),
    ),
    resources: resources.filter(({ deployment }) => deployment === undefined).map((resource) => templateResource(resource, byKey)),
  };
}

function templateResource(resource: Resource, byKey: ReadonlyMap<string, Resource>): unknown {
  const { type, apiVersion, name, parent, scope } = resource;
  const owner = parent === undefined ? undefined : byKey.get(parent);
  const before = keysBefore(resource).flatMap((key) => deployedWith(key, byKey));
  return {
    type,
    apiVersion,
    ...(scope === undefined ? {} : { scope: `[${idExpression(scope, byKey)}]` }),
    name: armLiteral(owner === undefined ? name : `${owner.name}/${name}`),
    ...(written(resource.body, byKey) as object),
    ...(before.length === 0 ? {} : { dependsOn: [...new Set(before)].map((key) => `[${idExpression(key, byKey)}]`) }),
  };
}

/** Returns the resource whose deployment creates a resource: itself, its parent, or none if it exists. */
function deployedWith(key: string, byKey: ReadonlyMap<string, Resource>): string[] {
  const resource = byKey.get(key);
  if (resource === undefined || resource.deployment === "existing") return [];
  return resource.deployment === "inParent" ? [resource.parent ?? key] : [key];
}

function written(value: Value, byKey: ReadonlyMap<string, Resource>): unknown {
  if (typeof value === "string") return armLiteral(value);
  if (typeof value !== "object") return value;
  if (isList(value)) return value.map((one) => written(one, byKey));
  if (isPlaceholder(value)) return placed(value, byKey);
  return Object.fromEntries(Object.entries(value as ObjectValue).map(([property, one]) => [property, written(one, byKey)]));
}

function placed(value: Placeholder, byKey: ReadonlyMap<string, Resource>): unknown {
  switch (value[placeholder]) {
    case "parameter":
      return `[parameters(${armExpressionText(value.name)})]`;
    case "id":
      return `[${idExpression(value.key, byKey)}]`;
    case "keyed":
      return { [`[parameters(${armExpressionText(value.by.name)})]`]: written(value.value, byKey) };
  }
}

function idExpression(key: string, byKey: ReadonlyMap<string, Resource>): string {
  const { type = "", name = "", parent, scope } = byKey.get(key) ?? {};
  const owner = parent === undefined ? undefined : byKey.get(parent);
  const names = [...(owner === undefined ? [] : [owner.name]), name].map(armExpressionText).join(", ");
  const call = `${armExpressionText(type)}, ${names}`;
  return scope === undefined ? `resourceId(${call})` : `extensionResourceId(${idExpression(scope, byKey)}, ${call})`;
}

/** Values of a parameter file are never expressions. An unknown value is empty, which the template refuses. */
function parameterFileOf(parameters: readonly Parameter[]): unknown {
  const empty = { string: "", array: [] };
  return {
    $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
    contentVersion: "1.0.0.0",
    parameters: Object.fromEntries(parameters.map(({ name, type, value }) => [name, { value: value ?? empty[type] }])),
  };
}
