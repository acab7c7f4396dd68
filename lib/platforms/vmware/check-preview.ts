import type { Finding } from "../../../types/index.js";
import { findingOf } from "../../rules/finding-of.js";
import { vmwareRules } from "../../rules/vmware-rules.js";
import { checkProxyUrls, credentialsElsewhere } from "../checks/check-proxy-url.js";
import type { ParsedVmwareRequest } from "./read-vmware.js";

/** Checks the end of the preview, and what it does not support: a proxy and more than a few clusters. */
export function checkPreview({ request }: ParsedVmwareRequest): Finding[] {
  return [...checkRetired(request.asOf), ...checkProxy(request.proxy), ...checkClusterCount(request.clusters.length)];
}

/** Dates are written year first, so the order of the texts is the order of the days. */
function checkRetired(asOf: string | undefined): Finding[] {
  const row = vmwareRules["vmw-retired"];
  const { date } = row.values;
  const path = asOf === undefined ? "/platform" : "/asOf";
  const instead = "plan AKS on Azure Local, platform azure-local, instead";
  const state =
    asOf !== undefined && asOf > date
      ? `was retired on ${date}, so AKS on VMware can no longer be deployed`
      : `is retired on ${date}, and AKS on VMware cannot be deployed after that day`;
  const message = `the platform ${state}; ${instead}`;
  return [findingOf(row, { path, message })];
}

function checkProxy(proxy: ParsedVmwareRequest["request"]["proxy"]): Finding[] {
  if (proxy === undefined) return [];
  const path = "/proxy";
  const urls = checkProxyUrls(proxy, { ...credentialsElsewhere, message: "remove them" });
  const message = "a proxy is given, but clusters cannot be created behind one on this platform; remove it and open the endpoints directly";
  return [
    ...urls,
    findingOf(vmwareRules["vmw-no-proxy"], { path, message, repairs: [{ text: "remove the proxy", patch: [{ op: "remove", path }] }] }),
  ];
}

function checkClusterCount(count: number): Finding[] {
  const row = vmwareRules["vmw-scale"];
  if (count <= row.values.clusters) return [];
  const message = `${count} clusters are planned; a vSphere cluster has at most ${row.values.clusters}`;
  return [findingOf(row, { path: "/clusters", message })];
}
