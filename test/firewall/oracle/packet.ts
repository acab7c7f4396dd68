/** One packet that opens a connection, by the numbers that rules of the oracle speak of. */
export interface SmallPacket {
  /** Last number of an address 20.0.0.x. */
  readonly source: number;
  readonly destination: number;
  /** `gre` is a protocol that no rule and no flow names. */
  readonly protocol: "tcp" | "udp" | "icmp" | "gre";
  readonly port: number;
}

/** How many addresses, and how many ports from 1 on, rules and flows name; one more of each is named nowhere. */
export const addressCount = 8;
export const portCount = 5;

/** Every packet of the small space. */
export const allPackets: readonly SmallPacket[] = Array.from({ length: addressCount + 1 }, (_, source) =>
  Array.from({ length: addressCount + 1 }, (__, destination) => [
    ...(["icmp", "gre"] as const).map((protocol) => ({ source, destination, protocol, port: 0 })),
    ...(["tcp", "udp"] as const).flatMap((protocol) =>
      Array.from({ length: portCount + 1 }, (___, port) => ({ source, destination, protocol, port: port + 1 })),
    ),
  ]).flat(),
).flat();

/** A text `20.0.0.x`, as addresses of the small space are written. */
export function addressText(last: number): string {
  return `20.0.0.${last}`;
}

/** A set of numbers as bits: whether each number is in it. */
export type Bits = readonly boolean[];

/** What a rule of the oracle asks of a packet; without a set it asks nothing. */
export interface SmallMatch {
  readonly source?: Bits | undefined;
  readonly destination?: Bits | undefined;
  /** Names of groups whose members nobody knows: the end is in one of them, or in the set. */
  readonly sourceGroup?: string | undefined;
  readonly destinationGroup?: string | undefined;
  readonly protocol?: SmallPacket["protocol"] | undefined;
  /** By port, from 1 on; only packets with ports can match. */
  readonly ports?: Bits | undefined;
}

/** Whether the ends of a packet are in each group: `source a` is the question whether its source is in group a. */
export type Answers = ReadonlySet<string>;

export function matches(match: SmallMatch, packet: SmallPacket, answers: Answers): boolean {
  if (!endMatches(match.source, match.sourceGroup, packet.source, `source ${match.sourceGroup}`, answers)) return false;
  if (!endMatches(match.destination, match.destinationGroup, packet.destination, `destination ${match.destinationGroup}`, answers))
    return false;
  if (match.protocol !== undefined && match.protocol !== packet.protocol) return false;
  return match.ports === undefined || match.ports[packet.port - 1] === true;
}

function endMatches(set: Bits | undefined, group: string | undefined, value: number, question: string, answers: Answers): boolean {
  if (set === undefined && group === undefined) return true;
  return set?.[value] === true || (group !== undefined && answers.has(question));
}
