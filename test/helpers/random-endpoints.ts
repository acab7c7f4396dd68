import fc from "fast-check";
import type { Endpoint, PortMatrix, PortZone } from "../../types/index.js";

const hosts = ["a.example", "b.example", "x.a.example", "y.x.a.example", "*.a.example", "*.x.a.example", "az*.a.example", "A.Example"];

/** Endpoints over a handful of names that hold each other, on two ports. */
const endpoints: fc.Arbitrary<Endpoint[]> = fc.array(
  fc.record({
    fqdn: fc.constantFrom(...hosts),
    protocol: fc.constantFrom("TCP" as const, "TCP" as const, "UDP" as const),
    port: fc.constantFrom(443, 8084),
    purpose: fc.constant("x"),
    required: fc.boolean(),
    rule: fc.constant("endpoints-azure-local" as const),
  }),
  { maxLength: 7 },
);

const zones: readonly PortZone[] = [
  { zone: "management", addresses: ["10.0.0.0/30"] },
  { zone: "management", addresses: ["10.0.0.1", "10.0.0.3"] },
  { zone: "logical-network", addresses: ["10.0.0.4-10.0.0.6"] },
];
const exits: readonly PortZone[] = [
  { zone: "internet", addresses: [] },
  { zone: "internet", addresses: [] },
  { zone: "proxy", addresses: ["10.9.9.9"] },
  { zone: "logical-network", addresses: ["10.0.0.4"] },
];

/** Matrices with rows to the internet or a proxy, and endpoints. */
export const nameMatrices: fc.Arbitrary<PortMatrix> = fc
  .record({
    rules: fc.array(
      fc.record({
        protocol: fc.constantFrom("TCP" as const, "UDP" as const, "Any" as const),
        destinationPort: fc.constantFrom("443", "8084", "*", "80-500"),
        source: fc.constantFrom(...zones),
        destination: fc.constantFrom(...exits),
      }),
      { maxLength: 4 },
    ),
    endpoints,
  })
  .map(({ rules, endpoints: own }) => ({
    platform: "azure-local",
    rules: rules.map((rule, index) => ({ ...rule, id: `row ${index}`, purpose: "x", required: true, rule: "port-22-ssh-logs" })),
    endpoints: own,
    findings: [],
  }));

/** Requests of a client for a host on a port. */
export const requests: readonly { readonly client: string; readonly host: string; readonly port: number }[] = [
  "10.0.0.0",
  "10.0.0.1",
  "10.0.0.4",
  "10.0.0.7",
].flatMap((client) =>
  [
    "a.example",
    "b.example",
    "x.a.example",
    "z.a.example",
    "y.x.a.example",
    "azure.a.example",
    "q.azure.a.example",
    "example",
    "ba.example",
  ].flatMap((host) => [443, 8084, 80].map((port) => ({ client, host, port }))),
);

/** Whether a name of an endpoint holds a host: a leading `*.` holds every name below, an asterisk in a label part of it. */
export function nameHolds(name: string, host: string): boolean {
  const lower = name.toLowerCase();
  if (lower.startsWith("*.") && !lower.slice(1).includes("*")) return host.endsWith(lower.slice(1));
  const [labels, own] = [lower.split("."), host.split(".")];
  return labels.length === own.length && labels.every((label, index) => labelHolds(label, own[index] ?? ""));
}

function labelHolds(label: string, text: string): boolean {
  const [start = "", end] = label.split("*");
  return end === undefined ? label === text : text.startsWith(start) && text.endsWith(end);
}

/** Whether some row lets a client out to the internet on a port of TCP. */
export function isOut({ rules }: PortMatrix, client: string, port: number, zone: string): boolean {
  const last = Number(client.split(".").at(-1));
  const holds = (text: string) => {
    const numbers = text.split(/[-/]/).map((part) => Number(part.split(".").at(-1)));
    const [first = 0, end = first] = numbers;
    return text.includes("/") ? last >= first && last < first + 2 ** (32 - end) : last >= first && last <= end;
  };
  return rules.some(({ protocol, destinationPort, source, destination }) => {
    if (protocol === "UDP" || destination.zone !== zone || !source.addresses.some(holds)) return false;
    if (zone === "proxy" || destinationPort === "*") return true;
    const [first = 0, end = first] = destinationPort.split("-").map(Number);
    return port >= first && port <= end;
  });
}
