import { expect } from "chai";
import { valueAt } from "../../../lib/finding/json-pointer.js";
import { planFleet } from "../../../lib/plan/fleet/plan-fleet.js";
import type { AzureLocalCluster, Finding, FleetPlan, FleetRequest, FleetSite } from "../../../types/index.js";
import { applyPatch } from "../../helpers/apply-patch.js";
import { expectShape } from "../against-schema.js";
import { cluster } from "../network/plan-requests.js";

export interface SiteOptions {
  readonly lnet?: string;
  readonly management?: string;
  readonly gateway?: string;
  readonly clusters?: readonly AzureLocalCluster[];
  readonly vlan?: number;
  readonly [property: string]: unknown;
}

/** A site of Azure Local with one logical network. */
export function site(name: string, options: SiteOptions = {}): FleetSite {
  const { lnet = "/26", management = "192.168.10.0/24", gateway, clusters = [cluster("line-1")], vlan = 307, ...others } = options;
  return {
    name,
    request: {
      platform: "azure-local",
      region: "eastus",
      managementNetwork: { addressPrefix: management, vlan: 8 },
      logicalNetworks: [
        {
          name: "lnet",
          addressPrefix: lnet,
          ...(gateway === undefined ? {} : { gateway }),
          dnsServers: ["172.16.0.5"],
          vmSwitchName: "switch",
          vlan,
        },
      ],
      clusters: [...clusters],
      spare: { node: "20%" },
      ...others,
    },
  };
}

/** Plans a fleet and holds the result against everything that is promised of any. */
export function plannedFleet(request: FleetRequest): FleetPlan {
  const text = JSON.stringify(request);
  const fleet = planFleet(request);
  expect(JSON.stringify(request), "the input is left as it is").to.equal(text);
  expectShape("fleet-plan", fleet);
  expect(fleet.sites.map(({ name }) => name)).to.deep.equal(request.sites.map(({ name }) => name));
  for (const { plan, findings } of fleet.sites)
    expect(plan === undefined, JSON.stringify(findings)).to.equal(findings.some(({ severity }) => severity === "error"));
  return fleet;
}

/** Findings of a fleet point into its request, and each change they offer makes them go away and brings no other error. */
export function expectSoundFleetFindings(request: FleetRequest, fleet: FleetPlan): number {
  const all = (plan: FleetPlan): Finding[] => [...plan.sites.flatMap(({ findings }) => findings), ...plan.findings];
  const errors = new Set(
    all(fleet)
      .filter(({ severity }) => severity === "error")
      .map(({ rule, path }) => `${rule} ${path}`),
  );
  let tried = 0;
  for (const finding of all(fleet)) {
    const { rule, path, message, repairs = [] } = finding;
    expect(Object.values(finding), `${path} has nothing that is undefined`).to.not.include(undefined);
    expect(finding.repairs, `${path} has changes or none`).to.not.deep.equal([]);
    expect(valueAt(request, path.slice(0, path.lastIndexOf("/"))), `${path} leads into the input`).to.not.equal(undefined);
    expect(message, rule).to.match(/^[^A-Z].*[^.]$/s);
    for (const { patch, text } of repairs) {
      tried++;
      const after = all(planFleet(applyPatch(request, patch)));
      expect(
        after.filter((one) => one.rule === rule && one.path === path),
        `"${text}" makes ${rule} at ${path} go away`,
      ).to.deep.equal([]);
      const fresh = after.filter(
        (one) => one.severity === "error" && !errors.has(`${one.rule} ${one.path}`) && repairedSite(path) === repairedSite(one.path),
      );
      // what stood behind a block that had no place comes to light with it
      if (!rule.startsWith("fleet-block-does-not-fit")) expect(fresh, text).to.deep.equal([]);
    }
  }
  return tried;
}

const repairedSite = (path: string) => path.split("/").slice(0, 3).join("/");

/** Prefixes of the networks of each site, by names. */
export function prefixesOf({ sites }: FleetPlan): Record<string, string | undefined> {
  return Object.fromEntries(sites.map(({ name, plan }) => [name, plan?.networks.map(({ addressPrefix }) => addressPrefix).join(" ")]));
}

/** Rule, pointer and message of the errors of sites. */
export function siteErrors({ sites }: FleetPlan): string[] {
  return sites.flatMap(({ findings }) =>
    findings.filter(({ severity }) => severity === "error").map(({ rule, path }) => `${rule} ${path}`),
  );
}
