import type { Finding, FleetRequest } from "../../../types/index.js";
import { rangesElsewhere, siteNetworks } from "../../platforms/site-networks.js";
import { applyPatch } from "../apply-patch.js";
import { arrangeBlocks, type BlockArrangement } from "./place-blocks.js";
import { planSite } from "./plan-site.js";

/** How many changes are tried for one fleet, how much text all attempts may read, and the limit of each arrangement. */
const bounds = { tries: 60, characters: 20_000_000, steps: 50_000 };

/**
 * Keeps, of the repairs in the findings of a site, those that also help in the fleet.
 *
 * A repair that touches nothing on which the arrangement of blocks depends has the same effect in the fleet as in the site. The
 * others are tried: with it alone the finding is gone, there is no new error, and every block that was placed still is. Of very
 * many changes, the last are not tried, and then not offered.
 */
export class FleetRepairs {
  readonly #fleet: FleetRequest;
  readonly #failures: ReadonlySet<string>;
  #triesLeft: number | undefined;

  constructor(fleet: FleetRequest, arrangement: BlockArrangement) {
    this.#fleet = fleet;
    this.#failures = failuresOf(arrangement);
  }

  /** Returns the findings of a site with the repairs that help. */
  thatHelp(site: number, findings: readonly Finding[]): Finding[] {
    const told = new Set(findings.map(keyOf));
    const requested = layoutOf(this.#fleet, site);
    return findings.map((finding) => {
      const { repairs, ...rest } = finding;
      if (repairs === undefined) return finding;
      const helping = repairs.filter(({ patch }) => {
        const changed = applyPatch(this.#fleet, patch) as FleetRequest;
        return layoutOf(changed, site) === requested || this.#helps(changed, site, finding, told);
      });
      return helping.length === 0 ? rest : { ...rest, repairs: helping };
    });
  }

  #helps(changed: FleetRequest, site: number, finding: Finding, told: ReadonlySet<string>): boolean {
    const { tries, characters, steps } = bounds;
    this.#triesLeft ??= Math.min(tries, Math.ceil(characters / JSON.stringify(this.#fleet).length));
    if (this.#triesLeft === 0) return false;
    this.#triesLeft--;
    const arrangement = arrangeBlocks(changed, steps);
    if ([...failuresOf(arrangement)].some((network) => !this.#failures.has(network))) return false;
    const after = planSite(changed, site, arrangement).findings;
    return after.every((one) => keyOf(one) !== keyOf(finding) && (one.severity !== "error" || told.has(keyOf(one))));
  }
}

function keyOf({ rule, path }: Finding): string {
  return `${rule} ${path}`;
}

/** What the arrangement of the blocks depends on in a site. */
function layoutOf({ sites }: FleetRequest, site: number): string {
  const request: unknown = sites[site]?.request;
  return JSON.stringify([siteNetworks(request).map(({ key, text }) => [key, text]), rangesElsewhere(request)]);
}

function failuresOf({ blocks }: BlockArrangement): ReadonlySet<string> {
  const without = blocks.filter(({ kind }) => kind === "no-room");
  return new Set(without.map(({ network }) => `${network.site} ${network.path}`));
}
