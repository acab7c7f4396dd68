import { PlanError } from "../../finding/plan-error.js";
import { emitRules } from "../../rules/emit-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";

/** Refuses a platform that the format does not support. @throws PlanError always */
export function refusePlatform(format: string, platform: string, platforms: readonly string[]): never {
  throw new PlanError([
    findingOf(emitRules["emit-format-platform"], {
      path: "/platform",
      message: `there is no ${format} for the platform "${shorten(platform)}"; it is available for ${platforms.join(", ")}`,
      received: platform,
    }),
  ]);
}
