import { expect } from "chai";
import { PlanError, planNetwork } from "../../lib/index.js";
import { carvePools } from "../../lib/plan/carving/carve-pools.js";
import { comparePlans } from "../../lib/plan/comparison/compare-plans.js";
import { selectControlPlaneIps } from "../../lib/plan/control-plane-ips/select-control-plane-ips.js";
import { planFleet } from "../../lib/plan/fleet/plan-fleet.js";
import type { PlanRequest } from "../../types/index.js";
import { requests } from "./public-functions.js";

/**
 * Names that objects already have, and for each a name that they do not have, of the same length and with the same kind of
 * letters.
 */
const pairs = [
  ["constructor", "constructing"],
  ["prototype", "prototypes"],
  ["toString", "tostrong"],
  ["valueOf", "valuing"],
  ["__proto__", "__photo__"],
] as const;

/** What a function returns or throws, as text. */
function outcome(run: () => unknown): string {
  try {
    return JSON.stringify(run());
  } catch (error) {
    if (error instanceof PlanError) return JSON.stringify(error.findings);
    throw error;
  }
}

/** The document with every name in it ending in `name`, in all its places. */
function renamed(request: PlanRequest, name: string): PlanRequest {
  const [given] = [...request.clusters].map((cluster) => cluster.name);
  return JSON.parse(JSON.stringify(request).replaceAll(JSON.stringify(given), JSON.stringify(name))) as PlanRequest;
}

describe("names that every object has", () => {
  for (const [name, plain] of pairs) {
    const same = (ask: (name: string) => unknown) =>
      expect(outcome(() => ask(name)).replaceAll(name, plain)).to.equal(outcome(() => ask(plain)));

    it(`${name}: a cluster with this name is planned like any other, and planned again`, () => {
      expect(requests.some((request) => "platform" in JSON.parse(outcome(() => planNetwork(renamed(request, name)))))).to.equal(true);
      for (const request of requests)
        same((each) => {
          const plan = planNetwork(renamed(request, each));
          return [plan, planNetwork({ ...plan.request, previous: plan } as PlanRequest), comparePlans({ before: plan, after: plan })];
        });
    });

    it(`${name}: a pool with this name is carved, and kept`, () => {
      same((each) => {
        const request = { addressPrefix: "10.0.0.0/24", reserved: [{ name: each, range: "10.0.0.9" }], pools: [{ name: each, size: 20 }] };
        return [carvePools(request), carvePools({ ...request, previous: carvePools({ ...request, reserved: [] }) })];
      });
    });

    it(`${name}: a control plane IP for this name is selected, and kept`, () => {
      const previous = JSON.parse(`{ "${name}": "10.0.0.7", "${plain}": "10.0.0.7" }`) as Record<string, string>;
      same((each) => selectControlPlaneIps({ addressPrefix: "10.0.0.0/24", clusters: [each, "other"] }));
      const { selections } = selectControlPlaneIps({ addressPrefix: "10.0.0.0/24", clusters: [name], previous });
      expect(selections).to.deep.equal([{ cluster: name, controlPlaneIp: "10.0.0.7", origin: "kept" }]);
      // an inherited value is never an address
      const { selections: fresh } = selectControlPlaneIps({ addressPrefix: "10.0.0.0/24", clusters: [name], previous: {} });
      expect(fresh).to.deep.equal([{ cluster: name, controlPlaneIp: "10.0.0.1", origin: "selected" }]);
    });

    it(`${name}: a site with this name is planned, and kept`, () => {
      const [request] = requests as [PlanRequest];
      same((each) => {
        const fleet = { sites: [{ name: each, request }] };
        return [planFleet(fleet), planFleet({ ...fleet, previous: planFleet(fleet) })];
      });
    });
  }
});

describe("texts that are not valid text", () => {
  /** Halves of a surrogate pair, and signs that change what is shown. */
  const texts = ["\ud800", "\udc00", "a\ud83d", "\u202e10.0.0.1", "\u0000", "\u2028", "\ufeff"];

  for (const text of texts)
    it(`${JSON.stringify(text)}: is reported where names cannot have it, and returned where they can`, () => {
      const prefix = { addressPrefix: "10.0.0.0/24", pools: [{ name: "a", size: 1 }] };
      const findings = JSON.parse(outcome(() => carvePools({ ...prefix, addressPrefix: text }))) as { path: string; message: string }[];
      expect(findings.map(({ path }) => path)).to.deep.equal(["/addressPrefix"]);
      expect(findings[0]?.message).to.not.include(text);
      const carving = carvePools({ ...prefix, pools: [{ name: text, size: 1 }] });
      expect(carving.pools.map(({ name }) => name)).to.deep.equal([text]);
    });
});

describe("numbers at the edge", () => {
  for (const [what, size, told] of [
    ["1e-400, which is 0", Number("1e-400"), "0 is under 1; expected a whole number from 1 to 4294967296"],
    ["-0", -0, "0 is under 1; expected a whole number from 1 to 4294967296"],
    ["5e-324", 5e-324, "expected a whole number from 1 to 4294967296, got 5e-324"],
    ["1e308", 1e308, "1e+308 is over 4294967296; expected a whole number from 1 to 4294967296"],
    ["2 ** 53", 2 ** 53, "9007199254740992 is over 4294967296; expected a whole number from 1 to 4294967296"],
    ["1.0000000000000002", 1.0000000000000002, "expected a whole number from 1 to 4294967296, got 1.0000000000000002"],
  ] as const)
    it(`${what} is not a size of a pool`, () => {
      const findings = JSON.parse(outcome(() => carvePools({ addressPrefix: "10.0.0.0/24", pools: [{ name: "a", size }] }))) as object[];
      expect(findings).to.have.length(1);
      expect(findings[0]).to.include({ path: "/pools/0/size", message: told });
    });
});
