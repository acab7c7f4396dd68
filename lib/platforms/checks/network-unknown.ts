import type { Finding } from "../../../types/index.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";

/** Who names a network that is not there, or none where there are several. */
export interface LostReference {
  /** The name as given. */
  readonly name: string | undefined;
  readonly path: string;
  /** How messages call the one that names it, such as `cluster "a"`. */
  readonly by: string;
  /** What the platform calls a network. */
  readonly kind: string;
}

/** How many networks are offered in place of one that is not there. */
const offered = 5;

/** The finding of a name that leads to no network. */
export function networkUnknown({ name, path, by, kind }: LostReference, networks: readonly { readonly name: string }[]): Finding {
  const known = listed(
    networks.map((network) => `"${shorten(network.name)}"`),
    offered,
  );
  const message =
    name === undefined
      ? `${by} names no ${kind}, and there are ${networks.length}; use one of ${known}`
      : `"${shorten(name)}" is no ${kind} of the request; use one of ${known}`;
  return findingOf(addressRules["network-unknown"], {
    path,
    message,
    repairs: networks.slice(0, offered).map((network) => ({
      text: `use the ${kind} "${shorten(network.name)}"`,
      patch: [{ op: name === undefined ? "add" : "replace", path, value: network.name } as const],
    })),
  });
}
