import { spawnSync } from "node:child_process";

/** A packet to send; the first one of a connection. */
export interface RealPacket {
  readonly protocol: "TCP" | "UDP";
  readonly source: string;
  readonly destination: string;
  readonly port: number;
  /** The port of the client; without it, the kernel chooses one. */
  readonly sourcePort?: number;
}

/** Rules, the command that loads them from standard input, and the one that prints them. */
export interface Loaded {
  readonly load: string;
  readonly print: string;
  readonly content: string;
}

/** What became of packets, and the rules as their own tool prints them. */
export interface Sent {
  readonly passed: readonly boolean[];
  readonly printed: string;
}

/** Where packets go: through the machine that filters, or to it. */
export type Way = "forward" | "input";

/** Name of the interface that packets come in through, and of those that they go out through by destination. */
export const inInterface = "in0";
export const outInterface = "out0";

/**
 * Sends packets to a machine of its own with rules, and tells which of them pass.
 *
 * A client and the filtering machine are network namespaces, joined by a cable, which end with the call. A chain behind all rules
 * notes what arrives, so that no answers are needed and reject is distinguished from accept.
 */
export function sendPackets({ load, print, content }: Loaded, packets: readonly RealPacket[], way: Way): Sent {
  const { status, stdout, stderr } = spawnSync(
    "unshare",
    ["--net", "--mount", "bash", "-euo", "pipefail", "-c", script(load, print, packets, way)],
    {
      input: content,
      encoding: "utf8",
      maxBuffer: 2 ** 26,
      timeout: 60_000,
    },
  );
  if (status !== 0) throw new Error(`packets could not be sent (${status}): ${stderr}\n${content}`);
  const [printed = "", noted = ""] = stdout.split(`\n${mark}\n`);
  const seen = new Set(
    (JSON.parse(noted) as { nftables: readonly { set?: { elem?: readonly { concat: readonly unknown[] }[] } }[] }).nftables.flatMap(
      ({ set }) => set?.elem?.map((element) => element.concat.join(" ")) ?? [],
    ),
  );
  return { passed: packets.map((packet) => seen.has(keyOf(packet))), printed };
}

function keyOf({ source, destination, protocol, port }: RealPacket): string {
  return [source, destination, protocol.toLowerCase(), port].join(" ");
}

/** Between what is printed of the rules and what is noted of packets. */
const mark = "=== packets ===";

const link = { client: "198.18.255.2", router: "198.18.255.1", client6: "fd5a:ffff::2", router6: "fd5a:ffff::1" };

