import { pointer } from "../finding/json-pointer.js";
import { inputRules } from "../rules/input-rules.js";
import { describeValue } from "./describe-value.js";
import type { TextFault } from "./text-fault.js";

/** The number of property names in a document, and its faults. */
export interface DocumentCheck {
  readonly names: number;
  readonly faults: readonly TextFault[];
}

/** What ConvertTo-Json writes in place of an object, a list or a dictionary that lies beyond its -Depth. */
const cutOffObject = /^@\{[\s\S]*\}$/;
const cutOffList = /^System\.(?:Object\[\]|Collections\.\S+)$/;

/**
 * Looks for lost content in a document: values that PowerShell cut off, and nesting deeper than any request has.
 *
 * Nothing below the deepest level is checked.
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
    const message = `PowerShell cut this value off and wrote ${describeValue(value)}; write the input with ConvertTo-Json -Depth ${levels}`;
    return { rule: "input-truncated", path: pointer("", ...tokens), message, received: value.slice(0, 200) };
  }
}

/** In place of several lists and dictionaries, the names follow each other. */
function isCutOff(text: string): boolean {
  return text.startsWith("System.") ? text.split(" ").every((part) => cutOffList.test(part)) : cutOffObject.test(text);
}
