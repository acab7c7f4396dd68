import { together } from "../../text/together.js";
import type { NeededVersion } from "../commands/command.js";

/** Writes what a script needs to call az. @param needs az, then its extensions */
export function needsAz([az, ...extensions]: readonly NeededVersion[]): string {
  const noun = extensions.length === 1 ? "extension" : "extensions";
  const withThem = extensions.length === 0 ? "" : `, with the ${noun} ${together(extensions.map(nameOf))}`;
  return `Needs ${az === undefined ? "az" : nameOf(az)}${withThem}, signed in. It checks the versions and stops at the first error.`;
}

function nameOf({ name, version, exactly }: NeededVersion): string {
  return exactly === true ? `${name} ${version} and no other version` : `${name} ${version} or later`;
}

/** Writes the command that installs a version that is needed. */
export function installing({ name, version, exactly }: NeededVersion): string {
  if (name === "az") return "az upgrade";
  return exactly === true ? `az extension add --name ${name} --version ${version}` : `az extension add --upgrade --name ${name}`;
}
