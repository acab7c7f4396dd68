// Writes THIRD-PARTY-NOTICES.md: the licences of what is bundled into dist. `--check` compares instead of writing.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** The packages in the bundles, and where they are used. */
const bundled = [
  { name: "netmask", part: "library" },
  { name: "ajv", part: "library: the code its generator writes" },
  { name: "commander", part: "command" },
  { name: "jmespath", part: "command" },
  { name: "yaml", part: "command, and import of documents" },
  { name: "csv-parse", part: "import of documents" },
  { name: "@xmldom/xmldom", part: "import of documents" },
  { name: "web-tree-sitter", part: "import of documents" },
  { name: "tree-sitter-bicep", part: "import of documents" },
  { name: "@tree-sitter-grammars/tree-sitter-hcl", part: "import of documents" },
  { name: "tree-sitter-powershell", part: "import of documents" },
];

const file = new URL("../THIRD-PARTY-NOTICES.md", import.meta.url);

function notice({ name, part }) {
  const folder = new URL(`../node_modules/${name}/`, import.meta.url);
  const manifest = JSON.parse(readFileSync(new URL("package.json", folder), "utf8"));
  const licence = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const author = typeof manifest.author === "object" ? manifest.author.name : manifest.author;
  const text = licence === undefined ? mit(author) : readFileSync(new URL(licence, folder), "utf8").trim();
  return `## ${name} ${manifest.version}\n\n${manifest.license}, in the ${part}.\n\n\`\`\`text\n${text}\n\`\`\`\n`;
}

/** Returns the text of the MIT licence for a package that names the licence and ships no copy of it. */
function mit(author) {
  const ours = readFileSync(new URL("../LICENSE", import.meta.url), "utf8").trim();
  return ours.replace(/^Copyright .*$/m, `Copyright (c) ${author}`);
}

/** The vendor's tables that lib/ports/endpoints/data and lib/connectivity are read from, in our words but for names and ports. */
const tables = `## Endpoint lists

Names and ports of the endpoint lists are facts read from these documents; purposes and notes are our own words.

| Repository | Documents | Licence |
| --- | --- | --- |
| Azure/AzureStack-Tools | \`HCI/**/*ndpoints.md\`, by region and hardware vendor | MIT |
| MicrosoftDocs/azure-aks-docs | \`articles/aks/outbound-rules-control-egress.md\` | CC BY 4.0 |
| MicrosoftDocs/azure-docs | \`articles/azure-arc/kubernetes/network-requirements.md\` | CC BY 4.0 |
| MicrosoftDocs/azure-stack-docs | network requirements of AKS on VMware, on Windows Server and on Azure Local multi-rack | CC BY 4.0 |
| Azure/AzureLocal-Supportability | \`TSG/EnvironmentValidator/Networking/Troubleshoot-Network-Test-MOCStackNetworkPort.md\` | MIT |
`;

const head =
  "# Third-party notices\n\nThe published package has no run-time dependency. What it needs is bundled into it, under these licences.\n";
const expected = [head, ...bundled.map(notice), tables].join("\n");

if (process.argv.includes("--check")) {
  if (readFileSync(file, "utf8") !== expected) {
    console.error("THIRD-PARTY-NOTICES.md differs from what npm run notices writes");
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, expected);
}
