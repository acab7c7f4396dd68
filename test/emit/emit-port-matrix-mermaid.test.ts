import { expect } from "chai";
import fc from "fast-check";
import { emitPortMatrixMermaid } from "../../lib/emit/emit-port-matrix-mermaid.js";
import type { PortMatrix } from "../../types/index.js";
import { randomMatrices, validMatrix } from "../helpers/random-matrices.js";
import { describeGolden } from "./port-matrix/expect-golden.js";

const mermaidOf = (matrix: PortMatrix): string => emitPortMatrixMermaid(matrix).files[0]?.content ?? "";

/** What Mermaid makes of a label. */
const decoded = (label: string): string => label.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

/** The whole grammar of what is written: nothing else may be in a line. */
const plain = "(?:[\\w ,./-]|#\\d+;|<br/>)*";
const grammar = {
  comment: /^ {0,2}%% [\p{L}\p{N} ,./:;'"()*_>-]*$/u,
  start: /^flowchart LR$/,
  node: new RegExp(`^ {2}(zone\\d+|notes)\\["(${plain})"\\]$`),
  edge: new RegExp(`^ {2}(zone\\d+) (-->|-\\.->)\\|"(${plain})"\\| (zone\\d+)$`),
};

interface Diagram {
  readonly nodes: ReadonlyMap<string, string>;
  readonly edges: readonly { readonly from: string; readonly to: string; readonly arrow: string; readonly label: string }[];
}

function diagramOf(content: string): Diagram {
  const nodes = new Map<string, string>();
  const edges: { from: string; to: string; arrow: string; label: string }[] = [];
  let starts = 0;
  for (const line of content.trimEnd().split("\n")) {
    const [, id, name] = grammar.node.exec(line) ?? [];
    const [, from, arrow, label, to] = grammar.edge.exec(line) ?? [];
    if (id !== undefined && name !== undefined) nodes.set(id, name);
    else if (from !== undefined && to !== undefined && arrow !== undefined && label !== undefined) edges.push({ from, to, arrow, label });
    else if (grammar.start.test(line)) starts += 1;
    else expect(line).to.match(grammar.comment);
  }
  expect(starts).to.equal(1);
  return { nodes, edges };
}

describe("emitPortMatrixMermaid", () => {
  describeGolden("mermaid", emitPortMatrixMermaid);

  it("writes only boxes, arrows and comments, whatever its texts contain", () => {
    fc.assert(
      fc.property(randomMatrices(), (matrix) => {
        const { nodes, edges } = diagramOf(mermaidOf(matrix));
        for (const { from, to } of edges) expect([...nodes.keys()]).to.include.members([from, to]);
        const labels = [...nodes.values()].map((label) => decoded(label.split("<br/>")[0] ?? ""));
        const shown = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, " ");
        for (const { source, destination } of matrix.rules)
          expect(labels).to.include.members([shown(source.zone), shown(destination.zone)]);
        expect(edges.length > 0).to.equal(matrix.rules.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  it("has every row on an arrow between its zones", () => {
    const { nodes, edges } = diagramOf(mermaidOf(validMatrix()));
    expect(edges.map(({ from, to, arrow, label }) => [nodes.get(from), arrow, label, nodes.get(to)])).to.deep.equal([
      ["management<br/>192.168.10.0/24", "-->", "TCP 22", "logical-network<br/>10.30.7.0/26<br/>10.30.8.0/26"],
      ["management<br/>192.168.10.0/24", "-.->", "UDP 123", "ntp<br/>addresses not given"],
      ["logical-network<br/>10.30.7.0/26", "-->", "TCP 443", "internet"],
    ]);
  });

  it("reports that endpoints are comments only", () => {
    const { findings } = emitPortMatrixMermaid(validMatrix());
    expect(findings.map(({ rule, path, message }) => [rule, path, message])).to.deep.equal([
      ["emit-diagram-endpoints", "/endpoints", "the diagram has the 2 endpoints in comments only; Markdown, HTML and CSV list them"],
    ]);
  });

  it("reports a diagram that is larger than Mermaid draws", () => {
    const [rule] = validMatrix().rules;
    if (rule === undefined) throw new Error("there is no rule");
    const rules = Array.from({ length: 501 }, (_, index) => ({ ...rule, source: { zone: `z${index}`, addresses: [] } }));
    const { findings } = emitPortMatrixMermaid({ ...validMatrix(), rules, endpoints: [] });
    expect(findings.map(({ rule: id, path }) => [id, path])).to.deep.equal([["emit-diagram-size", "/rules"]]);
    expect(findings[0]?.message).to.match(/^the diagram has 501 edges in \d+ characters, and Mermaid draws at most 500 edges/);
  });
});
