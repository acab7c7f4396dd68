import type { Finding, ShadowedRule, WiderRule } from "../../types/index.js";
import { findingOf } from "../rules/finding-of.js";
import { firewallRules } from "../rules/firewall-rules.js";
import { listed } from "../text/listed.js";
import { shorten } from "../text/shorten.js";
import { findShadowed } from "./engine/find-shadowed.js";
import { findWider } from "./engine/find-wider.js";
import type { Domain } from "./engine/product.js";
import type { Program } from "./engine/program.js";
import type { Space } from "./engine/space.js";
import type { Budget } from "./engine/walk.js";
import type { Programs, Unit } from "./units.js";
import { packetOf } from "./witness.js";

/** What the analysis of rules needs. */
export interface Tools {
  readonly programs: Programs;
  readonly space: Space;
  readonly domain: Domain;
  readonly budget: Budget;
}

/** Reports the packets that the rules of some chains allow although no flow needs them, and the rules that never match. */
export function analyseRules(
  units: readonly Unit[],
  { programs, space, domain, budget }: Tools,
): { readonly wider: readonly WiderRule[]; readonly shadowed: readonly ShadowedRule[]; readonly findings: readonly Finding[] } {
  const wider: WiderRule[] = [];
  const shadowed: ShadowedRule[] = [];
  const findings: Finding[] = [];
  for (const { chains, local, cover } of units) {
    const program = programs.of(chains, local);
    if (program === undefined || chains.length === 0) continue;
    const nameOf = (place: number) => program.rules[place]?.name ?? "";
    const open = findWider(program, cover, budget);
    wider.push(...open.wider.map(({ rule, witness }) => ({ rule: nameOf(rule), witness: packetOf(witness, domain, space) })));
    const dead = findShadowed(program, budget);
    shadowed.push(...dead.shadowed.map(({ rule, by, effect }) => ({ rule: nameOf(rule), by: by.map(nameOf), effect })));
    findings.push(
      ...dead.shadowed.flatMap(({ rule, by, effect }) =>
        effect === "same" || program.rules[rule]?.isBuiltIn === true ? [] : [shadowFinding(rule, by, program)],
      ),
    );
    if (!open.complete || !dead.complete) findings.push(workFinding());
  }
  return { wider, shadowed, findings };
}

function shadowFinding(rule: number, by: readonly number[], { rules }: Program): Finding {
  const nameOf = (place: number) => `"${shorten(rules[place]?.name ?? "")}"`;
  const message = `${nameOf(rule)} never matches: ${listed(by.map(nameOf))} ${by.length === 1 ? "decides" : "decide"} all of its packets before it; move it up, or remove it`;
  return findingOf(firewallRules["firewall-rule-shadowed"], { path: "/rules", message });
}

function workFinding(): Finding {
  const message =
    "there are too many rules, or too many that overlap, so the lists of wider and shadowed rules end before the last rule; check the rules in parts";
  return findingOf(firewallRules["firewall-work"], { path: "/rules", message });
}
