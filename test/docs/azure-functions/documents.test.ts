import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { endpoints } from "../../../docs/examples/azure-functions/src/endpoints.js";
import { mostFindings } from "../../../docs/examples/azure-functions/src/http/calculating.js";
import { mostBytes } from "../../../docs/examples/azure-functions/src/http/read-json.js";
import { loadPowershell, readPowershell } from "../../emit/scripts/read-powershell.js";
import { fencesOf } from "../fences.js";
import { app, appFile } from "./published.js";
import { send } from "./send.js";

const fences = fencesOf(fileURLToPath(new URL("../../azure-functions.md", app)));
const textsOf = (language: string) => fences.filter((fence) => fence.language === language).map(({ text }) => text);

describe("the page about the functions app", () => {
  before(loadPowershell);

  it("shows the refusal that its call gets", async () => {
    const body = textsOf("sh").flatMap((text) => /--data '(.*)'/.exec(text)?.[1] ?? []);
    expect(body).to.have.length(1);
    const { value } = await send("plan", { body: body[0] ?? "" });
    expect(textsOf("json").map((text) => JSON.parse(text))).to.deep.equal([value]);
  });

  it("has PowerShell that can be read", () => {
    expect(textsOf("powershell")).to.have.length(3);
    for (const text of textsOf("powershell")) expect(readPowershell(text, {})).to.deep.equal([]);
    expect(() => readPowershell("$plan = Invoke-RestMethod @call -Body (", {})).to.throw("no PowerShell");
  });

  it("calls existing paths", () => {
    const called = [...textsOf("sh"), ...textsOf("powershell")].flatMap((text) =>
      [...text.matchAll(/\/api\/([\w/.-]+)/g)].map(([, route]) => route),
    );
    const routes = endpoints.map(({ route }) => route);
    expect(called).to.not.be.empty;
    expect(called.filter((route) => !routes.includes(route))).to.deep.equal([]);
  });

  it("and the OpenAPI document name the limits of the app", () => {
    expect([mostBytes, mostFindings]).to.deep.equal([256 * 1024, 1000]);
    const { components } = appFile("openapi.json") as { components: { responses: Record<string, { description: string }> } };
    expect(components.responses.TooLarge?.description).to.include("256 KiB");
    expect(components.responses.NoResult?.description).to.include("1000 findings");
  });
});
