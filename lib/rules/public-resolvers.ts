/**
 * Addresses of public DNS resolvers, by operator, as the operators publish them (read 2026-11). A resolver that is not
 * listed here gets no finding, because nothing else distinguishes it from your own server with a public address.
 */
export const publicResolvers = {
  "Google Public DNS": ["8.8.8.8", "8.8.4.4"],
  Cloudflare: ["1.1.1.1", "1.0.0.1", "1.1.1.2", "1.0.0.2", "1.1.1.3", "1.0.0.3"],
  Quad9: ["9.9.9.9", "149.112.112.112", "9.9.9.10", "149.112.112.10", "9.9.9.11", "149.112.112.11"],
  "Cisco OpenDNS": ["208.67.222.222", "208.67.220.220", "208.67.222.123", "208.67.220.123"],
  Level3: ["4.2.2.1", "4.2.2.2", "4.2.2.3", "4.2.2.4", "4.2.2.5", "4.2.2.6"],
  AdGuard: ["94.140.14.14", "94.140.15.15", "94.140.14.140", "94.140.14.141"],
  CleanBrowsing: ["185.228.168.9", "185.228.169.9"],
  "Control D": ["76.76.2.0", "76.76.10.0"],
  "Verisign Public DNS": ["64.6.64.6", "64.6.65.6"],
  Yandex: ["77.88.8.8", "77.88.8.1"],
  AliDNS: ["223.5.5.5", "223.6.6.6"],
  DNSPod: ["119.29.29.29", "119.28.28.28"],
  "114DNS": ["114.114.114.114", "114.114.115.115"],
} as const;

/** The address at which Azure answers DNS only for machines of a virtual network. */
export const azureResolver = "168.63.129.16";
