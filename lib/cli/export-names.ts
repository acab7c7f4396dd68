/** What `plan export` writes, in the order of its help; the emitters stand apart, since few calls want one. */
export const planFormatNames = [
  "az-cli",
  "az-powershell",
  "akshci-powershell",
  "arm",
  "bicep",
  "terraform",
  "metallb",
  "markdown",
  "svg",
] as const;

/** What `port-matrix export` writes. */
export const portMatrixFormatNames = ["markdown", "csv", "mermaid", "nsg-arm", "nsg-az", "windows-firewall", "nftables"] as const;
