import type { EmitOptions, NetworkPlan, Rendering } from "../../types/index.js";
import { unusedName } from "../text/unused-name.js";
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
import { bicepText } from "./text/bicep-text.js";
import { camelCase } from "./text/cases.js";

/**
 * Emits a plan as a Bicep file and its parameter file, for a deployment to a resource group.
 *
 * Guarantees: the resources are those of the ARM template. Texts are literals without interpolation, whatever characters they
 * contain. A value that no plan contains is a parameter without a default. The same plan gives the same bytes.
 *
 * @param plan as planNetwork returns it, for `azure-local` or `azure-cni`
 * @throws PlanError if the plan has errors that are not allowed, or its platform has no resources in Azure
 * @example
 * ```ts
 * import { emitBicep, planNetwork } from "aks-netplan";
 *
 * const plan = planNetwork({
 *   platform: "azure-local",
 *   managementNetwork: { addressPrefix: "192.168.10.0/24" },
 *   logicalNetworks: [
 *     { name: "plant-7", addressPrefix: "10.30.7.0/26", gateway: "10.30.7.1", dnsServers: ["192.168.10.5"], vmSwitchName: "switch", vlan: 307 },
 *   ],
 *   clusters: [],
 * });
 * const { files } = emitBicep(plan);
 * files[0]?.content.includes("resource logicalNetworkPlant7 'Microsoft.AzureStackHCI/logicalNetworks@2024-01-01' = {"); // true
 * files[1]?.name; // "main.bicepparam"
 * ```
 */
export function emitBicep(plan: NetworkPlan, options?: EmitOptions): Rendering {
  const deployment = deploymentToEmit(plan, options, "bicep");
  return {
    format: "bicep",
    files: [
      { name: "main.bicep", content: `${[...deployment.header.map((line) => `// ${line}`), "", templateOf(deployment)].join("\n")}\n` },
      { name: "main.bicepparam", content: parameterFileOf(deployment.parameters) },
    ],
    findings: [...deployment.findings],
  };
}

function templateOf({ parameters, resources }: Deployment): string {
  const symbols = symbolsOf(resources);
  return [
    "targetScope = 'resourceGroup'",
    ...parameters.map(({ name, type, description, optional }) => {
      const described = `@description(${bicepText(description)})`;
      return optional === true ? `${described}\nparam ${name} ${type} = []` : `${described}\n@minLength(1)\nparam ${name} ${type}`;
    }),
    ...resources.map((resource) => resourceText(resource, symbols)),
  ].join("\n\n");
}

/** A symbol for each resource. Symbols exist only in the file. */
function symbolsOf(resources: readonly Resource[]): ReadonlyMap<string, string> {
  const used = new Set<string>();
  return new Map(
    resources.map(({ key }) => {
      const symbol = camelCase(key);
      return [key, unusedName(used, (number) => (number === 1 ? symbol : `${symbol}_${number}`))];
    }),
  );
}

function resourceText(resource: Resource, symbols: ReadonlyMap<string, string>): string {
  const { key, type, apiVersion, name, parent, scope, deployment, body, dependsOn = [] } = resource;
  const isDeployed = deployment === undefined;
  const lines = [
    ...(parent === undefined ? [] : [`parent: ${symbols.get(parent)}`]),
    ...(scope === undefined ? [] : [`scope: ${symbols.get(scope)}`]),
    `name: ${bicepText(name)}`,
    ...(isDeployed ? propertyLines(body, symbols) : []),
    ...(isDeployed && dependsOn.length > 0 ? ["dependsOn: [", ...dependsOn.map((one) => `  ${symbols.get(one)}`), "]"] : []),
  ];
  const opening = `resource ${symbols.get(key)} '${type}@${apiVersion}' ${isDeployed ? "= {" : "existing = {"}`;
  return [opening, ...lines.map((line) => `  ${line}`), "}"].join("\n");
}

function propertyLines(value: ObjectValue, symbols: ReadonlyMap<string, string>): string[] {
  return Object.entries(value).flatMap(([property, one]) => {
    const [first = "", ...rest] = valueLines(one, symbols);
    return [`${property}: ${first}`, ...rest];
  });
}

/** Writes a value over several lines: the first without an indent, the others as deep as they are nested. */
function valueLines(value: Value, symbols: ReadonlyMap<string, string>): string[] {
  if (typeof value === "string") return [bicepText(value)];
  if (typeof value !== "object") return [String(value)];
  if (isList(value))
    return wrapped(
      "[",
      value.flatMap((one) => valueLines(one, symbols)),
      "]",
    );
  if (isPlaceholder(value)) return placedLines(value, symbols);
  return wrapped("{", propertyLines(value as ObjectValue, symbols), "}");
}

function placedLines(value: Placeholder, symbols: ReadonlyMap<string, string>): string[] {
  switch (value[placeholder]) {
    case "parameter":
      return [value.name];
    case "id":
      return [`${symbols.get(value.key)}.id`];
    case "keyed": {
      const [first = "", ...rest] = valueLines(value.value, symbols);
      return wrapped("{", [`'\${${value.by.name}}': ${first}`, ...rest], "}");
    }
  }
}

function wrapped(open: string, lines: readonly string[], close: string): string[] {
  return lines.length === 0 ? [`${open}${close}`] : [open, ...lines.map((line) => `  ${line}`), close];
}

/** An unknown value is empty, which the template refuses. */
function parameterFileOf(parameters: readonly Parameter[]): string {
  const empty = { string: "''", array: "[]" };
  const lines = parameters.map(({ name, type, value }) => `param ${name} = ${value === undefined ? empty[type] : bicepText(value)}`);
  return `${["using 'main.bicep'", "", ...lines].join("\n").trimEnd()}\n`;
}
