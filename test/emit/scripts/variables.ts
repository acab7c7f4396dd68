/** The values of the variables of the scripts in tests; none is harmless. */
export const variables: Readonly<Record<string, string>> = {
  SUBSCRIPTION: "0 $(touch owned) 'x'",
  RESOURCE_GROUP: "rg `touch owned` *",
  LOCATION: "eastus",
  CUSTOM_LOCATION: "/subscriptions/0/custom location",
  ADMIN_GROUP_IDS: "a,b",
  KUBERNETES_VERSION: "1.30.4",
  IMAGE_DIR: "C:\\images",
  WORKING_DIR: "C:\\working",
  CLOUD_CONFIG_LOCATION: "C:\\config",
};

/** The same as parameters of a PowerShell script. */
export const parameters: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(variables).map(([name, value]) => [
    name.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]),
);
