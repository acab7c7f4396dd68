import { specialPurposePrefixes } from "./internet-ranges.js";
import type { Placeholder, Placeholders } from "./placeholders.js";
import type { Opening } from "./read-rows.js";
import { uniqueNames } from "./unique-names.js";

/** What of an opening a rule cannot say in one line, and a chain of its own says. */
interface SideChain {
  /** Up to 28 letters, digits and hyphens, which iptables allows, unique. */
  readonly name: string;
  readonly sides: readonly Side[];
  /** The rules of the chain, without the name. */
  readonly rules: readonly string[];
  /** A rule that somebody adds for addresses that are not in the matrix; none if all are. */
  readonly example: string | undefined;
}

interface Side {
  readonly option: "-s" | "-d";
  readonly placeholder: Placeholder | undefined;
}

export interface SideChains {
  readonly all: readonly SideChain[];
  readonly of: (opening: Opening) => SideChain | undefined;
}

/** The longest name of a chain. */
const longestName = 28;
const examples = { ipv4: { "-s": "192.0.2.0/24", "-d": "198.51.100.0/24" }, ipv6: { "-s": "2001:db8::/64", "-d": "2001:db8:1::/64" } };

/** Makes a chain for each pair of sides that are not addresses of the matrix: the internet, zones to fill in, service tags. */
export function sideChainsOf(openings: readonly Opening[], placeholders: Placeholders): SideChains {
  const drafts = new Map<string, Opening>();
  for (const opening of openings) {
    const key = keyOf(opening);
    if (key !== undefined && !drafts.has(key)) drafts.set(key, opening);
  }
  const names = uniqueNames([...drafts.values()].map(nameOf), (name) => name, longestName);
  const chains = new Map([...drafts].map(([key, opening], index) => [key, chainOf(names[index] ?? key, opening)]));
  return { all: [...chains.values()], of: (opening) => chains.get(keyOf(opening) ?? "") };

  /** The names of both sides, which are plain already; a side with addresses has none. */
  function wordsOf({ source, destination, family }: Opening): (string | undefined)[] {
    return [source, destination].map((part) => (part.kind === "internet" ? "internet" : placeholders.of(part, family)?.name));
  }

  function keyOf(opening: Opening): string | undefined {
    const words = wordsOf(opening);
    return words.every((word) => word === undefined) ? undefined : JSON.stringify([opening.family, ...words]);
  }

  /** `to-internet`, `from-a-to-b`. */
  function nameOf(opening: Opening): string {
    const [from, to] = wordsOf(opening);
    const version = opening.family === "ipv6" && [from, to].includes("internet") ? ["ipv6"] : [];
    return [...(from === undefined ? [] : ["from", from]), ...(to === undefined ? [] : ["to", to]), ...version].join("-");
  }

  function chainOf(name: string, { source, destination, family }: Opening): SideChain {
    const parts = [
      { option: "-s", part: source },
      { option: "-d", part: destination },
    ] as const;
    const sides = parts
      .filter(({ part }) => part.kind !== "prefixes")
      .map(({ option, part }) => ({ option, placeholder: placeholders.of(part, family) }));
    const open = sides.filter(({ placeholder }) => placeholder !== undefined);
    const internet = sides.filter(({ placeholder }) => placeholder === undefined);
    const isNotPublic = internet.flatMap(({ option }) =>
      family === "ipv6" ? [`! ${option} 2000::/3 -j RETURN`] : specialPurposePrefixes().map((prefix) => `${option} ${prefix} -j RETURN`),
    );
    const fill = open.map(({ option }) => `${option} ${examples[family][option]}`).join(" ");
    return {
      name,
      sides,
      rules: [...isNotPublic, ...(open.length === 0 ? ["-j ACCEPT"] : [])],
      example: open.length === 0 ? undefined : `${fill} -j ACCEPT`,
    };
  }
}
