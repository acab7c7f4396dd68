import type { Packet } from "../../types/index.js";
import { dimension } from "./engine/dimensions.js";
import { noName } from "./engine/name-axis.js";
import { type Domain, domainOf, type Product } from "./engine/product.js";
import { protocolName, protocolsWithPorts } from "./engine/protocols.js";
import type { Space } from "./engine/space.js";

const usual = { tcp: 6, udp: 17 };

/** Returns one packet of a product, a TCP packet if possible. */
export function packetOf(product: Product, domain: Domain, { addresses, names }: Space): Packet {
  const set = (place: number) => product[place] ?? domainOf(domain, place);
  const protocol = [usual.tcp, usual.udp].find((number) => has(set(dimension.protocol), number)) ?? first(set(dimension.protocol));
  const name = set(dimension.name);
  const source = host(set(dimension.source));
  const destination = host(set(dimension.destination));
  return {
    protocol: protocolName(protocol),
    source: addresses.textAt(source),
    destination: has(name, noName) ? addresses.textAt(destination) : names.nameAt(first(name)),
    port: protocolsWithPorts.includes(protocol) ? port(set(dimension.port)) : 0,
  };
}

function first(set: readonly number[]): number {
  return set[0] ?? 0;
}

/** The first address that a machine can have: no machine has one of 0.0.0.0/8. */
const firstOfMachines = 2 ** 24;

/**
 * Returns an address that a machine can have if there is one; of a block not the first one if there are others, because the first is
 * often that of the network.
 */
function host(set: readonly number[]): number {
  for (let i = 0; i < set.length; i += 2) {
    const [low, high] = [Math.max(set[i] as number, firstOfMachines), set[i + 1] as number];
    if (low <= high) return high - low >= 2 ? low + 1 : low;
  }
  return first(set);
}

/** Returns a port that a packet can have. */
function port(set: readonly number[]): number {
  const [low = 0, high = low] = set;
  return low === 0 && high > 0 ? 1 : low;
}

function has(set: readonly number[], value: number): boolean {
  for (let i = 0; i < set.length; i += 2) if ((set[i] as number) <= value && value <= (set[i + 1] as number)) return true;
  return false;
}
