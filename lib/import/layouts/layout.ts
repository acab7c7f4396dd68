import type { ThingKind } from "../draft/draft.js";
import type { Command } from "./commands.js";

/** A property that a plan needs or uses, and why it may be missing. */
export interface Expected {
  readonly property: string;
  readonly reason: string;
  readonly command?: Command;
  /** Properties with the same meaning. */
  readonly unless?: readonly string[];
  /** Only if another property has one of these values. */
  readonly when?: { readonly property: string; readonly values: readonly unknown[] };
  /** Only of things that exist: an intended one without it has none. */
  readonly ofExisting?: boolean;
}

/** Where things of a kind are in a request. */
export interface Layout {
  readonly property: string;
  readonly kind: ThingKind;
  readonly many: boolean;
  readonly properties: readonly string[];
  readonly expected: readonly Expected[];
  readonly below?: readonly Layout[];
  /** Why there may be none, and the command that prints them. */
  readonly missing?: { readonly reason: string; readonly command?: Command };
  /** Whether it is written even if it is empty. */
  readonly always?: true;
}

/** The placeholder for missing values, so that the rest can be checked. */
export interface AssumedValues {
  readonly top: Readonly<Record<string, unknown>>;
  /** By the list of the request: properties of its items. */
  readonly items: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The request of a platform: its top level, and the things in it. */
export interface RequestLayout {
  readonly settings: readonly string[];
  readonly expectedSettings: readonly Expected[];
  readonly things: readonly Layout[];
  /** Where the addresses in use of a network go, and those inside one of its pools. */
  readonly used: { readonly kind: ThingKind; readonly property: string; readonly inPool: string | undefined };
  /** Properties of a network that hold the first and last address of a pool, and what the pool is for in a plan. */
  readonly pools: readonly (readonly [start: string, end: string, purpose: string])[];
  readonly assumedValues: AssumedValues;
  /** Whether nodes get their addresses from the range of a DHCP server. `networks`: a scope is a network of its own. */
  readonly scopes: "reserved" | "dynamic" | "networks";
}

/** The usual reason for an unknown value. */
export const said = "no document contains it";
