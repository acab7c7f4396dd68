import type { Finding, ImportResult, NetworkPlan, PlanRequest } from "../../../types/index.js";
import { PlanError } from "../../finding/plan-error.js";
import { checkNetwork } from "../../plan/network/check-network.js";
import { planNetwork } from "../../plan/network/plan-network.js";
import type { AssumedValues } from "../layouts/layout.js";
import { assumedText, type Completed, complete, without } from "./assumed-values.js";

type JsonObject = Readonly<Record<string, unknown>>;

/** The findings for an imported request, and the plan that its documents determine. */
export interface CheckedImport {
  readonly findings: readonly Finding[];
  readonly plan: ImportResult["plan"];
}

/**
 * Checks an imported request as far as it is known. Paths start with /request; findings about placeholder values are not
 * reported.
 */
export function checkImported(request: JsonObject, assumedValues: AssumedValues): CheckedImport {
  const { request: whole, original, isWhole, isReduced, faults } = complete(request, assumedValues);
  const found = faults.map(shownFinding);
  if (whole === undefined) return { findings: found, plan: undefined };
  return { findings: [...found, ...findingsOf(whole, original, isReduced)], plan: planOf(whole, isWhole) };
}

/** Repairs are for the request as a whole, which has other values. */
function shownFinding({ repairs: _, ...finding }: Finding): Finding {
  return { ...finding, path: `/request${finding.path}` };
}

/** Without the networks that were removed, those that clusters name are not known. */
function findingsOf(request: PlanRequest, original: Completed["original"], isReduced: boolean): Finding[] {
  return checkNetwork(request).findings.flatMap((finding) => {
    const path = original(finding.path);
    const isAssumed = [assumedText, "notknown", "192.0.2."].some((text) => finding.message.includes(text));
    const isOfRemoved = isReduced && finding.rule === "network-unknown";
    return path === undefined || isAssumed || isOfRemoved || finding.severity === "info" ? [] : [shownFinding({ ...finding, path })];
  });
}

/** The maximum number of times that clusters and networks with errors are removed before the plan is abandoned. */
const mostRounds = 3;

function planOf(request: PlanRequest, isWhole: boolean): ImportResult["plan"] {
  let planned: PlanRequest = request;
  for (let round = 0; round < mostRounds; round++) {
    try {
      const plan = planNetwork(planned);
      return isWhole && isDetermined(plan) ? plan : determined(plan);
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      const errors = error.findings.filter(({ severity }) => severity === "error").map(({ path }) => path);
      const rest = without({ ...planned }, errors, new Map());
      if (rest === undefined) return undefined;
      planned = rest as unknown as PlanRequest;
    }
  }
  return undefined;
}

function isDetermined({ networks, clusters }: NetworkPlan): boolean {
  return (
    networks.every(({ pools }) => pools.every(({ origin }) => origin !== "selected")) &&
    clusters.every(({ controlPlaneIpOrigin }) => controlPlaneIpOrigin !== "selected")
  );
}

/** Returns what the documents contain of a plan, without chosen values and placeholder values. */
function determined(plan: NetworkPlan): ImportResult["plan"] {
  const isKnown = ({ name }: { readonly name: string }) => !name.startsWith(assumedText);
  const networks = plan.networks.filter(isKnown).flatMap(({ name, addressPrefix, pools }) => {
    const own = pools.filter(({ origin, cluster }) => origin !== "selected" && (cluster === undefined || isKnown({ name: cluster })));
    return own.length === 0
      ? []
      : [
          {
            name,
            addressPrefix,
            pools: own.map((pool) => ({
              name: pool.name,
              purpose: pool.purpose,
              start: pool.start,
              end: pool.end,
              ...(pool.cluster === undefined ? {} : { cluster: pool.cluster }),
            })),
          },
        ];
  });
  const given = new Map(plan.request.clusters.map((cluster) => [cluster.name, cluster as unknown as JsonObject]));
  const clusters = plan.clusters.filter(isKnown).map((cluster) => {
    const said = given.get(cluster.name) ?? {};
    const ranges = ["podCidr", "podCidrs", "serviceCidr", "serviceCidrs", "dnsServiceIp"].filter((name) => said[name] !== undefined);
    return { name: cluster.name, network: cluster.network, ...Object.fromEntries(ranges.map((name) => [name, said[name]])) };
  });
  return networks.length === 0 ? undefined : { networks, clusters };
}
