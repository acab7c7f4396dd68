import { expect } from "chai";
import { generatePortMatrix } from "../../lib/ports/generate-port-matrix.js";
import { vmwarePortRows } from "../../lib/ports/vmware-port-rows.js";
import { vmwarePortRules } from "../../lib/rules/vmware-port-rules.js";
import { goodVmware } from "../platforms/vmware/requests.js";
import { portMatrixErrors } from "./models.js";

const rules = new Map(Object.values(vmwarePortRules).map((rule) => [rule.id as string, rule]));

describe("vmwarePortRows", () => {
  it("have ids of their own that name both zones", () => {
    expect(new Set(vmwarePortRows.map(({ id }) => id)).size).to.equal(vmwarePortRows.length);
    for (const { id, source, destination } of vmwarePortRows)
      expect(id).to.match(new RegExp(`^vmw-[a-z-]+-${source.zone}-to-${destination.zone}$`));
  });

  it("cite every counting rule but that of the endpoints", () => {
    const counting = [...rules.values()].filter(({ decidedBy }) => decidedBy === "counting").map(({ id }) => id as string);
    const cited = new Set([...vmwarePortRows.map(({ rule }) => rule), "vmw-endpoints"]);
    expect([...cited].sort()).to.deep.equal(counting.sort());
  });

  it("are documented for the listed URLs and inferred for the rest", () => {
    const matrix = generatePortMatrix(goodVmware);
    expect(portMatrixErrors(matrix)).to.equal("");
    expect(matrix.findings.map(({ rule }) => rule)).to.deep.equal(["vmw-resource-bridge-endpoints"]);
    expect(matrix.endpoints).to.have.lengthOf(29);
    const vms = "192.168.50.0/24";
    const lines = matrix.rules.map(
      ({ protocol, destinationPort, source, destination, required, rule }) =>
        `${rules.get(rule)?.basis} ${protocol} ${destinationPort} ${source.zone}(${source.addresses}) > ${destination.zone}(${destination.addresses})${required ? "" : " optional"}`,
    );
    expect(lines).to.deep.equal([
      `documented TCP 443 aks-vms(${vms}) > internet()`,
      "documented TCP 443 physical-hosts() > internet()",
      `documented TCP 80 aks-vms(${vms}) > internet()`,
      "documented TCP 80 physical-hosts() > internet()",
      `inferred UDP 53 aks-vms(${vms}) > dns()`,
      `inferred TCP 53 aks-vms(${vms}) > dns()`,
      "inferred UDP 53 physical-hosts() > dns()",
      "inferred TCP 53 physical-hosts() > dns()",
      `inferred UDP 67 aks-vms(${vms}) > dhcp()`,
      `inferred UDP 68 dhcp() > aks-vms(${vms})`,
      `inferred UDP 123 aks-vms(${vms}) > ntp() optional`,
      "inferred UDP 123 physical-hosts() > ntp() optional",
    ]);
  });

  it("are those of every segment, each prefix once", () => {
    const [segment] = goodVmware.segments;
    const again = { ...segment, name: "again" } as (typeof goodVmware.segments)[number];
    const other = { ...again, name: "other", addressPrefix: "192.168.60.0/24" };
    const { rules: rows } = generatePortMatrix({ ...goodVmware, segments: [again, ...goodVmware.segments, other] });
    expect(rows[0]?.source.addresses).to.deep.equal(["192.168.50.0/24", "192.168.60.0/24"]);
  });
});
