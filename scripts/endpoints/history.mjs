// What appeared in the lists and what went, by commit: a change that several lists have in common exists once.
import { historyEntries } from "./read-vendor-files.mjs";

const entriesOf = (list) => new Set(list.rows.map(({ fqdn, port }) => `${fqdn}:${port}`));

/** The history with what the lists say now; a list without a history of its own gets what differs from the one before. */
export function historyData(lists, before) {
  const dates = {};
  const changes = [];
  for (const list of lists) {
    const { first, own } = list.history === undefined ? continued(list, before) : replayed(list);
    dates[list.id] = first;
    changes.push(...own.map((change) => ({ ...change, lists: [list.id] })));
  }
  const merged = new Map();
  for (const { lists: ids, ...change } of changes) {
    const key = JSON.stringify(change);
    merged.set(key, { ...change, lists: [...(merged.get(key)?.lists ?? []), ...ids] });
  }
  const sorted = [...merged.values()].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
  return { first: dates, changes: sorted };
}

/** Entries are written in several ways over the years; a change of nothing but the way is none. */
function replayed(list) {
  const [start, ...later] = list.history;
  const current = entriesOf(list);
  const own = [];
  for (const { date, commit, added, removed } of later.reverse()) {
    const came = new Set(added.flatMap(historyEntries));
    const went = new Set(removed.flatMap(historyEntries));
    const change = {
      date,
      commit,
      added: [...came].filter((entry) => !went.has(entry)),
      removed: [...went].filter((entry) => !came.has(entry)),
    };
    for (const entry of change.added)
      if (!current.delete(entry)) throw new Error(`${list.id}: ${entry} came with ${commit} and is not there`);
    for (const entry of change.removed) {
      if (current.has(entry)) throw new Error(`${list.id}: ${entry} went with ${commit} and is there`);
      current.add(entry);
    }
    if (change.added.length + change.removed.length > 0) own.unshift(change);
  }
  return { first: start.date, own };
}

function continued(list, before) {
  const known = before?.history.changes.filter(({ lists }) => lists.includes(list.id)) ?? [];
  const own = known.map(({ lists: _, ...change }) => change);
  const old = before?.entries.get(list.id);
  if (old === undefined) return { first: list.date, own };
  const now = entriesOf(list);
  const added = [...now].filter((entry) => !old.has(entry)).sort();
  const removed = [...old].filter((entry) => !now.has(entry)).sort();
  if (added.length + removed.length > 0) own.push({ date: list.date, commit: list.commit, added, removed });
  return { first: before.history.first[list.id] ?? list.date, own };
}
