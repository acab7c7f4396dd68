import type { ImportResult } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { setProperty } from "../../input/set-property.js";
import type { Thing } from "../draft/merge.js";
import type { Expected, Layout } from "../layouts/layout.js";
import type { Field, Fields } from "../reading/fields.js";
import { authorities } from "../reading/node.js";

export type JsonObject = Record<string, unknown>;

/** The request that is written, and the notes about its values. */
export interface Writer {
  readonly request: JsonObject;
  readonly sources: ImportResult["sources"];
  readonly unknown: ImportResult["unknown"];
}

export function createWriter(): Writer {
  return { request: {}, sources: [], unknown: [] };
}

/** Writes a known value, and notes its source. */
function write(writer: Writer, target: JsonObject, path: string, property: string, field: Field): void {
  if (field.value === undefined) return;
  setProperty(target, property, field.value);
  writer.sources.push({ path: pointer(path, property), ...field.origin });
}

/** Notes a value that is open or that no document contains. */
function note(writer: Writer, path: string, property: string, reason: string, command: string | undefined): void {
  writer.unknown.push({ path: pointer(path, property), reason, ...(command === undefined ? {} : { command }) });
}

/** Writes the properties of one thing in the order of its layout, and notes the unknown ones. */
export function writeFields(
  writer: Writer,
  target: JsonObject,
  path: string,
  { properties, expected }: { readonly properties: readonly string[]; readonly expected: readonly Expected[] },
  fields: Fields,
  thing: Thing | undefined,
): void {
  for (const property of properties) {
    const field = fields[property];
    if (field !== undefined) write(writer, target, path, property, field);
  }
  const rows = new Map(expected.map((row) => [row.property, row]));
  for (const property of new Set([...properties, ...rows.keys()])) {
    const row = rows.get(property);
    const field = fields[property];
    if (field?.value !== undefined) continue;
    if (field?.open !== undefined) note(writer, path, property, field.open, row?.command?.(thing));
    else if (row !== undefined && isExpected(row, fields, thing)) note(writer, path, property, row.reason, row.command?.(thing));
  }
}

function isExpected({ unless = [], when, ofExisting }: Expected, fields: Fields, thing: Thing | undefined): boolean {
  if (ofExisting === true && (thing?.authority ?? 0) < authorities.existing) return false;
  if (unless.some((property) => fields[property]?.value !== undefined)) return false;
  return when === undefined || when.values.includes(fields[when.property]?.value);
}

/** Reports whether anything is known of a thing. Zeros and empty lists do not count, because placeholders contain them. */
function isKnown({ fields }: Thing, { properties }: Pick<Layout, "properties">): boolean {
  return properties.some((property) => {
    const value = fields[property]?.value;
    return value !== undefined && value !== 0 && value !== false && !(Array.isArray(value) && value.length === 0);
  });
}

/** Writes the things of a layout and everything below them. `owner` is what they belong to. */
export function writeThings(
  writer: Writer,
  target: JsonObject,
  path: string,
  layout: Layout,
  owner: Thing | undefined,
  things: readonly Thing[],
): void {
  const own = things.filter((thing) => thing.kind === layout.kind && belongs(thing, owner) && hasContent(thing, layout, things));
  const place = pointer(path, layout.property);
  if (own.length === 0) {
    const none = owner?.fields[layout.property];
    if (Array.isArray(none?.value) && none.value.length === 0) {
      write(writer, target, path, layout.property, none);
      return;
    }
    if (layout.always === true) setProperty(target, layout.property, []);
    if (layout.missing !== undefined) note(writer, path, layout.property, layout.missing.reason, layout.missing.command?.(owner));
    return;
  }
  const written = own.map((thing, index) => {
    const object: JsonObject = {};
    const at = layout.many ? pointer(place, index) : place;
    writeFields(writer, object, at, layout, thing.fields, thing);
    for (const below of layout.below ?? [])
      writeThings(writer, object, at, below, below.kind === "bgp-peer" ? thing.parent : thing, things);
    return object;
  });
  setProperty(target, layout.property, layout.many ? written : written[0]);
}

function belongs(thing: Thing, owner: Thing | undefined): boolean {
  return thing.parent === owner || thing.kind === "storage-network";
}

/** Reports whether something is known of the thing itself or of anything below it. */
function hasContent(thing: Thing, layout: Layout, things: readonly Thing[]): boolean {
  if (isKnown(thing, layout)) return true;
  return (layout.below ?? []).some((below) =>
    things.some((each) => each.kind === below.kind && each.parent === thing && hasContent(each, below, things)),
  );
}
