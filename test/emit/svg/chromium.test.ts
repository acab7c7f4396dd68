import { existsSync, readFileSync } from "node:fs";
import { expect } from "chai";
import fc from "fast-check";
import { type Browser, chromium, type Page } from "playwright-core";
import { palettes } from "../../../lib/emit/svg/palette.js";
import { type Font, textWidth } from "../../../lib/emit/svg/text-width.js";
import { emitPortMatrixSvg, emitSvg, planNetwork } from "../../../lib/index.js";
import type { PortMatrix, PortRule, Rendering } from "../../../types/index.js";
import { randomMatrices, validMatrix } from "../../helpers/random-matrices.js";
import { contractPlan, contractRequests } from "../requests.js";
import { randomNetwork } from "./random-networks.js";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

const plan = planNetwork(JSON.parse(readFileSync(new URL("../../contract/requests/azure-local-open.json", import.meta.url), "utf8")));

const pictures = [
  emitSvg(plan),
  // the same networks in every run, whatever the seed
  ...fc.sample(randomNetwork, { numRuns: 25, seed: 7 }).map((network) => emitSvg({ ...plan, networks: [network] })),
].map(contentOf);

const portPictures = [
  ...Object.values(contractRequests)
    .flat()
    .map((name) => emitPortMatrixSvg(contractPlan(name).portMatrix)),
  emitPortMatrixSvg(crowdedMatrix()),
  ...fc.sample(randomMatrices(), { numRuns: 40, seed: 7 }).map((matrix) => emitPortMatrixSvg(matrix)),
].map(contentOf);

function contentOf({ files }: Rendering): string {
  return files[0]?.content ?? "";
}

/** Traffic between and within all of 12 zones with long names, many addresses and many ports. */
function crowdedMatrix(): PortMatrix {
  const [row] = validMatrix().rules as [PortRule];
  const zones = Array.from({ length: 12 }, (_, index) => ({
    zone: `${index} WWWWWWWWWWWWWWWWWWWWWWWW production line of the second plant in the north`,
    addresses: Array.from(
      { length: 1 + index },
      (_, at) => `2001:db8:1111:2222:3333:4444:5555:${at}-2001:db8:1111:2222:3333:4444:5555:ffff`,
    ),
  }));
  const rules = zones.flatMap((source, from) =>
    zones
      .filter((_, to) => Math.abs(to - from) < 2 || to === 11 - from)
      .flatMap((destination, to) =>
        Array.from({ length: 1 + ((from * to) % 14) }, (_, at) => ({
          ...row,
          source,
          destination,
          destinationPort: `${30000 + at}-${31000 + at}`,
        })),
      ),
  );
  return { ...validMatrix(), rules };
}

interface Measured {
  readonly text: string;
  readonly size: number;
  readonly font: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Every text of a picture as the browser lays it out. */
async function measured(page: Page, svg: string): Promise<Measured[]> {
  await page.setContent(svg.slice(svg.indexOf("<svg")));
  // as text, because the types of a browser are not known here
  return page.evaluate(`[...document.querySelectorAll("text")].map((text) => {
    const { x, y, width, height } = text.getBBox();
    const font = /m-(sans|bold|mono)/.exec(text.getAttribute("class"))[1];
    return { text: text.textContent, size: Number(text.getAttribute("font-size")), font, x, y, width, height };
  })`);
}

describe("the picture in Chromium", () => {
  let browser: Browser | undefined;

  before(async function () {
    if (!existsSync(executablePath)) {
      console.warn(`    NOT TESTED: there is no Chromium at ${executablePath}; set CHROMIUM_PATH to one`);
      this.skip();
    }
    browser = await chromium.launch({ executablePath, args });
  });

  after(async () => {
    await browser?.close();
  });

  async function pageOf(colorScheme: "light" | "dark" = "light"): Promise<Page> {
    if (browser === undefined) throw new Error("there is no browser");
    return browser.newPage({ colorScheme, viewport: { width: 1000, height: 600 } });
  }

  it("has texts inside it, no wider than they were counted, that do not overlap", async () => {
    const page = await pageOf();
    for (const svg of [...pictures, ...portPictures]) {
      const texts = await measured(page, svg);
      expect(texts).to.not.deep.equal([]);
      const [width = 0, height = 0] = [/ width="(\d+)"/, / height="(\d+)"/].map((size) => Number(size.exec(svg)?.[1]));
      for (const [i, one] of texts.entries()) {
        expect(one.width, one.text).to.be.at.most(textWidth(one.text, one.size, one.font as Font) + 2);
        expect(one.x, one.text).to.be.at.least(0);
        expect(one.x + one.width, one.text).to.be.at.most(width);
        expect(one.y + one.height, one.text).to.be.at.most(height);
        for (const other of texts.slice(i + 1)) {
          // replacement fonts may be taller by a pixel or two
          const meet =
            one.x < other.x + other.width &&
            other.x < one.x + one.width &&
            one.y + 2 < other.y + other.height &&
            other.y + 2 < one.y + one.height;
          expect(meet, `${one.text} / ${other.text}`).to.equal(false);
        }
      }
    }
    await page.close();
  });

  it("is shown in an <img>, without any request", async () => {
    const page = await pageOf();
    const requested: string[] = [];
    page.on("request", (request) => requested.push(request.url()));
    for (const svg of [...pictures.slice(0, 5), ...portPictures.slice(0, 5)]) {
      const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
      await page.setContent(`<img src="${source}">`);
      const size = await page.evaluate(`(async () => {
        const image = document.querySelector("img");
        await image.decode();
        return [image.naturalWidth, image.naturalHeight];
      })()`);
      expect(size).to.deep.equal([/ width="(\d+)"/, / height="(\d+)"/].map((length) => Number(length.exec(svg)?.[1])));
    }
    expect(requested.filter((url) => !url.startsWith("data:"))).to.deep.equal([]);
    await page.close();
  });

  for (const scheme of ["light", "dark"] as const) {
    it(`has its ${scheme} colours if the surroundings are ${scheme}`, async () => {
      const page = await pageOf(scheme);
      for (const picture of [pictures[0], portPictures[0]]) {
        await page.setContent(picture ?? "");
        const fills = await page.evaluate(
          `[".m-paper", "text.m-ink"].map((selector) => getComputedStyle(document.querySelector(selector)).fill)`,
        );
        const { paper, ink } = palettes[scheme];
        const rgb = (colour: string) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(", ")})`;
        expect(fills).to.deep.equal([rgb(paper), rgb(ink)]);
      }
      await page.close();
    });
  }
});
