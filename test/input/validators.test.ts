import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "chai";
import { rules } from "../../lib/rules/rules.js";
import { readJson } from "./read-requests.js";

const root = new URL("../../", import.meta.url);
const schemaFiles = readdirSync(new URL("schemas/", root));
const schemas = schemaFiles.map((name) => ({ name, schema: readJson(`schemas/${name}`) }));
const validators = readdirSync(new URL("lib/input/validators/", root)).filter((name) => name.endsWith(".js"));

/** Every schema inside a schema, with the pointer that leads to it. */
function* placesIn(schema: unknown, path = ""): Generator<{ path: string; schema: Record<string, unknown> }> {
  if (typeof schema !== "object" || schema === null) return;
  if (!Array.isArray(schema)) yield { path, schema: schema as Record<string, unknown> };
  for (const [key, member] of Object.entries(schema)) {
    if (key !== "examples") yield* placesIn(member, `${path}/${key}`);
  }
}

/** A plain validator of the published schemas, as any user would make one. */
function standardAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  for (const { schema } of schemas) ajv.addSchema(schema);
  return ajv;
}

describe("generated files", () => {
  it("are what the schemas give", async () => {
    const { stderr } = await promisify(execFile)(process.execPath, [fileURLToPath(new URL("scripts/generate.mjs", root)), "--check"]);
    expect(stderr).to.equal("");
  });

  for (const name of validators) {
    it(`${name} needs nothing at run time but the formats`, () => {
      const code = readFileSync(new URL(`lib/input/validators/${name}`, root), "utf8");
      expect(
        [...code.matchAll(/(?:^import\b[^"]*|\b(?:require|import)\s*\(\s*)"([^"]+)"/gm)]
          .map((match) => match[1])
          .filter((from) => from !== "../formats.js"),
      ).to.deep.equal([]);
      expect(code).not.to.match(/new Function|\beval\b|ajv\//);
    });
  }

  it("name only types that a schema has as its title, or as the type of rows of lib, each once", () => {
    const types = readFileSync(new URL("types/index.ts", root), "utf8");
    const declared = [...types.matchAll(/^export (?:interface|type) (\w+)/gm)].map((match) => match[1]);
    const titles = schemas.flatMap(({ schema }) =>
      [...placesIn(schema)].flatMap((place) => (typeof place.schema.title === "string" ? [place.schema.title] : [])),
    );
    const ofRows = schemas.flatMap(({ schema }) =>
      [...placesIn(schema)].flatMap((place) => /^type: (\w+)$/.exec(String(place.schema.$comment))?.[1] ?? []),
    );
    const untitled = [...new Set(ofRows)].filter((name) => !titles.includes(name));
    // common.schema.json itself only holds definitions
    expect([...declared].sort()).to.deep.equal([...titles.filter((title) => title !== "Common"), ...untitled].sort());
    expect(types).not.to.match(/: any\b|\bany\[\]|\[k: string\]: unknown/);
  });
});

describe("scripts/make-validators.mjs", () => {
  const copy = mkdtempSync(join(tmpdir(), "aks-netplan-validators-"));
  const made = (name: string) => join(copy, "lib/input/validators", name);
  const make = () => promisify(execFile)(process.execPath, [join(copy, "scripts/make-validators.mjs")]);

  before(() => {
    for (const name of ["schemas", "scripts", "package.json", "package-lock.json"])
      cpSync(fileURLToPath(new URL(name, root)), join(copy, name), { recursive: true });
    symlinkSync(fileURLToPath(new URL("node_modules", root)), join(copy, "node_modules"), "junction");
  });
  after(() => rmSync(copy, { recursive: true }));

  it("makes on a fresh clone what is here", async () => {
    await make();
    for (const name of validators)
      expect(readFileSync(made(name), "utf8"), name).to.equal(readFileSync(new URL(`lib/input/validators/${name}`, root), "utf8"));
  });

  it("makes nothing again without a reason", async () => {
    const before = statSync(made("plan-request.js")).mtimeMs;
    await make();
    expect(statSync(made("plan-request.js")).mtimeMs).to.equal(before);
  });

  it("makes again what is gone or was edited, and removes what no schema wants", async () => {
    const text = readFileSync(made("plan-request.js"), "utf8");
    rmSync(made("fleet-request.js"));
    writeFileSync(made("plan-request.js"), `${text}// edited`);
    writeFileSync(made("old-request.js"), "export {};");
    await make();
    expect(readFileSync(made("plan-request.js"), "utf8")).to.equal(text);
    expect(readdirSync(made("")))
      .to.include("fleet-request.js")
      .and.not.include("old-request.js");
  });

  it("makes again what a schema has changed", async () => {
    const schema = join(copy, "schemas/address-prefix-request.schema.json");
    writeFileSync(schema, readFileSync(schema, "utf8").replaceAll("addressPrefix", "prefix"));
    await make();
    expect(readFileSync(made("address-prefix-request.js"), "utf8"))
      .to.include("prefix:")
      .and.not.include("addressPrefix");
  });
});

describe("published schemas", () => {
  for (const { name, schema } of schemas) {
    it(`${name} is standard JSON Schema in strict mode, and its examples fit`, () => {
      const ajv = standardAjv();
      expect(ajv.getSchema(name)).to.be.a("function");
      expect(schema.$id).to.equal(name);
      for (const { path, schema: place } of placesIn(schema)) {
        for (const example of (place.examples as unknown[] | undefined) ?? []) {
          const validate = ajv.compile({ $ref: `${name}#${path}` });
          validate(example);
          expect(validate.errors, `${path}: ${JSON.stringify(example)}`).to.equal(null);
        }
      }
    });
  }

  it("name rules that there are, and that are errors", () => {
    const severities = new Map<string, string>(rules.map(({ id, severity }) => [id, severity]));
    const named = schemas.flatMap(({ schema }) =>
      [...placesIn(schema)].flatMap(({ schema: place }) =>
        typeof place.$comment === "string" && !/^type: \w+$/.test(place.$comment) ? [place.$comment] : [],
      ),
    );
    expect(named).not.to.have.length(0);
    for (const comment of named) {
      expect(comment).to.match(/^rule: [a-z0-9-]+$/);
      expect(severities.get(comment.replace("rule: ", "")), comment).to.equal("error");
    }
  });

  it("agree with the compiled validators on the requests of the contract", async () => {
    const ajv = standardAjv();
    const { validate } = await import("../../lib/input/validators/plan-request.js");
    for (const name of readdirSync(new URL("test/contract/requests/", root))) {
      const request = readJson(`test/contract/requests/${name}`);
      expect(validate(request), name).to.equal(ajv.validate("plan-request.schema.json", request));
    }
  });
});
