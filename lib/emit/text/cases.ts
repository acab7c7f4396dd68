/** A name of words and hyphens as variables are written in ARM and Bicep: `dnsServer`. */
export function camelCase(name: string): string {
  const [first = "", ...rest] = name.split("-");
  return `${first.slice(0, 1).toLowerCase()}${first.slice(1)}${rest.map(capitalised).join("")}`;
}

/** The same as parameters are written in PowerShell: `DnsServer`. */
export function pascalCase(name: string): string {
  return name.split("-").map(capitalised).join("");
}

/** The same as environment variables are written: `DNS_SERVER`. */
export function upperCase(name: string): string {
  return name.replaceAll("-", "_").toUpperCase();
}

/** The same as names are written in Terraform and nftables: `dns_server`; a name in camel case begins a word with each capital. */
export function snakeCase(name: string): string {
  return name
    .replace(/[a-z0-9](?=[A-Z])/g, "$&_")
    .replaceAll("-", "_")
    .toLowerCase();
}

function capitalised(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
