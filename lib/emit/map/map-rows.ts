import { kindRow, type MapKind } from "./map-kinds.js";
import type { MapPiece } from "./network-map.js";

/** A piece in the drawing and the list: one piece of the map, or a run of similar ones. */
export interface MapRow extends MapPiece {
  /** The pieces of a run that are listed one by one; none for a single piece. */
  readonly members: readonly MapPiece[];
}

/** From this number on, similar adjacent pieces are one row. */
const longRun = 6;
/** From this number on, a map shows alternating reserved and free pieces as one. */
const crowded = 120;
/** A free range with this share of the map is still shown on its own. */
const wideShare = 1 / 40;

const scattered: ReadonlySet<MapKind> = new Set<MapKind>(["reserved", "other-network", "unknown", "free"]);

/**
 * Returns the rows of a map.
 *
 * Guarantees: in address order and without a gap, like the pieces. Adjacent pieces of the same kind that belong to clusters,
 * such as the control plane IPs of fifty clusters, are one row with its members. In a map of very many pieces, alternating
 * reserved and free pieces are also one row, without members. Every other piece is a row.
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

/** Splits rows into lines of at most the given number, all with about the same number. */
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
