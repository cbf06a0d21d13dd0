/** Refusals about what opens a workspace: passphrase, recovery key, and the key that the computer keeps. */
export const keyMessages = {
  PASSPHRASE_TOO_SHORT:
    'The passphrase has {length} characters. Use at least {minimum}; several words are easy to remember.',
  WRONG_PASSPHRASE:
    'The passphrase doesn’t open this workspace. Nothing was changed. Check capital letters and keyboard language, or use the recovery key.',
  KEYCHAIN_LOCKED:
    'The keychain of this computer didn’t give the key of “{folder}”. It is kept there and nothing was changed. Unlock the keychain and try again, or enter the passphrase.',
  WRONG_RECOVERY_KEY:
    'The recovery key doesn’t open this workspace. Nothing was changed. Compare it with the printed sheet, group by group.',
} as const;
