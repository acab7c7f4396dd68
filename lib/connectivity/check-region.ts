import type { AzureCloudName, Finding } from "../../types/index.js";
import { connectivityRules } from "../rules/connectivity-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { shorten } from "../text/shorten.js";
import { setting } from "./repairs.js";
import type { Situation } from "./situation.js";

const wildcard = "the names of its endpoints are listed with a wildcard";

/** Checks for a region that is missing, is not a name, or belongs to another cloud according to its name. */
export function checkRegion({ request, cloud, region }: Situation): Finding[] {
  const path = "/region";
  const given = request.region;
  if (given === undefined)
    return [findingOf(connectivityRules["arc-region-missing"], { path, message: `region is not given, so ${wildcard}` })];
  const received = shorten(given);
  if (region === undefined) {
    const message = `"${received}" is not the name of a region, such as eastus, so ${wildcard}`;
    return [findingOf(connectivityRules["arc-region-name"], { path, received, message })];
  }
  const home = homeOf(region);
  if (home === cloud) return [];
  const message = `region ${shorten(region)} belongs to ${home} by its name, but cloud is ${cloud}`;
  return [findingOf(connectivityRules["arc-region-cloud"], { path, received, message, repairs: [setting(request, "cloud", home)] })];
}

function homeOf(region: string): AzureCloudName {
  const { beginnings } = connectivityRules["arc-region-cloud"].values;
  const clouds = ["AzureUSGovernment", "AzureChinaCloud"] as const;
  return clouds.find((cloud) => beginnings[cloud].some((beginning) => region.startsWith(beginning))) ?? "AzureCloud";
}
