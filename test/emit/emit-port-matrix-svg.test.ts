import type { Element } from "@xmldom/xmldom";
import { expect } from "chai";
import fc from "fast-check";
import { emitPortMatrixSvg, PlanError } from "../../lib/index.js";
import type { PortMatrix, PortRule } from "../../types/index.js";
import { parsedXml } from "../helpers/parsed-xml.js";
import { randomMatrices, validMatrix } from "../helpers/random-matrices.js";
import { describeGolden } from "./port-matrix/expect-golden.js";

const contentOf = (matrix: PortMatrix, options?: Parameters<typeof emitPortMatrixSvg>[1]): string =>
  emitPortMatrixSvg(matrix, options).files[0]?.content ?? "";

function parsed(svg: string): Element {
  const { documentElement } = parsedXml(svg);
  if (documentElement === null) throw new Error("there is no root");
  return documentElement;
}

const texts = (root: Element, name: string) => [...root.getElementsByTagName(name)].map(({ textContent }) => textContent ?? "");
const shownTexts = (matrix: PortMatrix) => texts(parsed(contentOf(matrix)), "text");

/** The rows that the tooltips of arrows name. */
function rowsOnArrows(matrix: PortMatrix): string[] {
  return [...parsed(contentOf(matrix)).getElementsByTagName("g")].flatMap((group) => (texts(group, "title")[0] ?? "").split("\n"));
}

const [ssh] = validMatrix().rules as [PortRule];
const matrixOf = (...rules: readonly PortRule[]): PortMatrix => ({ ...validMatrix(), rules: [...rules], endpoints: [] });
const back: PortRule = { ...ssh, id: "back", source: ssh.destination, destination: ssh.source };

