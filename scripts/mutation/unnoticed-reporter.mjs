// A reporter for Stryker that writes a line for each planted fault no test noticed, as soon as that is known: a run takes long.

class UnnoticedReporter {
  onMutantTested({ status, fileName, location: { start, end }, replacement }) {
    if (status !== "Survived" && status !== "NoCoverage") return;
    const file = fileName.slice(fileName.lastIndexOf("/lib/") + 1);
    const place = `${start.line}:${start.column}-${end.line === start.line ? "" : `${end.line}:`}${end.column}`;
    console.log(`${file}:${place} ${status === "NoCoverage" ? "not reached: " : ""}${replacement.replaceAll(/\s+/g, " ").slice(0, 120)}`);
  }
}

export const strykerPlugins = [{ kind: "Reporter", name: "unnoticed", injectableClass: UnnoticedReporter }];
