import type { ArcResourceBridge } from "../../../types/index.js";
import type { Address } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { type Located, readAddress } from "./located.js";
import { type PoolBounds, readPoolBounds } from "./pool-bounds.js";

/** The addresses of the Arc resource bridge that are given. */
export interface ParsedArcResourceBridge {
  readonly path: string;
  readonly controlPlaneEndpoint?: Located<Address>;
  readonly pool: PoolBounds;
}

/** Returns the addresses of the Arc resource bridge at a pointer. */
export function readArcResourceBridge(bridge: ArcResourceBridge, path: string): ParsedArcResourceBridge {
  const { controlPlaneEndpoint, k8sNodeIpPoolStart, k8sNodeIpPoolEnd } = bridge;
  return {
    path,
    ...(controlPlaneEndpoint === undefined
      ? {}
      : { controlPlaneEndpoint: readAddress(controlPlaneEndpoint, pointer(path, "controlPlaneEndpoint")) }),
    pool: readPoolBounds(path, ["k8sNodeIpPoolStart", "k8sNodeIpPoolEnd"], [k8sNodeIpPoolStart, k8sNodeIpPoolEnd]),
  };
}
