import { readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";
import fc from "fast-check";
import { findDrift } from "../../lib/import/find-drift.js";
import { importRequest } from "../../lib/import/import-request.js";
import { recogniseDocument } from "../../lib/import/recognise-document.js";
import { planNetwork } from "../../lib/plan/network/plan-network.js";
import { validRequest } from "../helpers/valid-request.js";

const folder = new URL("../data/import/", import.meta.url);
const documents = readdirSync(folder)
  .filter((name) => name !== "index.json")
  .map((name) => ({ name, content: readFileSync(new URL(name, folder), "utf8") }));
const jsonDocuments = documents.filter(({ name }) => /\.json$/.test(name) && !name.endsWith("deployment.parameters.json"));

/** Properties that hold secrets in objects of Azure, Kubernetes, Terraform and PowerShell, each with a value of its usual form. */
const secretProperties: readonly ((secret: string) => object)[] = [
  (secret) => ({ adminPassword: secret }),
  (secret) => ({ windowsProfile: { adminUsername: "azure", adminPassword: secret } }),
  (secret) => ({ linuxProfile: { ssh: { publicKeys: [{ keyData: `ssh-rsa ${secret}` }] } } }),
  (secret) => ({ servicePrincipalProfile: { clientId: "x", secret } }),
  (secret) => ({ kubeConfig: [{ client_key: secret, client_certificate: secret }] }),
  (secret) => ({ properties: { secret, connectionString: `AccountKey=${secret};` } }),
  (secret) => ({ password: { value: secret }, token: secret, sasToken: `?sig=${secret}` }),
  (secret) => ({ bgpPeerPassword: secret, spec: { password: secret } }),
  (secret) => ({ tags: { key: secret }, description2: secret, systemData: { createdBy: secret } }),
  (secret) => ({ AzureStackLCMUserCredential: { UserName: "lcm", Password: secret } }),
];

/** Adds properties to the n-th object of a JSON value. */
function planted(value: unknown, properties: object, target: { left: number }): unknown {
  if (Array.isArray(value)) return value.map((item) => planted(item, properties, target));
  if (typeof value !== "object" || value === null) return value;
  const isTarget = target.left-- === 0;
  const own = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, planted(item, properties, target)]));
  return isTarget ? { ...properties, ...own } : own;
}

async function everythingAbout(content: string): Promise<string> {
  const document = { name: "document", content };
  const plan = planNetwork(validRequest());
  return JSON.stringify([
    await importRequest({ documents: [document] }),
    await findDrift({ plan, documents: [document] }),
    (await recogniseDocument(document)) ?? "",
  ]);
}

describe("secrets in documents", () => {
  const secret = fc.stringMatching(/^Q[a-zA-Z0-9+/]{10,20}Z$/);

  it("are neither read nor repeated, wherever in a JSON document they are", async () => {
    const place = fc.record({
      document: fc.constantFrom(...jsonDocuments),
      properties: fc.constantFrom(...secretProperties),
      secret,
      left: fc.nat(30),
    });
    await fc.assert(
      fc.asyncProperty(place, async ({ document, properties, secret: text, left }) => {
        const value = planted(JSON.parse(document.content), properties(text), { left });
        expect(await everythingAbout(JSON.stringify(value)), document.name).to.not.include(text);
      }),
      { numRuns: 200 },
    );
  });

  it("are not repeated if the document is broken at them", async () => {
    const broken: readonly ((secret: string) => string)[] = [
      (text) => `{"type":"Microsoft.ContainerService/managedClusters","adminPassword":${text}}`,
      (text) => `{"adminPassword":"${text}`,
      (text) => `{"adminPassword":"x" ${text}}`,
      (text) => `${text}\n[`,
      (text) => `adminPassword: [${text}\nname: x`,
      (text) => `<DHCPServer><Password>${text}</Pass></DHCPServer>`,
      (text) => `<DHCPServer Password=${text}>`,
      (text) => `prefix,status,password\n10.0.0.0/24,active,"${text}\n`,
      (text) => `resource "azurerm_kubernetes_cluster" "x" {\n  admin_password = ${text} ${text}\n`,
      (text) => `resource aks 'Microsoft.ContainerService/managedClusters@2024-05-01' = {\n  adminPassword: ${text} ${text}\n`,
      (text) => `using './x.bicep'\nparam adminPassword = ${text}'\n`,
      (text) => `$password = ${text}"\nNew-AksHciCluster -name ${"line1"} -password ${text}\n`,
      (text) => `az aks create --name shop --windows-admin-password '${text}\n`,
      (text) => `Name     : shop\nPassword : ${text}\n`,
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...broken), secret, async (write, text) => {
        expect(await everythingAbout(write(text))).to.not.include(text);
      }),
      { numRuns: 150 },
    );
  });

  it("are not in the request or findings of a document of any kind", async () => {
    for (const { name, content } of documents) expect(await everythingAbout(content), name).to.not.match(/topsecret/i);
  });
});
