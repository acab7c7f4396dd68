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
  /** The test that runs. */
  #running;
  /** How many faults of a file the tests of another have noticed. */
  #noticed = new Map();

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
    return { status: "complete", tests, mutantCoverage: coverage() };
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
    // Stryker allows a hundred times as many as without the fault, for runners that look for simpler cases
    const limit = hitLimit === undefined ? undefined : hitLimit / 10;
    stryker.hitCount = limit === undefined ? undefined : 0;
    stryker.hitLimit = limit;
    stryker.activeMutant = activeMutant.id;
    this.#likelyFirst(sandboxFileName);
    const wanted = testFilter && new Set(testFilter);
    const tests = await this.#run((title) => wanted?.has(title) ?? true);
    stryker.activeMutant = undefined;
    if (limit !== undefined && stryker.hitCount > limit) return { status: "timeout", reason: `reached more than ${limit} times` };
    const failed = tests.find((test) => test.status === status.failed);
    if (failed === undefined) return { status: "survived", nrOfTests: tests.length };
    const noticed = `${sandboxFileName} ${failed.fileName}`;
    this.#noticed.set(noticed, (this.#noticed.get(noticed) ?? 0) + 1);
    return { status: "killed", killedBy: [failed.id], failureMessage: failed.failureMessage, nrOfTests: tests.length };
  }

  async #load() {
    if (this.#mocha !== undefined) return;
    const { files, propertyRuns, requestRuns, leaveOut } = this.#options;
    shortenProperties(() => (this.#running?.file.includes(".properties.") ? requestRuns : propertyRuns));
    const mocha = new Mocha({ reporter: class {}, timeout: 60_000, bail: true });
    mocha.cleanReferencesAfterRun(false);
    for (const file of files) {
      mocha.suite.emit("pre-require", globalThis, file, mocha);
      await import(pathToFileURL(file).href);
    }
    const leftOut = leaveOut.map((part) => new RegExp(part));
    forEachSuite(mocha.suite, (suite) => {
      suite.tests = suite.tests.filter((test) => !leftOut.some((part) => part.test(test.fullTitle())));
      // requested again and again, and made of the titles of all suites around it each time
      for (const test of suite.tests) test.fullTitle = constantly(test.fullTitle());
    });
    this.#mocha = mocha;
  }

  /** The tests named for the file with the fault notice most, then those that noticed others in it; those of many random cases take longest. */
  #likelyFirst(fileName) {
    const own = fileName.replace(/^.*\/lib\//, "test/").replace(/\.ts$/, "");
    const rank = ({ file }) => {
      if (file.startsWith(`${own}.test`)) return Number.POSITIVE_INFINITY;
      return file.includes(".properties.") ? -1 : (this.#noticed.get(`${fileName} ${file}`) ?? 0);
    };
    this.#mocha.suite.suites.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
  }

  /** Runs tests until one fails. Tests of one title count as one, which runs and fails as a whole. */
  #run(isWanted) {
    const results = new Map();
    // what Mocha takes for a regular expression need only know how to test
    this.#mocha.options.grep = { test: isWanted };
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
        this.#running = test;
        stryker.currentTestId = test.fullTitle();
      });
      runner.on("pass", (test) => tell(test, { status: status.passed }));
      runner.on("fail", (test, error) => tell(test, { status: status.failed, failureMessage: String(error?.message ?? error) }));
    });
  }
}

function forEachSuite(suite, visit) {
  visit(suite);
  for (const inner of suite.suites) forEachSuite(inner, visit);
}

function constantly(value) {
  return () => value;
}

/**
 * What of the source is reached while files are loaded, and what by each test. Tables of tests are made with functions of
 * the source while files are loaded: what a test reaches too is left to that test, for which the tables were right.
 */
function coverage() {
  const { static: whileLoading, perTest } = stryker.mutantCoverage ?? { static: {}, perTest: {} };
  const inTests = new Set(Object.values(perTest).flatMap((reached) => Object.keys(reached)));
  const onlyLoading = Object.entries(whileLoading).filter(([mutant]) => !inTests.has(mutant));
  return { static: Object.fromEntries(onlyLoading), perTest };
}

/** Of a property only the first cases are tried, the same in each run, and none is sought that is simpler than the one found. */
function shortenProperties(mostRuns) {
  fc.configureGlobal({ seed: 1, endOnFailure: true });
  const property = Object.getPrototypeOf(fc.property(fc.constant(0), () => {}));
  const { generate, run } = property;
  const done = new WeakMap();
  property.generate = function (...given) {
    const before = done.get(this);
    if (before?.count >= mostRuns()) return before.value;
    const value = generate.apply(this, given);
    done.set(this, { count: before?.count ?? 0, value });
    return value;
  };
  property.run = function (value) {
    const before = done.get(this);
    if (before === undefined) return run.call(this, value);
    if (before.count >= mostRuns()) return null;
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
      required: ["files", "propertyRuns", "requestRuns", "leaveOut"],
      properties: {
        files: { description: "The test files.", type: "array", items: { type: "string" } },
        propertyRuns: { description: "How many cases of a property are tried.", type: "integer", minimum: 1 },
        requestRuns: { description: "The same in *.properties.test.ts, where a case is a whole request.", type: "integer", minimum: 1 },
        leaveOut: {
          description: "Regular expressions of the full titles of tests that are not run.",
          type: "array",
          items: { type: "string" },
        },
      },
    },
  },
};
