import type { Finding, PrivateLinkScope } from "../../types/index.js";
import { pointer } from "../finding/json-pointer.js";
import { connectivityRules } from "../rules/connectivity-rules.js";
import { findingOf } from "../rules/finding-of.js";
import type { IdentifiedRow } from "../rules/rule-rows.js";
import { shorten } from "../text/shorten.js";
import { regionName, type Situation } from "./situation.js";

/**
 * Checks the regions of the scope, its private endpoint and the virtual network of the endpoint, as far as the document decides
 * them.
 */
export function checkPrivateLinkScope({ request, region }: Situation): Finding[] {
  const given = request.privateLinkScope ?? {};
  const scope = regionName(given.region);
  const network = regionName(given.virtualNetworkRegion);
  const endpoint = regionName(given.privateEndpointRegion);
  const together = "both must be in the same region";
  return [
    ...apart(given, "region", scope, region, connectivityRules["arc-private-link-scope-region"], (here, there) => {
      return `the scope is in ${here} and the cluster in ${there}; ${together}`;
    }),
    ...apart(
      given,
      "virtualNetworkRegion",
      network,
      scope ?? region,
      connectivityRules["arc-private-link-network-region"],
      (here, there) => {
        return `the virtual network is in ${here} and the scope in ${there}; the document contradicts itself about this, and ${there} is safe`;
      },
    ),
    ...apart(given, "privateEndpointRegion", endpoint, network, connectivityRules["arc-private-link-endpoint-region"], (here, there) => {
      return `the private endpoint is in ${here} and its virtual network in ${there}; ${together}`;
    }),
  ];
}

/** Makes a finding if two regions are known and differ, or if the given one is not the name of a region. */
function apart(
  given: PrivateLinkScope,
  property: keyof PrivateLinkScope,
  here: string | undefined,
  there: string | undefined,
  row: IdentifiedRow,
  told: (here: string, there: string) => string,
): Finding[] {
  const text = given[property];
  if (text === undefined) return [];
  const path = pointer("/privateLinkScope", property);
  const received = shorten(text);
  if (here === undefined)
    return [
      findingOf(connectivityRules["arc-region-name"], {
        path,
        received,
        message: `"${received}" is not the name of a region, such as eastus`,
      }),
    ];
  if (there === undefined || here === there) return [];
  const repairs = [{ text: `place it in ${there}`, patch: [{ op: "replace" as const, path, value: there }] }];
  return [findingOf(row, { path, received, message: told(here, there), repairs })];
}
