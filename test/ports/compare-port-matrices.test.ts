import { expect } from "chai";
import fc from "fast-check";
import { PlanError } from "../../lib/finding/plan-error.js";
import { comparePortMatrices } from "../../lib/ports/compare-port-matrices.js";
import { generatePortMatrix } from "../../lib/ports/generate-port-matrix.js";
import type { ComparedFlow, Endpoint, PortMatrix, PortMatrixComparisonRequest, PortRule, Protocol } from "../../types/index.js";
import { validRequest } from "../helpers/valid-request.js";
import { expectShape } from "../plan/against-schema.js";

const row = (more: Partial<PortRule> = {}): PortRule => ({
  id: "ssh",
  purpose: "SSH",
  protocol: "TCP",
  destinationPort: "22",
  source: { zone: "management", addresses: ["10.0.0.0/24"] },
  destination: { zone: "logical-network", addresses: ["10.1.0.0/24"] },
  required: true,
  rule: "port-22-ssh-logs",
  ...more,
});
const endpoint = (fqdn: string, more: Partial<Endpoint> = {}): Endpoint => ({
  fqdn,
  protocol: "TCP",
  port: 443,
  purpose: "images",
  required: true,
  rule: "endpoints-azure-local",
  ...more,
});
const matrix = (rules: readonly PortRule[], endpoints: readonly Endpoint[] = []): PortMatrix => ({
  platform: "azure-local",
  rules: [...rules],
  endpoints: [...endpoints],
  findings: [],
});
const from = (...addresses: string[]) => ({ source: { zone: "management", addresses } });
const to = (...addresses: string[]) => ({ destination: { zone: "logical-network", addresses } });

const textOf = ({ protocol, destinationPort, source, destination }: ComparedFlow) =>
  `${protocol} ${destinationPort} ${source.addresses.join(",")} > ${destination.addresses.join(",")}`;
const told = (before: readonly PortRule[], after: readonly PortRule[]) =>
  comparePortMatrices({ before: matrix(before), after: matrix(after) }).changes.map(({ kind, flow }) => `${kind} ${textOf(flow)}`);

