import { Netmask } from "netmask";
import { addressAt, formatAddress } from "../lib/address/index.js";
import { selectControlPlaneIps } from "../lib/plan/control-plane-ips/select-control-plane-ips.js";
import { measure } from "./measure.js";
import { asParsed, randomFrom, shuffled } from "./random.js";
import { faster, type Row } from "./row.js";

const addressPrefix = "10.2.0.0/15";
const toPlace = 500;
const used = 60_000;

/** Control plane IPs beside used addresses, against netmask and a set of the used ones, which is how it is done by hand. */
export async function selectIps(): Promise<Row[]> {
  const random = randomFrom(5);
  const first = 0x0a020000;
  // the first 30,000 addresses and every third behind them, so that the free ones have to be looked for
  const offsets = Array.from({ length: used }, (_, index) => (index < used / 2 ? index + 1 : used / 2 + 3 * (index - used / 2)));
  const reserved = asParsed(
    shuffled(
      offsets.map((offset) => formatAddress(addressAt(first + offset))),
      random,
    ),
  );
  const clusters = Array.from({ length: toPlace }, (_, index) => `cluster-${index}`);
  const bySet = (): string[] => {
    const usedRanges = new Set(reserved);
    const found: string[] = [];
    new Netmask(addressPrefix).forEach((address) => {
      if (found.length < toPlace && !usedRanges.has(address)) found.push(address);
    });
    return found;
  };
  const ours = () => selectControlPlaneIps({ addressPrefix, clusters, reserved }).selections.map(({ controlPlaneIp }) => controlPlaneIp);
  if (JSON.stringify(ours()) !== JSON.stringify(bySet())) throw new Error("the two do not select the same addresses");
  const times = await measure({ ours, bySet });
  const work = `${toPlace} control plane IPs beside ${used.toLocaleString("en")} used addresses in a /15`;
  return [
    { work, implementation: "selectControlPlaneIps", milliseconds: times.ours, compared: "" },
    { work, implementation: "netmask forEach and a Set", milliseconds: times.bySet, compared: faster(times.ours, times.bySet, 5) },
  ];
}
