import { kindRow, type MapKind } from "./map-kinds.js";
import type { MapPiece } from "./network-map.js";

/** A piece as it is drawn and listed: one piece of the map, or a run of alike ones. */
export interface MapRow extends MapPiece {
  /** The pieces of a run that are listed one by one; none for a single piece. */
  readonly members: readonly MapPiece[];
}

/** From so many on, alike pieces side by side are one row. */
const longRun = 6;
/** From so many on, a map shows what is reserved and what is free in turn as one. */
const crowded = 120;
/** A free range that is so much of the map stands for itself all the same. */
const wideShare = 1 / 40;

const scattered: ReadonlySet<MapKind> = new Set<MapKind>(["reserved", "other-network", "unknown", "free"]);

/**
 * The rows of a map.
 *
 * Guarantees: in address order and without a gap, like the pieces. Pieces of clusters of one kind side by side, such as the
 * control plane IPs of fifty clusters, are one row with its members; in a map of very many pieces so is what is reserved and
 * free in turn, without them. Every other piece is a row.
 */
export function mapRows(pieces: readonly MapPiece[]): MapRow[] {
  const isCrowded = pieces.length > crowded;
  const total = pieces.reduce((sum, { size }) => sum + size, 0);
  const isScattered = ({ kind, size }: MapPiece) => scattered.has(kind) && !(kind === "free" && size >= total * wideShare);
  const rows: MapRow[] = [];
  for (let from = 0; from < pieces.length; ) {
    const alike = runAt(pieces, from, ({ kind, cluster }, first) => cluster !== undefined && kind === first.kind);
    const mixed = isCrowded ? runAt(pieces, from, isScattered) : [];
    if (alike.length >= longRun) rows.push({ ...joined(alike), members: alike });
    else if (mixed.length >= longRun) rows.push({ ...joined(mixed), kind: "mixed", what: mixedText(mixed), members: [] });
    else rows.push(...pieces.slice(from, from + 1).map((piece) => ({ ...piece, members: [] })));
    from += alike.length >= longRun ? alike.length : mixed.length >= longRun ? mixed.length : 1;
  }
  return rows;
}

/** Rows in lines beside each other of at most so many, all of about the same number. */
export function mapLines<Row extends MapRow>(rows: readonly Row[], most: number): (readonly Row[])[] {
  const count = Math.ceil(rows.length / most);
  const each = Math.ceil(rows.length / Math.max(1, count));
  return Array.from({ length: count }, (_, line) => rows.slice(line * each, (line + 1) * each));
}

function runAt(pieces: readonly MapPiece[], from: number, belongs: (piece: MapPiece, first: MapPiece) => boolean): readonly MapPiece[] {
  const first = pieces[from];
  let to = from;
  for (let piece = first; first !== undefined && piece !== undefined && belongs(piece, first); piece = pieces[to]) to++;
  return pieces.slice(from, to);
}

function joined(run: readonly MapPiece[]): Omit<MapPiece, "cluster"> {
  const [first] = run as readonly [MapPiece];
  const clusters = new Set(run.map(({ cluster }) => cluster)).size;
  const of = clusters === 1 ? first.cluster : `${clusters} clusters`;
  return {
    start: first.start,
    end: run.at(-1)?.end ?? first.end,
    size: run.reduce((sum, { size }) => sum + size, 0),
    kind: first.kind,
    what: `${run.length} ${kindRow(first.kind).plural} of ${of}`,
  };
}

function mixedText(run: readonly MapPiece[]): string {
  const reserved = run.filter(({ kind }) => kind !== "free");
  const size = reserved.reduce((sum, each) => sum + each.size, 0);
  return `${reserved.length} reserved ranges, ${size} addresses together, with free ranges between them`;
}
