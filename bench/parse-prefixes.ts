import { parseCidr } from "cidr-tools";
import IPCIDR from "ip-cidr";
import { Netmask } from "netmask";
import { parsePrefix } from "../lib/address/index.js";
import { measure } from "./measure.js";
import { asParsed, randomFrom } from "./random.js";
import { faster, type Row } from "./row.js";

const count = 100_000;
/** ip-cidr reads a tenth of the texts, and its time is reported for all. */
const sample = count / 10;

/** 100,000 prefixes of any length from anywhere, from text to numbers. */
export async function parsePrefixes(): Promise<Row[]> {
  const random = randomFrom(1);
  const below = (limit: number) => Math.floor(random() * limit);
  const texts = asParsed(Array.from({ length: count }, () => `${below(256)}.${below(256)}.${below(256)}.${below(256)}/${below(33)}`));
  const few = texts.slice(0, sample);

  const means = await measure({
    ours: () => lastOf(texts, parsePrefix),
    cidrTools: () => lastOf(texts, parseCidr),
    netmask: () => lastOf(texts, (text) => new Netmask(text)),
    ipCidr: () => lastOf(few, firstAndLast),
  });
  const work = "parse 100,000 prefixes";
  const { ours, cidrTools, netmask } = means;
  const ipCidr = means.ipCidr * (count / sample);
  return [
    { work, implementation: "parsePrefix (strict)", milliseconds: ours, compared: "" },
    { work, implementation: "cidr-tools 11 parseCidr (lax)", milliseconds: cidrTools, compared: faster(ours, cidrTools, 1) },
    { work, implementation: "netmask", milliseconds: netmask, compared: faster(ours, netmask, 5) },
    {
      work,
      implementation: "ip-cidr createAddress, since its constructor fails over the patched ip-address; 10,000 prefixes times ten",
      milliseconds: ipCidr,
      compared: faster(ours, ipCidr, 50),
    },
  ];
}

function firstAndLast(text: string): [bigint, bigint] {
  const address = IPCIDR.createAddress(text);
  return [address.startAddress().bigInt(), address.endAddress().bigInt()];
}

/** Parses all the texts and keeps one result, so that parsing is measured and not the keeping. */
function lastOf<Result>(texts: readonly string[], parse: (text: string) => Result): Result | undefined {
  let last: Result | undefined;
  for (const text of texts) last = parse(text);
  return last;
}
