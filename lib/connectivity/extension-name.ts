/** Returns the type or common name of an extension as one word in lower case: `Azure Monitor` becomes `azuremonitor`. */
export function extensionName(extension: string): string {
  return extension.toLowerCase().replace(/[\s_-]/g, "");
}
