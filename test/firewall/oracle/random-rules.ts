import type { Random } from "../../fuzz/random.js";
import { addressCount, addressText, type Bits, portCount, type SmallMatch } from "./packet.js";

/** A rule of the oracle. */
export interface SmallRule {
  readonly name: string;
  readonly match: SmallMatch;
  /** `jump` and `goto` have a target. */
  readonly effect: "allow" | "deny" | "jump" | "goto" | "return" | "none";
  readonly target?: number | undefined;
}

/** Chains by number; the first ones have a hook, and each leads only to later ones. */
export interface SmallRules {
  readonly hooked: number;
  readonly policies: readonly ("allow" | "deny")[];
  readonly chains: readonly (readonly SmallRule[])[];
}

/** Some numbers, as ranges of them. */
function randomBits(random: Random, count: number): Bits {
  const bits = Array.from({ length: count }, () => false);
  for (let ranges = random.integer(1, 2); ranges > 0; ranges--) {
    const first = random.integer(0, count - 1);
    const last = Math.min(count - 1, first + random.integer(0, 3));
    bits.fill(true, first, last + 1);
  }
  return bits;
}

function randomMatch(random: Random, groups: readonly string[]): SmallMatch {
  const some = <Value>(value: () => Value): Value | undefined => (random.integer(0, 2) > 0 ? value() : undefined);
  const ports = some(() => randomBits(random, portCount));
  const group = () => (groups.length > 0 && random.integer(0, 4) === 0 ? random.pick(groups) : undefined);
  const protocols = ports === undefined ? (["tcp", "udp", "icmp"] as const) : (["tcp", "udp"] as const);
  const sourceGroup = group();
  const destinationGroup = group();
  return {
    source: sourceGroup === undefined ? some(() => randomBits(random, addressCount)) : undefined,
    destination: destinationGroup === undefined ? some(() => randomBits(random, addressCount)) : undefined,
    sourceGroup,
    destinationGroup,
    protocol: ports === undefined ? some(() => random.pick(protocols)) : random.pick(protocols),
    ports,
  };
}

/** One list of rules. */
export function randomList(random: Random, groups: readonly string[]): readonly SmallRule[] {
  return Array.from({ length: random.integer(0, 7) }, (_, index) => ({
    name: `r${index}`,
    match: randomMatch(random, groups),
    effect: random.integer(0, 1) === 0 ? ("allow" as const) : ("deny" as const),
  }));
}

/** Chains that lead to each other, as of nft and iptables. */
export function randomChains(random: Random, hooked: number): SmallRules {
  const count = hooked + random.integer(0, 4);
  const chains = Array.from({ length: count }, (_, chain) =>
    Array.from({ length: random.integer(0, 4) }, (__, index): SmallRule => {
      const later = count - Math.max(chain + 1, hooked);
      const effect = random.pick(["allow", "deny", "allow", "deny", "jump", "goto", "return", "none"] as const);
      const target = Math.max(chain + 1, hooked) + random.integer(0, Math.max(0, later - 1));
      const isEntering = effect === "jump" || effect === "goto";
      return {
        name: `c${chain}r${index}`,
        match: randomMatch(random, []),
        effect: isEntering && later <= 0 ? "none" : effect,
        target: isEntering && later > 0 ? target : undefined,
      };
    }),
  );
  return { hooked, policies: Array.from({ length: hooked }, () => random.pick(["allow", "deny"] as const)), chains };
}

/** The ranges of numbers of some bits. */
export function rangesOf(bits: Bits): (readonly [first: number, last: number])[] {
  const ranges: [number, number][] = [];
  for (const [index, isIn] of bits.entries()) {
    const before = ranges.at(-1);
    if (!isIn) continue;
    if (before !== undefined && before[1] === index - 1) before[1] = index;
    else ranges.push([index, index]);
  }
  return ranges;
}

export function addressTexts(bits: Bits): string[] {
  return rangesOf(bits).map(([first, last]) => (first === last ? addressText(first) : `${addressText(first)}-${addressText(last)}`));
}

export function portTexts(bits: Bits, separator = "-"): string[] {
  return rangesOf(bits).map(([first, last]) => (first === last ? String(first + 1) : `${first + 1}${separator}${last + 1}`));
}
