import type { RealPacket, Way } from "./real-packets.js";

/** Rules in the language of their tool, and packets that meet their edges. */
export interface RuleSet {
  readonly way?: Way;
  readonly content: string;
  /** Addresses and ports of the packets: every source with every destination, port and protocol. */
  readonly sources: readonly string[];
  readonly destinations: readonly string[];
  readonly ports: readonly number[];
}

/** Every packet of a rule set. Both ends are of one IP version. */
export function packetsOfSet({ sources, destinations, ports }: RuleSet): RealPacket[] {
  return sources.flatMap((source) =>
    destinations
      .filter((destination) => source !== destination && source.includes(":") === destination.includes(":"))
      .flatMap((destination) =>
        ports.flatMap((port) => (["TCP", "UDP"] as const).map((protocol) => ({ protocol, source, destination, port }))),
      ),
  );
}

const four = { sources: ["10.0.0.1", "10.0.0.2", "10.0.1.1"], destinations: ["10.0.2.1", "10.0.2.2", "10.0.3.1"] };
const six = { sources: ["fd00::1", "fd00::2", "fd01::1"], destinations: ["fd02::1", "fd02::2"] };
const both = { sources: [...four.sources, ...six.sources], destinations: [...four.destinations, ...six.destinations] };

/** Rule sets of nft. */
export const nftRuleSets: Readonly<Record<string, RuleSet>> = {
  "an accept ends only its own base chain": {
    ...four,
    ports: [22, 23],
    content: `
table ip a { chain early { type filter hook forward priority -10; policy accept; tcp dport 22 accept; udp dport 22 drop; }; }
table ip b { chain late { type filter hook forward priority 10; policy drop; ip saddr 10.0.0.1 accept; }; }`,
  },
  "priorities by name, out of order in the file": {
    ...four,
    ports: [22, 53],
    content: `
table ip a { chain late { type filter hook forward priority security; policy accept; udp dport 53 drop; }; }
table inet b { chain mangling { type filter hook forward priority mangle; policy accept; ip daddr 10.0.2.1 tcp dport 22 drop; }; }
table ip c { chain early { type filter hook prerouting priority raw; policy accept; ip saddr 10.0.1.0/24 drop; }; }`,
  },
  "prerouting and postrouting filter what is forwarded": {
    ...four,
    ports: [80],
    content: `
table ip a {
  chain pre { type filter hook prerouting priority 0; policy accept; ip saddr 10.0.0.2 udp dport 80 drop; }
  chain post { type filter hook postrouting priority 0; policy accept; ip daddr 10.0.3.1 drop; }
  chain in { type filter hook input priority 0; policy drop; }
  chain out { type filter hook output priority 0; policy drop; }
}`,
  },
  "jumps return, gotos do not, and both meet the policy": {
    ...four,
    ports: [22, 80, 443],
    content: `
table inet a {
  chain allowed { tcp dport 22 return; ip saddr 10.0.0.1 accept; }
  chain nested { goto deep; drop; }
  chain deep { tcp dport 80 accept; }
  chain forward {
    type filter hook forward priority filter; policy drop;
    tcp dport { 22, 443 } jump allowed
    ip saddr 10.0.0.2 tcp dport 80 goto nested
    ip saddr 10.0.1.1 jump nested
    udp dport 443 accept
  }
}`,
  },
  "verdict maps, by name and in place, with intervals and a rest": {
    ...four,
    ports: [21, 22, 80, 8000, 8100, 8101],
    content: `
table ip a {
  map hosts { type ipv4_addr : verdict; flags interval; elements = { 10.0.0.1 : accept, 10.0.0.2 : jump web, 10.0.1.0/24 : goto none }; }
  chain web { tcp dport vmap { 22 : drop, 80 : accept, 8000-8100 : accept }; }
  chain none { udp dport 22 accept; }
  chain forward {
    type filter hook forward priority 0; policy drop;
    tcp dport 21 accept
    ip saddr vmap @hosts
    meta l4proto vmap { udp : accept, * : drop }
  }
}`,
  },
  "concatenations, in place, in sets and in verdict maps": {
    ...four,
    ports: [22, 80, 443],
    content: `
table ip a {
  set pairs { type ipv4_addr . ipv4_addr . inet_proto . inet_service; flags interval; elements = { 10.0.0.1 . 10.0.2.1 . tcp . 22, 10.0.0.0/24 . 10.0.3.0/24 . udp . 80-443 }; }
  map way { type ipv4_addr . inet_service : verdict; elements = { 10.0.1.1 . 80 : accept, 10.0.1.1 . 443 : drop }; }
  chain forward {
    type filter hook forward priority 0; policy drop;
    ip saddr . ip daddr . meta l4proto . th dport @pairs accept
    ip saddr . tcp dport vmap @way
    ip saddr . tcp dport { 10.0.0.2 . 443, 10.0.1.1 . 443 } accept
  }
}`,
  },
  "negation of values, sets, ranges and concatenations": {
    ...four,
    ports: [22, 80, 100],
    content: `
table ip a {
  set some { type ipv4_addr; flags interval; elements = { 10.0.0.0/31, 10.0.2.1 }; }
  chain forward {
    type filter hook forward priority 0; policy drop;
    ip saddr != @some tcp dport != 22 accept
    ip daddr != 10.0.2.0/24 udp dport != { 80, 90-110 } accept
    meta l4proto != udp ip daddr != { 10.0.2.1, 10.0.3.1 } accept
    ip saddr != 10.0.0.2-10.0.1.1 ip daddr 10.0.3.1 accept
    ip saddr . ip daddr != { 10.0.0.2 . 10.0.2.1, 10.0.0.1 . 10.0.2.1 } tcp dport 100 accept
  }
}`,
  },
  "comparisons of ports, and any protocol with ports": {
    ...four,
    ports: [21, 22, 1023, 1024, 1025, 60000],
    content: `
table inet a {
  chain forward {
    type filter hook forward priority 0; policy drop;
    tcp dport < 22 accept
    tcp dport > 1024 ip saddr 10.0.0.1 accept
    udp dport >= 1024 ip saddr 10.0.0.2 accept
    th dport <= 1023 ip saddr 10.0.1.1 accept
  }
}`,
  },
  "both IP versions, families and next headers": {
    ...both,
    ports: [22, 53],
    content: `
table inet a {
  chain forward {
    type filter hook forward priority 0; policy drop;
    meta nfproto ipv6 tcp dport 22 accept
    ip6 saddr fd00::/127 ip6 nexthdr udp accept
    ip protocol udp ip saddr { 10.0.0.1, 10.0.1.0/24 } accept
    meta protocol ip ip daddr 10.0.3.1 tcp dport 53 accept
  }
}
table ip6 b { chain forward { type filter hook forward priority 5; policy accept; ip6 daddr fd02::2 drop; }; }`,
  },
  "a table of one IP version says nothing of the other": {
    ...both,
    ports: [22],
    content: "table ip a { chain forward { type filter hook forward priority 0; policy drop; tcp dport 22 accept; }; }",
  },
  "states, marks, counters, limits of nothing and logs before a verdict": {
    ...four,
    ports: [22, 80, 443],
    content: `
table ip a {
  counter c { }
  chain forward {
    type filter hook forward priority 0; policy drop;
    ct state established,related accept
    ct state invalid drop
    ct state new tcp dport 22 counter accept
    ct state != new accept
    ct state vmap { established : accept, related : accept, invalid : drop }
    ct state { new, untracked } udp dport 80 log prefix "x " counter name c accept
    ct status dnat accept
    ct direction reply accept
    ct state ! new accept
    meta mark 7 accept
    meta mark & 2 != 0 accept
    ct mark & 0xf0 == 0x10 accept
    ip saddr 10.0.0.1 meta mark set 5
    tcp flags & (fin | syn | rst | ack) == syn tcp dport 443 accept
    tcp flags ! syn accept
    tcp flags { syn | ack, rst } accept
    tcp flags & (syn | ack) == ack accept
  }
}`,
  },
  interfaces: {
    ...four,
    ports: [22, 80, 443, 500],
    content: `
table inet a {
  set outside { type ifname; elements = { "eth9", "out0" }; }
  chain forward {
    type filter hook forward priority 0; policy drop;
    iifname "in0" tcp dport 22 accept
    iifname "in*" oifname "out*" tcp dport 80 accept
    iifname != "in0" accept
    oifname { "eth0", "out0" } udp dport 22 accept
    oifname @outside udp dport 80 accept
    iifname . oifname { "in0" . "out0" } tcp dport 443 accept
    iifname . oifname { "out0" . "in0" } udp dport 443 accept
    iifname vmap { "in0" : jump inner, "out0" : drop }
  }
  chain inner { udp dport 500 accept; }
}`,
  },
  "what a host lets in": {
    ...four,
    way: "input",
    ports: [22, 80],
    content: `
table inet a {
  chain input { type filter hook input priority 0; policy drop; iif lo accept; ct state established accept; ip saddr 10.0.0.0/24 tcp dport 22 accept; udp dport 80 reject; }
  chain forward { type filter hook forward priority 0; policy drop; }
  chain pre { type filter hook prerouting priority -300; policy accept; ip daddr 10.0.2.2 drop; }
}`,
  },
  "sets by their type, with time-outs, auto-merge and comments": {
    ...four,
    ports: [22, 80],
    content: `
table ip a {
  set admins { type ipv4_addr; flags interval, timeout; auto-merge; timeout 1h; elements = { 10.0.0.0/31 timeout 30m comment "a", 10.0.1.1 }; }
  set services { type inet_proto . inet_service; elements = { tcp . 22 comment "b", udp . 80 }; }
  set ports { typeof tcp dport; elements = { 80 }; }
  chain forward {
    type filter hook forward priority 0; policy drop;
    ip saddr @admins meta l4proto . th dport @services accept
    tcp dport @ports ip daddr & 255.255.255.0 == 10.0.3.0 accept
  }
}`,
  },
  "a chain without a hook filters nothing, and nat filters nothing": {
    ...four,
    ports: [22],
    content: `
table ip a {
  chain unused { drop; }
  chain nat { type nat hook postrouting priority 100; policy accept; ip saddr 10.0.9.1 masquerade; }
  chain forward { type filter hook forward priority 0; policy accept; ip saddr 10.0.0.2 udp dport 22 drop; }
}`,
  },
  "kinds of addresses, fragments, ICMP and other protocols beside the flow": {
    ...four,
    ports: [22, 80, 443],
    content: `
table inet a {
  chain types {
    fib daddr type { broadcast, anycast, multicast } drop
    fib daddr type local return
    meta pkttype != host drop
    ip frag-off & 0x1fff != 0 drop
    tcp dport 443 accept
  }
  chain forward {
    type filter hook forward priority 0; policy drop;
    icmp type echo-request accept
    icmpv6 type { nd-neighbor-solicit, echo-request } accept
    ip protocol { esp, ah } accept
    meta l4proto 50-51 accept
    tcp dport 80 tcp option maxseg exists limit rate 1/second drop
    fib saddr . iif oif missing drop
    udp dport 22 accept
    jump types
    fib saddr type local accept
    fib daddr type unicast udp dport 80 accept
  }
}`,
  },
  "kinds of addresses of what a host lets in": {
    ...four,
    way: "input",
    ports: [22, 80],
    content: `
table inet a {
  chain input {
    type filter hook input priority 0; policy drop;
    iifname "lo" accept
    fib saddr type local drop
    fib daddr . iif type != { local, multicast } drop
    fib daddr type local tcp dport 22 accept
    fib daddr type unicast accept
  }
}`,
  },
  "marks of packets and connections, set, flipped and copied": {
    ...four,
    ports: [22, 80, 443],
    content: `
table inet a {
  chain pre {
    type filter hook prerouting priority mangle; policy accept;
    ip saddr 10.0.0.1 meta mark set 0x3
    tcp dport 80 meta mark set meta mark | 0x10
    udp dport 80 meta mark set meta mark & 0xfffffffe
    ip daddr 10.0.3.1 meta mark set meta mark ^ 0x1 ct mark set meta mark
    tcp dport 443 ct mark set 0x100
    ip daddr 10.0.2.1 meta mark set ct mark
  }
  chain marked { meta mark set 0xff return; }
  chain forward {
    type filter hook forward priority 0; policy drop;
    meta mark & 0x10 == 0x10 accept
    meta mark 0x3 tcp dport 22 accept
    meta mark != { 0x0, 0x2 } udp dport 80 accept
    meta mark & 0x3 != 0x0 udp dport 443 accept
    ct mark 0x100 accept
    ip saddr 10.0.1.1 udp dport 22 jump marked
    meta mark { 0xff, 0xfe } accept
  }
}`,
  },
  "drop, reject in its forms, and queue of nothing": {
    ...four,
    ports: [22, 80, 443],
    content: `
table inet a {
  chain forward {
    type filter hook forward priority 0; policy accept;
    tcp dport 22 reject with tcp reset
    udp dport 80 reject with icmpx admin-prohibited
    ip saddr 10.0.0.1 udp dport 443 drop
  }
}`,
  },
};

