import { shorten } from "../../text/shorten.js";

const reasons: Readonly<Record<string, string>> = {
  EEXIST: "there is a file of that name",
  ENOTDIR: "there is a file in its path",
  ENOENT: "no folder can be made there",
  EISDIR: "there is a folder where a file should be",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "it is on a disk that cannot be written",
  ENOSPC: "no space is left",
  EFBIG: "it would be larger than a file may be",
  ENAMETOOLONG: "its name is too long",
};

/** Why something cannot be written, for people. */
export function writeReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ""] ?? shorten(message, 200);
}
