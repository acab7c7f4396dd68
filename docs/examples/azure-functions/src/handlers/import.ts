import { type ImportRequest, importRequest } from "aks-netplan";
import { calculating } from "../http/calculating.js";

/** POST import: the text of documents in, an import-result out: the request they describe, and what they do not contain. */
export const importDocuments = calculating((input) => importRequest(input as ImportRequest));
