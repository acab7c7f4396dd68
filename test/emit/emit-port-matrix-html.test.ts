import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import type { Element } from "@xmldom/xmldom";
import { expect } from "chai";
import fc from "fast-check";
import { chromium } from "playwright-core";
import { htmlScript, htmlScriptHash } from "../../lib/emit/html/html-script.js";
import { emitPortMatrixHtml, PlanError } from "../../lib/index.js";
import type { PortMatrix } from "../../types/index.js";
import { parsedXml } from "../helpers/parsed-xml.js";
import { randomMatrices, validMatrix } from "../helpers/random-matrices.js";
import { describeGolden } from "./port-matrix/expect-golden.js";
import { contractPlan } from "./requests.js";

const contentOf = (matrix: PortMatrix, options?: Parameters<typeof emitPortMatrixHtml>[1]): string =>
  emitPortMatrixHtml(matrix, options).files[0]?.content ?? "";

function parsed(html: string): Element {
  const { documentElement } = parsedXml(html);
  if (documentElement === null) throw new Error("there is no root");
  return documentElement;
}

const elements = (root: Element, name: string): Element[] => [...root.getElementsByTagName(name)];
const texts = (root: Element, name: string): string[] => elements(root, name).map(({ textContent }) => textContent ?? "");

/** The cells of each row of the table with this label. */
function tableOf(root: Element, label: string): string[][] {
  const table = elements(root, "table").find((one) => one.getAttribute("aria-label") === label);
  return table === undefined
    ? []
    : elements(table, "tr")
        .slice(1)
        .map((row) => texts(row, "td"));
}

const allowed = [
  ..."html head meta title style body header h1 p nav ul li a main section h2 div strong table thead tbody tr th td code wbr br small span footer script".split(
    " ",
  ),
  ..."svg desc g rect path circle text tspan".split(" "),
];
const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

