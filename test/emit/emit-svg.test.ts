import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Element } from "@xmldom/xmldom";
import { expect } from "chai";
import fc from "fast-check";
import { emitSvg, PlanError, planNetwork } from "../../lib/index.js";
import type { NetworkPlan, PlanRequest, Platform } from "../../types/index.js";
import { parsedXml } from "../helpers/parsed-xml.js";
import { hostileText, randomNetwork } from "./svg/random-networks.js";

const requests = new URL("../contract/requests/", import.meta.url);
const golden = new URL("../golden/emit/svg/", import.meta.url);

function requested(name: string): PlanRequest {
  return JSON.parse(readFileSync(new URL(`${name}.json`, requests), "utf8"));
}

function contentOf(plan: NetworkPlan, options?: Parameters<typeof emitSvg>[1]): string {
  const { files } = emitSvg(plan, options);
  expect(files.map(({ name }) => name)).to.deep.equal(["address-map.svg"]);
  return files[0]?.content ?? "";
}

function parsed(svg: string): Element {
  const { documentElement } = parsedXml(svg);
  if (documentElement === null) throw new Error("there is no root");
  return documentElement;
}

const texts = (root: Element, name: string) => [...root.getElementsByTagName(name)].map(({ textContent }) => textContent ?? "");

const open = planNetwork(requested("azure-local-open"));

describe("emitSvg", () => {
  for (const name of [
    "azure-local-published",
    "azure-local-open",
    "windows-server-static",
    "windows-server-dhcp",
    "vmware",
    "azure-cni-node-subnet",
    "azure-cni-overlay",
  ]) {
    it(`draws ${name} like the golden file`, () => {
      const plan = planNetwork(requested(name));
      const svg = contentOf(plan);
      const folder = new URL(`${plan.platform}/`, golden);
      const file = new URL(`${name}.svg`, folder);
      if (process.env.UPDATE_GOLDEN === "1") {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, svg);
      }
      expect(svg).to.equal(readFileSync(file, "utf8"));
      expect(contentOf(structuredClone(plan))).to.equal(svg);
      expect(svg).to.match(/^<!--\n[^\r]*<\/svg>\n$/);
    });
  }

  it("says what it shows to people who cannot see it", () => {
    const root = parsed(contentOf(open));
    expect(root.getAttribute("role")).to.equal("img");
    const named = (root.getAttribute("aria-labelledby") ?? "").split(" ");
    expect(["title", "desc"].map((name) => root.getElementsByTagName(name)[0]?.getAttribute("id"))).to.deep.equal(named);
    expect(texts(root, "title")[0]).to.equal("Address map of plant-7");
    expect(texts(root, "desc")[0]).to.include(
      "10.30.7.10 – 10.30.7.23: pool ipPool for nodes (14 addresses); 10.30.7.24: control plane IP of line-1;",
    );
  });

  it("shows name, prefix, facts, and first and last address, size and use of each piece", () => {
    const shown = texts(parsed(contentOf(open)), "text");
    expect(shown).to.include.members([
      "plant-7, 10.30.7.0/26",
      "VLAN 307 · gateway 10.30.7.1 · DNS 192.168.10.5, 192.168.10.6 · 37 of 62 usable addresses in use",
      "10.30.7.10",
      "10.30.7.23",
      "14",
      "pool ipPool for nodes",
      'the reservation "printers"',
      "load balancer range line-2-load-balancer of line-2",
      "Drawn to scale.",
    ]);
  });

  it("has the control plane IP of each of fifty clusters", () => {
    const pools = Array.from({ length: 50 }, (_, i) => ({
      name: `c${i}-control-plane`,
      purpose: "control-plane" as const,
      cluster: `c${i}`,
      start: `10.0.0.${i + 1}`,
      end: `10.0.0.${i + 1}`,
      size: 1,
      addressPrefixes: [`10.0.0.${i + 1}/32`],
      origin: "selected" as const,
    }));
    const network = { name: "n", addressPrefix: "10.0.0.0/16", pools, free: [], usableCount: 65534, usedCount: 50 };
    const shown = texts(parsed(contentOf({ ...open, networks: [network] })), "text");
    expect(shown).to.include("50 control plane IPs of 50 clusters");
    for (const { start, cluster } of pools) expect(shown[shown.lastIndexOf(start) + 1]).to.equal(cluster);
  });

  it("is well-formed and has only its own elements, whatever the names are", () => {
    fc.assert(
      fc.property(fc.array(randomNetwork, { maxLength: 4 }), hostileText, (networks, platform) => {
        const svg = contentOf({ ...open, platform: platform as Platform, networks });
        const root = parsed(svg);
        const names = new Set([...root.getElementsByTagName("*")].map(({ nodeName }) => nodeName));
        for (const name of names) {
          expect(name).to.be.oneOf(["title", "desc", "style", "defs", "pattern", "rect", "path", "text", "tspan"]);
        }
        expect(texts(root, "style")[0]).to.not.match(/@import|url\((?!#)/);
        expect(svg.replaceAll("\n", "")).to.not.match(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        for (const element of root.getElementsByTagName("*"))
          for (const { name } of element.attributes) expect(name).to.not.match(/^on|href$/i);
      }),
      { numRuns: 60 },
    );
  });

  it("draws a plan without networks", () => {
    expect(texts(parsed(contentOf({ ...open, networks: [] })), "title")).to.deep.equal(["Address map"]);
  });

  it("lists allowed errors in the comment and in the picture, and refuses others", () => {
    const [finding] = open.findings;
    if (finding === undefined) throw new Error("the plan has no finding");
    const plan: NetworkPlan = {
      ...open,
      findings: [{ ...finding, severity: "error", path: "/clusters/0", message: "something -- is wrong" }],
    };
    const svg = contentOf(plan, { allowErrors: true });
    expect(svg.slice(0, svg.indexOf("-->"))).to.include("something - - is wrong");
    expect(texts(parsed(svg), "text")).to.include.members([
      "Do not deploy: the plan has 1 error.",
      `/clusters/0: something -- is wrong (${finding.rule})`,
    ]);
    expect(() => emitSvg(plan)).to.throw(PlanError, "there is 1 error finding");
  });

  it("refuses a plan with invalid addresses", () => {
    const networks = open.networks.map((network) => ({ ...network, free: [{ start: "10.30.7.9", end: "10.30.7.2", size: 1 }] }));
    try {
      emitSvg({ ...open, networks });
      expect.fail("was drawn");
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      expect(error.findings.map(({ rule, path }) => `${rule} ${path}`)).to.deep.equal(["range-syntax /networks/0"]);
    }
  });
});
