import { type AddressRange, firstAddress, lastAddress, overlapsBetween, type Prefix, rangesOverlap } from "../../address/index.js";
import { groupedBy } from "../../collections/group-by.js";
import { type AddressUse, isEnd } from "../model/address-use.js";
import { numbersOf, type UseInSpace } from "./use-in-space.js";

/** The properties of a network that matter for its uses. `path`: pointer to it. */
export interface UsedNetwork {
  readonly prefix: Prefix;
  readonly path: string;
}

/**
 * Lists the uses in each network, of its own space or of every one. Networks of one space have one list together: there may be
 * thousands of them on one prefix, and an address in use in one is in use in the others.
 *
 * @param spaces address space of each network
 */
export function usesByNetwork(
  all: readonly UseInSpace[],
  networks: readonly UsedNetwork[],
  spaces: readonly number[],
): readonly (readonly AddressUse[])[] {
  const places = [...groupedBy(networks, (_, index) => spaces[index] as number)].map(([space, here]) => ({
    space,
    here,
    range: reachOf(here),
  }));
  const routed = all.filter((use) => use.spaces === "every");
  const bySpace = groupedBy(
    all.flatMap((use) => numbersOf(use.spaces).map((space) => ({ use, space }))),
    ({ space }) => space,
  );
  const reached = groupedBy(
    overlapsBetween(
      places.map(({ range }) => range),
      routed.map(({ range }) => range),
    ),
    ([place]) => place,
  );
  const lists = new Map(
    places.map(({ space, here, range }, place): [number, AddressUse[]] => {
      // a network excludes its own ends, but if it is not alone, they are in use in the others
      const alone = here.length === 1 ? here[0]?.path : undefined;
      const inSpace = (bySpace.get(space) ?? []).map(({ use }) => use).filter((use) => rangesOverlap(use.range, range));
      const uses = [...inSpace, ...(reached.get(place) ?? []).map(([, index]) => routed[index] as UseInSpace)];
      return [space, uses.filter((use) => use.pooledIn !== space && !(isEnd(use) && use.owner === alone)).map(inModel)];
    }),
  );
  return networks.map((_, index) => lists.get(spaces[index] as number) ?? []);
}

/** A use without the properties that are only for finding conflicts. */
function inModel(use: UseInSpace): AddressUse {
  const { spaces: _, owner: _owner, pooledIn: _pooledIn, text: _text, remedy: _remedy, ...rest } = use;
  const { sharesWith: _sharesWith, isJoined: _isJoined, ...inNetwork } = rest;
  return inNetwork;
}

/** From the lowest to the highest address of networks; those of one space follow each other without a gap. */
function reachOf(networks: readonly UsedNetwork[]): AddressRange {
  return networks.reduce<AddressRange>(
    ({ first, last }, { prefix }) => ({
      first: prefix.first < first ? prefix.first : first,
      last: prefix.last > last ? prefix.last : last,
    }),
    { first: lastAddress, last: firstAddress },
  );
}
