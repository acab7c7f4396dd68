import type { Verdict } from "../../../types/index.js";

/** A flow, its verdict, and the rules that decide or what is missing, separated by ` | `. */
export type DocumentFlow = readonly [flow: string, verdict: Verdict, told?: string];

/** The documents of this folder, and what is true of them, from the manuals of their tools. */
export const documents: Readonly<
  Record<string, { readonly groups?: Readonly<Record<string, string[]>>; readonly flows: readonly DocumentFlow[] }>
> = {
  "iptables-ufw.txt": {
    flows: [
      ["input TCP 192.168.10.7 to 10.30.7.4 port 22", "allowed", "ufw-user-input: -s 192.168.10.0/24 -p tcp -m tcp --dport 22 -j ACCEPT"],
      ["input TCP 192.168.11.7 to 10.30.7.4 port 22", "blocked", "policy of INPUT"],
      ["input TCP 203.0.113.7 to 10.30.7.4 port 443, in eth0", "allowed"],
      ["input TCP 203.0.113.7 to 10.30.7.4 port 80-443", "partly"],
      ["input TCP 203.0.113.7 to 10.30.7.4 port 445", "blocked", "ufw-skip-to-policy-input: -j DROP"],
      [
        "input TCP 203.0.113.7 to 10.30.7.4 port 2222",
        "undecided",
        "recent update seconds 30 hitcount 6 name DEFAULT mask 255.255.255.255 rsource",
      ],
      ["input UDP 192.168.10.7 to 224.0.0.251 port 5353", "allowed"],
      ["input UDP 192.168.10.7 to 10.30.7.4 port 5353", "blocked"],
      ["input UDP 192.168.10.7 to 255.255.255.255 port 5353", "blocked", "ufw-skip-to-policy-input: -j DROP"],
      ["input ICMP 192.168.10.7 to 10.30.7.4", "undecided", "icmp-type 3 | icmp-type 11 | icmp-type 12 | icmp-type 8"],
      ["forward TCP 10.30.7.5 to 10.30.8.9 port 443", "allowed"],
      ["forward TCP 10.30.7.5 to 10.30.9.9 port 443", "blocked", "policy of FORWARD"],
      ["output TCP 10.30.7.4 to 203.0.113.7 port 443", "allowed"],
      ["input TCP fd00::1 to fd00::2 port 22", "undecided", "the output of ip6tables-save"],
    ],
  },
  "iptables-docker-kube.txt": {
    flows: [
      ["input TCP 10.1.0.9 to 10.1.0.4 port 10250", "allowed", "policy of INPUT"],
      ["input TCP 10.1.0.9 to 127.0.0.1 port 10250", "undecided", "whether the packets had their addresses translated"],
      ["forward TCP 10.244.1.5 to 10.244.2.9 port 8080", "allowed"],
      ["forward TCP 10.244.1.5 to 10.96.0.20 port 80", "blocked"],
      ["forward TCP 203.0.113.7 to 10.244.2.9 port 8080", "blocked", "DOCKER-USER: -s 203.0.113.0/24 -j DROP"],
      ["forward TCP 10.1.0.9 to 172.17.0.2 port 80, in eth0, out docker0", "allowed"],
      ["forward TCP 10.1.0.9 to 172.17.0.2 port 81, in eth0, out docker0", "blocked", "policy of FORWARD"],
      ["forward TCP 172.17.0.2 to 203.0.113.7 port 443, in docker0, out eth0", "allowed"],
      ["forward TCP 10.1.0.9 to 10.2.0.9 port 443, in eth0, out eth1", "blocked", "policy of FORWARD"],
    ],
  },
  "iptables-both.txt": {
    flows: [
      ["forward TCP 10.30.7.5 to 203.0.113.7 port 443", "allowed"],
      ["forward TCP 10.30.7.9 to 203.0.113.7 port 443", "blocked", "FORWARD: -s 10.30.7.9/32 -j DROP"],
      ["forward TCP 10.30.7.0/28 to 203.0.113.7 port 443", "partly"],
      ["forward TCP 10.30.8.5 to 203.0.113.7 port 443", "blocked", "policy of FORWARD"],
      ["forward UDP 10.30.8.5 to 203.0.113.7 port 123", "allowed"],
      ["forward UDP 10.30.8.5 to 239.1.1.1 port 123", "blocked", "policy of FORWARD"],
      ["forward ESP 10.30.8.5 to 203.0.113.7", "allowed"],
      ["forward AH 10.30.8.5 to 203.0.113.7", "blocked"],
      ["forward TCP 192.168.10.5 to 203.0.113.7 port 22", "undecided", "prefixes of @admins"],
      ["forward TCP fd00:30::5 to 2001:db8::7 port 443", "allowed"],
      ["forward TCP fd00:31::5 to 2001:db8::7 port 443", "blocked", "policy of ip6 FORWARD"],
      ["forward ICMP fd00:31::5 to 2001:db8::7", "allowed"],
      ["forward ICMP 10.30.8.5 to 203.0.113.7", "blocked", "policy of FORWARD"],
    ],
  },
  "nft-firewalld.json": {
    flows: [
      ["input TCP 203.0.113.7 to 10.30.7.4 port 443, in eth0", "allowed"],
      ["input TCP 203.0.113.66 to 10.30.7.4 port 443, in eth0", "blocked", "firewalld filter_IN_public_deny: ip saddr 203.0.113.66 drop"],
      ["input TCP 203.0.113.7 to 10.30.7.4 port 22, in eth0", "blocked"],
      ["input TCP 203.0.113.7 to 10.30.7.4 port 22, in eth1", "allowed"],
      ["input TCP 203.0.113.7 to 10.30.7.4 port 22", "undecided", "the interface the packets come in through (inInterface)"],
      ["input TCP 192.168.10.7 to 10.30.7.4 port 22", "allowed"],
      ["input ICMP 203.0.113.7 to 10.30.7.4", "allowed"],
      ["input ICMP 2001:db8::7 to 2001:db8::1", "allowed"],
      ["input TCP 2001:db8::7 to 2001:db8::1 port 443, in eth2", "allowed"],
      ["forward TCP 10.30.7.5 to 203.0.113.7 port 443, in eth1, out eth0", "allowed"],
      ["forward TCP 10.30.7.5 to 203.0.113.7 port 443, in eth0, out eth1", "blocked"],
      ["forward TCP 2001:db8::7 to 2002::1 port 443, in eth1, out eth0", "blocked"],
      ["output TCP 10.30.7.4 to 203.0.113.7 port 443", "allowed"],
    ],
  },
  "nft-fw4.json": {
    flows: [
      ["input UDP 192.168.1.5 to 192.168.1.1 port 53, in br-lan", "allowed"],
      ["input UDP 203.0.113.7 to 198.51.100.1 port 53, in wan", "blocked"],
      ["input UDP 203.0.113.7 to 198.51.100.1 port 68, in wan", "allowed"],
      ["input TCP 192.168.10.3 to 198.51.100.1 port 443, in wan", "undecided", "limit rate 25/second"],
      ["input TCP 192.168.10.20 to 198.51.100.1 port 443, in wan", "blocked"],
      ["forward TCP 192.168.1.5 to 203.0.113.7 port 443, in br-lan, out wan", "allowed"],
      ["forward TCP 203.0.113.7 to 192.168.1.5 port 443, in wan, out br-lan", "blocked"],
      ["forward ESP 203.0.113.7 to 192.168.1.5, in wan, out br-lan", "allowed"],
      ["forward UDP 203.0.113.7 to 192.168.1.5 port 500, in wan, out br-lan", "allowed"],
      ["forward UDP 203.0.113.7 to 192.168.1.5 port 501, in wan, out br-lan", "blocked"],
    ],
  },
};
