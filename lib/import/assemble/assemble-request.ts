import type { Platform } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import type { Thing } from "../draft/merge.js";
import { layouts } from "../layouts/layouts.js";
import type { PlacedRange } from "../prepare/place-used.js";
import type { Fields } from "../reading/fields.js";
import { createWriter, type Writer, writeFields, writeThings } from "./writer.js";

/** The request of a platform from what is known of its things; addresses in use that are in none of them are reserved. */
export function assembleRequest(platform: Platform | undefined, things: readonly Thing[], elsewhere: readonly PlacedRange[]): Writer {
  const writer = createWriter();
  if (platform !== undefined) {
    const layout = layouts[platform];
    writer.request.platform = platform;
    const settings: Fields = things.find(({ kind }) => kind === "settings")?.fields ?? {};
    writeFields(writer, writer.request, "", { properties: layout.settings, expected: layout.expectedSettings }, settings, undefined);
    for (const each of layout.things) writeThings(writer, writer.request, "", each, undefined, things);
  }
  if (elsewhere.length > 0) writer.request.reserved = elsewhere.map(({ reservation }) => reservation);
  for (const [index, { origin }] of elsewhere.entries()) writer.sources.push({ path: pointer("/reserved", index), ...origin });
  return writer;
}
