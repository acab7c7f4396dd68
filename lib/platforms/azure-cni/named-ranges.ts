import { formatPrefix, type Prefix } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { few, named } from "../../text/few.js";
import { shorten } from "../../text/shorten.js";
import { firstOverlaps } from "../conflicts/first-overlaps.js";
import type { UseKind } from "../model/address-use.js";
import type { ParsedAzureCniRequest } from "./read-azure-cni.js";
import type { IpPrefixes } from "./read-prefixes.js";

/** A network of the request, and how messages call its prefixes. */
export interface NamedNetwork extends IpPrefixes {
  readonly kind: UseKind;
  readonly name: string;
  /** Pointer to the network, where its prefixes may overlap. */
  readonly owner?: string;
}

/** Lists the networks that a request names: what the virtual network is connected to, its subnets, and itself. */
export function namedNetworks({ network, subnets, remotes }: ParsedAzureCniRequest): NamedNetwork[] {
  return [
    ...remotes.map(({ kind, name, v4, v6 }, index): NamedNetwork => {
      if (kind === "on-premises") return { kind, name: "the on-premises", v4, v6 };
      const owner = pointer(network.path, "peeredNetworks", index);
      return { kind: "peered-network", name: `the peered network "${shorten(name)}"`, owner, v4, v6 };
    }),
    ...subnets.map(({ name, v4, v6 }): NamedNetwork => ({ kind: "subnet", name: `subnet "${shorten(name)}"`, v4, v6 })),
    { kind: "virtual-network", name: "the virtual network's", v4: network.v4, v6: network.v6 },
  ];
}

/** Says why a range is not chosen though it is the default: what it overlaps. */
export function whyNotDefault(networks: readonly NamedNetwork[], prefix: Prefix): string {
  const all = networks.flatMap(({ name, v4 }) => v4.map(({ value }) => ({ name, value })));
  const [met = []] = firstOverlaps(
    [prefix],
    all.map(({ value }) => value),
    named + 1,
  );
  if (met.length === 0) return "is too small or not clear";
  return `overlaps ${few(met.flatMap((index) => all[index] ?? []).map(({ name, value }) => `${name} ${formatPrefix(value)}`))}`;
}
