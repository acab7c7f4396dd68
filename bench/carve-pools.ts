import { excludeCidr } from "cidr-tools";
import { carvePools } from "../lib/plan/carving/carve-pools.js";
import { measure } from "./measure.js";
import { reservedPrefixes } from "./reserved-prefixes.js";
import { faster, type Row } from "./row.js";

const count = 100_000;

/** A /8 minus reserved prefixes through the public function: validation, findings, and text out. */
export async function carveAroundReserved(): Promise<Row[]> {
  const reserved = reservedPrefixes(count);
  const { ours, cidrTools } = await measure({
    ours: () => carvePools({ addressPrefix: "10.0.0.0/8", reserved, pools: [] }),
    cidrTools: () => excludeCidr("10.0.0.0/8", reserved),
  });
  const work = `10.0.0.0/8 minus ${count.toLocaleString("en")} prefixes, validated, text out`;
  return [
    { work, implementation: "carvePools", milliseconds: ours, compared: "" },
    { work, implementation: "cidr-tools 11 excludeCidr", milliseconds: cidrTools, compared: faster(ours, cidrTools, 3) },
  ];
}
