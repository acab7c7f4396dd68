import type { Finding } from "../../types/index.js";
import { checkProxyUrls, credentialsElsewhere } from "../platforms/checks/check-proxy-url.js";
import type { Situation } from "./situation.js";

/** Checks the URLs of the proxy of the agents. */
export function checkProxy({ request }: Situation): Finding[] {
  return checkProxyUrls(request.proxy, {
    ...credentialsElsewhere,
    message: "remove them from the request, and give them to az connectedk8s connect as part of --proxy-http and --proxy-https",
  });
}
