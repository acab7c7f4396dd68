import type { Protocol, RuleId } from "../../types/index.js";
import type { PortCondition, PortModel, PortSetting, Zone, ZoneQualifier } from "../platforms/model/port-model.js";
import type { Observation } from "../rules/finding-of.js";
import type { IdentifiedRow } from "../rules/rule-rows.js";

/** When a row applies: if all of `when` and none of `unless` apply. */
export interface Conditional {
  readonly when?: readonly PortCondition[];
  readonly unless?: readonly PortCondition[];
}

/** One end of a row: the zone that is shown, and the part of the zone whose addresses are used. */
export interface RowEnd {
  readonly zone: Zone;
  readonly part?: ZoneQualifier;
  /** What the row itself names, such as a service tag, instead of the addresses of the zone. */
  readonly addresses?: readonly string[];
  /** The row is omitted if the model does not have the zone. */
  readonly ifGiven?: true;
}

/** One port to open, in one direction. */
export interface PortRow extends Conditional {
  readonly id: string;
  readonly purpose: string;
  readonly protocol: Protocol;
  /** A port or a range as text, the setting of the request that decides it, or each port of the services: a row for each. */
  readonly destinationPort: string | { readonly setting: PortSetting; readonly default?: string } | { readonly each: "service-port" };
  readonly source: RowEnd;
  readonly destination: RowEnd;
  /** Whether traffic stops without it, or in which cases it does. */
  readonly required: boolean | Conditional | readonly Conditional[];
  /** Id of the rule that the row comes from. */
  readonly rule: RuleId;
}

/** A finding about a matrix as a whole. */
export interface PortNote extends Conditional {
  readonly rule: IdentifiedRow;
  readonly observe: (model: PortModel) => readonly Observation[];
}
