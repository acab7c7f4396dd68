import type { Random } from "./random.js";

// few networks, so that addresses in one document conflict often
const bases = ["10.0.0", "10.0.1", "10.1.0", "192.168.10", "172.16.0", "10.30.7", "10.244.0", "10.96.0"];
const bases6 = ["fd00:db8:1::", "fd12:3456:789a::", "2001:db8::", "::", "fe80::", "fd00:db8:1:1::"];

const hostile = [
  "__proto__",
  "constructor",
  "toString",
  "a/b~c",
  "\uD800",
  "\u202Eevil",
  "$(x)",
  "'\"`",
  "</svg>",
  "=1+1",
  "a\nb",
  "x".repeat(300),
  "\u{1F600}",
  "System.Object[]",
  " padded ",
  "0",
  "{{x}}",
  "%PATH%",
];

const names = ["a", "b", "c", "lnet", "system", "nodes", "plant-7", "aks-1"];

function address(random: Random): string {
  if (random.chance(0.05)) return random.pick(["0.0.0.0", "255.255.255.255", "224.0.0.1", "127.0.0.1", "169.254.1.1", "100.64.0.1"]);
  if (random.chance(0.1)) return [0, 0, 0, 0].map(() => random.integer(0, 255)).join(".");
  return `${random.pick(bases)}.${random.chance(0.3) ? random.pick([0, 1, 2, 127, 128, 254, 255]) : random.integer(0, 255)}`;
}

function prefix(random: Random): string {
  const length = random.chance(0.8) ? random.integer(20, 30) : random.integer(0, 32);
  if (random.chance(0.05)) return `${address(random)}/${random.pick(["255.255.255.0", "255.255.0.0", "255.0.255.0", "0.0.0.255"])}`;
  return random.chance(0.7) ? `${random.pick(bases)}.0/${length}` : `${address(random)}/${length}`;
}

function prefix6(random: Random): string {
  return `${random.pick(bases6)}/${random.chance(0.8) ? random.pick([48, 56, 64, 108, 112]) : random.integer(0, 128)}`;
}

function range(random: Random): string {
  if (random.chance(0.4)) return address(random);
  if (random.chance(0.4)) return prefix(random);
  const base = random.pick(bases);
  const first = random.integer(0, 255);
  return `${base}.${first}${random.pick(["-", " - "])}${base}.${random.chance(0.9) ? random.integer(first, 255) : random.integer(0, 255)}`;
}

function range6(random: Random): string {
  const base = random.pick(bases6);
  return random.chance(0.5) ? prefix6(random) : `${base}${random.integer(1, 9)}-${base}${random.pick(["a", "ff", "1", "10"])}`;
}

export function freeText(random: Random): string {
  return random.chance(0.85) ? random.pick(names) : random.pick(hostile);
}

const digits = (random: Random, count: number) => Array.from({ length: count }, () => random.integer(0, 9)).join("");
const plainName = (random: Random) => random.pick(["a", "b", "ab", "pool1", "sys", "web", "x9", "abcdefghijkl"]);
const longName = (random: Random) => random.pick(["web", "nodes", "pods", "a-1", "abc", "snet-web", "vnet0", "a1b2", "x0y"]);

/** Writers of texts for the patterns of the schemas, by the end or another part of each pattern. */
export const writers: readonly (readonly [part: RegExp, write: (random: Random) => string])[] = [
  [/^\^\(\?:\(\?:25.*\/\(\?:3\[0-2\]/, prefix],
  [/^\^\(\?:\(\?:25.*\{3\}\(\?:25[^/]*$/, address],
  [/^\^\(\?:\[0-9\.\]\+\/\[0-9\.\]\+\|/, (random) => (random.chance(0.6) ? prefix(random) : prefix6(random))],
  [/^\^\[0-9\.\]\+\(\?: \*- /, range],
  [/^\^\(\?:\[0-9\.\]\+\(\?: \*- /, (random) => (random.chance(0.6) ? range(random) : range6(random))],
  [/%\$$/, (random) => `${random.pick([0, 1, 9, 10, 20, 33, 99, 100])}%`],
  [
    /^\^\[0-9\]\{4.*\(\?:0\[1-9\]\|1\[0-2\]\)/,
    (random) => `20${digits(random, 2)}-0${random.integer(1, 9)}-${random.pick(["01", "15", "28", "31"])}`,
  ],
  [/\[02468ACEace\]/, (random) => `02:11:22:33:44:${random.pick(["00", "0F", "FF", "aa"])}`],
  [/\[a-z\]\[a-z0-9\]/, plainName],
  [/before\|after/, (random) => `/before/${plainName(random)}`],
  [/~0\|~1/, (random) => random.pick(["", "/clusters/0", "/a~1b/~0"])],
  [/\\\*\|\[0-9\]/, (random) => random.pick(["*", "443", "1-65535", "0-0", "70000", "9-3"])],
  [/^\^\[0-9A-Za-z:\]/, (random) => (random.chance(0.5) ? range(random) : range6(random))],
  [/^\^\[1-9\]\[0-9\]\{15/, (random) => `1${digits(random, 20)}`],
  [/./, longName],
];
