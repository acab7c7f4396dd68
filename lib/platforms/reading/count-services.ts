import type { Services } from "../../../types/index.js";

/**
 * Counts the addresses that services need. Services on different ports can share an address, so the port with the most services
 * decides.
 */
export function countServices(services: Services | undefined): number {
  if (services === undefined || typeof services === "number") return services ?? 0;
  const byPort = new Map<number, number>();
  let most = 0;
  for (const { port, count } of services) {
    const onPort = (byPort.get(port) ?? 0) + count;
    byPort.set(port, onPort);
    if (onPort > most) most = onPort;
  }
  return most;
}
