import type { Platform } from "../../../types/index.js";
import type { Description } from "../draft/draft.js";
import type { Report } from "../reading/report.js";

/** The platform of a request, and the descriptions that can be part of it. */
export interface ChosenPlatform {
  readonly platform: Platform | undefined;
  readonly descriptions: readonly Description[];
}

/**
 * Chooses the platform that fits all documents: the given one, or the likeliest of the first description that the others allow.
 * Pieces of another platform are reported and ignored.
 */
export function choosePlatform(descriptions: readonly Description[], given: Platform | undefined, report: Report): ChosenPlatform {
  const bound = descriptions.filter(({ platforms }) => platforms !== undefined);
  const candidates = given === undefined ? bound.flatMap(({ platforms = [] }) => platforms) : [given];
  const allows = (platform: Platform) => bound.filter(({ platforms = [] }) => platforms.includes(platform)).length;
  const platform = [...new Set(candidates)].sort((a, b) => allows(b) - allows(a))[0];
  if (platform === undefined) return { platform, descriptions };
  const fits = ({ platforms }: Description) => platforms === undefined || platforms.includes(platform);
  const reported = new Set<number>();
  for (const description of descriptions) {
    if (fits(description) || reported.has(description.origin.document)) continue;
    reported.add(description.origin.document);
    const own = bound.find(fits);
    const other = own === undefined ? "given" : `that of ${report.nameOf(own.origin.document)}`;
    const message = `the document is for platform ${description.platforms?.join(" or ")}, but ${platform} is ${other}; import it into a separate request`;
    report.add("import-platforms-differ", description.origin, message);
  }
  return { platform, descriptions: descriptions.filter(fits) };
}
