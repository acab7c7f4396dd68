import type { EndpointFeature } from "../../../types/index.js";
import type { PortModel } from "./port-model.js";

/** What every platform's request says about endpoints. */
interface EndpointRequest {
  readonly oem?: string;
  readonly features?: readonly EndpointFeature[];
  readonly asOf?: string;
}

/** The part of a port model about endpoints that all platforms have in common. */
export function endpointSettings({ oem, features, asOf }: EndpointRequest): Pick<PortModel, "oem" | "features" | "asOf"> {
  return {
    ...(oem === undefined ? {} : { oem }),
    ...(features === undefined ? {} : { features }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/** Where a request says it. */
export const endpointPaths = { oem: "/oem", features: "/features", asOf: "/asOf" } as const;
