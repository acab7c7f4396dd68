/**
 * The least that can be done: read the digits without asking whether they are right, pack first address and length into
 * one number, sort the numbers, and walk over them once. Free ranges come back as pairs in one array of numbers.
 */
export function bareSweep(prefix: string, reserved: readonly string[]): Float64Array {
  const keys = new Float64Array(reserved.length);
  for (let i = 0; i < reserved.length; i++) keys[i] = keyOf(reserved[i] as string);
  keys.sort();

  const whole = keyOf(prefix);
  const last = lastOf(whole);
  const free = new Float64Array(2 * reserved.length + 2);
  let count = 0;
  let next = Math.floor(whole / 64);
  for (const key of keys) {
    const first = Math.floor(key / 64);
    if (first > next) {
      free[count++] = next;
      free[count++] = first - 1;
    }
    next = Math.max(next, lastOf(key) + 1);
  }
  if (next <= last) {
    free[count++] = next;
    free[count++] = last;
  }
  return free.subarray(0, count);
}

function keyOf(text: string): number {
  let address = 0;
  let part = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0) {
      part = part * 10 + digit;
    } else {
      address = (address << 8) | part;
      part = 0;
    }
  }
  return (address >>> 0) * 64 + part;
}

function lastOf(key: number): number {
  const first = Math.floor(key / 64);
  return first + 2 ** (32 - (key - first * 64)) - 1;
}
