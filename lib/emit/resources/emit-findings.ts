import type { Finding } from "../../../types/index.js";
import { emitRules } from "../../rules/emit-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";

/** Makes a finding about something that the plan does not say and that the target has a default for. */
export function leftToVendor(path: string, what: string, property: string): Finding {
  return findingOf(emitRules["emit-left-to-vendor"], {
    path,
    message: `the plan does not name ${what}; set ${property} in the emitted files to change it`,
  });
}

/** Makes a finding about a property that no stable version of the API has. */
export function previewed(path: string, property: string, version: string): Finding {
  return findingOf(emitRules["emit-preview-version"], {
    path,
    message: `${property} is in no stable API version; ${version} is used, and its form may change`,
  });
}

/** Makes a finding about a name that is written in another form. */
export function renamed(path: string, name: string, allowed: string): Finding {
  return findingOf(emitRules["emit-name-form"], {
    path,
    message: `the name "${shorten(name)}" is not allowed there; "${allowed}" is used instead`,
    received: name,
  });
}
