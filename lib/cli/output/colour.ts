/** Colours of a terminal, by the number that switches them on. */
export const colours = { red: 31, yellow: 33, blue: 34, brightBlue: 94 } as const;

/** Text in a colour. */
export function colour(text: string, name: keyof typeof colours): string {
  return `\u001b[${colours[name]}m${text}\u001b[39m`;
}