describe("emitPortMatrixSvg", () => {
  describeGolden("svg", emitPortMatrixSvg);

  it("has every row on an arrow, named in its tooltip", () => {
    fc.assert(
      fc.property(randomMatrices(fc.stringMatching(/^[a-z]{1,8}$/)), (matrix) => {
        const rows = matrix.rules.map(({ id, purpose }) => `${id}: ${purpose}`);
        expect(rowsOnArrows(matrix).sort()).to.deep.equal(rows.sort());
      }),
      { numRuns: 100 },
    );
  });

  it("shows zones with their addresses, and ports with what they connect", () => {
    expect(shownTexts(validMatrix())).to.include.members([
      "management",
      "192.168.10.0/24",
      "10.30.7.0/26",
      "10.30.8.0/26",
      "addresses not given",
      "2 host names",
      "TCP 22",
      "UDP 123",
      "from 10.30.7.0/26",
      "Endpoints, by host name: 1 on TCP 443, 1 on UDP 123",
    ]);
    expect(texts(parsed(contentOf(validMatrix())), "desc")).to.deep.equal([
      "management network to logical networks: TCP 22\nmanagement network to time servers: UDP 123 (optional)\nlogical networks to internet, from 10.30.7.0/26: TCP 443",
    ]);
  });

  it("draws one arrow with two heads only where both sides open the same ports", () => {
    const arrows = (...rules: readonly PortRule[]) => parsed(contentOf(matrixOf(...rules))).getElementsByTagName("g").length;
    expect(arrows(ssh, back)).to.equal(1);
    expect(arrows(ssh, { ...back, destinationPort: "23" })).to.equal(2);
    expect(arrows(ssh, { ...back, required: false })).to.equal(2);
    const ports = Array.from({ length: 20 }, (_, index) => ({ ...ssh, destinationPort: `${index + 1}` }));
    const others = ports.map(({ destinationPort }) => ({ ...back, destinationPort: destinationPort === "20" ? "99" : destinationPort }));
    expect(arrows(...ports, ...others)).to.equal(2);
  });

  it("names twelve ports of a protocol, and how many more there are", () => {
    const ports = (count: number) => Array.from({ length: count }, (_, index) => ({ ...ssh, destinationPort: `${index + 1}` }));
    const labels = (count: number) => shownTexts(matrixOf(...ports(count))).join(" ");
    expect(labels(12)).to.include("TCP 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12");
    expect(labels(13)).to.include("TCP 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more");
  });

  it("names six addresses of a zone, and how many more there are", () => {
    const addresses = Array.from({ length: 7 }, (_, index) => `10.0.${index}.0/24`);
    const shown = (count: number) => shownTexts(matrixOf({ ...ssh, source: { zone: "a", addresses: addresses.slice(0, count) } }));
    expect(shown(6)).to.include("10.0.5.0/24");
    expect(shown(7)).to.include.members(["10.0.4.0/24", "and 2 more"]);
    expect(shown(7)).to.not.include("10.0.5.0/24");
  });

  it("shows the names of machines whose addresses are not known", () => {
    const destination = { zone: "ntp", addresses: [], fqdns: ["time.contoso.com"] };
    expect(shownTexts(matrixOf({ ...ssh, destination })))
      .to.include("time.contoso.com")
      .and.not.include("addresses not given");
  });

  it("breaks long ranges after the hyphen", () => {
    const source = { zone: "a", addresses: ["192.168.100.100-192.168.100.200"] };
    expect(shownTexts(matrixOf({ ...ssh, source }))).to.include.members(["192.168.100.100-", "192.168.100.200"]);
  });

  it("says in the picture, the comment and a finding what is too much for a picture", () => {
    const rules = Array.from({ length: 70 }, (_, index) => ({
      ...ssh,
      id: `r${index}`,
      source: { zone: `z${Math.floor(index / 5)}`, addresses: [`10.0.0.${index}`] },
      destination: { zone: "internet", addresses: [] },
    }));
    const matrix = matrixOf(...rules);
    const message =
      "3 more zones and 70 more arrows with 70 rows did not fit into the picture; the tables of Markdown, HTML and CSV have every row";
    const { findings } = emitPortMatrixSvg(matrix);
    expect(findings.map(({ rule, path, message }) => [rule, path, message])).to.deep.equal([["emit-picture-size", "/rules", message]]);
    expect(shownTexts(matrix).join(" ")).to.include(`This picture is not complete: ${message}`);
    expect(contentOf(matrix).split("-->")[0]).to.include(`Not in the picture: ${message}`);
    const few = matrixOf(...rules.map((rule) => ({ ...rule, source: { ...rule.source, zone: "management" } })));
    expect(rowsOnArrows(few)).to.have.length(60);
    expect(emitPortMatrixSvg(few).findings.map(({ message }) => message)).to.deep.equal([
      "10 more arrows with 10 rows did not fit into the picture; the tables of Markdown, HTML and CSV have every row",
    ]);
  });

  it("is well-formed and has only its own elements, whatever the texts are", () => {
    fc.assert(
      fc.property(randomMatrices(), (matrix) => {
        const svg = contentOf(matrix);
        const root = parsed(svg);
        const names = new Set([...root.getElementsByTagName("*")].map(({ nodeName }) => nodeName));
        for (const name of names) expect(name).to.be.oneOf(["title", "desc", "style", "g", "rect", "path", "circle", "text", "tspan"]);
        expect(texts(root, "style")[0]).to.not.match(/@import|url\(/);
        expect(svg.replaceAll("\n", "")).to.not.match(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        for (const element of root.getElementsByTagName("*"))
          for (const { name } of element.attributes) expect(name).to.not.match(/^on|href$/i);
      }),
      { numRuns: 200 },
    );
  });

  it("draws a matrix without rows", () => {
    expect(texts(parsed(contentOf(matrixOf())), "desc")).to.deep.equal(["There are no rows."]);
    expect(shownTexts(matrixOf())).to.include("There are no rows.");
  });

  it("lists allowed errors in the comment and in the picture, and refuses others", () => {
    const [finding] = emitPortMatrixSvg(validMatrix()).findings;
    if (finding === undefined) throw new Error("there is no finding");
    const matrix: PortMatrix = { ...validMatrix(), findings: [{ ...finding, severity: "error", message: "something -- is wrong" }] };
    const svg = contentOf(matrix, { allowErrors: true });
    expect(svg.slice(0, svg.indexOf("-->"))).to.include("something - - is wrong");
    expect(texts(parsed(svg), "text")).to.include.members([
      "Do not deploy: the plan has errors.",
      "/endpoints: something -- is wrong (emit-diagram-endpoints)",
    ]);
    expect(() => emitPortMatrixSvg(matrix)).to.throw(PlanError, "there is 1 error finding");
  });
});
