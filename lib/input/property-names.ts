import { ownNameFor } from "./other-names.js";
import { placesOfProperty } from "./places-of-property.js";

/** How a reader explains names of other tools, and properties in another object. Readers of small inputs do without, for their size. */
export interface PropertyNames {
  readonly ownNameFor: typeof ownNameFor;
  readonly placesOfProperty: typeof placesOfProperty;
}

export const propertyNames: PropertyNames = { ownNameFor, placesOfProperty };
