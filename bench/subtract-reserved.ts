import { excludeCidr } from "cidr-tools";
import { parsePrefix, RangeList } from "../lib/address/index.js";
import { bareSweep } from "./bare-sweep.js";
import { measure } from "./measure.js";
import { reservedPrefixes } from "./reserved-prefixes.js";
import { atMost, faster, type Row } from "./row.js";

const counts = [100, 1000, 10_000, 100_000];

/** A /8 minus reserved prefixes: text in, numeric ranges out (cidr-tools has prefixes as text to give). */
export async function subtractReserved(): Promise<Row[]> {
  const rows: Row[] = [];
  let before: number | undefined;
  for (const count of counts) {
    const reserved = reservedPrefixes(count);
    expectSameRanges(freeRanges(reserved), bareSweep("10.0.0.0/8", reserved));
    const { ours, bare, cidrTools } = await measure({
      ours: () => freeRanges(reserved),
      bare: () => bareSweep("10.0.0.0/8", reserved),
      cidrTools: () => excludeCidr("10.0.0.0/8", reserved),
    });
    const last = count === counts.at(-1);
    const work = `10.0.0.0/8 minus ${count.toLocaleString("en")} prefixes`;
    const growth = before === undefined ? "" : `ten times the input takes ${atMost(ours / before, 13)}`;
    rows.push(
      { work, implementation: "RangeList: read, merged, gapsIn", milliseconds: ours, compared: growth },
      {
        work,
        implementation: "bare sorted sweep",
        milliseconds: bare,
        compared: last ? `ours takes ${atMost(ours / bare, 2)}` : faster(ours, bare),
      },
      {
        work,
        implementation: "cidr-tools 11 excludeCidr",
        milliseconds: cidrTools,
        compared: faster(ours, cidrTools, last ? 6 : undefined),
      },
    );
    before = ours;
  }
  return rows;
}

function freeRanges(reserved: readonly string[]): RangeList {
  return RangeList.read(reserved).merged().gapsIn(parsePrefix("10.0.0.0/8"));
}

function expectSameRanges(ours: RangeList, bare: Float64Array): void {
  const same =
    ours.length * 2 === bare.length && ours.toArray().every(({ first, last }, i) => first === bare[2 * i] && last === bare[2 * i + 1]);
  if (!same) throw new Error("the bare sweep and ours disagree");
}
