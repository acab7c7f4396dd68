import type { CommandGroup } from "./arguments/command.js";
import { addressGroup } from "./commands/address.js";
import { completionGroup } from "./commands/completion.js";
import { connectivityGroup } from "./commands/connectivity.js";
import { controlPlaneIpGroup } from "./commands/control-plane-ip.js";
import { endpointGroup } from "./commands/endpoint.js";
import { fleetGroup } from "./commands/fleet.js";
import { overlapGroup } from "./commands/overlap.js";
import { planGroup } from "./commands/plan.js";
import { poolGroup } from "./commands/pool.js";
import { portMatrixGroup } from "./commands/port-matrix.js";
import { prefixGroup } from "./commands/prefix.js";
import { ruleGroup } from "./commands/rule.js";
import { schemaGroup } from "./commands/schema.js";

/** All commands of `aks-netplan`, in the order of its help. */
export const groups: readonly CommandGroup[] = [
  planGroup,
  fleetGroup,
  addressGroup,
  prefixGroup,
  poolGroup,
  controlPlaneIpGroup,
  portMatrixGroup,
  endpointGroup,
  overlapGroup,
  connectivityGroup,
  ruleGroup,
  schemaGroup,
  completionGroup,
];
