import type { AzureCloudName, ConnectivityRequest } from "../../types/index.js";
import { connectivityRules } from "../rules/connectivity-rules.js";
import { type ConnectivityUse, usesOf } from "./uses-of.js";

/** A request, and what follows from it for every check. */
export interface Situation {
  readonly request: ConnectivityRequest;
  readonly cloud: AzureCloudName;
  /** The region as it is written in the names of endpoints; undefined if it is not given or cannot be part of a name. */
  readonly region: string | undefined;
  /** The uses of the cluster that need endpoints. */
  readonly uses: ReadonlySet<ConnectivityUse>;
  /** Whether traffic goes through an Arc gateway that serves the cloud. */
  readonly throughArcGateway: boolean;
}

export function situationOf(request: ConnectivityRequest): Situation {
  const cloud = request.cloud ?? "AzureCloud";
  const { clouds } = connectivityRules["arc-gateway-cloud"].values;
  return {
    request,
    cloud,
    region: regionName(request.region),
    uses: usesOf(request),
    throughArcGateway: request.arcGateway === true && clouds.some((served) => served === cloud),
  };
}

/** Returns a region as Azure names it: `East US` becomes `eastus`. Undefined if the text is not the name of a region. */
export function regionName(region: string | undefined): string | undefined {
  const name = region?.toLowerCase().replace(/ /g, "");
  return name !== undefined && new RegExp(connectivityRules["arc-region-name"].values.pattern).test(name) ? name : undefined;
}
