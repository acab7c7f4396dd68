// A test runner for Stryker that loads the tests into its process once and runs, for each planted fault, those that reach it.
// Stryker starts the process in its copy of the project with the loader of TypeScript (testRunnerNodeArgs), and starts another
// where a fault acts while files are loaded or where a test does not end.

import { pathToFileURL } from "node:url";
import fc from "fast-check";
import Mocha from "mocha";

/** The object the instrumented source shares with its runner; Stryker gives it its name. */
globalThis.__stryker__ ??= {};
const stryker = globalThis.__stryker__;

/** Stryker's numbers for what became of a test. */
const status = { passed: 0, failed: 1 };

class MochaRunner {
  static inject = ["options"];
  #options;
  #mocha;

  constructor(options) {
    this.#options = options.mocha;
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async dryRun() {
    try {
      await this.#load();
    } catch (error) {
      return { status: "error", errorMessage: error };
    }
    const tests = await this.#run(() => true);
    return { status: "complete", tests, mutantCoverage: stryker.mutantCoverage ?? { static: {}, perTest: {} } };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, sandboxFileName }) {
    stryker.activeMutant = undefined;
    if (mutantActivation === "static") stryker.activeMutant = activeMutant.id;
    try {
      await this.#load();
    } catch (error) {
      // with the fault the tests do not even load: nobody would miss that
      return { status: "killed", killedBy: ["loading"], failureMessage: String(error), nrOfTests: 0 };
    }
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    stryker.hitLimit = hitLimit;
    stryker.activeMutant = activeMutant.id;
    this.#ownTestsFirst(sandboxFileName);
    const wanted = testFilter && new Set(testFilter);
    const tests = await this.#run((title) => wanted?.has(title) ?? true);
    stryker.activeMutant = undefined;
    if (hitLimit !== undefined && stryker.hitCount > hitLimit) return { status: "timeout", reason: `reached more than ${hitLimit} times` };
    const failed = tests.find((test) => test.status === status.failed);
    return failed === undefined
      ? { status: "survived", nrOfTests: tests.length }
      : { status: "killed", killedBy: [failed.id], failureMessage: failed.failureMessage, nrOfTests: tests.length };
  }

  async #load() {
    if (this.#mocha !== undefined) return;
    const { files, propertyRuns } = this.#options;
    shortenProperties(propertyRuns);
    const mocha = new Mocha({ reporter: class {}, timeout: 60_000, bail: true });
    mocha.cleanReferencesAfterRun(false);
    for (const file of files) {
      mocha.suite.emit("pre-require", globalThis, file, mocha);
      await import(pathToFileURL(file).href);
    }
    this.#mocha = mocha;
  }

  /** The tests named for the file with the fault notice most; those of many random cases take longest. */
  #ownTestsFirst(fileName) {
    const own = fileName.replace(/^.*\/lib\//, "test/").replace(/\.ts$/, "");
    const rank = ({ file }) => (file.startsWith(`${own}.`) ? 0 : file.includes(".properties.") ? 2 : 1);
    this.#mocha.suite.suites.sort((a, b) => rank(a) - rank(b));
  }

  /** Runs tests until one fails. Tests of one title count as one, which runs and fails as a whole. */
  #run(isWanted) {
    const leftOut = this.#options.leaveOut.map((part) => new RegExp(part));
    const results = new Map();
    // what Mocha takes for a regular expression need only know how to test
    this.#mocha.options.grep = { test: (title) => isWanted(title) && !leftOut.some((part) => part.test(title)) };
    return new Promise((resolve) => {
      const runner = this.#mocha.run(() => {
        stryker.currentTestId = undefined;
        resolve([...results.values()]);
      });
      const tell = (test, more) => {
        const id = test.fullTitle();
        const before = results.get(id);
        if (before?.status === status.failed) return;
        results.set(id, { id, name: id, timeSpentMs: (before?.timeSpentMs ?? 0) + (test.duration ?? 0), fileName: test.file, ...more });
      };
      runner.on("test", (test) => {
        stryker.currentTestId = test.fullTitle();
      });
      runner.on("pass", (test) => tell(test, { status: status.passed }));
      runner.on("fail", (test, error) => tell(test, { status: status.failed, failureMessage: String(error?.message ?? error) }));
    });
  }
}

/** Of a property only the first cases are tried, the same in each run, and none is sought that is simpler than the one found. */
function shortenProperties(runs) {
  fc.configureGlobal({ seed: 1, endOnFailure: true });
  const property = Object.getPrototypeOf(fc.property(fc.constant(0), () => {}));
  const { generate, run } = property;
  const done = new WeakMap();
  property.generate = function (...given) {
    const before = done.get(this);
    if (before?.count >= runs) return before.value;
    const value = generate.apply(this, given);
    done.set(this, { count: before?.count ?? 0, value });
    return value;
  };
  property.run = function (value) {
    const before = done.get(this);
    if (before === undefined) return run.call(this, value);
    if (before.count >= runs) return null;
    before.count++;
    return run.call(this, value);
  };
}

export const strykerPlugins = [{ kind: "TestRunner", name: "mocha", injectableClass: MochaRunner }];

export const strykerValidationSchema = {
  properties: {
    mocha: {
      title: "MochaOptions",
      type: "object",
      additionalProperties: false,
      required: ["files", "propertyRuns", "leaveOut"],
      properties: {
        files: { description: "The test files.", type: "array", items: { type: "string" } },
        propertyRuns: { description: "How many cases of a property are tried.", type: "integer", minimum: 1 },
        leaveOut: {
          description: "Regular expressions of the full titles of tests that are not run.",
          type: "array",
          items: { type: "string" },
        },
      },
    },
  },
};
