import type { CliOption } from "./command.js";

/** The document with the whole request. */
export const fileOption: CliOption = {
  flags: "-f, --file <path>",
  description:
    "Path of the request, as JSON, JSON with comments or YAML; - for standard input. Other arguments replace properties of the request.",
  group: "Input Arguments",
};

/** The document with the whole request, for commands that accept it in no other form. */
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
  description:
    "Addresses that must not be assigned: an address, first-last, or a prefix, each with a name if you like, as in dns=10.0.0.4; several separated by spaces.",
  group: "Network Arguments",
};
