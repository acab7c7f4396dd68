/** Turns a name of words and hyphens into the case of variables in ARM and Bicep: `dnsServer`. */
export function camelCase(name: string): string {
  const [first = "", ...rest] = name.split("-");
  return `${first.slice(0, 1).toLowerCase()}${first.slice(1)}${rest.map(capitalised).join("")}`;
}

/** Turns a name into the case of parameters in PowerShell: `DnsServer`. */
export function pascalCase(name: string): string {
  return name.split("-").map(capitalised).join("");
}

/** Turns a name into the case of environment variables: `DNS_SERVER`. */
export function upperCase(name: string): string {
  return name.replaceAll("-", "_").toUpperCase();
}

/**
 * Turns a name into the case of names in Terraform and nftables: `dns_server`. In a camel case name, each capital begins a
 * word.
 */
export function snakeCase(name: string): string {
  return name
    .replace(/[a-z0-9](?=[A-Z])/g, "$&_")
    .replaceAll("-", "_")
    .toLowerCase();
}

function capitalised(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
