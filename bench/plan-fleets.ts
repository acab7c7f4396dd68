import { planFleet } from "../lib/plan/fleet/plan-fleet.js";
import type { FleetRequest } from "../types/index.js";
import { measure } from "./measure.js";
import { type Row, under } from "./row.js";

const sites = 20;
const clusters = 25;

/** A fleet whose sites ask for blocks of a supernet; nothing else on npm does this. */
export async function planFleets(): Promise<Row[]> {
  const request = {
    supernet: "10.64.0.0/12",
    sites: Array.from({ length: sites }, (_, site) => ({
      name: `site-${site}`,
      request: {
        platform: "azure-local",
        managementNetwork: { addressPrefix: `192.168.${site}.0/24`, vlan: 8 },
        logicalNetworks: [{ name: "lnet", addressPrefix: "/22", dnsServers: ["192.168.0.5"], vmSwitchName: "switch", vlan: 7 }],
        clusters: Array.from({ length: clusters }, (_, cluster) => ({
          name: `cluster-${cluster}`,
          controlPlaneNodeCount: 3,
          nodePools: [{ name: "linux", nodeCount: 5 }],
          services: 2,
        })),
        spare: { node: "20%" },
      },
    })),
  } as FleetRequest;
  const plans = planFleet(request).sites.filter(({ plan }) => plan !== undefined).length;
  if (plans !== sites) throw new Error(`${sites - plans} of the sites have no plan`);
  const { ours } = await measure({ ours: () => planFleet(request) });
  const work = `a fleet of ${sites} sites with ${clusters} clusters each`;
  return [{ work, implementation: "planFleet", milliseconds: ours, compared: under(ours, 1000) }];
}
