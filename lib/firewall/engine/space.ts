import type { FirewallChain, FirewallCondition } from "../../../types/index.js";
import { firewallRules } from "../../rules/firewall-rules.js";
import { AddressAxis } from "./address-axis.js";
import { dimension, lastPort, lastProtocol, localEnd } from "./dimensions.js";
import { InterfaceAxis } from "./interface-axis.js";
import { difference, type Intervals } from "./intervals.js";
import { Marks } from "./marks.js";
import { NameAxis, noName } from "./name-axis.js";
import type { Domain, Product } from "./product.js";
import { protocolNumbers } from "./protocols.js";
import { Questions } from "./questions.js";
import { GroupResolver, type Groups } from "./resolve-groups.js";

const { first: firstSourcePort, last: lastSourcePort } = firewallRules["firewall-source-port"].values;

/** Kinds of addresses that are not those of one machine. */
export const typeTexts: Readonly<Record<string, readonly string[]>> = {
  broadcast: ["255.255.255.255"],
  multicast: ["224.0.0.0/4", "ff00::/8"],
  unspec: ["0.0.0.0", "::"],
};

/** The axes for rules and flows, and the meaning of names on them. */
export interface Space {
  readonly addresses: AddressAxis;
  readonly names: NameAxis;
  readonly interfaces: InterfaceAxis;
  readonly groups: GroupResolver;
  readonly marks: Marks;
  readonly questions: Questions;
}

/** Makes the space of some rules. The names of flows must be added before anything is looked up. */
export function spaceOf(chains: readonly FirewallChain[], given: Groups, own: Groups): Space {
  const addresses = new AddressAxis();
  const names = new NameAxis();
  const interfaces = new InterfaceAxis();
  const groups = new GroupResolver(given, own, addresses);
  const marks = new Marks(chains);
  const space = { addresses, names, interfaces, groups, marks, questions: new Questions(dimension.firstMark + marks.count) };
  for (const { rules } of chains)
    for (const { matches } of rules) for (const conditions of matches) for (const condition of conditions) addCondition(condition, space);
  return space;
}

/** Returns all values of each dimension, after everything has been added. */
export function domainOfSpace({ addresses, names, interfaces }: Space): Domain {
  return [
    addresses.all(),
    addresses.all(),
    [0, lastProtocol],
    [0, lastPort],
    [firstSourcePort, lastSourcePort],
    interfaces.all(),
    interfaces.all(),
    [noName, ...names.all().slice(1)],
    [localEnd.neither, localEnd.source],
  ];
}

/**
 * Returns all packets from one machine to another, as products that do not overlap: both ends of a packet are of one IP version,
 * and none goes through the loopback interface.
 *
 * @param local which end is the machine that filters; undefined if that is not known
 */
export function packetsOfSpace({ addresses, interfaces }: Space, local: number | undefined): Product[] {
  return (["ipv4", "ipv6"] as const).map((family) => {
    const packets: (Intervals | undefined)[] = Array.from({ length: dimension.firstMark });
    packets[dimension.source] = addresses.all(family);
    packets[dimension.destination] = addresses.all(family);
    // each IP version has its own ICMP
    packets[dimension.protocol] = difference([0, lastProtocol], protocolNumbers(family === "ipv4" ? "icmpv6" : "icmp") ?? []);
    packets[dimension.inInterface] = interfaces.toOthers();
    packets[dimension.outInterface] = interfaces.toOthers();
    if (local !== undefined) packets[dimension.local] = [local, local];
    return packets;
  });
}

function addCondition({ field, values, groups }: FirewallCondition, space: Space): void {
  if (field === "source" || field === "destination") for (const value of values) space.addresses.add(value);
  else if (field === "sourceType" || field === "destinationType")
    for (const text of Object.values(typeTexts).flat()) space.addresses.add(text);
  else if (field === "inInterface" || field === "outInterface") for (const value of values) space.interfaces.add(value);
  else if (field === "name") {
    for (const value of values) space.names.add(value);
    for (const group of groups ?? []) for (const value of space.groups.textsOf(group) ?? []) space.names.add(value);
  }
}
