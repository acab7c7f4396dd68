import type { CliOption } from "./command.js";

/** The document with the whole request. */
export const fileOption: CliOption = {
  flags: "-f, --file <path>",
  description:
    "Path of the request, as JSON, JSON with comments or YAML; - for standard input. Arguments given beside it replace its properties.",
  group: "Input Arguments",
};

/** The document with the whole request, for commands that take it no other way. */
export const requestFileOption: CliOption = {
  ...fileOption,
  description: "Path of the request, as JSON, JSON with comments or YAML; - for standard input.",
};

export const addressPrefixOption: CliOption = {
  flags: "--address-prefix <prefix>",
  description: "The address prefix, such as 10.220.32.0/24.",
  group: "Network Arguments",
};

export const reservedOption: CliOption = {
  flags: "--reserved <range...>",
  description: "Addresses that must not be handed out: an address, first-last, or a prefix; several with spaces between.",
  group: "Network Arguments",
};
