import { expect } from "chai";
import { checkFirewall } from "../../../lib/firewall/check-firewall.js";
import { readFirewallRules } from "../../../lib/firewall/read-firewall-rules.js";
import type { FirewallCheck, FirewallFlow, Packet, Verdict } from "../../../types/index.js";
import { Random } from "../../fuzz/random.js";
import { evaluateChains, evaluateList, type SmallDecision } from "./evaluate.js";
import { type Answers, addressCount, addressText, allPackets, matches, portCount, type SmallPacket } from "./packet.js";
import { randomChains, randomList, type SmallRule, type SmallRules } from "./random-rules.js";
import { writeIptables, writeNft, writeNsg } from "./write-rules.js";

/** A flow, and which packets are its own. */
interface SmallFlow {
  readonly flow: FirewallFlow;
  readonly has: (packet: SmallPacket) => boolean;
}

function randomFlow(random: Random): SmallFlow {
  const range = (count: number) => {
    const first = random.integer(0, count - 1);
    return [first, Math.min(count - 1, first + random.integer(0, 3))] as const;
  };
  const [sourceFirst, sourceLast] = range(addressCount);
  const [first, last] = range(addressCount);
  const [portFirst, portLast] = range(portCount);
  const protocol = random.pick(["TCP", "UDP", "ICMP", "Any"] as const);
  const hasPorts = protocol !== "ICMP";
  return {
    flow: {
      protocol,
      source: `${addressText(sourceFirst)}-${addressText(sourceLast)}`,
      destination: `${addressText(first)}-${addressText(last)}`,
      ...(hasPorts ? { port: `${portFirst + 1}-${portLast + 1}` } : {}),
      required: false,
    },
    has: (packet) =>
      packet.source >= sourceFirst &&
      packet.source <= sourceLast &&
      packet.destination >= first &&
      packet.destination <= last &&
      (protocol === "Any" ? packet.protocol === "tcp" || packet.protocol === "udp" : packet.protocol === protocol.toLowerCase()) &&
      (!hasPorts || (packet.port - 1 >= portFirst && packet.port - 1 <= portLast)),
  };
}

/** What the oracle says of a packet for each way in which questions may be answered. */
type Decide = (packet: SmallPacket) => readonly SmallDecision[];

/** Compares everything that a check says with brute force, for rules and flows of one seed. */
export function compareSeed(seed: number): void {
  const random = new Random(seed);
  const flows = Array.from({ length: random.integer(1, 3) }, () => randomFlow(random));
  const kind = random.pick(["nsg", "nft", "iptables"] as const);
  if (kind === "nsg") {
    compareList(random, flows, seed);
    return;
  }
  const rules = randomChains(random, kind === "nft" ? random.integer(1, 2) : 1);
  const content = kind === "nft" ? writeNft(rules) : writeIptables(rules);
  const result = check(content, flows, "forward");
  const decisions = new Map(allPackets.map((packet) => [packet, [evaluateChains(rules, packet)]]));
  compareVerdicts(result, flows, (packet) => decisions.get(packet) ?? [], { seed, content });
  compareRules(result, rules, flows, { seed, content });
}

interface Told {
  readonly seed: number;
  readonly content: string;
}

function check(content: string, flows: readonly SmallFlow[], direction: "inbound" | "forward"): FirewallCheck {
  return checkFirewall({ rules: readFirewallRules({ content }), flows: flows.map(({ flow }) => flow), direction });
}

function compareList(random: Random, flows: readonly SmallFlow[], seed: number): void {
  const groups = random.integer(0, 2) === 0 ? ["asg-a"] : [];
  const rules = randomList(random, groups);
  const content = writeNsg(rules);
  const result = check(content, flows, "inbound");
  const answers = everyAnswer(groups);
  const decisions = new Map(allPackets.map((packet) => [packet, answers.map((own) => evaluateList(rules, packet, own))]));
  const decide: Decide = (packet) => decisions.get(packet) ?? [];
  const told = { seed, content };
  compareVerdicts(result, flows, decide, told);
  for (const [index, { has }] of flows.entries()) {
    const by = new Set(allPackets.filter(has).flatMap((packet) => decide(packet).flatMap((decision) => decision.by)));
    if (by.size > 0) expect([...(result.flows[index]?.by ?? [])].sort(), message(told)).to.deep.equal([...by].sort());
  }
  const wider = rules.filter(
    ({ name, effect }) =>
      effect === "allow" &&
      allPackets.some((packet) => !flows.some(({ has }) => has(packet)) && decide(packet).every(({ by }) => by[0] === name)),
  );
  expect(
    result.wider
      .map(({ rule }) => rule)
      .filter((name) => name.startsWith("r"))
      .sort(),
    message(told),
  ).to.deep.equal(wider.map(({ name }) => name).sort());
  for (const { rule, witness } of result.wider) {
    if (!rule.startsWith("r")) continue;
    const packet = smallPacket(witness);
    expect(
      flows.some(({ has }) => has(packet)),
      `${message(told)}: ${rule}`,
    ).to.equal(false);
    expect(
      answers.map((own) => evaluateList(rules, packet, own).by[0]),
      `${message(told)}: ${rule} ${JSON.stringify(witness)}`,
    ).to.deep.equal(answers.map(() => rule));
  }
  compareShadowedList(result, rules, answers, told);
}

