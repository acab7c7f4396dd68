/** Where the text before a hyphen ends, spaces before the hyphen left out. */
export function endBefore(text: string, hyphen: number): number {
  let end = hyphen;
  while (text.charAt(end - 1) === " ") end--;
  return end;
}

/** Where the text after a hyphen starts, spaces after the hyphen left out. */
export function startAfter(text: string, hyphen: number): number {
  let start = hyphen + 1;
  while (text.charAt(start) === " ") start++;
  return start;
}
