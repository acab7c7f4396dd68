import type { NetworkPlan, PlanRequest, Platform } from "../../../types/index.js";
import { PlanError } from "../../finding/plan-error.js";
import type { RequestFor } from "../../platforms/platforms.js";
import { emitRules } from "../../rules/emit-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";
import { type FormatIdOf, formatIds, type PlatformOf } from "../formats.js";

type PlanFormat = FormatIdOf<"network-plan">;

/** Writers of a plan in a format: one for each platform that the format serves, and for no other. */
export type PlatformWriters<Id extends PlanFormat, Written> = {
  readonly [Name in PlatformOf<Id>]: (plan: NetworkPlan, request: RequestFor<Name>) => Written;
};

/**
 * Calls the writer of the plan's platform. @throws PlanError for a platform that the format does not serve, with the formats
 * that do
 */
export function writtenFor<Id extends PlanFormat, Written>(format: Id, writers: PlatformWriters<Id, Written>, plan: NetworkPlan): Written {
  const { platform } = plan.request;
  // each writer takes the request of its own platform, which the compiler does not follow through an index of several types
  const write = (writers as { readonly [Name in Platform]?: (plan: NetworkPlan, request: PlanRequest) => Written })[platform];
  return write === undefined ? refusePlatform(format, platform, Object.keys(writers)) : write(plan, plan.request);
}

function refusePlatform(format: PlanFormat, platform: Platform, served: readonly string[]): never {
  const own = formatIds("network-plan", platform).join(", ");
  throw new PlanError([
    findingOf(emitRules["emit-format-platform"], {
      path: "/platform",
      message: `there is no ${format} for the platform "${shorten(platform)}", only for ${served.join(", ")}; for this platform use ${own}`,
      received: platform,
    }),
  ]);
}
