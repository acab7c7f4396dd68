import { Netmask } from "netmask";
import { readControlPlaneIpRequest } from "../lib/input/read-control-plane-ip-request.js";
import { selectControlPlaneIps } from "../lib/plan/select-control-plane-ips.js";

const ip = (n: number) => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255].join(".");
let s = 1;
const R = () => {
  s = (s * 1103515245 + 12345) % 2147483648;
  return s;
};
const used = JSON.parse(JSON.stringify(Array.from({ length: 60000 }, () => ip(0x0a000000 + ((R() >>> 7) % 131072)))));
const clusters = Array.from({ length: 500 }, (_, i) => "c" + i);
const base = () => {
  const set = new Set(used);
  const out: string[] = [];
  new Netmask("10.0.0.0/15").forEach((a: string) => {
    if (out.length < 500 && !set.has(a)) out.push(a);
  });
  return out;
};
const base2 = () => {
  const n = new Netmask("10.0.0.0/15");
  const set = new Set(used.map((u: string) => new Netmask(u).base));
  const out: string[] = [];
  n.forEach((a: string) => {
    if (out.length < 500 && !set.has(a)) out.push(a);
  });
  return out;
};
const run = (n: string, f: () => any) => {
  const ts: number[] = [];
  for (let i = 0; i < 20; i++) {
    const t = performance.now();
    f();
    ts.push(performance.now() - t);
  }
  ts.sort((a, b) => a - b);
  console.log(n, "min", ts[0]!.toFixed(1), "median", ts[10]!.toFixed(1));
};
run("ours", () => selectControlPlaneIps({ addressPrefix: "10.0.0.0/15", reserved: used, clusters }));
run("read", () => readControlPlaneIpRequest({ addressPrefix: "10.0.0.0/15", reserved: used, clusters }));
run("netmask+Set", base);
run("netmask parse+Set", base2);
