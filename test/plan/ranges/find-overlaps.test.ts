import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "chai";
import fc from "fast-check";
import { parseRange } from "../../../lib/address/index.js";
import { PlanError } from "../../../lib/finding/plan-error.js";
import { findOverlaps } from "../../../lib/plan/ranges/find-overlaps.js";
import type { OverlapRange, OverlapRequest } from "../../../types/index.js";
import { applyPatch } from "../../helpers/apply-patch.js";

const root = new URL("../../../", import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, root), "utf8"));

/** Ranges called a, b, c and so on; a group exists after an `@`. */
function lettered(...texts: readonly string[]): OverlapRange[] {
  return texts.map((text, i) => {
    const [range = "", group] = text.split("@");
    return { name: String.fromCharCode(97 + i), range, ...(group === undefined ? {} : { group }) };
  });
}

const told = (ranges: OverlapRange[]) =>
  findOverlaps({ ranges }).overlaps.map(({ a, b, start, end, relation }) => `${a} ${relation} ${b} ${start} ${end}`);

/** The findings of the error that an input is refused with. */
function refusal(input: unknown): PlanError["findings"] {
  try {
    findOverlaps(input as OverlapRequest);
  } catch (error) {
    if (error instanceof PlanError) return error.findings;
    throw error;
  }
  return expect.fail("it was accepted");
}

