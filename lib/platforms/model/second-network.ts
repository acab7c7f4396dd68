import type { AddressBounds } from "../../../types/index.js";
import {
  addressAt,
  formatAddress,
  formatPrefix,
  type Prefix,
  parseAddress,
  parsePrefix,
  rangeContains,
  usableRange,
} from "../../address/index.js";
import { pointer, pointerTokens } from "../../finding/json-pointer.js";
import type { NetworkModel } from "./model.js";

/** The properties of a network that name addresses of its prefix, in addition to its gateway. */
export interface NetworkParts {
  /** Properties that a second network does not have: pools and reservations. */
  readonly own: readonly string[];
  /** Has bounds, which a second network has at the same place of its own prefix. */
  readonly dhcpScope?: string;
}

/** A network of a request. */
interface GivenNetwork {
  readonly name: string;
  readonly addressPrefix: string;
  readonly gateway?: string;
}

/**
 * Makes the change that adds a network like one of a request, with another name and prefix. Its settings are the same, and its
 * gateway is the first usable address of a prefix of its own.
 *
 * @param path pointer to the network, an item of a list
 */
export function secondNetworks(path: string, given: GivenNetwork, parts: NetworkParts): NonNullable<NetworkModel["addSecond"]> {
  const list = pointer("", ...pointerTokens(path).slice(0, -1));
  return (name, prefix) => ({ op: "add", path: `${list}/-`, value: networkLike(given, parts, name, prefix) });
}

function networkLike(given: GivenNetwork, { own, dhcpScope }: NetworkParts, name: string, prefix: Prefix): Record<string, unknown> {
  const first = parsePrefix(given.addressPrefix);
  const changed: Readonly<Record<string, unknown>> = {
    name,
    addressPrefix: formatPrefix(prefix),
    ...(first.first === prefix.first && first.prefixLength === prefix.prefixLength
      ? {}
      : { gateway: formatAddress(usableRange(prefix).first) }),
  };
  return Object.fromEntries(
    Object.entries(given).flatMap(([property, value]) => {
      if (Object.hasOwn(changed, property)) return [[property, changed[property]]];
      if (own.includes(property)) return [];
      if (property !== dhcpScope) return [[property, value]];
      const moved = movedBounds(value as AddressBounds, first, prefix);
      return moved === undefined ? [] : [[property, moved]];
    }),
  );
}

/** Moves bounds inside a prefix into another prefix of the same length; undefined if they are not inside. */
function movedBounds({ start, end }: AddressBounds, from: Prefix, to: Prefix): AddressBounds | undefined {
  const addresses = [parseAddress(start), parseAddress(end)];
  if (!addresses.every((address) => rangeContains(from, address))) return undefined;
  const [first, last] = addresses.map((address) => formatAddress(addressAt(to.first + address - from.first)));
  return { start: first as string, end: last as string };
}
