import type { FirewallFormat } from "../../../types/index.js";

/** The beginning of what people give by mistake, and what to give instead. */
const foreign: readonly (readonly [begin: RegExp, instead: string])[] = [
  [
    /^(?:add |create )?(?:table (?:ip|ip6|inet|arp|bridge|netdev) |flush ruleset)/,
    "this is text of nft; give the output of nft -j list ruleset",
  ],
  [/^Chain \S+ \((?:policy|\d+ references)/, "this is the output of iptables -L; give that of iptables-save"],
  [/^(?:param|resource|targetScope|var|module|import) [^"{]*$/, "this is Bicep; give the JSON of az bicep build --stdout"],
  [/^(?:resource|terraform|variable|provider|locals|data|module)\b[^=]*\{/, "this is Terraform; give the JSON of the deployed rules"],
  [/^(?:sudo )?ip6?tables /, "these are commands; give the output of iptables-save after them"],
  [/^(?:#!|New-NetFirewallRule|netsh )/i, "this is a script; give the rules that it makes, as the firewall prints them"],
];

const lookedAt = 65_536;

/** Returns what to give in place of text that is known to be something else; undefined for other text. */
export function insteadOf(text: string): string | undefined {
  const lines = text.slice(0, lookedAt).split(/\r?\n/);
  const first = lines.find((line) => line.trim() !== "" && (line.startsWith("#!") || !/^\s*(?:#|\/\/)/.test(line)))?.trim() ?? "";
  return foreign.find(([begin]) => begin.test(first))?.[1];
}

/** Returns the format of text that is not a document of JSON or YAML; undefined if it can be one. */
export function textFormat(text: string): FirewallFormat | "foreign" | undefined {
  if (/^(?:\*[a-z]+\s*$|-[AIPN] [A-Za-z]|\[\d+:\d+\] -A )/m.test(text)) return "iptables";
  if (/^\s*[[{]/.test(text)) return undefined;
  const header =
    text
      .slice(0, 1000)
      .split(/[\r\n]/, 1)[0]
      ?.toLowerCase() ?? "";
  if (header.includes("destinationport") && header.includes("sourcezone")) return "csv";
  return insteadOf(text) === undefined ? undefined : "foreign";
}