describe("emitPortMatrixHtml", () => {
  describeGolden("html", emitPortMatrixHtml);

  it("has a line for every row and endpoint, with purpose, source and day", () => {
    const root = parsed(contentOf({ ...validMatrix(), lists: [] }));
    expect(tableOf(root, "rows")).to.deep.equal([
      [
        "management network192.168.10.0/24",
        "logical networks10.30.7.0/2610.30.8.0/26",
        "TCP 22",
        "SSH to the nodesssh",
        "yes",
        "port-22-ssh-logs",
      ],
      ["management network192.168.10.0/24", "time serversaddresses not given", "UDP 123", "Timentp", "no", "port-ntp"],
      ["logical networks10.30.7.0/26", "internet", "TCP 443", "HTTPShttps", "yes", "port-outbound-443"],
    ]);
    expect(tableOf(root, "endpoints").map((cells) => cells.slice(0, 5))).to.deep.equal([
      ["mcr.microsoft.com", "TCP 443", "images", "yes", "not known"],
      ["time.windows.com", "UDP 123", "time", "no", "not known"],
    ]);
    const own = contractPlan("azure-local-open").portMatrix;
    const page = parsed(contentOf(own));
    expect(tableOf(page, "rows")).to.have.length(own.rules.length);
    expect(tableOf(page, "endpoints").map((cells) => [cells[0], cells[4]])).to.deep.equal(
      own.endpoints.map(({ fqdn, since = "not known" }) => [fqdn, since]),
    );
    expect(tableOf(page, "lists").map(([name, date]) => [name, date])).to.deep.equal(own.lists?.map(({ name, date }) => [name, date]));
  });

  it("shows the names of machines whose addresses are not known", () => {
    const [row] = validMatrix().rules;
    if (row === undefined) throw new Error("there is no row");
    const destination = { zone: "ntp", addresses: [], fqdns: ["time.contoso.com"] };
    const root = parsed(contentOf({ ...validMatrix(), rules: [{ ...row, destination }] }));
    expect(tableOf(root, "rows")[0]?.[1]).to.equal("time serverstime.contoso.com");
  });

  it("links only to its own parts and to pages of the vendor", () => {
    const root = parsed(contentOf(contractPlan("azure-local-open").portMatrix));
    const ids = elements(root, "*").map((one) => `#${one.getAttribute("id")}`);
    expect(new Set(ids.filter((id) => id !== "#null" && id !== "#")).size).to.equal(
      ids.filter((id) => id !== "#null" && id !== "#").length,
    );
    const links = elements(root, "a").map((one) => one.getAttribute("href") ?? "");
    expect(links.filter((link) => !ids.includes(link) && !/^https:\/\/(github|learn\.microsoft)\.com\//.test(link))).to.deep.equal([]);
    expect(links.some((link) => link.startsWith("https://github.com/Azure/"))).to.equal(true);
  });

  it("is well-formed and has only its own elements and script, whatever the texts are", () => {
    fc.assert(
      fc.property(randomMatrices(), (matrix) => {
        const html = contentOf(matrix);
        const root = parsed(html);
        for (const one of elements(root, "*")) {
          expect(allowed).to.include(one.nodeName);
          for (const { name, value } of one.attributes) {
            expect(name).to.not.match(/^on|^src$/i);
            if (name === "href") expect(value).to.match(/^#[a-z0-9-]+$|^https:\/\/(github|learn\.microsoft)\.com\//);
          }
        }
        expect(texts(root, "script")).to.deep.equal([htmlScript]);
        expect(html.replaceAll("\n", "")).to.not.match(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(tableOf(root, "rows")).to.have.length(matrix.rules.length);
        expect(tableOf(root, "endpoints")).to.have.length(matrix.endpoints.length);
      }),
      { numRuns: 100 },
    );
  });

  it("allows its own script by its hash, and nothing else", () => {
    expect(htmlScriptHash).to.equal(`sha256-${createHash("sha256").update(htmlScript).digest("base64")}`);
    const policy = elements(parsed(contentOf(validMatrix())), "meta").find(
      (one) => one.getAttribute("http-equiv") !== null && one.getAttribute("http-equiv") !== "",
    );
    expect(policy?.getAttribute("content")).to.equal(
      `default-src 'none'; style-src 'unsafe-inline'; script-src '${htmlScriptHash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it("lists allowed errors at the top, and refuses others", () => {
    const finding = {
      severity: "error",
      path: "/rules/0",
      message: "something <is> wrong",
      rule: "port-ntp",
      source: { document: "d", section: "s", basis: "inferred" },
    } as const;
    const matrix: PortMatrix = { ...validMatrix(), findings: [finding as unknown as PortMatrix["findings"][number]] };
    expect(() => emitPortMatrixHtml(matrix)).to.throw(PlanError, "there is 1 error finding");
    const root = parsed(contentOf(matrix, { allowErrors: true }));
    const notice = elements(root, "div").find((one) => one.getAttribute("class") === "notice")?.textContent;
    expect(notice).to.include("Do not open these ports before the errors of the plan are resolved.");
    expect(notice).to.include("/rules/0: something <is> wrong (port-ntp)");
  });

  it("is sortable and searchable in Chromium, requests nothing, and fits three widths", async function () {
    if (!existsSync(executablePath)) {
      console.warn(`    NOT TESTED: there is no Chromium at ${executablePath}; set CHROMIUM_PATH to one`);
      this.skip();
    }
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
    try {
      const page = await browser.newPage();
      const [requested, said]: string[][] = [[], []];
      page.on("request", (request) => requested?.push(request.url()));
      page.on("console", (message) => said?.push(message.text()));
      const matrix = contractPlan("azure-local-open").portMatrix;
      await page.setContent(contentOf(matrix));
      for (const width of [1280, 760, 390]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate("document.documentElement.scrollWidth"), `${width}`).to.be.at.most(width);
      }
      const ports = `[...document.querySelectorAll("table[aria-label=endpoints] tbody tr")].filter((row) => !row.hidden).map((row) => row.cells[1].textContent)`;
      const press = (times: number) =>
        page.evaluate(`for (let i = 0; i < ${times}; i++) document.querySelectorAll("table[aria-label=endpoints] th button")[1].click()`);
      await press(1);
      const sorted = (await page.evaluate(ports)) as string[];
      expect(sorted.map((port) => Number(port.split(" ")[1]))).to.deep.equal(
        matrix.endpoints.map(({ port }) => port).sort((a, b) => a - b),
      );
      await press(1);
      expect(((await page.evaluate(ports)) as string[])[0]).to.equal("TCP 8084");
      await page.evaluate(`{
        const field = document.querySelector("#endpoints input");
        field.value = "8084 obo";
        field.dispatchEvent(new Event("input"));
      }`);
      expect(await page.evaluate(ports)).to.deep.equal(["TCP 8084"]);
      expect(await page.evaluate(`document.querySelector("#endpoints [role=status]").textContent`)).to.equal(
        `1 of ${matrix.endpoints.length}`,
      );
      expect([requested, said]).to.deep.equal([[], []]);
    } finally {
      await browser.close();
    }
  });
});
