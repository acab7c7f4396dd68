import type { Endpoint, EndpointParameter, EndpointParameters } from "../../../types/index.js";

/** Texts inside published names that exist for a name of the customer's own. */
const parameters: readonly EndpointParameter[] = [
  { name: "arcGatewayEndpointId", text: "yourarcgatewayendpointid", meaning: "the id of the Arc gateway's endpoint" },
  { name: "keyVaultName", text: "yourhcikeyvaultname", meaning: "the name of the key vault of the Azure Local instance" },
  { name: "witnessStorageAccountName", text: "yourwitnessstorageaccount", meaning: "the name of the storage account of the cloud witness" },
  { name: "region", text: "<region>", meaning: "the Azure name of the cluster's region, such as eastus" },
];

/** The endpoint with the names that are given put in, and those that are not as its parameters. */
export function withParameters(endpoint: Endpoint, given: EndpointParameters = {}): Endpoint {
  const values: Readonly<Record<string, string | undefined>> = { ...given };
  const held = parameters.filter(({ text }) => endpoint.fqdn.includes(text));
  if (held.length === 0) return endpoint;
  const fqdn = held.reduce((name, { name: parameter, text }) => name.replace(text, values[parameter] ?? text), endpoint.fqdn);
  const open = held.filter(({ name }) => values[name] === undefined);
  return { ...endpoint, fqdn, ...(open.length === 0 ? {} : { parameters: open }) };
}
