import type { ReachableNetwork } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { type IpPrefixes, readPrefixes } from "./read-prefixes.js";

/** A network that nodes and pods must reach. */
export interface ParsedReachableNetwork extends IpPrefixes {
  readonly name: string;
}

/** Returns the reachable networks of a valid request. A prefix of length 0 names no network, so it is not among them. */
export function readReachableNetworks(networks: readonly ReachableNetwork[] | undefined): ParsedReachableNetwork[] {
  const isNetwork = ({ value }: { readonly value: { readonly prefixLength: number } }) => value.prefixLength > 0;
  return readNamedNetworks(networks, "/reachableNetworks").map(({ name, v4, v6 }) => {
    return { name, v4: v4.filter(isNetwork), v6: v6.filter(isNetwork) };
  });
}

/** Returns the networks of a list with names. `path`: pointer to the list. */
export function readNamedNetworks(networks: readonly ReachableNetwork[] | undefined, path: string): ParsedReachableNetwork[] {
  return (networks ?? []).map(({ name, addressPrefixes }, index) => {
    return { name, ...readPrefixes(addressPrefixes, pointer(path, index, "addressPrefixes")) };
  });
}