const save = (lines: string) => `*filter\n:INPUT ACCEPT [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n${lines.trim()}\nCOMMIT\n`;

/** Rule sets of iptables. */
export const iptablesRuleSets: Readonly<Record<string, RuleSet>> = {
  "multiport, ranges and negations": {
    ...four,
    ports: [22, 80, 443, 8005],
    content: save(`
-A FORWARD -s 10.0.0.1/32 -p tcp -m multiport --dports 22,80,8000:8010 -j ACCEPT
-A FORWARD ! -s 10.0.0.0/24 -p udp -m udp ! --dport 80 -j ACCEPT
-A FORWARD -p udp -m multiport ! --dports 22,80 -m iprange --src-range 10.0.0.1-10.0.0.2 -j ACCEPT
-A FORWARD -p tcp -m tcp --dport 443 -m iprange ! --dst-range 10.0.2.2-10.0.3.0 -j ACCEPT
-A FORWARD ! -d 10.0.3.1/32 -p udp -m udp --dport :79 -j ACCEPT`),
  },
  "user chains, RETURN, goto and LOG": {
    ...four,
    ports: [22, 80, 443],
    content: `*filter
:INPUT ACCEPT [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
:ALLOWED - [0:0]
:LAST - [0:0]
:EMPTY - [0:0]
-A FORWARD -j EMPTY
-A FORWARD -p tcp -m tcp --dport 22 -j ALLOWED
-A FORWARD -s 10.0.0.2/32 -g LAST
-A FORWARD -p udp -m udp --dport 443 -j RETURN
-A FORWARD -p udp -j ACCEPT
-A ALLOWED -s 10.0.1.0/24 -j RETURN
-A ALLOWED -m comment --comment "a \\"b\\" -j DROP" -j LOG
-A ALLOWED -j ACCEPT
-A LAST -p tcp -m tcp --dport 80 -j ACCEPT
COMMIT
`,
  },
  "states, syn, interfaces and REJECT": {
    ...four,
    ports: [22, 80, 443],
    content: save(`
-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A FORWARD -m conntrack --ctstate INVALID -j DROP
-A FORWARD -m conntrack ! --ctstate NEW -j ACCEPT
-A FORWARD -i in0 -o out0 -p tcp -m tcp --dport 22 --tcp-flags FIN,SYN,RST,ACK SYN -j ACCEPT
-A FORWARD ! -i in+ -j ACCEPT
-A FORWARD -o out+ -p udp -m udp --dport 80 -m state --state NEW -j ACCEPT
-A FORWARD -p tcp -m tcp ! --tcp-flags FIN,SYN,RST,ACK SYN -j ACCEPT
-A FORWARD -p tcp -m tcp --dport 80 -j REJECT --reject-with tcp-reset
-A FORWARD -s 10.0.0.1/32 -j REJECT --reject-with icmp-port-unreachable
-A FORWARD -p tcp -j ACCEPT`),
  },
  "marks that other tables set": {
    ...four,
    ports: [22, 80, 443],
    content: `*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:UNUSED - [0:0]
-A PREROUTING -s 10.0.0.1/32 -j MARK --set-xmark 0x10/0xf0
-A PREROUTING -p tcp -m tcp --dport 80 -j MARK --set-xmark 0x1/0x0
-A PREROUTING -d 10.0.3.1/32 -j CONNMARK --save-mark --nfmask 0xf0 --ctmask 0xf0
-A PREROUTING -s 10.0.0.2/32 -j CONNMARK --set-xmark 0x20/0xffffffff
-A UNUSED -j MARK --set-xmark 0x8000/0x8000
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:MASQ - [0:0]
:SERVICES - [0:0]
-A PREROUTING -j SERVICES
-A MASQ -j MARK --set-xmark 0x4000/0x4000
-A SERVICES ! -s 10.0.0.0/24 -d 10.0.2.2/32 -p tcp -m tcp --dport 443 -j MASQ
-A POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
-A POSTROUTING -j MARK --set-xmark 0x4000/0x0
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A FORWARD -m mark --mark 0x8000/0x8000 -j DROP
-A FORWARD -m mark --mark 0x4000/0x4000 -j ACCEPT
-A FORWARD -m mark --mark 0x10/0xf0 -m mark ! --mark 0x1/0x1 -p tcp -j ACCEPT
-A FORWARD -m connmark --mark 0x10/0xff -p udp -m udp --dport 80 -j ACCEPT
-A FORWARD -m connmark --mark 0x20 -p udp -m udp --dport 443 -j ACCEPT
-A FORWARD -m mark ! --mark 0x0 -p tcp -m tcp --dport 80 -j ACCEPT
COMMIT
`,
  },
  "kinds of addresses, fragments and options after the target": {
    ...four,
    ports: [22, 80],
    content: save(`
-A FORWARD -f -j DROP
-A FORWARD -m addrtype --dst-type LOCAL -j DROP
-A FORWARD -m addrtype --dst-type BROADCAST,MULTICAST -j DROP
-A FORWARD -m addrtype --src-type LOCAL -j ACCEPT
-A FORWARD -m pkttype --pkt-type multicast -j ACCEPT
-A FORWARD -j ACCEPT -s 10.0.0.1/32 -p tcp -m tcp --dport 22
-I FORWARD 1 -s 10.0.0.1/32 -d 10.0.3.1/32 -j DROP
-A FORWARD -m addrtype --dst-type UNICAST -p udp -m udp --dport 80 -j ACCEPT
-A FORWARD -p icmp -m icmp --icmp-type 8 -j ACCEPT
-A FORWARD -p esp -j ACCEPT`),
  },
  "several tables": {
    ...four,
    ports: [22, 80],
    content: `*raw
:PREROUTING ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A PREROUTING -s 10.0.0.2/32 -p udp -j DROP
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A FORWARD -d 10.0.3.1/32 -p tcp -m tcp --dport 80 -j DROP
-A POSTROUTING -d 10.0.2.2/32 -p tcp -m tcp --dport 22 -j DROP
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A POSTROUTING -s 10.0.9.0/24 -j MASQUERADE
COMMIT
*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A FORWARD -s 10.0.1.1/32 -p udp -m udp --dport 80 -j DROP
COMMIT
`,
  },
  "what a host lets in": {
    ...four,
    way: "input",
    ports: [22, 80],
    content: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -i lo -j ACCEPT
-A INPUT -s 10.0.0.0/24 -p tcp -m tcp --dport 22 -j ACCEPT
-A INPUT -d 10.0.2.1/32 -p udp -m udp --dport 80 -j ACCEPT
COMMIT
`,
  },
};
