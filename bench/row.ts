/** One line of the table. */
export interface Row {
  readonly work: string;
  readonly implementation: string;
  readonly milliseconds: number;
  /** How this compares, in words: a ratio, and the goal where there is one. */
  readonly compared: string;
}

/** Ours beside a goal, such as `7.1× faster (goal 6×)`; missed goals say so. */
export function faster(ours: number, theirs: number, goal?: number): string {
  const ratio = theirs / ours;
  const told = ratio >= 1 ? `ours is ${ratio.toFixed(1)}× faster` : `ours is ${(1 / ratio).toFixed(1)}× slower`;
  return goal === undefined ? told : `${told} (goal ${goal}×${ratio >= goal ? "" : ", MISSED"})`;
}

export function atMost(ratio: number, goal: number): string {
  return `${ratio.toFixed(1)}× (goal at most ${goal}×${ratio <= goal ? "" : ", MISSED"})`;
}

/** Milliseconds against a bound on them. */
export function under(milliseconds: number, goal: number): string {
  return `goal under ${goal} ms${milliseconds < goal ? "" : ", MISSED"}`;
}

export function markdown(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ work, implementation, milliseconds, compared }) => `| ${work} | ${implementation} | ${shown(milliseconds)} | ${compared} |`,
  );
  return ["| work | implementation | mean ms | compared |", "|---|---|--:|---|", ...lines].join("\n");
}

function shown(milliseconds: number): string {
  return milliseconds < 10 ? milliseconds.toPrecision(3) : milliseconds.toFixed(1);
}
