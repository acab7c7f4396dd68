import azureFunctions from "@azure/functions";
import { endpoints } from "./endpoints.js";

for (const { name, ...options } of endpoints) azureFunctions.app.http(name, options);
