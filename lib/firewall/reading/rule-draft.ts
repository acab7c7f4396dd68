import type { FirewallCondition, FirewallEffect, FirewallField, FirewallMark, FirewallRule } from "../../../types/index.js";
import { isAddressText } from "../engine/address-axis.js";

/** A condition on one field. */
export function condition(
  field: FirewallField,
  values: readonly string[],
  more: { readonly groups?: readonly string[]; readonly not?: boolean } = {},
): FirewallCondition {
  const { groups = [], not = false } = more;
  return { field, values: [...values], ...(groups.length === 0 ? {} : { groups: [...groups] }), ...(not ? { not } : {}) };
}

/** A condition that no flow decides, in words. */
export function unknownCondition(text: string, not = false): FirewallCondition {
  return condition("unknown", [text], { not });
}

/** Makes a condition on one end of a packet from texts, some of which name groups. */
export function endCondition(
  field: "source" | "destination",
  texts: readonly string[],
  more: { readonly groups?: readonly string[]; readonly not?: boolean } = {},
): FirewallCondition {
  const named = texts.filter((text) => !isAddressText(text));
  return condition(field, texts.filter(isAddressText), { ...more, groups: [...named, ...(more.groups ?? [])] });
}

/** What a rule is made of. */
export interface RuleDraft {
  readonly name: string;
  readonly path: string;
  readonly effect: FirewallEffect | undefined;
  /** Conditions that must all hold. */
  readonly conditions?: readonly FirewallCondition[];
  /** Alternatives of such conditions, used instead. */
  readonly matches?: readonly (readonly FirewallCondition[])[];
  readonly priority?: number | undefined;
  readonly builtIn?: boolean | undefined;
  readonly target?: string | undefined;
  readonly mark?: FirewallMark | undefined;
}

/**
 * Makes the rules of a draft. If the effect of the rule is unknown, makes one rule that allows if a question says so, and one
 * that denies the rest.
 */
export function rulesOf(draft: RuleDraft): FirewallRule[] {
  const { name, path, effect, conditions = [], matches = [conditions], priority, builtIn, target, mark } = draft;
  const rule = (own: FirewallEffect, more: readonly FirewallCondition[] = []): FirewallRule => ({
    name,
    path,
    effect: own,
    ...(target === undefined ? {} : { target }),
    ...(mark === undefined ? {} : { mark }),
    ...(priority === undefined ? {} : { priority }),
    ...(builtIn === true ? { builtIn } : {}),
    matches: matches.map((alternative) => [...alternative, ...more]),
  });
  if (effect !== undefined) return [rule(effect)];
  return [rule("allow", [unknownCondition(`the effect of rule "${name}"`)]), rule("deny")];
}