function compareShadowedList(result: FirewallCheck, rules: readonly SmallRule[], answers: readonly Answers[], told: Told): void {
  const shadowed = rules.flatMap((rule) => {
    const by = new Set<string>();
    for (const packet of allPackets)
      for (const own of answers) if (matches(rule.match, packet, own)) by.add(evaluateList(rules, packet, own).by[0] ?? "");
    if (by.has(rule.name)) return [];
    const isSame = [...by].every((name) => rules.find((other) => other.name === name)?.effect === rule.effect);
    return [{ rule: rule.name, by: [...by].sort(), effect: isSame ? "same" : "opposite" }];
  });
  const own = result.shadowed.filter(({ rule }) => rule.startsWith("r")).map((one) => ({ ...one, by: [...one.by].sort() }));
  expect(own, message(told)).to.have.deep.members(shadowed);
}

function everyAnswer(groups: readonly string[]): Answers[] {
  const questions = groups.flatMap((name) => [`source ${name}`, `destination ${name}`]);
  return Array.from({ length: 2 ** questions.length }, (_, bits) => new Set(questions.filter((__, index) => (bits >> index) % 2 === 1)));
}

/** Every packet of a flow decides: what is denied whatever the answers are, and what depends on them. */
function compareVerdicts(result: FirewallCheck, flows: readonly SmallFlow[], decide: Decide, told: Told): void {
  for (const [index, { has }] of flows.entries()) {
    const own = result.flows[index];
    const packets = allPackets.filter(has);
    const verdicts = packets.map((packet) => packetVerdict(decide(packet)));
    expect(own?.verdict, `${message(told)}: flow ${index}`).to.equal(flowVerdict(verdicts));
    if (own?.witness === undefined) continue;
    const witness = smallPacket(own.witness);
    const wanted = own.verdict === "partly" ? "blocked" : own.verdict;
    expect([has(witness), packetVerdict(decide(same(witness)))], `${message(told)}: witness of flow ${index}`).to.deep.equal([
      true,
      wanted,
    ]);
  }
}

function same(packet: SmallPacket): SmallPacket {
  return (
    allPackets.find(
      (one) =>
        one.source === packet.source &&
        one.destination === packet.destination &&
        one.protocol === packet.protocol &&
        one.port === packet.port,
    ) ?? packet
  );
}

function packetVerdict(decisions: readonly SmallDecision[]): Verdict {
  const [first] = decisions;
  if (decisions.some(({ verdict }) => verdict !== first?.verdict)) return "undecided";
  return first?.verdict === "allow" ? "allowed" : "blocked";
}

function flowVerdict(verdicts: readonly Verdict[]): Verdict {
  const [first = "undecided"] = verdicts;
  if (verdicts.every((verdict) => verdict === first)) return first;
  return verdicts.includes("blocked") ? "partly" : "undecided";
}

function smallPacket({ source, destination, protocol, port }: Packet): SmallPacket {
  const name = protocol.toLowerCase();
  const last = (text: string) => (text.startsWith("20.0.0.") ? Math.min(Number(text.slice(7)), addressCount) : addressCount);
  const known = name === "tcp" || name === "udp" || name === "icmp" ? name : "gre";
  return {
    source: last(source),
    destination: last(destination),
    protocol: known,
    port: known === "tcp" || known === "udp" ? (port === 0 || port > portCount ? portCount + 1 : port) : 0,
  };
}

/** Wider and shadowed rules of chains that can be entered. */
function compareRules(result: FirewallCheck, rules: SmallRules, flows: readonly SmallFlow[], told: Told): void {
  const met = new Set<string>();
  const open = new Set<string>();
  for (const packet of allPackets) {
    const { verdict, by } = evaluateChains(rules, packet, (name) => met.add(name));
    if (verdict === "allow" && !flows.some(({ has }) => has(packet))) for (const name of by) open.add(name);
  }
  const names = entered(rules)
    .filter(({ effect }) => effect === "allow" || effect === "deny")
    .map(({ name }) => name);
  const plain = (name: string) => /c\d+r\d+/.exec(name)?.[0] ?? name;
  const listed = (list: readonly { readonly rule: string }[]) =>
    [...new Set(list.map(({ rule }) => plain(rule)).filter((name) => /^c\d+r\d+$/.test(name)))].sort();
  expect(listed(result.wider), message(told)).to.deep.equal(names.filter((name) => open.has(name)).sort());
  if (told.content.startsWith("*")) return;
  expect(listed(result.shadowed), message(told)).to.deep.equal(names.filter((name) => !met.has(name)).sort());
}

/** The rules of chains that a chain with a hook leads to. */
function entered({ hooked, chains }: SmallRules): SmallRule[] {
  const reached = new Set(Array.from({ length: hooked }, (_, chain) => chain));
  for (const chain of reached) for (const { target } of chains[chain] ?? []) if (target !== undefined) reached.add(target);
  return [...reached].flatMap((chain) => chains[chain] ?? []);
}

function message({ seed, content }: Told): string {
  return `seed ${seed}: ${content}`;
}
