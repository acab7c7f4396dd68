import type { ChangeImpact, ChangeKind, PlanChange } from "../../../types/index.js";
import { defined } from "../../collections/defined.js";
import { pointer } from "../../finding/json-pointer.js";
import type { ChangeRow, ChangeRows } from "../../platforms/model/change-row.js";
import { changeRules } from "../../rules/change-rules.js";
import { maskedValue } from "../../text/credentials.js";

/** One of two values that are compared: what applies there, and whether it is given or the default. */
interface Side {
  readonly value: unknown;
  readonly isGiven: boolean;
  readonly path: string;
  /** The values that contain it, the plan first. */
  readonly owners: readonly unknown[];
}

type JsonObject = Readonly<Record<string, unknown>>;

const unclassed: ChangeRow = { impact: "rebuild", rule: changeRules["change-not-classed"] };

/**
 * Returns the differences between two JSON values, each classified by the row of its place.
 *
 * Items of a list are compared by their identity, usually the name. In lists of other things, only their content matters, and
 * never the order.
 *
 * @param before the value at /before
 * @param after  the value at /after
 * @returns the differences in the order of `after`, followed by what was removed
 */
export function compareValues(before: unknown, after: unknown, rows: ChangeRows): PlanChange[] {
  const changes: PlanChange[] = [];
  compare("", { value: before, isGiven: true, path: "/before", owners: [] }, { value: after, isGiven: true, path: "/after", owners: [] });
  return changes;

  function compare(place: string, left: Side, right: Side): void {
    const row = rowOf(rows, place);
    if (row.impact === "derived") return;
    if (row.alike === undefined && isObject(left.value) && isObject(right.value)) compareObjects(place, left, right);
    else if (row.alike === undefined && isList(left) && isList(right) && areKnown([...left.value, ...right.value], row))
      compareLists(place, row, left, right);
    else if (!areSame(left.value, right.value, row)) changes.push(changeOf(row, left, right));
  }

  function compareObjects(place: string, left: Side, right: Side): void {
    const [a, b] = [left.value as JsonObject, right.value as JsonObject];
    for (const name of new Set([...Object.keys(b), ...Object.keys(a), ...impliedIn(rows, place)])) {
      const inside = pointer(place, name);
      compare(inside, property(left, a, name, rowOf(rows, inside)), property(right, b, name, rowOf(rows, inside)));
    }
  }

  function compareLists(place: string, row: ChangeRow, left: ListSide, right: ListSide): void {
    const before = itemsOf(left, row);
    const after = itemsOf(right, row);
    const inside = `${place}/*`;
    const whole = rowOf(rows, inside);
    for (const [key, item] of after) {
      const stood = before.get(key);
      if (stood !== undefined) compareObjects(inside, stood, item);
      else if (whole.impact !== "derived") changes.push(changeOf(whole, { ...item, isGiven: false, value: undefined }, item));
    }
    for (const [key, item] of before)
      if (!after.has(key) && whole.impact !== "derived") changes.push(changeOf(whole, item, { ...item, isGiven: false, value: undefined }));
  }
}

interface ListSide extends Side {
  readonly value: readonly unknown[];
}

function isList(side: Side): side is ListSide {
  return Array.isArray(side.value);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns the row of a place: its own, or that of the nearest parent that is not just an item of a list. */
function rowOf(rows: ChangeRows, place: string): ChangeRow {
  const own = rows[place];
  if (own !== undefined) return own;
  for (let end = place.lastIndexOf("/"); end > 0; end = place.lastIndexOf("/", end - 1)) {
    const around = place.slice(0, end);
    const row = around.endsWith("/*") ? undefined : rows[around];
    if (row !== undefined) return { impact: row.impact, ...defined({ rule: row.rule }) };
  }
  return unclassed;
}

/** The properties below a place that mean something even if they are not given. */
function impliedIn(rows: ChangeRows, place: string): string[] {
  return Object.entries(rows).flatMap(([at, { always }]) => {
    const end = at.lastIndexOf("/");
    return always === true && at.slice(0, end) === place ? [at.slice(end + 1)] : [];
  });
}

function property({ isGiven, path, owners }: Side, object: JsonObject, name: string, { standard }: ChangeRow): Side {
  const around = [...owners, object];
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  return {
    value: value === undefined ? standard?.(around) : value,
    isGiven: isGiven && value !== undefined,
    path: pointer(path, name),
    owners: around,
  };
}

/** Reports whether every item of lists is an object with all parts of its identity. */
function areKnown(items: readonly unknown[], { key = ["name"] }: ChangeRow): boolean {
  return items.every((item) => isObject(item) && key.every((name) => ["string", "number"].includes(typeof item[name])));
}

/** Returns items by their identity; if several have the same one, also by their number among these. */
function itemsOf({ value, isGiven, path, owners }: ListSide, { key = ["name"], skips }: ChangeRow): Map<string, Side> {
  const seen = new Map<string, number>();
  const items = new Map<string, Side>();
  for (const [index, item] of value.entries()) {
    if (skips?.(item) === true) continue;
    const known = JSON.stringify(key.map((name) => String((item as JsonObject)[name]).toLowerCase()));
    const count = seen.get(known) ?? 0;
    seen.set(known, count + 1);
    items.set(`${known} ${count}`, { value: item, isGiven, path: pointer(path, index), owners: [...owners, value] });
  }
  return items;
}

function areSame(before: unknown, after: unknown, { alike = (value: unknown) => value }: ChangeRow): boolean {
  return canonical(alike(before)) === canonical(alike(after));
}

/** Returns text that is the same for values that differ only in the order of lists and properties. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "";
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
  return `{${members.sort().join()}}`;
}

function changeOf(row: ChangeRow, before: Side, after: Side): PlanChange {
  const impact = impactOf(row, before, after);
  const kind: ChangeKind = before.isGiven === after.isGiven ? "changed" : before.isGiven ? "removed" : "added";
  const implied = !before.isGiven && !after.isGiven;
  // what neither gives follows from its parent
  const path = implied ? after.path.slice(0, after.path.lastIndexOf("/")) : kind === "removed" ? before.path : after.path;
  const shown = (value: unknown) => (path.includes("/request/proxy") ? maskedValue(value) : value);
  return {
    path,
    kind,
    ...(before.isGiven || implied ? { before: shown(before.value) } : {}),
    ...(after.isGiven || implied ? { after: shown(after.value) } : {}),
    impact,
    ...(row.rule === undefined || impact !== row.impact ? {} : { rule: row.rule.id }),
    ...(row.inPlaceRule === undefined || impact !== "in-place" ? {} : { rule: row.inPlaceRule.id }),
  };
}

function impactOf({ impact, whenGiven, whenWidened, between }: ChangeRow, before: Side, after: Side): ChangeImpact {
  if (whenGiven !== undefined && (before.value === undefined || after.value === undefined)) return whenGiven;
  if (whenWidened !== undefined && isWidened(before.value, after.value)) return whenWidened;
  const depending = between?.(before, after);
  if (depending !== undefined) return depending;
  return impact === "derived" ? "none" : impact;
}

function isWidened(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after)) return false;
  const now = new Set(after.map(canonical));
  return before.every((item) => now.has(canonical(item)));
}
