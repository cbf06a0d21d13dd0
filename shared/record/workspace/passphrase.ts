/** The only rule for a passphrase, in characters as people count them. Rules about kinds of characters make passphrases worse. */
export const minimumPassphraseLength = 8;
