/** Refusals about a newer program that was brought as a file; see messages.ts. */
export const updateMessages = {
  UPDATE_NO_KEY:
    'This program ships no key of its makers, so that it can’t tell their releases from others. “{file}” was not opened, and nothing was installed. Compare its SHA-256 with the sums of the release by hand, as docs/install.md says, and install it by the system’s own means.',
  UPDATE_UNSIGNED:
    'Beside “{file}” no {missing} could be read. Nothing was installed. Put SHA256SUMS and SHA256SUMS.sig of the same release into the folder of the file, and try again.',
  UPDATE_FORGED:
    'The list of sums beside “{file}” was not signed by the makers of this program. Nothing was installed. Don’t open the file. Get the release anew, and tell whoever gave it to you.',
  UPDATE_ALTERED:
    '“{file}” is not as it was released: its content is in no line of the signed list. It may have been cut on the way, altered, or belong to another release. Nothing was installed. Don’t open it; get it anew, with the list of the same release.',
  UPDATE_NO_PROGRAM:
    '“{file}” is part of the release and brings no program. Nothing was installed. Choose the installer for this computer.',
  UPDATE_OTHER_SYSTEM:
    '“{file}” is made for {for}, and this program runs on {system}. Nothing was installed. Choose the file of the release for {system}.',
  UPDATE_OLDER:
    '“{file}” is version {to}, older than this program ({from}). Nothing was installed: an older program may not open what this one wrote. Choose a newer file, or say that an older one is meant.',
  UPDATE_NOT_OPENED:
    '“{file}” was checked and is genuine, and the system did not open it: {problem}. Nothing was installed. Close this program and open the file yourself.',
} as const;
