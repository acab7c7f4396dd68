import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { PortModel } from "../../lib/platforms/model/port-model.js";

const schema = (name: string): object => JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8"));
const ajv = new Ajv2020({ allErrors: true, strict: false, schemas: ["common", "finding", "port-matrix"].map(schema) });

/** The errors of the schema of the port matrix for a value, as text; nothing if there are none. */
export function portMatrixErrors(value: unknown): string {
  return ajv.validate("port-matrix.schema.json", value) ? "" : ajv.errorsText();
}

/** Management and logical network on separate VLANs, the DNS servers inside the logical network, no region. */
export const separateNetworks: PortModel = {
  platform: "azure-local",
  zones: {
    management: ["10.220.30.0/24"],
    "management/infrastructure": ["10.220.30.0/24"],
    "logical-network": ["10.220.32.0/24"],
    "logical-network/separate": ["10.220.32.0/24"],
    "cluster-ip": ["10.220.30.20"],
    "dns/management": [],
    "ntp/management": [],
    "ntp/logical-network": [],
  },
  conditions: new Set(["separate-networks"]),
  sharedNetworks: [],
  paths: { region: "/region", clusterIp: "/managementNetwork/clusterIp", proxy: "/proxy" },
};

/** The same with an Arc gateway, a region, and DNS servers in the management network. */
export const withArcGateway: PortModel = {
  ...separateNetworks,
  region: "eastus",
  zones: {
    management: ["192.168.10.0/24"],
    "management/infrastructure": ["192.168.10.0/24"],
    "logical-network": ["10.30.7.0/26"],
    "logical-network/separate": ["10.30.7.0/26"],
    "cluster-ip": ["192.168.10.50"],
    "dns/logical-network": ["192.168.10.5", "192.168.10.6"],
  },
  conditions: new Set(["separate-networks", "arc-gateway"]),
};

/** Logical and management network are the same. */
export const sameNetwork: PortModel = {
  ...separateNetworks,
  zones: { management: ["10.0.0.0/24"], "logical-network": ["10.0.0.0/24"], "cluster-ip": [] },
  conditions: new Set(["arc-gateway"]),
  sharedNetworks: [{ name: "flat", path: "/logicalNetworks/0" }],
};
