export { counted } from "../platforms/counted.js";
