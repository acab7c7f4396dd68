import { arcResourceBridgeRows } from "./arc-resource-bridge.js";
import { controlPlaneIpRows } from "./control-plane-ips.js";
import { dnsAndOccupantsRows } from "./dns-and-occupants.js";
import { existingRows } from "./existing.js";
import { ipPoolRows } from "./ip-pools.js";
import { loadBalancerRows } from "./load-balancers.js";
import { logicalNetworkRows } from "./logical-networks.js";
import { managementRows } from "./management.js";
import { multiRackRows } from "./multi-rack.js";
import { namesRows } from "./names.js";
import { planningRows } from "./planning.js";
import { proxyRows } from "./proxy.js";
import { proxyAndScaleRows } from "./proxy-and-scale.js";
import { reachableNetworkRows } from "./reachable-networks.js";
import { reservedRangeRows } from "./reserved-ranges.js";
import type { Row } from "./row.js";
import { schemaRows } from "./schema.js";
import { sharedSpaceRows } from "./shared-spaces.js";
import { userRows } from "./users.js";

/** Every table of changes to the good request, by what it is about. */
export const tables: Readonly<Record<string, readonly Row[]>> = {
  "the schema": schemaRows,
  names: namesRows,
  "the management network": managementRows,
  "the Arc resource bridge": arcResourceBridgeRows,
  "logical networks": logicalNetworkRows,
  "DNS servers and occupants": dnsAndOccupantsRows,
  "networks that share addresses": sharedSpaceRows,
  "several IP pools and virtual machines": ipPoolRows,
  "control plane IPs": controlPlaneIpRows,
  "load balancers": loadBalancerRows,
  "pod and service ranges": reservedRangeRows,
  "networks to reach": reachableNetworkRows,
  "users and time servers": userRows,
  "the proxy": proxyRows,
  "proxy and scale": proxyAndScaleRows,
  "multi-rack deployments": multiRackRows,
  "what shows when pools are placed": planningRows,
  "what exists": existingRows,
};
