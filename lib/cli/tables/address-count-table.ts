import type { AddressCount } from "../../../types/index.js";
import { counted } from "../../text/counted.js";
import { columnLayout } from "../output/column-layout.js";
import { paragraph } from "./paragraph.js";
import { section } from "./section.js";

const columns = [
  { header: "Group" },
  { header: "Network", wraps: true },
  { header: "Item", wraps: true },
  { header: "Cluster", wraps: true, optional: true },
  { header: "Count", align: "right" },
  { header: "Rule", wraps: true },
] as const;

/**
 * Formats an address count for people: a row for each line item, a row for each group, then the total and the smallest
 * prefixes.
 */
export function addressCountTable(count: AddressCount, width: number | undefined): string {
  const rows = count.groups.flatMap((group) => [
    ...group.lines.map((line, i) => [
      i === 0 ? group.name : "",
      i === 0 ? group.network : "",
      line.item,
      line.cluster ?? "",
      String(line.count),
      line.rule,
    ]),
    ["", "", "together", "", String(group.count), ""],
    ...(group.spare === undefined ? [] : [["", "", "spare, in addition", "", String(group.spare), ""]]),
  ]);
  const total = paragraph(`Total: ${counted(count.total)} of planned networks.`, width);
  const smallest = count.networks.map(({ name, count: size, smallestPrefixLength }) =>
    paragraph(`Smallest prefix for ${size === 1 ? "the address" : `the ${size} addresses`} of ${name}: /${smallestPrefixLength}.`, width),
  );
  return section("Requirement", columnLayout(columns, rows, width) + total + smallest.join(""));
}
