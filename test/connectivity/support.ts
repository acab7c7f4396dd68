import fc from "fast-check";
import { type Situation, situationOf } from "../../lib/connectivity/situation.js";
import type { ConnectivityRequest, Finding } from "../../types/index.js";

/** A request without findings except for the endpoints it needs. */
export function plainRequest(more: Partial<ConnectivityRequest> = {}): ConnectivityRequest {
  return { cloud: "AzureCloud", region: "eastus", mode: "fully-connected", ...more };
}

export function situation(more: Partial<ConnectivityRequest> = {}): Situation {
  return situationOf(plainRequest(more));
}

/** Path, message and rule, for rows that are easy to read. */
export function told(findings: readonly Finding[]): [path: string, rule: string, message: string][] {
  return findings.map(({ path, rule, message }) => [path, rule, message]);
}

const anyRegion = fc.constantFrom("eastus", "West Europe", "usgovvirginia", "chinaeast2", "southeastasia", "*", "a/b");
const anyDate = fc.constantFrom("2024-02-29", "2026-10-15", "2026-11-20", "2027-03-01", "0000-01-01", "9999-12-31");
const anyFlag = fc.boolean();

/** Requests of every kind, most of them with contradictions. */
export const anyRequest: fc.Arbitrary<ConnectivityRequest> = fc.record(
  {
    mode: fc.constantFrom("fully-connected", "semi-connected", "disconnected"),
    cloud: fc.constantFrom("AzureCloud", "AzureUSGovernment", "AzureChinaCloud"),
    region: anyRegion,
    asOf: anyDate,
    lastConnected: anyDate,
    tlsInspection: anyFlag,
    privateLink: anyFlag,
    privateLinkScope: fc.record(
      { region: anyRegion, virtualNetworkRegion: anyRegion, privateEndpointRegion: anyRegion },
      { requiredKeys: [] },
    ),
    clusterConnect: anyFlag,
    customLocations: anyFlag,
    azureRbac: anyFlag,
    extensions: fc.uniqueArray(
      fc.constantFrom("microsoft.flux", "Microsoft.AzureMonitor.Containers", "Azure Key Vault", "microsoft.arcdataservices", "x"),
    ),
    monitoring: anyFlag,
    azureLocal: anyFlag,
    arcGateway: anyFlag,
    firewall: anyFlag,
    proxy: fc.record(
      {
        http: fc.constant("http://10.0.0.8:3128"),
        https: fc.constant("http://10.0.0.8:3128"),
        noProxy: fc.oneof(
          fc.constantFrom("", "10.96.0.0/12,.svc", "<local>", ".svc,.svc.cluster.local,10.0.0.0/8"),
          fc.array(fc.constantFrom(".svc", "10.96.0.0/12", "fd00::/8", "<local>", ".cluster.local")),
        ),
      },
      { requiredKeys: [] },
    ),
    serviceCidr: fc.constantFrom("10.96.0.0/12", "10.96.0.1/12", "fd00:1::/108"),
    onPremisesConnection: fc.constantFrom("expressroute", "vpn", "internet"),
  },
  { requiredKeys: ["mode"] },
);
