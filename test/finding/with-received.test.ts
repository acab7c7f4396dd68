import { expect } from "chai";
import { withReceived } from "../../lib/finding/with-received.js";
import type { Finding } from "../../types/index.js";

const at = (path: string): Finding => ({
  rule: "name-unique",
  severity: "info",
  path,
  message: "a message",
  received: "what a check says",
  source: { document: "a document", section: "a section", basis: "inferred" },
});
const document = {
  text: "a",
  long: "x".repeat(300),
  number: 0,
  list: ["a"],
  bounds: { start: "10.0.0.1", end: "10.0.0.9" },
  nested: { bounds: {} },
  network: { name: "a", addressPrefix: "10.0.0.0/24", vswitchName: "switch" },
};

describe("withReceived", () => {
  const rows: [path: string, received: unknown, reason: string][] = [
    ["/text", "a", "the value there, whatever a check says"],
    ["/long", `${"x".repeat(200)}…`, "long texts are cut"],
    ["/number", 0, "a number"],
    ["/bounds", document.bounds, "bounds are carried along"],
    ["/list", undefined, "lists are not"],
    ["/nested", undefined, "nor is what has more in it"],
    ["/network", undefined, "nor a whole network"],
    ["/absent", undefined, "nothing is there"],
  ];
  for (const [path, received, reason] of rows) {
    it(reason, () => {
      const { received: _, ...rest } = at(path);
      expect(withReceived(at(path), document)).to.deep.equal(received === undefined ? rest : { ...rest, received });
    });
  }
});
