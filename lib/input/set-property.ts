/** Gives an object a property of its own, also one called `__proto__`, which a plain assignment would make what it inherits from. */
export function setProperty(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name === "__proto__") Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  else object[name] = value;
}
