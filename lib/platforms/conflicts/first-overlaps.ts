import { type AddressRange, OverlapIndex } from "../../address/index.js";

/** The address spaces of something; `"every"` means all of them. */
export type SpacesOf = number | readonly number[] | "every";

/** Which overlaps count, item by item of the two lists. Conditions here cost nothing for overlaps that do not count. */
export interface OverlapTerms {
  /** They count if claim and other are in one space. */
  readonly spaces?: { readonly claims: readonly SpacesOf[]; readonly others: readonly SpacesOf[] };
  /** They count if the rank of the other is lower. */
  readonly ranks?: { readonly claims: readonly number[]; readonly others: readonly number[] };
  /** They count if the groups differ; a group is a number from 0. */
  readonly groups?: { readonly claims: readonly number[]; readonly others: readonly number[] };
  /**
   * Whether the overlap of a claim and another counts, by their indexes. Use it only if almost all do, because each is
   * examined.
   */
  readonly counts?: (claim: number, other: number) => boolean;
}

/**
 * Returns for each claim the first of the other ranges that it overlaps and that count, by first address.
 *
 * O(log n) for each one found. So neither memory nor time grows with the pairs if everything overlaps everything, or if few or
 * none of all overlaps count.
 *
 * @param most how many are searched
 * @returns for each claim the indexes of at most `most` other ranges
 */
export function firstOverlaps(
  claims: readonly AddressRange[],
  others: readonly AddressRange[],
  most: number,
  { spaces, ranks, groups, counts = () => true }: OverlapTerms = {},
): readonly (readonly number[])[] {
  const shelves = shelvesOf(others, spaces, groups?.others, ranks !== undefined);
  const byPlace = (a: number, b: number) => (others[a] as AddressRange).first - (others[b] as AddressRange).first || a - b;
  const meet = (claim: number): number[] => {
    const range = claims[claim] as AddressRange;
    const found = shelves
      .for(spaces?.claims[claim])
      .map((shelf) => shelf.first(range, most, groups?.claims[claim], (other) => counts(claim, other)));
    const [only = []] = found;
    return found.length < 2 ? only : [...new Set(found.flat())].sort(byPlace).slice(0, most);
  };
  if (ranks === undefined) return claims.map((_, claim) => meet(claim));
  const met = claims.map((): number[] => []);
  const waiting = byRank(ranks.others);
  let next = 0;
  for (const claim of byRank(ranks.claims)) {
    for (
      let other = waiting[next];
      other !== undefined && rankOf(ranks.others, other) < rankOf(ranks.claims, claim);
      other = waiting[++next]
    )
      shelves.add(other);
    met[claim] = meet(claim);
  }
  return met;
}

function rankOf(ranks: readonly number[], index: number): number {
  return ranks[index] as number;
}

function byRank(ranks: readonly number[]): number[] {
  return ranks.map((_, index) => index).sort((a, b) => rankOf(ranks, a) - rankOf(ranks, b));
}

/** The other ranges by space. */
interface Shelves {
  /** Where a claim in these spaces looks. */
  readonly for: (spaces: SpacesOf | undefined) => readonly Shelf[];
  readonly add: (other: number) => void;
}

function shelvesOf(
  others: readonly AddressRange[],
  spaces: OverlapTerms["spaces"],
  groups: readonly number[] | undefined,
  isEmpty: boolean,
): Shelves {
  const make = (members: readonly number[]) => new Shelf(members, others, groups, isEmpty);
  const everyIndex = others.map((_, index) => index);
  if (spaces === undefined) {
    const shelf = make(everyIndex);
    return { for: () => [shelf], add: (other) => shelf.add(other) };
  }
  const inSpace = new Map<number | "every", number[]>();
  for (const [index, where] of spaces.others.entries()) {
    for (const space of listOf(where)) {
      const members = inSpace.get(space);
      if (members === undefined) inSpace.set(space, [index]);
      else members.push(index);
    }
  }
  const shelves = new Map([...inSpace].map(([space, members]) => [space, make(members)]));
  const all = spaces.claims.includes("every") ? make(everyIndex) : undefined;
  return {
    for: (where = "every") =>
      where === "every"
        ? all === undefined
          ? []
          : [all]
        : [...listOf(where), "every" as const].flatMap((space) => shelves.get(space) ?? []),
    add: (other) => {
      for (const space of listOf(spaces.others[other] ?? "every")) shelves.get(space)?.add(other);
      all?.add(other);
    },
  };
}

function listOf(spaces: SpacesOf): readonly (number | "every")[] {
  return typeof spaces === "object" ? spaces : [spaces];
}

/** Some of the other ranges, with their indexes in the list of all. */
class Shelf {
  readonly #members: readonly number[];
  readonly #index: OverlapIndex;
  readonly #placeOf: ReadonlyMap<number, number>;

  constructor(members: readonly number[], others: readonly AddressRange[], groups: readonly number[] | undefined, isEmpty: boolean) {
    this.#members = members;
    this.#placeOf = isEmpty ? new Map(members.map((member, place) => [member, place])) : new Map();
    this.#index = new OverlapIndex(
      members.map((member) => others[member] as AddressRange),
      { isEmpty, ...(groups === undefined ? {} : { groups: members.map((member) => groups[member] as number) }) },
    );
  }

  add(member: number): void {
    const place = this.#placeOf.get(member);
    if (place !== undefined) this.#index.add(place);
  }

  /** Returns the first ones that a range overlaps and that count. */
  first(range: AddressRange, most: number, apart: number | undefined, counts: (other: number) => boolean): number[] {
    const found: number[] = [];
    for (const place of this.#index.overlapping(range, apart)) {
      const member = this.#members[place] as number;
      if (counts(member)) found.push(member);
      if (found.length === most) break;
    }
    return found;
  }
}
