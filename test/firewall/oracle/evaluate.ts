import { type Answers, matches, type SmallPacket } from "./packet.js";
import type { SmallRule, SmallRules } from "./random-rules.js";

/** What happens to a packet, and the rules that decide it: those that let it pass each chain, or the one that denies. */
export interface SmallDecision {
  readonly verdict: "allow" | "deny";
  readonly by: readonly string[];
}

/** The first rule of a list that matches decides; nothing lets through what no rule does. */
export function evaluateList(rules: readonly SmallRule[], packet: SmallPacket, answers: Answers): SmallDecision {
  for (const { name, match, effect } of rules) {
    if (matches(match, packet, answers)) return { verdict: effect === "allow" ? "allow" : "deny", by: [name] };
  }
  return { verdict: "deny", by: ["(rest)"] };
}

/** Runs a packet through chains, one rule after the other, and tells of each rule that it meets and that matches it. */
export function evaluateChains(
  { hooked, policies, chains }: SmallRules,
  packet: SmallPacket,
  meet: (name: string) => void = () => {},
): SmallDecision {
  const passed: string[] = [];
  for (let chain = 0; chain < hooked; chain++) {
    const found = runChain(chains, chain, packet, meet);
    const { verdict, by } = found === "end" ? { verdict: policies[chain] as "allow" | "deny", by: `policy ${chain}` } : found;
    if (verdict === "deny") return { verdict, by: [by] };
    passed.push(by);
  }
  return { verdict: "allow", by: passed };
}

function runChain(
  chains: readonly (readonly SmallRule[])[],
  chain: number,
  packet: SmallPacket,
  meet: (name: string) => void,
): { readonly verdict: "allow" | "deny"; readonly by: string } | "end" {
  for (const { name, match, effect, target } of chains[chain] ?? []) {
    if (!matches(match, packet, new Set())) continue;
    meet(name);
    if (effect === "allow" || effect === "deny") return { verdict: effect, by: name };
    if (effect === "return") return "end";
    if (target === undefined) continue;
    const found = runChain(chains, target, packet, meet);
    if (found !== "end" || effect === "goto") return found;
  }
  return "end";
}
