import { expect } from "chai";
import { readPortMatrix } from "../../lib/input/read-port-matrix.js";
import type { PortMatrix } from "../../types/index.js";

const valid = (): PortMatrix => ({
  platform: "azure-local",
  rules: [
    {
      id: "a",
      purpose: "SSH",
      protocol: "TCP",
      destinationPort: "22",
      source: { zone: "management", addresses: ["10.0.0.0/24"] },
      destination: { zone: "logical-network", addresses: [] },
      required: true,
      rule: "port-22-ssh-logs",
    },
  ],
  endpoints: [{ fqdn: "*.example.com", protocol: "TCP", port: 443, purpose: "x", required: false, rule: "port-22-ssh-logs" }],
  findings: [],
});

describe("readPortMatrix", () => {
  it("accepts a finished matrix", () => {
    expect(readPortMatrix(valid())).to.deep.equal({ value: valid(), findings: [] });
  });

  it("reports what was changed in a matrix by hand", () => {
    const [rule] = valid().rules;
    const { findings } = readPortMatrix({ ...valid(), rules: [{ ...rule, protocol: "tcp", destinationPort: "ssh" }] });
    expect(findings.map(({ rule, path, message }) => [rule, path, message])).to.deep.equal([
      ["schema-value", "/rules/0/protocol", 'expected "TCP", "UDP", "ICMP" or "Any", got text "tcp"; did you mean "TCP"?'],
      ["schema-value", "/rules/0/destinationPort", 'expected text of the form ^(?:\\*|[0-9]{1,5}(?:-[0-9]{1,5})?)$, got text "ssh"'],
    ]);
  });
});
