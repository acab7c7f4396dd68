import { documents } from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const ofPorts = { platforms: ["any"], severity: "warning", decidedBy: "input" } as const;

/** Rules about plans and port matrices that are turned into the formats of other tools. */
export const emitRules = /* @__PURE__ */ ruleRows({
  "emit-has-errors": {
    platforms: ["any"],
    severity: "error",
    statement: "What has error findings is not emitted unless that is asked for, and then says so at its top.",
    source: documents.product,
    section: "Emitters",
    basis: "inferred",
    decidedBy: "input",
  },
  "emit-format-platform": {
    platforms: ["any"],
    severity: "error",
    statement: "A format is emitted for the platforms it can deploy.",
    source: documents.product,
    section: "Emitters",
    basis: "inferred",
    decidedBy: "input",
  },
  "emit-argument": {
    platforms: ["any"],
    severity: "error",
    statement:
      "No command can be handed a NUL character or half a surrogate pair, nor az a value that begins with @: it reads the file of that name.",
    source: documents.azureCli,
    section: "Command line",
    basis: "documented",
    decidedBy: "input",
  },
  "emit-batch-argument": {
    platforms: ["any"],
    severity: "warning",
    statement:
      "On Windows az is a batch file, and cmd.exe acts on double quotes, percent signs and line breaks before az sees them; a script stops there instead.",
    source: documents.azureCli,
    section: "Command line",
    basis: "inferred",
    decidedBy: "input",
  },
  "emit-zone-addresses": {
    ...ofPorts,
    statement: "A zone without addresses in the matrix is a value to fill in, and never every address.",
    source: documents.product,
    section: "Emitters",
    basis: "inferred",
  },
  "emit-address": {
    ...ofPorts,
    statement: "Rules for firewalls are made for addresses, ranges, prefixes and service tags; what is none of them is left out.",
    source: documents.product,
    section: "Emitters",
    basis: "inferred",
  },
  "emit-port": {
    ...ofPorts,
    statement: "A row without a port from 0 to 65535, a range of them or * is left out, and so is a row of ICMP that names ports.",
    source: documents.product,
    section: "Emitters",
    basis: "inferred",
  },
  "emit-families": {
    ...ofPorts,
    statement: "A row whose source and destination have no IP version in common lets nothing through and is left out.",
    source: documents.product,
    section: "Emitters",
    basis: "inferred",
  },
  "emit-service-tag": {
    ...ofPorts,
    statement: "Service tags are known to Azure alone; elsewhere their prefixes are values to fill in.",
    source: documents.product,
    section: "Emitters",
    basis: "inferred",
  },
  "emit-machines": {
    ...ofPorts,
    statement: "Rules that stand at machines need a zone whose machines can have them.",
    source: documents.product,
    section: "Emitters",
    basis: "inferred",
  },
  "emit-endpoint-names": {
    ...ofPorts,
    statement:
      "Rules of addresses and ports do not know host names; the endpoints are open as far as rows to the internet let their ports through.",
    source: documents.product,
    section: "Emitters",
    basis: "inferred",
  },
  "emit-endpoint-closed": {
    ...ofPorts,
    statement: "An endpoint whose port no row to the internet opens is not reachable by rules of addresses and ports.",
    source: documents.product,
    section: "Emitters",
    basis: "inferred",
  },
  "emit-diagram-endpoints": {
    ...ofPorts,
    statement: "A diagram counts the endpoints; Markdown and CSV list them.",
    source: documents.product,
    section: "Emitters",
    basis: "inferred",
  },
  "emit-diagram-size": {
    ...ofPorts,
    statement: "Mermaid draws up to 500 edges from up to 50,000 characters unless it is configured otherwise.",
    source: documents.product,
    section: "Emitters",
    basis: "inferred",
    values: { edges: 500, characters: 50_000 },
  },
  "emit-nsg-rules": {
    ...ofPorts,
    statement: "A network security group has up to 1,000 rules, with priorities from 100 to 4096.",
    source: documents.networkSecurityGroups,
    section: "Security rules",
    basis: "documented",
    values: { rules: 1000, firstPriority: 100, lastPriority: 4096 },
  },
  "emit-nsg-addresses": {
    ...ofPorts,
    statement: "The rules of a network security group name up to 4,000 addresses and prefixes as sources, and as many as destinations.",
    source: documents.networkSecurityGroups,
    section: "Security rules",
    basis: "documented",
    values: { addresses: 4000 },
  },
  "emit-nsg-address-range": {
    ...ofPorts,
    statement: "A network security group takes addresses and prefixes; an IPv6 range that is not written as a prefix is left out.",
    source: documents.networkSecurityGroups,
    section: "Security rules",
    basis: "documented",
  },
  "emit-nsg-icmpv6": {
    ...ofPorts,
    statement: "Network security groups do not filter ICMPv6.",
    source: documents.networkSecurityGroups,
    section: "Security rules",
    basis: "documented",
  },
});
