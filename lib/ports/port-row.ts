import type { Protocol, RuleId } from "../../types/index.js";
import type { PortCondition, PortModel, PortSetting, Zone, ZoneQualifier } from "../platforms/model/port-model.js";
import type { Observation } from "../rules/finding-of.js";
import type { IdentifiedRow } from "../rules/rule-rows.js";

/** When a row counts: all of `when` hold and none of `unless`. */
export interface Conditional {
  readonly when?: readonly PortCondition[];
  readonly unless?: readonly PortCondition[];
}

/** One end of a row: the zone it is shown with, and the part of the zone whose addresses it takes. */
export interface RowEnd {
  readonly zone: Zone;
  readonly part?: ZoneQualifier;
  /** What the row itself names, such as a service tag, in place of the addresses of the zone. */
  readonly addresses?: readonly string[];
  /** The row is left out where the model does not have the zone. */
  readonly ifGiven?: true;
}

/** One port to open, in one direction. */
export interface PortRow extends Conditional {
  readonly id: string;
  readonly purpose: string;
  readonly protocol: Protocol;
  /** A port or a range as text, or the setting of the request that says which. */
  readonly destinationPort: string | { readonly setting: PortSetting; readonly default?: string };
  readonly source: RowEnd;
  readonly destination: RowEnd;
  /** Whether traffic stops without it, or when: in any of several cases. */
  readonly required: boolean | Conditional | readonly Conditional[];
  /** Id of the rule the row comes from. */
  readonly rule: RuleId;
}

/** What there is to say about a matrix as a whole. */
export interface PortNote extends Conditional {
  readonly rule: IdentifiedRow;
  readonly observe: (model: PortModel) => readonly Observation[];
}
