import { emitRules } from "../../rules/emit-rules.js";
import type { NsgDirection } from "./nsgs-of.js";

/** The properties of security rules that deny, in either direction, everything that no earlier rule allows. */
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