describe("comparePortMatrices", () => {
  const tables: readonly (readonly [why: string, before: readonly PortRule[], after: readonly PortRule[], expected: readonly string[]])[] =
    [
      ["nothing changed", [row()], [row()], []],
      ["another id and purpose", [row()], [row({ id: "other", purpose: "x" })], []],
      ["one row split into two", [row()], [row({ ...from("10.0.0.0/25") }), row({ id: "b", ...from("10.0.0.128/25") })], []],
      ["a prefix written as a range", [row()], [row({ ...from("10.0.0.0-10.0.0.255") })], []],
      ["a new row", [], [row()], ["opened TCP 22 10.0.0.0/24 > 10.1.0.0/24"]],
      ["a row that is gone", [row()], [], ["closed TCP 22 10.0.0.0/24 > 10.1.0.0/24"]],
      ["a wider source", [row()], [row({ ...from("10.0.0.0/23") })], ["opened TCP 22 10.0.1.0/24 > 10.1.0.0/24"]],
      ["a narrower destination", [row()], [row({ ...to("10.1.0.0/25") })], ["closed TCP 22 10.0.0.0/24 > 10.1.0.128/25"]],
      [
        "a hole in the middle",
        [row({ ...to("10.1.0.7") })],
        [row()],
        ["opened TCP 22 10.0.0.0/24 > 10.1.0.0-10.1.0.6,10.1.0.8-10.1.0.255"],
      ],
      ["more ports", [row()], [row({ destinationPort: "22-25" })], ["opened TCP 23-25 10.0.0.0/24 > 10.1.0.0/24"]],
      [
        "another protocol",
        [row()],
        [row({ protocol: "UDP" })],
        ["opened UDP 22 10.0.0.0/24 > 10.1.0.0/24", "closed TCP 22 10.0.0.0/24 > 10.1.0.0/24"],
      ],
      ["every protocol", [], [row({ protocol: "Any", destinationPort: "*" })], ["opened Any * 10.0.0.0/24 > 10.1.0.0/24"]],
      [
        "TCP alone in place of every protocol",
        [row({ protocol: "TCP", destinationPort: "*" })],
        [row({ protocol: "Any", destinationPort: "*" })],
        ["opened Any * 10.0.0.0/24 > 10.1.0.0/24"],
      ],
      ["a service tag", [row({ ...from("AzureLoadBalancer") })], [row({ ...from("AzureLoadBalancer") })], []],
      [
        "another service tag",
        [row({ ...from("AzureLoadBalancer") })],
        [row({ ...from("Internet") })],
        ["opened TCP 22 Internet > 10.1.0.0/24", "closed TCP 22 AzureLoadBalancer > 10.1.0.0/24"],
      ],
      ["a zone whose addresses are not known", [row({ ...to() })], [row({ ...to() })], []],
      [
        "addresses that become known",
        [row({ ...to() })],
        [row()],
        ["opened TCP 22 10.0.0.0/24 > 10.1.0.0/24", "closed TCP 22 10.0.0.0/24 > "],
      ],
      [
        "IPv6",
        [row({ ...from("fd00::/64"), ...to("fd01::1") })],
        [row({ ...from("fd00::/63"), ...to("fd01::1") })],
        ["opened TCP 22 fd00:0:0:1::/64 > fd01::1/128"],
      ],
      [
        "two rows that overlap",
        [],
        [row(), row({ id: "b", ...from("10.0.0.0/23") })],
        ["opened TCP 22 10.0.0.0/24 > 10.1.0.0/24", "opened TCP 22 10.0.1.0/24 > 10.1.0.0/24"],
      ],
    ];
  for (const [why, before, after, expected] of tables) {
    it(`${why}: ${expected.join("; ") || "nothing"}`, () => {
      expect(told(before, after)).to.deep.equal(expected);
    });
  }

  it("says which rows become required or optional, without opening or closing anything", () => {
    const { changes } = comparePortMatrices({ before: matrix([row()]), after: matrix([row({ id: "b", required: false })]) });
    expect(changes.map(({ kind, before, after }) => [kind, before?.required, after?.required])).to.deep.equal([["changed", true, false]]);
  });

  it("compares endpoints by name, port and protocol, and knows what a wildcard covers", () => {
    const names = (before: readonly Endpoint[], after: readonly Endpoint[]) =>
      comparePortMatrices({ before: matrix([], before), after: matrix([], after) }).endpoints.map(
        ({ kind, fqdn, port }) => `${kind} ${fqdn} ${port}`,
      );
    expect(names([endpoint("a.x.y")], [endpoint("A.x.y")])).to.deep.equal([]);
    expect(names([endpoint("a.x.y")], [endpoint("a.x.y", { port: 80 })])).to.deep.equal(["opened a.x.y 80", "closed a.x.y 443"]);
    expect(names([endpoint("*.x.y")], [endpoint("a.x.y")])).to.deep.equal(["closed *.x.y 443"]);
    expect(names([endpoint("a.x.y")], [endpoint("*.x.y")])).to.deep.equal(["opened *.x.y 443"]);
    // a wildcard does not hold the name without the label
    expect(names([endpoint("*.x.y")], [endpoint("x.y"), endpoint("*.x.y")])).to.deep.equal(["opened x.y 443"]);
    expect(names([endpoint("a.x.y", { required: false })], [endpoint("a.x.y")])).to.deep.equal(["changed a.x.y 443"]);
  });

  it("names what a wildcard that closes has let pass and is still needed", () => {
    const after = [endpoint("a.x.y"), endpoint("b.z.X.y"), endpoint("x.y"), endpoint("c.x.y", { port: 80 }), endpoint("evilx.y")];
    const { endpoints } = comparePortMatrices({ before: matrix([], [endpoint("*.x.y"), endpoint("q.x.y")]), after: matrix([], after) });
    expect(endpoints.map(({ kind, fqdn, stillNeeded }) => [kind, fqdn, stillNeeded])).to.deep.equal([
      ["opened", "x.y", undefined],
      ["opened", "c.x.y", undefined],
      ["opened", "evilx.y", undefined],
      ["closed", "*.x.y", ["a.x.y", "b.z.X.y"]],
      ["closed", "q.x.y", undefined],
    ]);
  });

  it("lists no endpoint as closed where those of the new matrix are missing, unless both lack the same", () => {
    const { findings } = generatePortMatrix({ ...validRequest(), region: "francecentral" });
    const [whole, part] = [matrix([], [endpoint("a.x"), endpoint("b.x")]), { ...matrix([], [endpoint("b.x"), endpoint("c.x")]), findings }];
    const names = (before: PortMatrix, after: PortMatrix) =>
      comparePortMatrices({ before, after }).endpoints.map(({ kind, fqdn }) => `${kind} ${fqdn}`);
    expect(names(whole, part)).to.deep.equal(["opened c.x"]);
    expect(names(part, whole)).to.deep.equal(["opened a.x", "closed c.x"]);
    expect(names({ ...whole, findings }, part)).to.deep.equal(["opened c.x", "closed a.x"]);
    expect(comparePortMatrices({ before: part, after: part }).findings.map(({ message }) => message.split(":")[0])).to.deep.equal([
      "endpoints are missing in both matrices, so they are not compared",
    ]);
  });

  it("says which lists have another date", () => {
    const list = (name: string, date: string) => ({ name, date, source: "s", page: "https://example.com" });
    const { lists } = comparePortMatrices({
      before: { ...matrix([]), lists: [list("West Europe", "2025-11-27"), list("Dell", "2025-10-22"), list("same", "2025-01-01")] },
      after: { ...matrix([]), lists: [list("West Europe", "2026-07-14"), list("HPE", "2026-06-25"), list("same", "2025-01-01")] },
    });
    const page = "https://example.com";
    expect(lists).to.deep.equal([
      { kind: "changed", name: "West Europe", page, before: "2025-11-27", after: "2026-07-14" },
      { kind: "removed", name: "Dell", page, before: "2025-10-22" },
      { kind: "same", name: "same", page, before: "2025-01-01", after: "2025-01-01" },
      { kind: "added", name: "HPE", page, after: "2026-06-25" },
    ]);
  });

  it("warns of two platforms, and of endpoints that are missing in one of them", () => {
    const without = generatePortMatrix({ ...validRequest(), region: "francecentral" });
    const { findings } = comparePortMatrices({ before: without, after: { ...matrix([]), platform: "vmware" } });
    expect(findings.map(({ rule, severity, path }) => [rule, severity, path])).to.have.deep.members([
      ["port-matrix-comparison-platform", "warning", "/after/platform"],
      ["port-matrix-comparison-gap", "warning", "/before/findings"],
    ]);
  });

  it("refuses what is no pair of matrices, with all that is wrong", () => {
    const call = () => comparePortMatrices({ before: { ...matrix([]), rules: [{}] }, after: 1 } as unknown as PortMatrixComparisonRequest);
    expect(call).to.throw(PlanError);
  });

  it("is exactly the difference: a packet opens if and only if the new matrix alone allows it", () => {
    const octet = fc.integer({ min: 0, max: 7 });
    const addresses = fc.oneof(
      octet.map((n) => [`10.0.0.${n}`]),
      fc.tuple(octet, octet).map(([a, b]) => [`10.0.0.${Math.min(a, b)}-10.0.0.${Math.max(a, b)}`]),
      fc.constantFrom(["10.0.0.0/30"], ["10.0.0.4/30"], ["10.0.0.0/29"], []),
    );
    const ports = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`);
    const rules = fc.array(
      fc
        .record({
          protocol: fc.constantFrom<Protocol>("TCP", "UDP", "Any"),
          destinationPort: fc.oneof(ports, fc.constant("*")),
          source: addresses,
          destination: addresses,
        })
        .map(({ source, destination, ...rest }, index = 0) => row({ ...rest, id: `r${index}`, ...from(...source), ...to(...destination) })),
      { maxLength: 5 },
    );
    const number = (text: string) => Number(text.split(".").at(-1));
    const holds = (texts: readonly string[], address: number | undefined) => {
      if (texts.length === 0) return address === undefined;
      if (address === undefined) return false;
      return texts.some((text) => {
        if (text.includes("/")) {
          const [start = "", length = ""] = text.split("/");
          return address >= number(start) && address < number(start) + 2 ** (32 - Number(length));
        }
        const [first = "", last = first] = text.split("-");
        return address >= number(first) && address <= number(last);
      });
    };
    const allows = (
      { protocol, destinationPort, source, destination }: ComparedFlow,
      packet: { protocol: string; port: number; source?: number; destination?: number },
    ) => {
      const [first = "0", last = first] = destinationPort === "*" ? ["0", "65535"] : destinationPort.split("-");
      return (
        (protocol === "Any" || protocol === packet.protocol) &&
        Number(first) <= packet.port &&
        packet.port <= Number(last) &&
        holds(source.addresses, packet.source) &&
        holds(destination.addresses, packet.destination)
      );
    };
    let different = 0;
    fc.assert(
      fc.property(rules, rules, (before, after) => {
        const { changes } = comparePortMatrices({ before: matrix(before), after: matrix(after) });
        if (changes.length > 0) different++;
        for (const protocol of ["TCP", "UDP"])
          for (const port of [1, 2, 3, 4, 5])
            for (const source of [undefined, 0, 3, 4, 7])
              for (const destination of [undefined, 0, 3, 4, 7]) {
                const packet = {
                  protocol,
                  port,
                  ...(source === undefined ? {} : { source }),
                  ...(destination === undefined ? {} : { destination }),
                };
                const [was, is] = [before, after].map((rows) => rows.some((one) => allows(one, packet)));
                const opened = changes.some(({ kind, flow }) => kind === "opened" && allows(flow, packet));
                const closed = changes.some(({ kind, flow }) => kind === "closed" && allows(flow, packet));
                // what is left of every protocol but TCP or UDP is shown as any protocol, so it may name more, never less
                if (is && !was) expect(opened, JSON.stringify(packet)).to.equal(true);
                if (was && !is) expect(closed, JSON.stringify(packet)).to.equal(true);
                const isPlain = [...before, ...after].every((one) => one.protocol !== "Any");
                if (isPlain) expect([opened, closed], JSON.stringify(packet)).to.deep.equal([is && !was, was && !is]);
              }
      }),
      { numRuns: 150 },
    );
    expect(different).to.be.greaterThan(100);
  });

  it("has the shape of its schema for matrices of requests", () => {
    const before = generatePortMatrix({ ...validRequest(), region: "eastus" });
    const after = generatePortMatrix({ ...validRequest(), region: "westeurope", oem: "dell" });
    const comparison = comparePortMatrices({ before, after });
    expectShape("port-matrix-comparison", comparison);
    expect(comparison.endpoints.filter(({ kind }) => kind === "opened").map(({ fqdn }) => fqdn)).to.include.members([
      "weu.his.arc.azure.com",
      "downloads.dell.com",
    ]);
    expect(comparison.endpoints.filter(({ kind }) => kind === "closed").map(({ fqdn }) => fqdn)).to.include("raw.githubusercontent.com");
  });

  it("takes thousands of rows in a time that grows with them", () => {
    const many = (shift: number) =>
      Array.from({ length: 2000 }, (_, index) => row({ id: `r${index}`, ...from(`10.${index >> 8}.${index & 255}.${shift}`) }));
    const start = performance.now();
    expect(told(many(1), many(2))).to.have.lengthOf(4000);
    expect(performance.now() - start).to.be.below(20_000);
  });
});
