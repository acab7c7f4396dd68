import type { PreviousPlan } from "../../../types/index.js";
import { valueAt } from "../../finding/json-pointer.js";
import { isSameName } from "../../text/same-name.js";

/**
 * Returns the network in which the previous plan counts something that belongs to no cluster: the AKS host, or services for all
 * clusters. It stays there, whatever networks have been added in front of it.
 *
 * @param previous a plan, which may have been shortened or edited
 * @returns undefined if the plan does not say, or names a network that it does not have
 */
export function countedBefore(previous: PreviousPlan | undefined, item: "host-control-plane" | "service"): string | undefined {
  const groups = valueAt(previous, "/requirement/groups");
  if (!Array.isArray(groups)) return undefined;
  const group: unknown = groups.find((one) => {
    const lines = valueAt(one, "/lines");
    return Array.isArray(lines) && lines.some((line) => valueAt(line, "/item") === item && valueAt(line, "/cluster") === undefined);
  });
  const network = valueAt(group, "/network");
  if (typeof network !== "string") return undefined;
  return previous?.networks.some(({ name }) => isSameName(name, network)) ? network : undefined;
}

/** Returns the network of the AKS host in the previous plan, according to the plan or its request. */
export function hostBefore(previous: PreviousPlan | undefined): string | undefined {
  const places = ["/request/hostNetwork", "/request/virtualNetworks/0/name"];
  const named = places.map((path) => valueAt(previous, path)).find((name) => typeof name === "string");
  return countedBefore(previous, "host-control-plane") ?? named;
}