describe("findOverlaps", () => {
  const rows: readonly (readonly [reason: string, ranges: readonly string[], overlaps: readonly string[]])[] = [
    ["nothing overlaps nothing", [], []],
    ["a range does not overlap itself", ["10.0.0.0/8"], []],
    ["neighbours share no address", ["10.0.0.0/24", "10.0.1.0/24", "10.0.2.0-10.0.2.9", "10.0.2.10"], []],
    ["the same written in other ways", ["10.0.0.0/31", "10.0.0.0 - 10.0.0.1"], ["a same b 10.0.0.0 10.0.0.1"]],
    ["the same in IPv6", ["fd00::/127", "FD00:0:0::0-fd00::1"], ["a same b fd00:: fd00::1"]],
    ["the first contains the second", ["10.0.0.0/8", "10.1.0.0/16"], ["a contains b 10.1.0.0 10.1.255.255"]],
    ["with one end in common", ["10.0.0.0/8", "10.0.0.0"], ["a contains b 10.0.0.0 10.0.0.0"]],
    ["the first lies within the second", ["10.1.0.0/16", "10.0.0.0/8"], ["a within b 10.1.0.0 10.1.255.255"]],
    ["with the other end in common", ["10.255.255.255", "10.0.0.0/8"], ["a within b 10.255.255.255 10.255.255.255"]],
    ["each has addresses of its own", ["10.0.0.0-10.0.0.9", "10.0.0.5-10.0.0.20"], ["a partial b 10.0.0.5 10.0.0.9"]],
    ["and the other way round", ["10.0.0.5-10.0.0.20", "10.0.0.0-10.0.0.9"], ["a partial b 10.0.0.5 10.0.0.9"]],
    [
      "the ends of the address space",
      ["0.0.0.0/0", "255.255.255.255", "0.0.0.0"],
      ["a contains b 255.255.255.255 255.255.255.255", "a contains c 0.0.0.0 0.0.0.0"],
    ],
    [
      "and of the other",
      ["::/0", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
      ["a contains b ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
    ],
    [
      "IPv4 and IPv6 share nothing, whatever their numbers",
      ["0.0.0.0/0", "::/0", "::a00:1", "10.0.0.1"],
      ["a contains d 10.0.0.1 10.0.0.1", "b contains c ::a00:1 ::a00:1"],
    ],
    [
      "a group may overlap itself",
      ["10.0.0.0/24@x", "10.0.0.0/25@x", "10.0.0.0/26@y"],
      ["a contains c 10.0.0.0 10.0.0.63", "b contains c 10.0.0.0 10.0.0.63"],
    ],
    ["groups reach over IP versions", ["10.0.0.0/24@x", "fd00::/64@x", "fd00::1@x"], []],
    ["a dotted mask is read as a length", ["10.0.0.0/255.0.0.0", "10.9.9.9"], ["a contains b 10.9.9.9 10.9.9.9"]],
  ];
  for (const [reason, ranges, overlaps] of rows) it(reason, () => expect(told(lettered(...ranges))).to.deep.equal(overlaps));

  it("lists the example of the schema", () => {
    const [example] = json("schemas/overlap-request.schema.json").examples;
    expect(findOverlaps(example)).to.deep.equal({
      overlaps: [{ a: "plant-7", b: "plant-7 nodes", start: "10.30.7.16", end: "10.30.7.63", relation: "contains" }],
      findings: [],
    });
  });

  /** Ranges crowded into 64 addresses, in every form they can be written in. */
  const anyRanges = fc
    .array(
      fc.record({
        first: fc.nat(63),
        more: fc.nat(12),
        form: fc.constantFrom("range", "prefix", "address"),
        group: fc.constantFrom(undefined, undefined, "x", "y"),
      }),
      { maxLength: 16 },
    )
    .map((parts) =>
      parts.map(({ first, more, form, group }, i): OverlapRange => {
        const block = 2 ** (more % 5);
        const start = Math.floor(first / block) * block;
        const range = {
          range: `10.0.0.${first}-10.0.0.${Math.min(63, first + more)}`,
          prefix: `10.0.0.${start}/${32 - (more % 5)}`,
          address: `10.0.0.${first}`,
        }[form];
        return { name: `r${i}`, range, ...(group === undefined ? {} : { group }) };
      }),
    );

  it("agrees with comparing every two address by address", () => {
    fc.assert(
      fc.property(anyRanges, (ranges) => {
        const sets = ranges.map(({ range }) => {
          const { first, last } = parseRange(range);
          return new Set(Array.from({ length: last - first + 1 }, (_, i) => (first + i) % 256));
        });
        const expected = ranges.flatMap((a, i) =>
          ranges.slice(i + 1).flatMap((b, k) => {
            const [own, other] = [sets[i] as Set<number>, sets[i + 1 + k] as Set<number>];
            const shared = [...own].filter((address) => other.has(address));
            if (shared.length === 0 || (a.group !== undefined && a.group === b.group)) return [];
            const [all, whole] = [shared.length === other.size, shared.length === own.size];
            const relation = all ? (whole ? "same" : "contains") : whole ? "within" : "partial";
            return [{ a: a.name, b: b.name, start: `10.0.0.${Math.min(...shared)}`, end: `10.0.0.${Math.max(...shared)}`, relation }];
          }),
        );
        expect(findOverlaps({ ranges })).to.deep.equal({ overlaps: expected, findings: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("finds in IPv6 what it finds in IPv4", () => {
    fc.assert(
      fc.property(anyRanges, (ranges) => {
        const six = ranges.map((each) => {
          const { first, last } = parseRange(each.range);
          return { ...each, range: `fd00::${(first % 256).toString(16)}-fd00::${(last % 256).toString(16)}` };
        });
        const names = (overlaps: ReturnType<typeof findOverlaps>["overlaps"]) => overlaps.map(({ a, b, relation }) => [a, b, relation]);
        expect(names(findOverlaps({ ranges: six }).overlaps)).to.deep.equal(names(findOverlaps({ ranges }).overlaps));
      }),
    );
  });

  it("keeps the order of the request where IP versions are mixed", () => {
    const { overlaps } = findOverlaps({ ranges: lettered("fd00::/64", "10.0.0.0/24", "fd00::1", "10.0.0.1", "fd00::/48") });
    expect(overlaps.map(({ a, relation, b }) => `${a} ${relation} ${b}`)).to.deep.equal([
      "a contains c",
      "a within e",
      "b contains d",
      "c within e",
    ]);
  });

  it("gives a result of its schema, leaves its input alone and gives the same bytes again", () => {
    const ajv = new Ajv2020({ strict: false });
    for (const name of readdirSync(new URL("schemas/", root))) ajv.addSchema(json(`schemas/${name}`));
    fc.assert(
      fc.property(anyRanges, (ranges) => {
        const before = JSON.stringify({ ranges });
        const report = findOverlaps({ ranges });
        ajv.validate("overlap-report.schema.json", report);
        expect(ajv.errors).to.equal(null);
        expect(ajv.validate("overlap-request.schema.json", { ranges })).to.equal(true);
        expect(JSON.stringify({ ranges })).to.equal(before);
        expect(JSON.stringify(findOverlaps(JSON.parse(before)))).to.equal(JSON.stringify(report));
      }),
    );
  });

  it("tells host bits, takes the whole block, and offers the prefix that is meant", () => {
    const request = { ranges: lettered("10.0.0.5/24", "10.0.0.200", "fd00::5/64", "FD00:0:0::9/64") };
    const { overlaps, findings } = findOverlaps(request);
    expect(overlaps.map(({ a, b, relation }) => [a, relation, b])).to.deep.equal([
      ["a", "contains", "b"],
      ["c", "same", "d"],
    ]);
    expect(findings.map(({ path, rule, severity, message }) => [path, rule, severity, message])).to.deep.equal([
      ["/ranges/0/range", "prefix-host-bits", "warning", "10.0.0.5/24 has host bits set; it is read as 10.0.0.0/24"],
      ["/ranges/2/range", "prefix-host-bits", "warning", "fd00::5/64 has host bits set; it is read as fd00::/64"],
      ["/ranges/3/range", "prefix-host-bits", "warning", "fd00::9/64 has host bits set; it is read as fd00::/64"],
    ]);
    for (const { path, repairs } of findings) {
      const after = findOverlaps(applyPatch(request, repairs?.[0]?.patch ?? []));
      expect(after.findings.map((finding) => finding.path)).not.to.include(path);
      expect(after.overlaps).to.deep.equal(overlaps);
    }
  });

  it("tells names that exist for several ranges, once each", () => {
    const ranges = ["a", "b", "a", "A", "a", "b"].map((name, i) => ({ name, range: `10.0.0.${i}` }));
    const { findings } = findOverlaps({ ranges });
    expect(findings.map(({ path, severity, message }) => [path, severity, message])).to.deep.equal([
      ["/ranges/2/name", "info", '3 ranges are called "a", the first of them /ranges/0; use different names'],
      ["/ranges/5/name", "info", '2 ranges are called "b", the first of them /ranges/1; use different names'],
    ]);
  });

  describe("of more overlaps than a list is of use for", () => {
    const identical = (count: number, more: (i: number) => Partial<OverlapRange> = () => ({})) => ({
      ranges: Array.from({ length: count }, (_, i) => ({ name: `r${i}`, range: "10.0.0.0/8", ...more(i) })),
    });

    it("lists a million and counts them all", () => {
      const { overlaps, findings } = findOverlaps(identical(100_000));
      expect(overlaps).to.have.length(1_000_000);
      expect(findings.map(({ rule, severity, path, message }) => [rule, severity, path, message])).to.deep.equal([
        [
          "overlap-limit",
          "warning",
          "/ranges",
          "there are 4999950000 overlaps, and only the 1000000 at the lowest addresses are listed; put ranges that may overlap into one group",
        ],
      ]);
    });

    it("is not impressed by a large group", () => {
      expect(findOverlaps(identical(100_000, () => ({ group: "x" })))).to.deep.equal({ overlaps: [], findings: [] });
      const two = findOverlaps(identical(100_000, (i) => ({ group: i === 0 ? "y" : "x" })));
      expect(two.overlaps).to.have.length(99_999);
      expect(two.findings).to.deep.equal([]);
    });

    it("says nothing where the limit is just not passed", () => {
      // 1414 ranges make 998,991 pairs, and one that overlaps 1009 of them makes up the million
      const full = identical(1414);
      full.ranges.push(...Array.from({ length: 1009 }, (_, i) => ({ name: `s${i}`, range: `11.0.${i >> 8}.${i & 255}` })));
      full.ranges.push({ name: "t", range: "11.0.0.0/16" });
      const exact = findOverlaps(full);
      expect(exact.overlaps).to.have.length(1_000_000);
      expect(exact.findings).to.deep.equal([]);
      full.ranges.push({ name: "u", range: "12.0.0.0/8" }, { name: "v", range: "12.0.0.0/8" });
      const beyond = findOverlaps(full);
      expect(beyond.overlaps).to.deep.equal(exact.overlaps);
      expect(beyond.findings[0]?.message).to.include("there are 1000001 overlaps");
    });

    it("shares the limit between the IP versions, IPv4 first", () => {
      const { overlaps, findings } = findOverlaps(identical(1650, (i) => (i < 250 ? { range: "fd00::/64" } : {})));
      const [four, six] = [(1400 * 1399) / 2, (250 * 249) / 2];
      expect(overlaps.filter(({ start }) => start === "10.0.0.0")).to.have.length(four);
      expect(overlaps.filter(({ start }) => start === "fd00::")).to.have.length(1_000_000 - four);
      expect(findings[0]?.message).to.include(`there are ${four + six} overlaps`);
    });

    it("lists fewer of long names, so that the report does not outgrow its input by the square", () => {
      const name = "n".repeat(1_000_000);
      const ranges = Array.from({ length: 60 }, (_, i) => ({ name: `${name}${i}`, range: "10.0.0.0/8" }));
      const { overlaps, findings } = findOverlaps({ ranges });
      expect(overlaps).to.have.length(134);
      expect(findings.at(-1)?.message).to.include("there are 1770 overlaps, and only the 134 at the lowest addresses are listed");
    });
  });

  it("finds the overlaps of 100,000 ranges", () => {
    const ranges = Array.from({ length: 100_000 }, (_, i) => ({
      name: `r${i}`,
      range: i % 5 === 0 ? `10.${(i >> 8) & 255}.0.0/${16 + (i % 8)}` : `10.${i & 255}.${(i >> 8) & 255}.${(i >> 12) & 192}/26`,
    }));
    const { overlaps } = findOverlaps({ ranges });
    expect(overlaps.length).to.be.greaterThan(100_000);
  });

  const refused: readonly (readonly [reason: string, input: unknown, rule: string, path: string])[] = [
    ["no object", null, "schema-type", ""],
    ["a list without an object around it", [], "schema-type", ""],
    ["no ranges", {}, "schema-required", "/ranges"],
    ["text in place of a range", { ranges: ["10.0.0.0/8"] }, "schema-type", "/ranges/0"],
    ["a range without a name", { ranges: [{ range: "10.0.0.0/8" }] }, "schema-required", "/ranges/0/name"],
    ["an empty name", { ranges: [{ name: "", range: "10.0.0.0/8" }] }, "schema-value", "/ranges/0/name"],
    ["an empty group", { ranges: [{ name: "a", range: "10.0.0.0/8", group: "" }] }, "schema-value", "/ranges/0/group"],
    ["an octet over 255", { ranges: [{ name: "a", range: "10.0.0.256" }] }, "range-syntax", "/ranges/0/range"],
    ["an octet that could be octal", { ranges: [{ name: "a", range: "010.0.0.0/8" }] }, "range-syntax", "/ranges/0/range"],
    ["a range the wrong way round", { ranges: [{ name: "a", range: "10.0.0.9-10.0.0.1" }] }, "range-order", "/ranges/0/range"],
    ["the same in IPv6", { ranges: [{ name: "a", range: "fd00::9-fd00::1" }] }, "range-order", "/ranges/0/range"],
    ["a length over 128", { ranges: [{ name: "a", range: "fd00::/129" }] }, "range-syntax", "/ranges/0/range"],
    ["a zone", { ranges: [{ name: "a", range: "fe80::1%eth0" }] }, "range-syntax", "/ranges/0/range"],
    ["a number", { ranges: [{ name: "a", range: 167772161 }] }, "schema-type", "/ranges/0/range"],
  ];
  for (const [reason, input, rule, path] of refused) {
    it(`refuses ${reason}`, () => expect(refusal(input).map((finding) => [finding.rule, finding.path])).to.deep.equal([[rule, path]]));
  }

  it("refuses a range from one IP version to the other", () => {
    for (const range of ["10.0.0.1-fd00::1", "fd00::1-10.0.0.1"]) {
      expect(
        refusal({ ranges: [{ name: "a", range }] }).map(({ path }) => path),
        range,
      ).to.deep.equal(["/ranges/0/range"]);
    }
  });

  it("tells every wrong range at once", () => {
    const ranges = Array.from({ length: 50 }, (_, i) => ({ name: `r${i}`, range: i % 2 === 0 ? "10.0.0.0/8" : "10.0.0.300" }));
    expect(refusal({ ranges }).map(({ path }) => path)).to.deep.equal(
      ranges.flatMap((_, i) => (i % 2 === 0 ? [] : [`/ranges/${i}/range`])),
    );
  });

  it("does not repeat megabytes, and escapes everything a terminal would act on", () => {
    const long = "\u001b[2J".repeat(300_000);
    const twice = { name: long, range: "10.0.0.0/8" };
    for (const { message, received } of findOverlaps({ ranges: [twice, twice] }).findings) {
      expect(message).to.have.length.below(400);
      expect(message).not.to.include("\u001b");
      expect(JSON.stringify(received)).to.have.length.below(600);
    }
    for (const { message, received } of refusal({ ranges: [{ name: "a", range: long }] })) {
      expect(message).to.have.length.below(400);
      expect(message).not.to.include("\u001b");
      expect(JSON.stringify(received)).to.have.length.below(600);
    }
  });

  it("is not misled by the members of objects", () => {
    const ranges = ["__proto__", "constructor", "toString"].map((name) => ({ name, range: "10.0.0.0/8", group: name }));
    expect(findOverlaps({ ranges }).overlaps.map(({ a, b }) => [a, b])).to.deep.equal([
      ["__proto__", "constructor"],
      ["__proto__", "toString"],
      ["constructor", "toString"],
    ]);
  });
});
