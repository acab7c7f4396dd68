import type { Finding } from "../../types/index.js";
import {
  type AddressRange,
  formatAddress,
  formatPrefix,
  formatRange,
  type Prefix,
  rangesOverlap,
  specialPurposeOf,
} from "../address/index.js";
import { addressRules } from "../rules/address-rules.js";
import { findingOf } from "../rules/finding-of.js";

/** Host bits that are told, and ranges no host should be in. `path`: pointer to the prefix. */
export function checkPrefixText(prefix: Prefix, path: string): Finding[] {
  return [...checkHostBits(prefix, path), ...checkSpecialPurpose(prefix, path)];
}

function checkHostBits(prefix: Prefix, path: string): Finding[] {
  if (prefix.address === prefix.first) return [];
  const given = `${formatAddress(prefix.address)}/${prefix.prefixLength}`;
  const masked = formatPrefix(prefix);
  return [
    findingOf(addressRules["prefix-host-bits"], {
      path,
      received: given,
      message: `${given} has host bits set; it is read as ${masked}`,
      repairs: [{ text: `write ${masked}`, patch: [{ op: "replace", path, value: masked }] }],
    }),
  ];
}

function checkSpecialPurpose(prefix: Prefix, path: string): Finding[] {
  const other = specialPurposeOf(prefix).filter(({ hosts }) => !hosts);
  const [first] = other;
  if (first === undefined) return [];
  const named = `${first.prefix} (${first.name}, ${first.rfc})`;
  const more = other.length > 1 ? ` and ${other.length - 1} more such ranges` : "";
  return [
    findingOf(addressRules["prefix-special-purpose"], {
      path,
      received: formatPrefix(prefix),
      message: `${formatPrefix(prefix)} overlaps ${named}${more}; use a prefix of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16`,
    }),
  ];
}

/** Reservations that reserve nothing, since they lie outside every prefix they are for. */
export function checkReservations(
  reserved: readonly { readonly value: AddressRange; readonly path: string }[],
  prefixes: readonly Prefix[],
): Finding[] {
  return reserved
    .filter(({ value }) => !prefixes.some((prefix) => rangesOverlap(prefix, value)))
    .map(({ value, path }) => {
      const where = prefixes.length > 3 ? "every prefix of the request" : prefixes.map((prefix) => formatPrefix(prefix)).join(", ");
      const message = `${formatRange(value)} is outside ${where} and reserves nothing; leave it out or correct it`;
      const repairs = [{ text: "leave the reservation out", patch: [{ op: "remove", path } as const] }];
      return findingOf(addressRules["reservation-outside-prefix"], { path, received: formatRange(value), message, repairs });
    });
}
