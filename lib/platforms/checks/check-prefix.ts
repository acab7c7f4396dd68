import type { Finding } from "../../../types/index.js";
import {
  addressSet,
  formatAddress,
  formatPrefix,
  formatRange,
  type Prefix,
  parsePrefix,
  rangeContains,
  rangesOverlap,
  setOverlapping,
  specialPurposeOf,
} from "../../address/index.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { few } from "../../text/few.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import { type LocatedRange, rangeText } from "../reading/located.js";
import type { OverlayRange } from "./overlay-ranges.js";

/** Checks host bits, and ranges that no host should have. `path`: pointer to the prefix. */
export function checkPrefixText(prefix: Prefix, path: string): Finding[] {
  return [...checkHostBits(prefix, path), ...checkSpecialPurpose(prefix, path), ...checkPublic(prefix, path)];
}

/** Reports host bits of a prefix. */
export function checkHostBits(prefix: Prefix, path: string): Finding[] {
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

/** Reports internet addresses, whose owners the hosts here could not reach. */
function checkPublic(prefix: Prefix, path: string): Finding[] {
  const special = specialPurposeOf(prefix);
  // a range for a special purpose has a finding of its own
  if (special.some(({ hosts, prefix: text }) => !hosts || rangeContains(parsePrefix(text), prefix))) return [];
  const row = addressRules["prefix-public"];
  const own = formatPrefix(prefix);
  const near = row.values.private.find((text) => text.split(".")[0] === own.split(".")[0]);
  const hint = near === undefined ? listed([...row.values.private]) : `${near} (${formatRange(parsePrefix(near))})`;
  const message = `${own} is public address space; use it only if it is assigned to you, because hosts here cannot reach its owner. Private ranges are ${hint}`;
  return [findingOf(row, { path, received: own, message })];
}

/**
 * Reports reservations that have no effect, because they lie outside every prefix they are for. Those with addresses of a range
 * inside the clusters are networks that the pods cannot reach.
 *
 * @param reserved the items of one list, in order
 * @param inUse the ranges of pods and services
 */
export function checkReservations(
  reserved: readonly LocatedRange[],
  prefixes: readonly Prefix[],
  inUse: readonly OverlayRange[] = [],
): Finding[] {
  const inside = addressSet(prefixes);
  const isOutside = (reservation: LocatedRange | undefined) =>
    reservation !== undefined && setOverlapping(inside, reservation.value).length === 0;
  const where = listed(prefixes.map((prefix) => formatPrefix(prefix)));
  return reserved.flatMap((reservation, index) => {
    if (!isOutside(reservation)) return [];
    const { path } = reservation;
    const text = rangeText(reservation);
    const hiding = inUse.filter(({ prefix }) => rangesOverlap(prefix, reservation.value));
    if (hiding.length > 0) {
      const list = few(hiding.map((range) => `${range.name} ${formatPrefix(range.prefix)}`));
      const { name } = reservation;
      const whose = name === undefined ? "" : `"${shorten(name)}" `;
      const message = `${whose}${text} overlaps ${list}, so pods cannot reach what is there; use other addresses there if pods must reach it`;
      return [findingOf(addressRules["reservation-hidden"], { path, received: text, message })];
    }
    // the next one moves up when an item is removed, and would be reported at the same place
    const removable = !isOutside(reserved[index + 1]);
    return [
      findingOf(addressRules["reservation-outside-prefix"], {
        path,
        received: text,
        message: `${text} is outside ${where} and has no effect; remove it or correct it`,
        repairs: removable ? [{ text: "remove the reservation", patch: [{ op: "remove", path }] }] : [],
      }),
    ];
  });
}
