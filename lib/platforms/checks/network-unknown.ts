import type { Finding } from "../../../types/index.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";

/** Something that names a network that does not exist, or none if there are several. */
export interface LostReference {
  /** The given name. */
  readonly name: string | undefined;
  readonly path: string;
  /** Its name in messages, such as `cluster "a"`. */
  readonly by: string;
  /** The platform's word for a network. */
  readonly kind: string;
}

/** How many networks are offered in place of one that does not exist. */
const offered = 5;

/** Makes the finding about the name of a network that does not exist. */
export function networkUnknown({ name, path, by, kind }: LostReference, networks: readonly { readonly name: string }[]): Finding {
  const known = listed(
    networks.map((network) => `"${shorten(network.name)}"`),
    offered,
  );
  const message =
    name === undefined
      ? `${by} names no ${kind}, but there are ${networks.length}; use one of ${known}`
      : `"${shorten(name)}" is not a ${kind} of the request; use one of ${known}`;
  return findingOf(addressRules["network-unknown"], {
    path,
    message,
    repairs: networks.slice(0, offered).map((network) => ({
      text: `use the ${kind} "${shorten(network.name)}"`,
      patch: [{ op: name === undefined ? "add" : "replace", path, value: network.name } as const],
    })),
  });
}
