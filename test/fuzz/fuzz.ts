import { pointerTokens, valueAt } from "../../lib/finding/json-pointer.js";
import { PlanError } from "../../lib/finding/plan-error.js";
import type { Finding } from "../../types/index.js";
import { applyPatch } from "../helpers/apply-patch.js";
import { Random } from "./random.js";
import { editedBySchema, isValid, lastErrors, mutated, valueFor } from "./schema-values.js";
import { type Entry, type Target, targets } from "./targets.js";

/** What was wrong with the result for a document. */
interface Failure {
  readonly target: string;
  readonly entry: string;
  readonly message: string;
  readonly document: unknown;
  /** First document of the batch it is in: the number to give to `--from`. */
  readonly from: number;
}

export interface Tally {
  /** The number of documents, by kind. */
  readonly documents: Map<string, number>;
  /** Those that the schema accepts, those that a function accepted, and the repairs that were tried. */
  valid: number;
  accepted: number;
  repairs: number;
  findings: number;
  readonly failures: Failure[];
}

export const batchSize = 100;

/** An RFC 6901 pointer: each tilde is followed by 0 or 1. */
const rfc6901 = /^(?:\/(?:[^~/]|~[01])*)*$/;

export function emptyTally(): Tally {
  return { documents: new Map(), valid: 0, accepted: 0, repairs: 0, findings: 0, failures: [] };
}

/** Runs the hundred documents that begin at `from`. The same seed and place give the same documents in any order. */
export function runBatch(seed: number, from: number, tally: Tally): void {
  const number = Math.floor(from / batchSize);
  const target = targets[number % targets.length] as Target;
  const random = new Random(seed * 1_000_003 + number);
  const good = target.good(random.integer(1, 2 ** 31 - 1), 25, random);
  for (let i = 0; i < batchSize; i++) {
    const document = nextDocument(target, good, random);
    const valid = isValid(target.schema, document);
    tally.documents.set(target.name, (tally.documents.get(target.name) ?? 0) + 1);
    if (valid) tally.valid++;
    const isTried = random.chance(0.25);
    for (const entry of target.entries) {
      const message =
        faultOf(entry, document, valid, tally) ?? (isTried && entry === target.sound ? unsoundness(entry, document, tally) : undefined);
      if (message !== undefined)
        tally.failures.push({ target: target.name, entry: entry.name, message, document, from: number * batchSize });
    }
  }
}

/** Most documents match the schema; the others have up to three changes that ignore it. */
function nextDocument({ schema }: Target, good: readonly unknown[], random: Random): unknown {
  const fresh = good.length === 0 || random.chance(0.25);
  let document = fresh ? valueFor(schema, random) : structuredClone(random.pick(good));
  for (let edits = random.integer(fresh ? 0 : 1, 4); edits > 0; edits--) document = editedBySchema(schema, document, random);
  if (random.chance(0.6)) return document;
  for (let changes = random.integer(1, 3); changes > 0; changes--) document = mutated(document, random);
  return document;
}

function faultOf({ run, result }: Entry, document: unknown, valid: boolean, tally: Tally): string | undefined {
  const before = JSON.stringify(document);
  try {
    const value = run(document as never);
    tally.accepted++;
    // a check has its result for any input, and a prefix may be bare text
    if (!valid && typeof document !== "string" && !(result === "network-check" && "ok" in value && value.ok === false))
      return "took what the schema refuses";
    if (JSON.stringify(document) !== before) return "changed its input";
    const { findings = [] } = value as { readonly findings?: readonly Finding[] };
    const faulty = findings.map((finding) => findingFault(finding, document)).find((fault) => fault !== undefined);
    return faulty ?? (isValid(result, value) ? undefined : `result: ${lastErrors()}`);
  } catch (error) {
    if (!(error instanceof PlanError))
      return `threw ${error instanceof Error ? (error.stack ?? error.message).slice(0, 700) : String(error)}`;
    tally.findings += error.findings.length;
    if (!error.findings.some(({ severity }) => severity === "error")) return "threw without an error";
    const fault = error.findings.map((finding) => findingFault(finding, document)).find((one) => one !== undefined);
    return fault ?? (JSON.stringify(document) === before ? undefined : "changed its input");
  }
}

function findingFault(finding: Finding, document: unknown): string | undefined {
  const { path, rule, message } = finding;
  if (!rfc6901.test(path)) return `${rule}: the path ${path} is not a pointer`;
  const holder = pointerTokens(path).length === 0 ? "" : valueAt(document, path.slice(0, path.lastIndexOf("/")));
  if (holder === undefined) return `${rule}: ${path} leads nowhere`;
  if (message.length > 2000) return `${rule}: the message is ${message.length} long`;
  return isValid("finding", finding) ? undefined : `${rule}: finding: ${lastErrors()}`;
}

/** Applies each offered repair, alone, and checks that its finding is gone. */
function unsoundness({ run }: Entry, document: unknown, tally: Tally): string | undefined {
  const findings = findingsOf(run, document);
  for (const { rule, path, repairs = [] } of findings) {
    for (const { text, patch } of repairs) {
      tally.repairs++;
      try {
        const alike = findingsOf(run, applyPatch(document, patch)).filter((other) => other.rule === rule);
        // if an item of a list is removed, the next takes its place, perhaps with a fault of its own
        const moved = patch.some(({ op, path: place }) => op === "remove" && place === path && /\/[0-9]+$/.test(place));
        const still =
          alike.some((other) => other.path === path) && !(moved && alike.length < findings.filter((one) => one.rule === rule).length);
        if (still) return `${rule} at ${path} stays after the repair "${text}"`;
      } catch (error) {
        return `${rule} at ${path}, the repair "${text}": ${error instanceof Error ? error.message : String(error)}`;
      }
    }
  }
  return undefined;
}

function findingsOf(run: Entry["run"], document: unknown): readonly Finding[] {
  try {
    const { findings = [] } = run(document as never) as { readonly findings?: readonly Finding[] };
    return findings;
  } catch (error) {
    if (error instanceof PlanError) return error.findings;
    throw error;
  }
}
