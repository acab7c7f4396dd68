import { pointer } from "../finding/json-pointer.js";
import { inputRules } from "../rules/input-rules.js";
import { describeValue } from "./describe-value.js";
import type { TextFault } from "./text-fault.js";

/** How many property names a document has, and what is wrong with it. */
export interface DocumentCheck {
  readonly names: number;
  readonly faults: readonly TextFault[];
}

/** What ConvertTo-Json writes in place of an object, and of a list or a dictionary, that lies beyond its -Depth. */
const cutOffObject = /^@\{[\s\S]*\}$/;
const cutOffList = /^System\.(?:Object\[\]|Collections\.\S+)$/;

/**
 * Looks for what is lost in a document: values that PowerShell cut off, and nesting deeper than any request has.
 *
 * Nothing below the deepest level is looked at.
 */
export function checkDocument(document: unknown): DocumentCheck {
  const { levels } = inputRules["input-depth"].values;
  const faults: TextFault[] = [];
  const tokens: (string | number)[] = [];
  let names = 0;
  check(document);
  return { names, faults };

  function check(value: unknown): void {
    if (typeof value === "string") {
      if (isCutOff(value)) faults.push(truncated(value));
    } else if (typeof value === "object" && value !== null) {
      if (tokens.length === levels)
        faults.push({ rule: "input-depth", path: pointer("", ...tokens), message: `the input is nested deeper than ${levels} levels` });
      else if (Array.isArray(value)) for (let i = 0; i < value.length; i++) checkMember(value[i], i);
      else {
        const keys = Object.keys(value);
        names += keys.length;
        for (const key of keys) checkMember((value as Readonly<Record<string, unknown>>)[key], key);
      }
    }
  }

  function checkMember(member: unknown, token: string | number): void {
    tokens.push(token);
    check(member);
    tokens.pop();
  }

  function truncated(value: string): TextFault {
    const message = `PowerShell cut the value off and left ${describeValue(value)}; write the input with ConvertTo-Json -Depth ${levels}`;
    return { rule: "input-truncated", path: pointer("", ...tokens), message, received: value.slice(0, 200) };
  }
}

/** Of several lists and dictionaries one name comes after the other. */
function isCutOff(text: string): boolean {
  return text.startsWith("System.") ? text.split(" ").every((part) => cutOffList.test(part)) : cutOffObject.test(text);
}
