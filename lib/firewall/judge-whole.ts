import type { FirewallRules, FlowVerdict, Verdict } from "../../types/index.js";
import { dimension } from "./engine/dimensions.js";
import { type FlowPart, type Judgement, judgeFlow } from "./engine/judge-flow.js";
import { noName } from "./engine/name-axis.js";
import type { Domain, Product } from "./engine/product.js";
import type { Program } from "./engine/program.js";
import type { Space } from "./engine/space.js";
import type { Budget } from "./engine/walk.js";
import { chainsOfFlow } from "./flows/chains-of-flow.js";
import type { Flow } from "./flows/flow.js";
import { type FlowPackets, localOf } from "./flows/flow-parts.js";
import type { Programs, Units } from "./units.js";
import { packetOf } from "./witness.js";

/** What the judgement of flows needs. */
export interface Surroundings {
  readonly rules: FirewallRules;
  readonly space: Space;
  readonly domain: Domain;
  readonly programs: Programs;
  readonly units: Units;
  readonly budget: Budget;
}

interface Part {
  readonly verdict: Verdict;
  readonly by: readonly string[];
  readonly missing: readonly string[];
  readonly witness: Product | undefined;
}

/** Returns what a firewall does with a flow, whichever chains it meets. */
export function judgeWhole(flow: Flow, packets: FlowPackets, surroundings: Surroundings): FlowVerdict {
  const { space, domain } = surroundings;
  const { verdict, by, missing, witness } = judged(flow, packets, surroundings);
  return {
    id: flow.id,
    verdict,
    ...(by.length === 0 ? {} : { by: [...by] }),
    ...(missing.length === 0 ? {} : { missing: [...missing] }),
    ...(witness === undefined ? {} : { witness: { ...packetOf(witness, domain, space), ...namedDestination(flow) } }),
  };
}

/** Reports that the pattern of several names is not a name that a client requests. */
function namedDestination({ destination: { name } }: Flow): { readonly destination?: string } {
  return name === undefined ? {} : { destination: name.startsWith("*.") ? `www${name.slice(1)}` : name };
}

function judged(flow: Flow, packets: FlowPackets, surroundings: Surroundings): Part {
  if (packets.parts.length === 0)
    return { verdict: "undecided", by: [], missing: ["ends of one IP version, a protocol and ports that can be read"], witness: undefined };
  const choice = chainsOfFlow(flow, packets, surroundings.rules, surroundings.space);
  if (choice.kind === "unknown") return { verdict: "undecided", by: [], missing: [choice.missing], witness: undefined };
  const local = localOf(flow);
  surroundings.units.add(choice.chains, local, packets.cover);
  if (choice.kind === "all") return judgedBy(surroundings.programs.of(choice.chains, local), choice.chains.length, packets, surroundings);
  const each = choice.chains.map((chain) => judgedBy(surroundings.programs.of([chain], local), 1, packets, surroundings));
  const [first] = each;
  if (first !== undefined && each.every(({ verdict }) => verdict === first.verdict))
    return { ...first, by: unique(each.flatMap(({ by }) => by)), missing: unique(each.flatMap(({ missing }) => missing)) };
  return {
    verdict: "undecided",
    by: unique(each.flatMap(({ by }) => by)),
    missing: [choice.missing, ...unique(each.flatMap(({ missing }) => missing))],
    witness: undefined,
  };
}

function judgedBy(program: Program | undefined, chains: number, { parts }: FlowPackets, { space, budget }: Surroundings): Part {
  if (program === undefined)
    return {
      verdict: "undecided",
      by: [],
      missing: ["fewer rules: there are more of them after all jumps, or more conditions that no flow decides, than can be checked"],
      witness: undefined,
    };
  // if no chain filters, everything passes
  if (chains === 0) return { verdict: "allowed", by: ["(no rules)"], missing: [], witness: parts[0]?.packets };
  const judgements = parts.map((part) => {
    const judgement = judgeFlow(program, part, budget, (place) => space.questions.missingAt(place));
    return isKnown(part) ? judgement : { ...judgement, witness: undefined };
  });
  return together(judgements, program);
}

/** Whether the addresses of a part are known; of a host the name is enough. */
function isKnown({ packets, unknown }: FlowPart): boolean {
  return !unknown.has(dimension.source) && (!unknown.has(dimension.destination) || packets[dimension.name]?.[0] !== noName);
}

/** Returns one verdict for all parts: a part that certainly does not pass decides first, then an undecided part. */
function together(judgements: readonly Judgement[], { rules }: Program): Part {
  const verdicts = new Set(judgements.map(({ verdict }) => verdict));
  const verdict = commonVerdict(verdicts);
  const order: readonly Verdict[] = ["blocked", "partly", "undecided", "allowed"];
  const sorted = [...judgements].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  return {
    verdict,
    by: unique(sorted.flatMap(({ by }) => by.map((place) => rules[place]?.name ?? ""))),
    missing: unique(sorted.flatMap(({ missing }) => missing)),
    witness: sorted[0]?.witness,
  };
}

function commonVerdict(verdicts: ReadonlySet<Verdict>): Verdict {
  const [only] = verdicts;
  if (verdicts.size === 1 && only !== undefined) return only;
  if (verdicts.has("blocked") || verdicts.has("partly")) return "partly";
  return "undecided";
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
