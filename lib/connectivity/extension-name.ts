/** The type of an extension, or what it is called, as one word in lower case: `Azure Monitor` is `azuremonitor`. */
export function extensionName(extension: string): string {
  return extension.toLowerCase().replace(/[\s_-]/g, "");
}
