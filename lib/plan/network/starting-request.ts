import type { Platform } from "../../../types/index.js";
import { readPlatformChoice } from "../../input/read-platform-choice.js";
import { valueRead } from "../../input/value-read.js";
import type { RequestFor } from "../../platforms/platforms.js";
import { startingRequests } from "../../platforms/starting-requests.js";

/**
 * Makes a minimal request for a platform, to be filled in: only the values that a plan needs.
 *
 * Guarantees: it can be planned without changes, with invented names and addresses. Each call makes a new one, which may be
 * changed.
 *
 * @param input the platform that the request is for
 * @throws PlanError if the input breaks its schema
 *
 * @example
 * ```ts
 * import { planNetwork, startingRequest } from "aks-netplan";
 *
 * const request = startingRequest({ platform: "azure-cni" });
 * request.virtualNetwork.addressPrefixes = ["10.64.0.0/20"];
 * planNetwork(request).networks[0]?.addressPrefix; // "10.64.0.0/20"
 * ```
 */
export function startingRequest<Name extends Platform>(input: { readonly platform: Name }): RequestFor<Name> {
  const { platform } = valueRead(readPlatformChoice(input));
  return startingRequests[platform]() as RequestFor<Name>;
}
