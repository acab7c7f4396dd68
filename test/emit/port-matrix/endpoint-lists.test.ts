import { expect } from "chai";
import { emitMarkdown } from "../../../lib/emit/emit-markdown.js";
import { loadEmitter } from "../../../lib/emit/emitters.js";
import { formatIds } from "../../../lib/emit/formats.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import { platformNames } from "../../../lib/platforms/platforms.js";
import { startingRequests } from "../../../lib/platforms/starting-requests.js";
import type { NetworkPlan, PlanRequest, Platform, PortMatrix } from "../../../types/index.js";
import { call } from "../../cli/call.js";

/** A request that can be planned, with something added. */
function requestOf(platform: Platform, more: object): PlanRequest {
  return { ...startingRequests[platform](), ...more } as PlanRequest;
}
const planOf = (platform: Platform, more: object): NetworkPlan => planNetwork(requestOf(platform, more));

/** The words of a file, whatever its format does to punctuation, case and line ends. */
function wordsOf(text: string): string {
  const plain = text
    .replace(/&#(\d+);|#(\d+);/g, (_, a: string | undefined, b: string | undefined) => String.fromCodePoint(Number(a ?? b)))
    .replace(/&(amp|lt|gt|quot|apos);/g, " ");
  return ` ${plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim()} `;
}
const says = (text: string, part: string) => expect(wordsOf(text), `no "${part}"`).to.include(wordsOf(part));

/** Every way a port matrix leaves the library: each format, the runbook of its plan, and what the command prints. */
const outputs: Readonly<Record<string, (plan: NetworkPlan) => Promise<string>>> = {
  ...Object.fromEntries(
    formatIds("port-matrix").map((id) => [
      id,
      async ({ portMatrix }: NetworkPlan) => {
        const { files } = (await loadEmitter("port-matrix", id))(portMatrix as PortMatrix);
        return files.map(({ content }) => content).join("\n");
      },
    ]),
  ),
  runbook: async (plan) =>
    emitMarkdown(plan)
      .files.map(({ content }) => content)
      .join("\n"),
  "port-matrix show as a table": async (plan) => printed(["port-matrix", "show", "--file", "-", "-o", "table"], plan.portMatrix),
  "port-matrix show as JSON": async (plan) => printed(["port-matrix", "show", "--file", "-"], plan.portMatrix),
  "plan create as a table": async (plan) => printed(["plan", "create", "--file", "-", "-o", "table"], plan.request),
};

async function printed(line: readonly string[], document: unknown): Promise<string> {
  const { exit, stdout } = await call([...line, "--only-show-errors"], { stdin: JSON.stringify(document) });
  expect(exit).to.equal(0);
  return stdout;
}

/** What no output may say where a list is missing. */
const denial = /\bno (?:outbound )?endpoints\b(?! list)|\bendpoints?: none\b/i;

describe("endpoint lists in every output", () => {
  for (const [name, write] of Object.entries(outputs)) {
    it(`${name} says that the list of a region is missing, and where it is`, async () => {
      for (const more of [{ region: "francecentral" }, { region: "francecentral", oem: "acme" }]) {
        const text = await write(planOf("azure-local", more));
        says(text, 'no endpoint list for region "francecentral" is built in');
        says(text, "github.com/Azure/AzureStack-Tools");
        if ("oem" in more) says(text, 'no endpoint list of hardware vendor "acme" is built in');
        expect(text).to.not.match(denial);
      }
    });

    it(`${name} says that the endpoints of the region are missing where no region is given`, async () => {
      const { region: _, ...request } = requestOf("azure-local", {}) as PlanRequest & { region?: string };
      const text = await write(planNetwork(request as PlanRequest));
      says(text, "region is not given, so the firewall endpoints of the region are missing here");
      says(text, "github.com/Azure/AzureStack-Tools");
      expect(text).to.not.match(denial);
    });

    for (const platform of platformNames) {
      it(`${name} shows the age of each list of ${platform}`, async () => {
        const regional = platform === "azure-local" || platform === "azure-cni" ? { region: "westeurope" } : {};
        const plan = planOf(platform, regional);
        const { lists = [], endpoints } = plan.portMatrix;
        expect(lists).to.not.be.empty;
        expect(endpoints).to.not.be.empty;
        const text = await write(plan);
        for (const { name: list, date } of lists) {
          says(text, list);
          if (date !== undefined) says(text, date);
        }
        expect(text).to.not.match(denial);
      });

      it(`${name} says that a list of ${platform} is more than a year older or newer than the plan`, async () => {
        for (const [asOf, word] of [
          ["2020-01-01", "after"],
          ["2029-01-01", "before"],
        ] as const) {
          const regional = platform === "azure-local" || platform === "azure-cni" ? { region: "westeurope" } : {};
          const plan = planOf(platform, { ...regional, asOf });
          const finding = plan.findings.find(({ rule }) => rule === "endpoints-list-age");
          expect([finding?.severity, finding?.path], `${platform} ${asOf}`).to.deep.equal(["warning", "/asOf"]);
          says(await write(plan), `more than a year ${word} asOf ${asOf}`);
        }
      });
    }
  }
});
