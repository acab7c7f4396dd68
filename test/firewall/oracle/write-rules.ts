import type { SmallMatch } from "./packet.js";
import { addressTexts, portTexts, rangesOf, type SmallRule, type SmallRules } from "./random-rules.js";

/** The rules as a network security group that denies what they leave; groups are application security groups. */
export function writeNsg(rules: readonly SmallRule[]): string {
  const group = (name: string) => [{ id: `/subscriptions/0/providers/Microsoft.Network/applicationSecurityGroups/${name}` }];
  const end = (side: "source" | "destination", { [side]: set, [`${side}Group` as const]: name }: SmallMatch) => {
    if (name !== undefined) return { [`${side}ApplicationSecurityGroups`]: group(name) };
    return set === undefined ? { [`${side}AddressPrefix`]: "*" } : { [`${side}AddressPrefixes`]: addressTexts(set) };
  };
  const written = rules.map(({ name, match, effect }, index) => ({
    name,
    properties: {
      priority: 100 + index,
      direction: "Inbound",
      access: effect === "allow" ? "Allow" : "Deny",
      protocol: match.protocol ?? "*",
      sourcePortRange: "*",
      ...end("source", match),
      ...end("destination", match),
      ...(match.ports === undefined ? { destinationPortRange: "*" } : { destinationPortRanges: portTexts(match.ports) }),
    },
  }));
  const rest = { priority: 4096, direction: "Inbound", access: "Deny", protocol: "*", sourcePortRange: "*", destinationPortRange: "*" };
  const all = { name: "(rest)", properties: { ...rest, sourceAddressPrefix: "*", destinationAddressPrefix: "*" } };
  // the order of the file says nothing
  return JSON.stringify({ name: "n", properties: { securityRules: [all, ...written].reverse() } });
}

/** The chains as nft prints them: those with a hook at forward, by priority. */
export function writeNft({ hooked, policies, chains }: SmallRules): string {
  const place = { family: "ip", table: "t" };
  const match = (protocol: string, field: string, right: unknown) => ({
    match: { op: "==", left: { payload: { protocol, field } }, right },
  });
  const set = (texts: readonly (string | number)[], ranges: readonly (readonly [string | number, string | number])[]) => ({
    set: ranges.map(([first, last], index) => (first === last ? texts[index] : { range: [first, last] })),
  });
  const addresses = (bits: readonly boolean[]) => {
    const ranges = rangesOf(bits).map(([first, last]) => [`20.0.0.${first}`, `20.0.0.${last}`] as const);
    return set(
      ranges.map(([first]) => first),
      ranges,
    );
  };
  const ports = (bits: readonly boolean[]) => {
    const ranges = rangesOf(bits).map(([first, last]) => [first + 1, last + 1] as const);
    return set(
      ranges.map(([first]) => first),
      ranges,
    );
  };
  const verdict = ({ effect, target }: SmallRule) => {
    if (effect === "none" || ((effect === "jump" || effect === "goto") && target === undefined))
      return { counter: { packets: 0, bytes: 0 } };
    if (effect === "jump" || effect === "goto") return { [effect]: { target: `c${target}` } };
    return { [{ allow: "accept", deny: "drop", return: "return" }[effect]]: null };
  };
  const rule = (chain: number, own: SmallRule) => ({
    rule: {
      ...place,
      chain: `c${chain}`,
      comment: own.name,
      expr: [
        ...(own.match.source === undefined ? [] : [match("ip", "saddr", addresses(own.match.source))]),
        ...(own.match.destination === undefined ? [] : [match("ip", "daddr", addresses(own.match.destination))]),
        ...(own.match.protocol === undefined || own.match.ports !== undefined
          ? []
          : [{ match: { op: "==", left: { meta: { key: "l4proto" } }, right: own.match.protocol } }]),
        ...(own.match.ports === undefined ? [] : [match(own.match.protocol ?? "th", "dport", ports(own.match.ports))]),
        verdict(own),
      ],
    },
  });
  const policy = { allow: "accept", deny: "drop" };
  return JSON.stringify({
    nftables: [
      { metainfo: { json_schema_version: 1 } },
      { table: { family: "ip", name: "t" } },
      ...chains.map((_, index) => ({
        chain:
          index < hooked
            ? { ...place, name: `c${index}`, type: "filter", hook: "forward", prio: index, policy: policy[policies[index] ?? "deny"] }
            : { ...place, name: `c${index}` },
      })),
      ...chains.flatMap((rules, index) => rules.map((own) => rule(index, own))),
    ],
  });
}

/** The chains as iptables-save prints them: one with a hook, FORWARD. A rule with several ranges of an end is several lines. */
export function writeIptables({ policies, chains }: SmallRules): string {
  const name = (chain: number) => (chain === 0 ? "FORWARD" : `C${chain}`);
  const range = (option: string, bits: readonly boolean[] | undefined) =>
    bits === undefined
      ? [""]
      : addressTexts(bits).map((text) => `-m iprange --${option}-range ${text.includes("-") ? text : `${text}-${text}`} `);
  const service = ({ protocol, ports }: SmallMatch) => {
    if (protocol === undefined) return "";
    return ports === undefined ? `-p ${protocol} ` : `-p ${protocol} -m multiport --dports ${portTexts(ports, ":").join(",")} `;
  };
  const target = ({ effect, target: to }: SmallRule) => {
    if (effect === "jump" || effect === "goto") return to === undefined ? "" : `${effect === "jump" ? "-j" : "-g"} ${name(to)}`;
    return { allow: "-j ACCEPT", deny: "-j DROP", return: "-j RETURN", none: "-j LOG" }[effect];
  };
  const lines = chains.flatMap((rules, chain) =>
    rules.flatMap((rule) =>
      range("src", rule.match.source).flatMap((source) =>
        range("dst", rule.match.destination).map(
          (destination) =>
            `-A ${name(chain)} ${source}${destination}${service(rule.match)}-m comment --comment "${rule.name}" ${target(rule)}`,
        ),
      ),
    ),
  );
  const declared = chains.map((_, chain) =>
    chain === 0 ? `:FORWARD ${policies[0] === "allow" ? "ACCEPT" : "DROP"} [0:0]` : `:${name(chain)} - [0:0]`,
  );
  return ["*filter", ":INPUT ACCEPT [0:0]", ":OUTPUT ACCEPT [0:0]", ...declared, ...lines, "COMMIT", ""].join("\n");
}
