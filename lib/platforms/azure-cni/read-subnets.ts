import type { AzureSubnet } from "../../../types/index.js";
import { addressSet, intersect, setSize } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { type LocatedRange, readReservations } from "../reading/located.js";
import { type IpPrefixes, readPrefixes } from "../reading/read-prefixes.js";
import { usableInSubnet } from "./usable-in-subnet.js";

/** An existing subnet. */
export interface ParsedSubnet extends IpPrefixes {
  readonly index: number;
  readonly name: string;
  readonly path: string;
  readonly delegations: readonly string[];
  /** The addresses in use that are named; none if only their number is given. */
  readonly usedRanges: readonly LocatedRange[];
  /** How many of the addresses that Azure does not reserve are in use. */
  readonly used: number;
}

/** Returns the subnets of a valid request. `path`: pointer to the list. */
export function readSubnets(subnets: readonly AzureSubnet[] | undefined, path: string): ParsedSubnet[] {
  return (subnets ?? []).map((subnet, index) => {
    const at = pointer(path, index);
    const prefixes = readPrefixes(subnet.addressPrefixes, pointer(at, "addressPrefixes"));
    const { usedAddresses = 0 } = subnet;
    const usedRanges = typeof usedAddresses === "number" ? [] : readReservations(usedAddresses, pointer(at, "usedAddresses"));
    const usable = addressSet(prefixes.v4.flatMap(({ value }) => usableInSubnet(value) ?? []));
    const named = setSize(intersect(usable, addressSet(usedRanges.map(({ value }) => value))));
    return {
      index,
      name: subnet.name,
      path: at,
      ...prefixes,
      delegations: subnet.delegations ?? [],
      usedRanges,
      used: typeof usedAddresses === "number" ? usedAddresses : named,
    };
  });
}

/** Finds a subnet by its name; Azure's names ignore case. */
export function subnetFinder(subnets: readonly ParsedSubnet[]): (name: string) => ParsedSubnet | undefined {
  const byName = new Map<string, ParsedSubnet>();
  for (const subnet of subnets) if (!byName.has(subnet.name.toLowerCase())) byName.set(subnet.name.toLowerCase(), subnet);
  return (name) => byName.get(name.toLowerCase());
}
