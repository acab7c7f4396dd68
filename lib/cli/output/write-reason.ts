import { shorten } from "../../text/shorten.js";

const reasons: Readonly<Record<string, string>> = {
  EEXIST: "there is a file with that name",
  ENOTDIR: "there is a file in its path",
  ENOENT: "no folder can be created there",
  EISDIR: "there is a folder where a file should be",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "it is on a read-only disk",
  ENOSPC: "no space is left",
  EFBIG: "the file would be larger than allowed",
  ENAMETOOLONG: "its name is too long",
};

/** Explains why something cannot be written. */
export function writeReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ""] ?? shorten(message, 200);
}
