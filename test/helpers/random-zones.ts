import fc from "fast-check";
import type { PortMatrix, Protocol } from "../../types/index.js";

/** A packet that opens a connection. */
export interface Packet {
  readonly source: string;
  readonly destination: string;
  readonly protocol: Protocol;
  readonly port: number;
}

/**
 * Where the machines of these small matrices are. The matrix does not name those of `ntp` and `dns`, so they have to be filled
 * in.
 */
export const zoneAddresses: Readonly<Record<string, readonly string[]>> = {
  management: ["10.0.0.0", "10.0.0.1", "10.0.0.2", "10.0.0.3"],
  "logical-network": ["10.0.0.4", "10.0.0.5", "10.0.0.6", "10.0.0.7"],
  ntp: ["10.0.0.8", "10.0.0.9"],
  dns: ["10.0.0.10", "10.0.0.11"],
  internet: ["8.8.8.8", "13.107.6.152"],
  elsewhere: ["192.168.77.7"],
};

/** What is filled in for the zones without addresses. */
export const filledIn: Readonly<Record<string, string>> = { ntp: "10.0.0.8/31", dns: "10.0.0.10/31" };

const spellings: Readonly<Record<string, readonly string[]>> = {
  management: ["10.0.0.0/30", "10.0.0.1/255.255.255.254", "10.0.0.1-10.0.0.2", "10.0.0.3", "10.0.0.0/31"],
  "logical-network": ["10.0.0.4/30", "10.0.0.5 - 10.0.0.7", "10.0.0.6/31", "10.0.0.4"],
};

const zone = fc
  .constantFrom("management", "logical-network", "ntp", "dns", "internet")
  .chain((name) =>
    fc
      .array(fc.constantFrom(...(spellings[name] ?? [""])), { minLength: 1, maxLength: 3 })
      .map((addresses) => ({ zone: name, addresses: spellings[name] === undefined ? [] : addresses })),
  );

/** Matrices over a handful of addresses, so that most packets match something. */
export const zoneMatrices: fc.Arbitrary<PortMatrix> = fc
  .array(
    fc
      .record({
        protocol: fc.constantFrom("TCP" as const, "UDP" as const, "ICMP" as const, "Any" as const),
        destinationPort: fc.constantFrom("*", "22", "21-23", "0-65535", "443"),
        source: zone,
        destination: zone,
        required: fc.boolean(),
      })
      // rules of machines are for what begins or ends at one
      .filter(({ source, destination }) => source.zone !== "internet" || destination.zone !== "internet"),
    { maxLength: 6 },
  )
  .map((rules) => ({
    platform: "azure-local",
    rules: rules.map((rule, index) => ({ ...rule, id: `row ${index}`, purpose: "x", rule: "port-22-ssh-logs" })),
    endpoints: [],
    findings: [],
  }));

/** Every packet between these addresses, on the ports at the ends of what rows name. */
export const packets: readonly Packet[] = Object.values(zoneAddresses)
  .flat()
  .flatMap((source) =>
    Object.values(zoneAddresses)
      .flat()
      .flatMap((destination) => [
        ...([0, 20, 21, 22, 23, 24, 443, 65535] as const).flatMap((port) =>
          (["TCP", "UDP"] as const).map((protocol) => ({ source, destination, protocol, port })),
        ),
        { source, destination, protocol: "ICMP" as const, port: 0 },
        // a protocol that only rows for any protocol allow
        { source, destination, protocol: "Any" as const, port: 0 },
      ]),
  );

export function zoneOf(address: string): string {
  return Object.entries(zoneAddresses).find(([, addresses]) => addresses.includes(address))?.[0] ?? "";
}

/** Reports whether some row allows a packet, according to the row alone. */
export function matrixAllows({ rules }: PortMatrix, { source, destination, protocol, port }: Packet): boolean {
  return rules.some((row) => {
    // no firewall relates ICMP and ports
    if (row.protocol === "ICMP" && row.destinationPort !== "*") return false;
    if (row.protocol !== "Any" && row.protocol !== protocol) return false;
    if (row.destinationPort !== "*" && (protocol === "ICMP" || protocol === "Any")) return false;
    const [first = 0, last = first] = row.destinationPort === "*" ? [0, 65535] : row.destinationPort.split("-").map(Number);
    return first <= port && port <= last && zoneHolds(row.source, source) && zoneHolds(row.destination, destination);
  });
}

function zoneHolds({ zone: name, addresses }: PortMatrix["rules"][number]["source"], address: string): boolean {
  if (addresses.length === 0) return (zoneAddresses[name] ?? []).includes(address);
  return addresses.some((text) => textHolds(text, address));
}

/**
 * Reports whether an address, a range `a-b` or a prefix with a length or a mask contains an address: by counting, not with our
 * parser.
 */
export function textHolds(text: string, address: string): boolean {
  const at = numberOf(address);
  const [from, to] = text.split("-").map((part) => part.trim());
  if (from !== undefined && to !== undefined) return numberOf(from) <= at && at <= numberOf(to);
  const [base = "", length] = text.split("/");
  const size = length === undefined ? 1 : length.includes(".") ? 2 ** 32 - numberOf(length) : 2 ** (32 - Number(length));
  return Math.floor(at / size) === Math.floor(numberOf(base) / size);
}

function numberOf(address: string): number {
  return address.split(".").reduce((sum, octet) => sum * 256 + Number(octet), 0);
}