function script(load: string, print: string, packets: readonly RealPacket[], way: Way): string {
  const isSix = (address: string) => address.includes(":");
  const sources = [...new Set(packets.map(({ source }) => source))];
  const destinations = [...new Set(packets.map(({ destination }) => destination))];
  const batch = (lines: readonly string[]) => `ip -batch - <<'END'\n${lines.join("\n")}\nEND`;
  const own = sources.map((address) => `address add ${address}/${isSix(address) ? "128 nodad" : "32"} dev lo`);
  const to =
    way === "input"
      ? destinations.map((address) => `address add ${address}${isSix(address) ? "/128 nodad" : "/32"} dev ${inInterface}`)
      : [];
  return `
mkdir -p /run/netns && mount -t tmpfs none /run/netns
ip netns add client
ip link add ${inInterface} address 02:00:00:00:00:01 type veth peer name c0 address 02:00:00:00:00:02 netns client
ip link add ${outInterface} type veth peer name c1 netns client
for key in ipv4.ip_forward ipv4.conf.all.rp_filter=0 ipv4.conf.default.rp_filter=0 ipv6.conf.all.forwarding; do
  case $key in *=*) path=\${key%=*} value=0;; *) path=$key value=1;; esac
  echo $value > /proc/sys/net/$(echo $path | tr . /)
done
echo 0 > /proc/sys/net/ipv4/conf/${inInterface}/rp_filter
echo 1 > /proc/sys/net/ipv4/conf/${inInterface}/accept_local
${batch([
  "link set lo up",
  `link set ${inInterface} up`,
  `link set ${outInterface} arp off up`,
  `address add ${link.router}/30 dev ${inInterface}`,
  `address add ${link.router6}/126 dev ${inInterface} nodad`,
  `route add 0.0.0.0/0 dev ${outInterface}`,
  `route add ::/0 dev ${outInterface}`,
  // routes back to the clients, for rules that look whether there are any
  ...sources
    .filter((address) => !destinations.includes(address))
    .map((address) => `route add ${address} via ${isSix(address) ? link.client6 : link.client} dev ${inInterface}`),
  ...to,
])}
ip netns exec client ${batch([
    "link set lo up",
    "link set c0 up",
    "link set c1 up",
    `address add ${link.client}/30 dev c0`,
    `address add ${link.client6}/126 dev c0 nodad`,
    `neighbour replace ${link.router} lladdr 02:00:00:00:00:01 dev c0`,
    `neighbour replace ${link.router6} lladdr 02:00:00:00:00:01 dev c0`,
    ...own,
    // what the client sends leaves it, even to addresses of its own
    `route add 0.0.0.0/0 via ${link.router} dev c0 table 10`,
    `route add ::/0 via ${link.router6} dev c0 table 10`,
    "rule add pref 100 lookup local",
    "rule del pref 0",
    "rule add pref 10 iif lo lookup 10",
  ])}
ip netns exec client ip -6 rule add pref 100 lookup local
ip netns exec client ip -6 rule del pref 0
ip netns exec client ip -6 rule add pref 10 iif lo lookup 10
${load} >&2
${print}
echo; echo "${mark}"
nft -f - <<'END'
table inet seen {
  set four { type ipv4_addr . ipv4_addr . inet_proto . inet_service; flags dynamic; size 65535; }
  set six { type ipv6_addr . ipv6_addr . inet_proto . inet_service; flags dynamic; size 65535; }
  chain note {
    meta nfproto ipv4 meta l4proto { tcp, udp } add @four { ip saddr . ip daddr . meta l4proto . th dport } drop
    meta nfproto ipv6 meta l4proto { tcp, udp } add @six { ip6 saddr . ip6 daddr . meta l4proto . th dport } drop
  }
  chain forwarded { type filter hook postrouting priority 2147483647; iifname "${inInterface}" jump note; }
  chain arrived { type filter hook input priority 2147483647; iifname "${inInterface}" jump note; }
}
END
ip netns exec client ${process.execPath} -e '${sender}' '${JSON.stringify(packets)}'
nft -j list table inet seen
`;
}

const sender = `
const { createSocket } = require("node:dgram");
const { connect } = require("node:net");
const packets = JSON.parse(process.argv[1]);
for (const { protocol, source, destination, port, sourcePort } of packets) {
  if (protocol === "TCP") {
    const socket = connect({ host: destination, port, localAddress: source, localPort: sourcePort });
    socket.on("error", (error) => { if (["EADDRNOTAVAIL", "EINVAL"].includes(error.code)) throw error; });
    continue;
  }
  const socket = createSocket(source.includes(":") ? "udp6" : "udp4");
  socket.bind({ address: source, port: sourcePort ?? 0 }, () => socket.send("x", port, destination, () => {}));
}
setTimeout(() => process.exit(0), 150 + packets.length / 4);
`;

/** Whether packets can be sent: namespaces, ip and nft are to be had. */
export const canSend = (() => {
  const probe = { protocol: "UDP", source: "10.0.0.1", destination: "10.0.0.2", port: 1 } as const;
  try {
    return sendPackets({ load: "cat", print: "true", content: "" }, [probe], "forward").passed[0] === true;
  } catch {
    return false;
  }
})();
if (!canSend) console.warn("SKIPPED: network namespaces, ip or nft are not to be had, so no real packets are sent through rules");

/** Whether packets can be sent through rules of iptables. */
export const hasIptables = canSend && spawnSync("unshare", ["--net", "iptables-save"]).status === 0;
if (!hasIptables) console.warn("SKIPPED: iptables is not to be had, so no real packets are sent through its rules");
