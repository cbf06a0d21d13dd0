/** The only rule for a new passphrase, in characters as people count them. Rules about kinds of characters make passphrases worse. */
export const minimumPassphraseLength = 12;

/** One form for a passphrase: keyboards of different systems compose the same accented letter differently. */
export function normalPassphrase(passphrase: string): string {
  return passphrase.normalize('NFC');
}
