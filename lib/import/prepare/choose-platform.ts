import type { Platform } from "../../../types/index.js";
import type { Piece } from "../draft/piece.js";
import type { Report } from "../reading/report.js";

/** The platform of a request, and the pieces that can be part of it. */
export interface ChosenPlatform {
  readonly platform: Platform | undefined;
  readonly pieces: readonly Piece[];
}

/**
 * Chooses the platform that fits all documents: the given one, or the likeliest of the first piece that the others allow.
 * Pieces of another platform are reported and ignored.
 */
export function choosePlatform(pieces: readonly Piece[], given: Platform | undefined, report: Report): ChosenPlatform {
  const bound = pieces.filter(({ platforms }) => platforms !== undefined);
  const candidates = given === undefined ? bound.flatMap(({ platforms = [] }) => platforms) : [given];
  const allows = (platform: Platform) => bound.filter(({ platforms = [] }) => platforms.includes(platform)).length;
  const platform = [...new Set(candidates)].sort((a, b) => allows(b) - allows(a))[0];
  if (platform === undefined) return { platform, pieces };
  const fits = ({ platforms }: Piece) => platforms === undefined || platforms.includes(platform);
  const reported = new Set<number>();
  for (const piece of pieces) {
    if (fits(piece) || reported.has(piece.origin.document)) continue;
    reported.add(piece.origin.document);
    const own = bound.find(fits);
    const other = own === undefined ? "given" : `that of ${report.nameOf(own.origin.document)}`;
    const message = `the document is for platform ${piece.platforms?.join(" or ")}, but ${platform} is ${other}; import it into a separate request`;
    report.add("import-platforms-differ", piece.origin, message);
  }
  return { platform, pieces: pieces.filter(fits) };
}
