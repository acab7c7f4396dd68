import { parseRegex } from "./parse-regex.js";
import { holds, isEndless, letsThrough, lettersOf, type Place, placesOf } from "./regex-graph.js";

/** A set of the pattern that has just read a letter. */
interface Node {
  readonly place: Place;
  readonly letter: string;
  readonly to: Edge[];
  /** Nodes of one group can be reached from each other, so a text can loop in it. */
  group: number;
}

interface Edge {
  readonly node: Node;
  /** In how many ways the engine gets there without reading anything. */
  readonly ways: number;
}

/**
 * Returns a text that makes an expression slow when it is repeated, or undefined if the work grows with the length of a text.
 *
 * The engine backtracks to every choice it made, so its work is the number of ways to read the beginnings of a text. That
 * number is bounded unless there are two places p and q and a word that leads from p to p, from p to q and from q to q (Weber
 * and Seidl, On the degree of ambiguity of finite automata, 1991). If the word is repeated n times, there are n moments to
 * change over, and the work grows at least with n². The same applies if one word leads from p to p in two ways.
 *
 *         word        word          A search begins at every character, which is a loop as well: in a+b it is p, the a
 *        ┌────┐      ┌────┐         is q, and the word is "a".
 *        └─ p ┘      └─ q ┘
 *            └──word──▶
 *
 * If a place needs nothing more to match, the search ends and no other beginning is tried. So two graphs are examined: the
 * pattern alone, and a search at every character without the places that match. What a search reads past the match it finds (as
 * the engine of /a(.*b)?/g does) is in the second one.
 *
 * Repeats with many repetitions count as endless, and ways that no text makes fail count as well, so it may report a pattern
 * that is not slow.
 */
export function slowWord(source: string, flags: string): string | undefined {
  const pattern = parseRegex(source, flags);
  if (!isEndless(pattern)) return undefined;
  const letters = lettersOf(pattern, flags);
  const start = placesOf(pattern, { kind: "accept" });
  return ambiguousWord(ownNodes()) ?? ambiguousWord(searchNodes());

  /** The pattern from any character. */
  function ownNodes(): Node[] {
    const { nodes, nodeOf, grow } = newNodes();
    for (const before of [undefined, ...letters])
      for (const letter of letters) for (const [place] of readsAfter(start, before, letter)) nodeOf(place, letter);
    grow((node) => behind(node.place));
    return nodes;
  }

  /** A search that begins at every character and ends where it matches. */
  function searchNodes(): Node[] {
    const everywhere: Place = { kind: "dead" };
    const matching = [...readPlaces(start)].filter((place) => matchesAt(behind(place)));
    const { nodes, nodeOf, grow } = newNodes();
    for (const letter of letters) nodeOf(everywhere, letter);
    grow(
      ({ place, letter }) =>
        place === everywhere
          ? [start, ...matching.filter((each) => reads(each, letter)).map(behind)].reduce((next: Place, each) => ({
              kind: "split",
              next: [next, each],
            }))
          : behind(place),
      everywhere,
      (place) => !matching.includes(place),
    );
    return nodes;
  }

  function newNodes() {
    const nodes: Node[] = [];
    const byPlace = new Map<Place, Map<string, Node>>();
    const nodeOf = (place: Place, letter: string): Node => {
      const byLetter = byPlace.get(place) ?? new Map<string, Node>();
      byPlace.set(place, byLetter);
      const node = byLetter.get(letter) ?? { place, letter, to: [], group: -1 };
      if (!byLetter.has(letter)) nodes.push(node);
      byLetter.set(letter, node);
      return node;
    };
    /** Follows every node to the next ones; `loop` reads anything and stays. */
    const grow = (nextOf: (node: Node) => Place, loop?: Place, counts: (place: Place) => boolean = () => true): void => {
      // nodes are added during the walk
      for (const node of nodes)
        for (const letter of letters) {
          if (node.place === loop) node.to.push({ node: nodeOf(node.place, letter), ways: 1 });
          for (const [place, ways] of readsAfter(nextOf(node), node.letter, letter))
            if (counts(place)) node.to.push({ node: nodeOf(place, letter), ways });
        }
    };
    return { nodes, nodeOf, grow };
  }

  function reads(place: Place, letter: string): boolean {
    return place.kind === "read" && holds(place.set, flags, letter);
  }

  /** Returns what reads `letter` from a place, and in how many ways the engine gets there. */
  function readsAfter(from: Place, before: string | undefined, letter: string): Map<Place, number> {
    const found = new Map<Place, number>();
    const way = new Set<Place>();
    walk(from);
    return found;

    function walk(place: Place): void {
      // a repetition that read nothing does not count
      if (way.has(place) || (place.kind === "split" && place.begun !== undefined && way.has(place.begun))) return;
      if (reads(place, letter)) found.set(place, (found.get(place) ?? 0) + 1);
      way.add(place);
      if (place.kind === "split") place.next.forEach(walk);
      else if (place.kind === "check" && letsThrough(place.source, flags, before, letter)) walk(place.next);
      way.delete(place);
    }
  }
}

