import { Netmask } from "netmask";
import type { PoolCarving, PoolCarvingRequest, PoolRequest } from "../../../types/index.js";

/** Numbers of dotted text, without any of the library's own parsers. */
export function numberOf(text: string): number {
  return text.split(".").reduce((number, octet) => number * 256 + Number(octet), 0);
}

/** First and last number of an address, a range or a prefix. */
export function boundsOf(text: string): [first: number, last: number] {
  if (text.includes("-")) {
    const [first = "", last = ""] = text.split("-");
    return [numberOf(first), numberOf(last)];
  }
  const [address = "", length = "32"] = text.split("/");
  const size = 2 ** (32 - Number(length));
  const first = Math.floor(numberOf(address) / size) * size;
  return [first, first + size - 1];
}

export function lengthOf(pool: PoolRequest): number {
  if (pool.start !== undefined && pool.end !== undefined) return numberOf(pool.end) - numberOf(pool.start) + 1;
  if (pool.prefixLength !== undefined) return 2 ** (32 - pool.prefixLength);
  const size = pool.size ?? 0;
  return size + (typeof pool.spare === "number" ? pool.spare : Math.ceil((size * Number.parseInt(pool.spare ?? "0", 10)) / 100));
}

/** What is wrong with a carving, checked address by address; nothing where every promise is kept. */
export function faultsOf(request: PoolCarvingRequest, carving: PoolCarving): string[] {
  const faults: string[] = [];
  const check = (isKept: boolean, fault: string) => {
    if (!isKept) faults.push(fault);
  };
  const [first, last] = boundsOf(request.addressPrefix);
  const hasEnds = last - first >= 3;
  const isUsable = (address: number) => address >= first && address <= last && !(hasEnds && (address === first || address === last));
  const owners = new Map<number, string>();
  const own = (from: number, to: number, owner: string) => {
    for (let address = Math.max(from, first); address <= Math.min(to, last); address++) {
      const other = owners.get(address);
      // reservations may overlap each other
      check(other === undefined || (owner === "reserved" && other === "reserved"), `${owner} and ${other} share ${address}`);
      owners.set(address, owner);
    }
  };

  for (const reservation of request.reserved ?? [])
    own(...boundsOf(typeof reservation === "string" ? reservation : reservation.range), "reserved");
  check(carving.pools.length === request.pools.length, "as many pools as are requested");
  for (const [index, pool] of carving.pools.entries()) {
    const requested = request.pools[index] as PoolRequest;
    const [start, end] = [numberOf(pool.start), numberOf(pool.end)];
    check(pool.name === requested.name, `${pool.name} is in its place`);
    check(pool.size === end - start + 1 && pool.size === lengthOf(requested), `${pool.name} has the size requested`);
    check(start >= first && end <= last, `${pool.name} is inside the prefix`);
    if (requested.prefixLength !== undefined) check(start % pool.size === 0, `${pool.name} is on its boundary`);
    else if (requested.size !== undefined)
      check(isUsable(start) && isUsable(end), `${pool.name} holds neither network nor broadcast address`);
    else check(pool.start === requested.start && pool.end === requested.end, `${pool.name} is where it was given`);
    own(start, end, pool.name);
    let next = start;
    for (const text of pool.addressPrefixes) {
      const block = new Netmask(text);
      check(numberOf(block.base) === next && text === `${block.base}/${block.bitmask}`, `${text} continues ${pool.name}`);
      next += block.size;
    }
    check(next === end + 1, `the prefixes of ${pool.name} end with it`);
  }
  for (const { start, end, size } of carving.free) {
    check(size === numberOf(end) - numberOf(start) + 1, `${start}-${end} has ${size} addresses`);
    check(isUsable(numberOf(start)) && isUsable(numberOf(end)), `${start}-${end} is usable`);
    own(numberOf(start), numberOf(end), "free");
  }
  for (let address = first; address <= last; address++) check(owners.has(address) || !isUsable(address), `${address} is in nothing`);
  for (const [index, { start }] of carving.free.entries()) {
    const before = carving.free[index - 1];
    if (before !== undefined) check(numberOf(start) > numberOf(before.end) + 1, `${start} begins a range of its own`);
  }
  return faults;
}

/** Pools whose room is not free behind them. */
export function roomless(request: PoolCarvingRequest, carving: PoolCarving): string[] {
  const isFree = (address: number) => carving.free.some(({ start, end }) => numberOf(start) <= address && address <= numberOf(end));
  return carving.pools.flatMap(({ name, end }, index) => {
    const room = request.pools[index]?.room ?? 0;
    const behind = Array.from({ length: room }, (_, offset) => numberOf(end) + 1 + offset);
    return behind.every(isFree) ? [] : [name];
  });
}
