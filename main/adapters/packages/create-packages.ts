import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Packages } from '../../core/ports-packages.ts';
import { sha256OfText } from '../sha256.ts';
import { createVerify } from '../verify-signature.ts';
import { openJournal } from './journal/open-journal.ts';
import { writeJournal } from './journal/write-journal.ts';
import { listPackages, placeForPackage } from './package-folder.ts';
import { openPackage, readLabel } from './read-package.ts';
import { isRecipient } from './seal-part.ts';
import { writePackage } from './write-package.ts';

/** `scryptWorkFactor` is the base-2 logarithm of what guessing a passphrase costs; left out, it is age's own. */
export function createPackages(options: { readonly scryptWorkFactor?: number } = {}): Packages {
  return {
    journals: { write: writeJournal, open: openJournal },
    write: (file, content, seal) => writePackage(file, content, seal, options.scryptWorkFactor),
    list: listPackages,
    placeFor: placeForPackage,
    readLabel,
    open: openPackage,
    verify: createVerify(),
    sha256: sha256OfText,
    isRecipient,
    newIdentity: generateX25519Identity,
    recipientOf: identityToRecipient,
  };
}