function behind(place: Place): Place {
  return place.kind === "read" ? place.next : { kind: "dead" };
}

/** Reports whether a place matches whatever comes. */
function matchesAt(from: Place, seen = new Set<Place>()): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  return from.kind === "accept" || (from.kind === "split" && from.next.some((place) => matchesAt(place, seen)));
}

function readPlaces(from: Place, seen = new Set<Place>()): Set<Place> {
  if (seen.has(from)) return seen;
  seen.add(from);
  const after = from.kind === "split" ? from.next : "next" in from ? [from.next] : [];
  for (const place of after) readPlaces(place, seen);
  return seen;
}

/** The word that leads from p to p, from p to q and from q to q. */
function ambiguousWord(nodes: readonly Node[]): string | undefined {
  groupNodes(nodes);
  for (const { to, group } of nodes)
    for (const { node, ways } of to) if (ways > 1 && group >= 0 && node.group === group) return node.letter;
  const turning = nodes.filter(({ group }) => group >= 0);
  for (const p of turning)
    for (const q of turning) {
      const word = p === q || p.letter !== q.letter ? undefined : wordBetween(p, q);
      if (word !== undefined) return word;
    }
  return undefined;
}

/** Three walks that read the same: p to p, p to q and q to q. */
function wordBetween(p: Node, q: Node): string | undefined {
  const seen = new Map<Node, Map<Node, Set<Node>>>();
  let walks = [{ first: p, middle: p, last: q, word: "" }];
  while (walks.length > 0) {
    const further: typeof walks = [];
    for (const { first, middle, last, word } of walks)
      for (const { node: nextFirst } of first.to)
        if (nextFirst.group === p.group)
          for (const { node: nextLast } of last.to)
            if (nextLast.group === q.group && nextLast.letter === nextFirst.letter)
              for (const { node: nextMiddle } of middle.to)
                if (nextMiddle.letter === nextFirst.letter) {
                  const next = { first: nextFirst, middle: nextMiddle, last: nextLast, word: word + nextFirst.letter };
                  if (nextFirst === p && nextMiddle === q && nextLast === q) return next.word;
                  if (isNew(nextFirst, nextMiddle, nextLast)) further.push(next);
                }
    walks = further;
  }
  return undefined;

  function isNew(first: Node, middle: Node, last: Node): boolean {
    const middles = seen.get(first) ?? new Map<Node, Set<Node>>();
    seen.set(first, middles);
    const lasts = middles.get(middle) ?? new Set<Node>();
    middles.set(middle, lasts);
    if (lasts.has(last)) return false;
    lasts.add(last);
    return true;
  }
}

/** Gives the nodes that a text can come back to the number of their group. */
function groupNodes(nodes: readonly Node[]): void {
  const reach = new Map(nodes.map((node) => [node, reachableFrom(node)]));
  nodes.forEach((node, index) => {
    if (node.group >= 0 || !reach.get(node)?.has(node)) return;
    for (const other of reach.get(node) ?? []) if (reach.get(other)?.has(node)) other.group = index;
  });
}

function reachableFrom(start: Node): Set<Node> {
  const found = new Set<Node>();
  const open = [start];
  for (let node = open.pop(); node !== undefined; node = open.pop())
    for (const { node: next } of node.to)
      if (!found.has(next)) {
        found.add(next);
        open.push(next);
      }
  return found;
}
