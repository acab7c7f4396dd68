import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { writeFiles } from "../../../lib/cli/output/write-files.js";

describe("writeFiles", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "aks-netplan-files-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const files = [
    { name: "deploy.sh", content: "#!/bin/sh\n" },
    { name: "notes.md", content: "Ångström\n" },
  ];
  const failing = async (target: string, some = files) => {
    try {
      await writeFiles(target, some);
    } catch (error) {
      return (error as NodeJS.ErrnoException).code;
    }
    return expect.fail("nothing failed");
  };

  it("makes the folder and writes every file, a script so that it can be executed", async () => {
    const target = join(folder, "a/b");
    await writeFiles(target, files);
    expect(readdirSync(target).sort()).to.deep.equal(["deploy.sh", "notes.md"]);
    expect(readFileSync(join(target, "notes.md"), "utf8")).to.equal("Ångström\n");
    if (process.platform === "win32") return;
    expect(statSync(join(target, "deploy.sh")).mode & 0o100).to.equal(0o100);
    expect(statSync(join(target, "notes.md")).mode & 0o111).to.equal(0);
  });

  it("replaces what is there, and a link by a file", async () => {
    writeFileSync(join(folder, "deploy.sh"), "before");
    writeFileSync(join(folder, "elsewhere"), "elsewhere");
    symlinkSync(join(folder, "elsewhere"), join(folder, "notes.md"));
    await writeFiles(folder, files);
    expect(readFileSync(join(folder, "deploy.sh"), "utf8")).to.equal("#!/bin/sh\n");
    expect(readFileSync(join(folder, "elsewhere"), "utf8")).to.equal("elsewhere");
    expect(readdirSync(folder).sort()).to.deep.equal(["deploy.sh", "elsewhere", "notes.md"]);
  });

  it("puts nothing in place if one of them cannot be written", async () => {
    writeFileSync(join(folder, "deploy.sh"), "before");
    expect(await failing(folder, [...files, { name: `${"x".repeat(300)}.md`, content: "\n" }])).to.equal("ENAMETOOLONG");
    expect(readdirSync(folder)).to.deep.equal(["deploy.sh"]);
    expect(readFileSync(join(folder, "deploy.sh"), "utf8")).to.equal("before");
  });

  it("leaves nothing behind if a folder has the name of a file", async () => {
    mkdirSync(join(folder, "notes.md"));
    expect(await failing(folder)).to.be.oneOf(["EISDIR", "ENOTEMPTY", "EEXIST", "EPERM"]);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).to.deep.equal([]);
  });

  it("creates nested folders, with a slash at the end or dots between", async () => {
    for (const path of ["a/b/c/d", "e/f/", "g/../h", "./i"]) {
      await writeFiles(`${folder}/${path}`, files);
      expect(readdirSync(join(folder, path)).sort(), path).to.deep.equal(["deploy.sh", "notes.md"]);
    }
  });

  it("fails at once if the parent folder accepts none", async () => {
    // the file system of processes says that a new folder does not exist, again and again
    const target = existsSync("/proc/self") ? "/proc/aks-netplan/out" : join(folder, "\0");
    expect(await failing(target)).to.be.oneOf(["ENOENT", "ERR_INVALID_ARG_VALUE"]);
    expect(await failing("")).to.equal("ENOENT");
  });

  it("fails if a file has the name of the folder", async () => {
    writeFileSync(join(folder, "a"), "");
    expect(await failing(join(folder, "a"))).to.equal("EEXIST");
    expect(await failing(join(folder, "a/b"))).to.equal("ENOTDIR");
    expect(existsSync(join(folder, "a/b"))).to.equal(false);
  });
});
