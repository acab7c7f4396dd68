import type { Finding } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { emitRules } from "../../rules/emit-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";
import type { EndPart } from "./end-parts.js";
import type { Opening, ParsedRow } from "./read-rows.js";

/** What Azure Firewall can express of the rows of a matrix: IPv4, with service tags as destinations only. */
export function asAzureFirewallRow(reading: ParsedRow): ParsedRow {
  const faults = [...reading.faults];
  const openings = reading.openings.flatMap((opening): Opening[] => {
    if (opening.family === "ipv6") {
      faults.push(versionFault(reading));
      return [];
    }
    const source = withoutNetworkTag(opening.source, opening.row.source.zone);
    const destination = withoutNetworkTag(opening.destination, opening.row.destination.zone);
    if (source.kind === "tag" || source.kind === "internet") {
      faults.push(sourceFault(reading, source.kind === "tag" ? `service tag ${source.tag}` : "the internet"));
      return [];
    }
    return [{ ...opening, source, destination }];
  });
  const unique = [...new Map(faults.map((fault) => [`${fault.path} ${fault.message}`, fault])).values()];
  return { ...reading, openings, faults: unique };
}

/** The tag of the virtual network is one that Azure Firewall does not know, so its prefixes are values to fill in. */
function withoutNetworkTag(part: EndPart, zone: string): EndPart {
  return part.kind === "tag" && part.tag === "VirtualNetwork" ? { kind: "unknown", zone } : part;
}

function versionFault({ row, index }: ParsedRow): Finding {
  const message = `row "${shorten(row.id)}" is omitted for IPv6, which Azure Firewall does not filter; let it pass elsewhere, or use IPv4`;
  return findingOf(emitRules["emit-azure-firewall-ipv6"], { path: pointer("/rules", index), message });
}

function sourceFault({ row, index }: ParsedRow, what: string): Finding {
  const message = `row "${shorten(row.id)}" is omitted: ${what} cannot be the source of a rule, because this traffic does not come through Azure Firewall without DNAT; open it in the network security group of its destination`;
  return findingOf(emitRules["emit-azure-firewall-source"], { path: pointer("/rules", index, "source"), message });
}
