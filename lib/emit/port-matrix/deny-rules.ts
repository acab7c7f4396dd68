import { emitRules } from "../../rules/emit-rules.js";
import type { NsgDirection } from "./nsgs-of.js";

/** What denies everything that no rule before it allows, in either direction: as properties of a security rule. */
export const denyRules = [denyRule("Inbound"), denyRule("Outbound")];

function denyRule<Direction extends NsgDirection>(direction: Direction) {
  return {
    name: `deny-other-${direction.toLowerCase()}`,
    description: "Denies what no row of the port matrix allows",
    priority: emitRules["emit-nsg-rules"].values.lastPriority,
    direction,
    access: "Deny",
    protocol: "*",
    sourceAddressPrefix: "*",
    sourcePortRange: "*",
    destinationAddressPrefix: "*",
    destinationPortRange: "*",
  } as const;
}
