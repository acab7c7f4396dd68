import { Bench } from "tinybench";

/**
 * Mean milliseconds of each task, which run in turn and never at once. The mean and not the median, because work on little
 * input leaves its garbage to one run in several, and work on much input collects its own every time.
 */
export async function measure<Name extends string>(tasks: Record<Name, () => unknown>): Promise<Record<Name, number>> {
  const bench = new Bench({ time: 1000, iterations: 15, warmupTime: 300, warmupIterations: 3 });
  for (const name of Object.keys(tasks) as Name[]) bench.add(name, tasks[name]);
  await bench.run();
  const means = bench.tasks.map((task) => {
    if (!("latency" in task.result)) throw new Error(`${task.name} did not finish: ${task.result.state}`);
    return [task.name, task.result.latency.mean];
  });
  return Object.fromEntries(means) as Record<Name, number>;
}
