import { addressRules } from "../../rules/address-rules.js";
import { changeRules } from "../../rules/change-rules.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import type { ChangeRow, ChangeRows } from "../model/change-row.js";
import { boundsAlike, hostsAlike, proxyUrlAlike } from "./alike.js";

export const derived: ChangeRow = { impact: "derived" };
export const inPlace: ChangeRow = { impact: "in-place" };
/** Something for the planner alone, which nothing deployed has. */
export const forPlanning: ChangeRow = { impact: "none" };

export function rebuild(rule: IdentifiedRow): ChangeRow {
  return { impact: "rebuild", rule };
}

/** Something that a request may omit, and that stays after it is given. */
export function rebuildUnlessNew(rule: IdentifiedRow): ChangeRow {
  return { impact: "rebuild", rule, whenGiven: "none" };
}

/** The default. */
export function standard(value: unknown): Pick<ChangeRow, "standard"> {
  return { standard: () => value };
}

/** A DHCP scope or another range that is given by its bounds. */
export const bounds: Pick<ChangeRow, "alike"> = { alike: boundsAlike };

const renamed: ChangeRow = { impact: "none", rule: addressRules["name-unique"] };

/** Places that every plan has, on every platform. */
export const commonChanges: ChangeRows = {
  "/platform": derived,
  "/requirement": derived,
  "/findings": derived,
  "/networks/*": inPlace,
  "/networks/*/name": renamed,
  "/networks/*/reserved": derived,
  "/networks/*/free": derived,
  "/networks/*/usableCount": derived,
  "/networks/*/usedCount": derived,
  "/networks/*/pools/*/name": derived,
  "/networks/*/pools/*/size": derived,
  "/networks/*/pools/*/addressPrefixes": derived,
  "/networks/*/pools/*/origin": derived,
  "/clusters/*": inPlace,
  "/clusters/*/name": renamed,
  "/clusters/*/controlPlaneIpOrigin": derived,
  "/portMatrix/platform": derived,
  "/portMatrix/findings": derived,
  "/portMatrix/rules": { impact: "in-place", key: ["id"] },
  "/portMatrix/rules/*/purpose": derived,
  "/portMatrix/rules/*/rule": derived,
  "/portMatrix/lists": derived,
  "/portMatrix/endpoints": { impact: "in-place", key: ["fqdn", "protocol", "port"] },
  "/portMatrix/endpoints/*/purpose": derived,
  "/portMatrix/endpoints/*/rule": derived,
  "/request/platform": derived,
  "/request/previous": derived,
  "/held": derived,
  "/proxyBypass": derived,
  "/request/reserved": forPlanning,
  "/request/removed": forPlanning,
  "/request/spare": forPlanning,
  "/request/asOf": forPlanning,
  // the port matrix tells what they change
  "/request/clients": derived,
  "/request/operators": derived,
  "/request/oem": derived,
  "/request/features/*": derived,
  "/request/endpointParameters": derived,
  "/request/clusters/*": derived,
  "/request/clusters/*/name": derived,
  "/request/clusters/*/network": derived,
  "/request/clusters/*/controlPlaneNodeCount": inPlace,
  "/request/clusters/*/services": { ...inPlace, ...standard(0) },
  "/request/clusters/*/nodePools/*": inPlace,
  "/request/clusters/*/nodePools/*/name": renamed,
  "/request/clusters/*/nodePools/*/nodeCount": inPlace,
  "/request/clusters/*/nodePools/*/maxCount": inPlace,
  "/request/clusters/*/nodePools/*/osType": { ...rebuild(changeRules["arc-os-type-fixed"]), ...standard("Linux") },
  "/request/clusters/*/nodePools/*/maxSurge": { ...inPlace, ...standard(1) },
};

/** Pods per node on the platforms of Azure Arc, which have one default. */
export const maxPodsChanges: ChangeRow = {
  ...rebuild(changeRules["arc-max-pods-fixed"]),
  ...standard(changeRules["arc-max-pods-fixed"].values.standard),
};

/** Pools of networks; those of a cluster are reported with it. */
export function poolChanges(rule: IdentifiedRow): ChangeRow {
  return {
    ...rebuild(rule),
    key: ["purpose", "name"],
    skips: (pool) => typeof pool === "object" && pool !== null && "cluster" in pool,
  };
}

/** A proxy as a whole, and its bypass list, which may be a list or a text. */
export function proxyChanges(rule: IdentifiedRow): ChangeRows {
  return {
    "/request/proxy": { ...rebuild(rule), ...standard({}) },
    "/request/proxy/http": { ...rebuild(rule), alike: proxyUrlAlike },
    "/request/proxy/https": { ...rebuild(rule), alike: proxyUrlAlike },
    "/request/proxy/noProxy": { ...rebuild(rule), ...standard([]), alike: hostsAlike },
  };
}
