import { batchSize, emptyTally, runBatch } from "./fuzz.js";

// Documents generated from the schemas, given to every public function.
//   npm run fuzz                                            10,000 documents
//   npm run fuzz -- --count 1000000 --seed 7                any number; the same seed gives the same documents
//   npm run fuzz -- --count 1000000 --seconds 600           as many as that time allows
//   npm run fuzz -- --seed 7 --from 41300 --count 100       the hundred that a failure named
const options = Object.fromEntries(
  process.argv.slice(2).flatMap((word, index, words) => (word.startsWith("--") ? [[word.slice(2), Number(words[index + 1])]] : [])),
);
const { count = 10_000, seed = 1, from = 0, seconds: limit = Number.POSITIVE_INFINITY } = options;

const tally = emptyTally();
const started = performance.now();
const told = new Map<string, number>();
let nextNews = 60_000;
for (let at = from; at < from + count && performance.now() - started < limit * 1000; at += batchSize) {
  runBatch(seed, at, tally);
  for (const { target, entry, message, document, from: place } of tally.failures.splice(0)) {
    const kind = `${entry}: ${message.replace(/\d+/g, "#").slice(0, 160)}`;
    told.set(kind, (told.get(kind) ?? 0) + 1);
    if ((told.get(kind) ?? 0) > 1) continue;
    console.error(
      `\n${target}, ${entry}, --seed ${seed} --from ${place} --count ${batchSize}\n${message}\n${JSON.stringify(document).slice(0, 6000)}`,
    );
  }
  if (performance.now() - started > nextNews) {
    nextNews += 60_000;
    console.error(`${at + batchSize - from} documents after ${Math.round((performance.now() - started) / 1000)} s`);
  }
}

const seconds = (performance.now() - started) / 1000;
const all = [...tally.documents.values()].reduce((sum, number) => sum + number, 0);
console.log("| documents | of them |\n| --- | ---: |");
for (const [name, number] of [...tally.documents].sort()) console.log(`| ${name} | ${number} |`);
console.log(`| all | ${all} |\n| that their schema takes | ${tally.valid} |\n| that it refuses | ${all - tally.valid} |`);
console.log(`| calls with a result | ${tally.accepted} |\n| findings | ${tally.findings} |\n| repairs tried | ${tally.repairs} |`);
for (const [kind, number] of told) console.log(`${number} × ${kind}`);
console.log(
  `\nseed ${seed}, ${Math.round(all / seconds)} documents a second, ${told.size === 0 ? "no failures" : `${told.size} kinds of failure`}`,
);
process.exitCode = told.size === 0 ? 0 : 1;
