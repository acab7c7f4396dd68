import type { MapKind } from "../map/map-kinds.js";
import { type Palette, palettes } from "./palette.js";

const fonts = [
  ".m-sans,.m-bold{font-family:'Segoe UI',Helvetica,Arial,'Liberation Sans',sans-serif}",
  ".m-bold{font-weight:600}",
  ".m-run{unicode-bidi:isolate}",
  ".m-mono{font-family:'SFMono-Regular',Menlo,Consolas,'Liberation Mono','DejaVu Sans Mono',monospace}",
];

/** Writes the style of a picture with these kinds: fonts that readers have, and its colours for light and for dark backgrounds. */
export function styleOf(kinds: readonly MapKind[]): string {
  const dark = coloursOf(palettes.dark, kinds);
  return [...fonts, ...coloursOf(palettes.light, kinds), "@media (prefers-color-scheme:dark){", ...dark, "}"].join("\n");
}

/** Writes the patterns of the kinds that have one. */
export function patternsOf(kinds: readonly MapKind[]): string[] {
  return kinds
    .filter((kind) => palettes.light.kinds[kind].hatch !== undefined)
    .map(
      (kind) =>
        `<pattern id="m-${kind}-pattern" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
        `<rect class="m-${kind}-ground" width="6" height="6"/><path class="m-${kind}-hatch" d="M0 0V6"/></pattern>`,
    );
}

function coloursOf({ paper, ink, muted, rule, error, kinds: colours }: Palette, kinds: readonly MapKind[]): string[] {
  return [
    `.m-paper{fill:${paper};stroke:${rule}}`,
    `.m-ink{fill:${ink}}`,
    `.m-muted{fill:${muted}}`,
    `.m-error{fill:${error}}`,
    `.m-rule{stroke:${rule};fill:none}`,
    `.m-lead{stroke:${muted};stroke-opacity:.5;fill:none}`,
    `.m-frame{stroke:${muted};fill:none}`,
    `.m-tick{stroke:${muted};fill:none}`,
    ...kinds.flatMap((kind) => {
      const { fill, line, ink: text, hatch } = colours[kind];
      const ground = hatch === undefined ? fill : `url(#m-${kind}-pattern)`;
      return [
        `.m-${kind}{fill:${ground};stroke:${line}}`,
        `.m-${kind}-strip{fill:${kind === "free" ? fill : line}}`,
        `.m-${kind}-ink{fill:${text}}`,
        `.m-${kind}-line{stroke:${line};stroke-opacity:.6;fill:none}`,
        ...(hatch === undefined ? [] : [`.m-${kind}-ground{fill:${fill}}`, `.m-${kind}-hatch{stroke:${hatch};stroke-width:3;fill:none}`]),
      ];
    }),
  ];
}

/** Writes the style of a picture of zones and arrows. */
export function laneStyle(): string {
  const dark = laneColours(palettes.dark);
  return [...fonts, ...laneColours(palettes.light), "@media (prefers-color-scheme:dark){", ...dark, "}"].join("\n");
}

function laneColours(palette: Palette): string[] {
  const { paper, ink, muted } = palette;
  return [
    ...coloursOf(palette, ["node", "subnet", "load-balancer"]),
    `.m-ground{fill:${paper}}`,
    `.m-life{stroke:${muted};stroke-opacity:.45;stroke-dasharray:1 4;stroke-linecap:round;stroke-width:1.5;fill:none}`,
    `.m-flow{stroke:${ink};stroke-width:1.6;fill:none}`,
    `.m-head{fill:${ink}}`,
    `.m-flow.m-optional{stroke:${muted};stroke-dasharray:5 4}`,
    `.m-head.m-optional-head{fill:${muted}}`,
  ];
}
