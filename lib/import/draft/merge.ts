import { shorten } from "../../text/shorten.js";
import type { Field, Fields } from "../reading/fields.js";
import { authorities, type Origin } from "../reading/node.js";
import type { Report } from "../reading/report.js";
import type { Description, ThingKind } from "./draft.js";

/** What all documents say about one thing. */
export interface Thing {
  readonly kind: ThingKind;
  /** Its ids: real ones, and substitutes if it has none. */
  readonly ids: ReadonlySet<string>;
  /** Set by the step that connects things. */
  parent: Thing | undefined;
  /** Set by the step that derives values from others. */
  readonly fields: Record<string, Field>;
  /** Where it was read first. */
  readonly origin: Origin;
  readonly authority: number;
}

interface MutableThing extends Thing {
  ids: Set<string>;
  fields: Record<string, Field>;
  readonly documents: Set<number>;
  authority: number;
  /** Nothing but references to it were read so far. */
  isReference: boolean;
}

/** Kinds in the order in which they can be merged: owners first. */
const order: readonly ThingKind[] = [
  ...(["settings", "management-network", "storage-network", "network", "virtual-network", "cluster"] as const),
  ...(["subnet", "peering", "node-pool", "load-balancer", "bgp-peer"] as const),
];

/** Kinds of which a request has one. */
const single: ReadonlySet<ThingKind> = new Set(["settings", "management-network"]);

/**
 * Merges descriptions of the same thing: by resource id, or by name if one of them has no id.
 *
 * Guarantees: things are in the order of their first description. An existing value is preferred to an intended one; of two values
 * with the same weight, the first is used. Every disagreement is a finding that names both places.
 */
export function mergeDescriptions(descriptions: readonly Description[], report: Report): Thing[] {
  const things: MutableThing[] = [];
  const byId = new Map<string, MutableThing>();
  const byName = new Map<string, MutableThing[]>();
  for (const kind of order) for (const description of descriptions) if (description.kind === kind) take(description);
  return things.map(withListedPools(things));

  function take(description: Description): void {
    const parent = description.parent === undefined ? undefined : byId.get(`${parentKind(description.kind)} ${description.parent}`);
    const found = find(description, parent) ?? create(description, parent);
    found.documents.add(description.origin.document);
    found.authority = Math.max(found.authority, ...Object.values(description.fields).map(({ authority }) => authority));
    if (description.id !== undefined) {
      found.ids.add(description.id);
      byId.set(`${description.kind} ${description.id}`, found);
    }
    for (const [name, field] of Object.entries(description.fields)) found.fields[name] = mergeField(name, found, field);
    if (description.isReference !== true) found.isReference = false;
    remember(found);
  }

  function find(description: Description, parent: MutableThing | undefined): MutableThing | undefined {
    if (single.has(description.kind)) return things.find(({ kind }) => kind === description.kind);
    const own = description.id === undefined ? undefined : byId.get(`${description.kind} ${description.id}`);
    if (own !== undefined) return own;
    return byName.get(nameKey(description.kind, description.fields, parent))?.find((thing) => isSame(thing, description));
  }

  /**
   * Reports whether two descriptions of the same name are the same thing. Two descriptions of one document and two with different ids are
   * not.
   */
  function isSame(thing: MutableThing, description: Description): boolean {
    const isNamed = description.isReference === true || thing.isReference;
    if (thing.documents.has(description.origin.document) && !isReal(description.id) && !isNamed) return false;
    return !isReal(description.id) || ![...thing.ids].some(isReal);
  }

  function create(description: Description, parent: MutableThing | undefined): MutableThing {
    const { kind, origin } = description;
    const thing: MutableThing = { kind, ids: new Set(), parent, fields: {}, origin, documents: new Set(), authority: 0, isReference: true };
    things.push(thing);
    return thing;
  }

  function remember(thing: MutableThing): void {
    const key = nameKey(thing.kind, thing.fields, thing.parent as MutableThing | undefined);
    if (key === "") return;
    const known = byName.get(key) ?? [];
    if (!known.includes(thing)) known.push(thing);
    byName.set(key, known);
  }

  function nameKey(kind: ThingKind, fields: Fields, parent: MutableThing | undefined): string {
    const name = fields.name?.value;
    return typeof name === "string" ? `${kind} ${parent === undefined ? -1 : things.indexOf(parent)} ${name.toLowerCase()}` : "";
  }

  function mergeField(name: string, { fields, kind }: MutableThing, incoming: Field): Field {
    const known = fields[name];
    if (known === undefined || incoming.open !== undefined) return known ?? incoming;
    if (known.open !== undefined) return incoming;
    const wins = incoming.authority > known.authority ? incoming : known;
    const other = wins === known ? incoming : known;
    if (canonical(known.value) !== canonical(incoming.value) && other.authority !== authorities.default) {
      const [a, b] = [wins, other].map(({ value, origin }) => `${shown(value)} (${report.placeOf(origin)})`);
      report.add("import-conflict", other.origin, `${name} of the ${kind.replace("-", " ")} is both ${a} and ${b}; the first is used`);
    }
    return wins;
  }
}

/** Removes node pools that only the object of a cluster has if the node pools of the cluster are listed: they no longer exist. */
function withListedPools(things: readonly Thing[]): (thing: Thing) => Thing {
  const listed = new Set(
    things.filter(({ kind, authority }) => kind === "node-pool" && authority === authorities.listed).map(({ parent }) => parent),
  );
  return (thing) =>
    thing.kind === "node-pool" && thing.authority === authorities.existing && listed.has(thing.parent) ? { ...thing, fields: {} } : thing;
}

function parentKind(kind: ThingKind): ThingKind {
  return kind === "subnet" || kind === "peering" ? "virtual-network" : "cluster";
}

function isReal(id: string | undefined): boolean {
  return id?.startsWith("/subscriptions/") === true;
}

/** Returns a form that is equal for values with the same meaning. */
function canonical(value: unknown): string {
  return typeof value === "string" ? value.toLowerCase() : JSON.stringify(value);
}

function shown(value: unknown): string {
  return shorten(typeof value === "string" ? value : JSON.stringify(value), 80);
}
