import type { Shape } from "./shape.js";
import { lettersOf } from "./suggest.js";

/** The places named in a message; more are of no help. */
const most = 3;

const indexes = new WeakMap<Shape, ReadonlyMap<string, readonly string[]>>();

/** Returns where a document of a shape has a property: pointers to the objects, with `*` for items. */
export function placesOfProperty(shape: Shape, name: string): readonly string[] {
  if (name.length > 64) return [];
  const index = indexes.get(shape) ?? indexOf(shape);
  indexes.set(shape, index);
  return (index.get(lettersOf(name)) ?? []).slice(0, most);
}

function indexOf(shape: Shape): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  const visit = (part: Shape, path: string): void => {
    for (const [name, below] of Object.entries(part.properties ?? {})) {
      // a previous plan is written by planNetwork, and nobody gives anything in it
      if (below.never === true || name === "previous") continue;
      const places = index.get(lettersOf(name)) ?? [];
      places.push(path === "" ? "the request itself" : path);
      index.set(lettersOf(name), places);
      visit(below, `${path}/${name}`);
    }
    if (part.items !== undefined) visit(part.items, `${path}/*`);
    for (const member of part.anyOf ?? []) visit(member, path);
  };
  visit(shape, "");
  return index;
}
