/** Refusals about packages for other laptops and offices; see messages.ts. */
export const exchangeMessages = {
  NOT_A_PACKAGE:
    '“{file}” is no package of this program. Nothing was taken over. Choose a file that ends in “.psea”.',
  PACKAGE_NEWER:
    '“{file}” was made by a newer version of this program (format {format}, this program reads up to {supported}). Nothing was taken over. Update the program, or ask for a package in the older format.',
  PACKAGE_DAMAGED:
    '“{file}” is not as its sender made it: {problem}. Nothing was taken over. Ask the sender for the file again.',
  PACKAGE_LOCKED:
    '“{file}” can’t be opened with what was given. Nothing was taken over. It is sealed by {sealed}: ask the sender which.',
  PACKAGE_NOT_WRITTEN:
    'The package “{file}” could not be written: {problem}. The workspace is unchanged, and no part of a file was left. Choose another name or place.',
  PACKAGE_TOO_LARGE:
    'The package “{file}” would be larger than 4 GB, which not every program can read. Nothing was written. Leave the documents out, or send partners in several packages.',

  PACKAGE_NOT_SEALED:
    'A package needs a passphrase or the public key of whoever is to open it. Nothing was written. Give one of them.',
  RECIPIENT_INVALID:
    '“{recipient}” is no public key for packages. Nothing was written. Ask the receiver for the line that begins with “age1”.',
  RECEIVER_REQUIRED:
    'What came since the last package depends on for whom that was. Nothing was written. Say for whom the package is.',
  NOTHING_TO_SEND:
    'Nothing was recorded since the last package for “{to}”. Nothing was written. Send the whole record if that package was lost.',
  EXTRACT_SCOPE:
    'A package for a partner tells of one chosen partner, and one for a donor of chosen partners or of the whole register. Nothing was written. Choose them, or make a full package.',
  EXTRACT_EMPTY:
    'Of what was chosen there is nothing yet that the audience may read. Nothing was written. A partner gets signed results that this program can show; a donor, partners of the register.',
  FOLDER_NOT_SET:
    'This device shares no folder. Nothing was written and nothing taken over. Choose the folder and how it is sealed first.',
  SHARED_FOLDER_NOT_APART:
    '“{folder}” is the folder of the workspace or of its backups, lies in it, or holds it. Nothing was changed. Choose a folder apart from it: another program may copy sealed files, and never a workspace at work.',
  PARTNER_NOT_IN_PACKAGE: 'The package holds nothing of “{partner}”. Choose one of its list.',
  SENDER_UNKNOWN:
    'Nobody here has accepted packages of {name}, {office} (fingerprint {fingerprint}) yet. Nothing was taken over. Compare the fingerprint with the sender by phone or in person, and then accept it.',
  SENDER_KEY_CHANGED:
    'The package says that {name}, {office}, made it. Packages under that name, or of that record, were accepted before, and this one is signed with another key (fingerprint {fingerprint}). Nothing was taken over. It may be a new laptop, or somebody else: ask the sender in person before you accept the new fingerprint.',
  FINGERPRINT_DIFFERS:
    'The package was signed by the device {fingerprint}, which is not the fingerprint that you gave. Nothing was taken over. Ask the sender again.',
  PACKAGE_REDACTED:
    '“{file}” was redacted for {audience} and holds an extract in place of the record. Nothing was taken over. Ask for a full package.',
  MERGE_NOT_BACKED_UP: 'Nothing was taken over, since no backup could be made before: {problem}',

  DEVICE_NOT_FOUND:
    'This record knows no device called “{device}”. Nothing was changed. The settings list them by code and fingerprint.',
  DEVICE_AMBIGUOUS:
    '{count} devices have the code “{device}”. Nothing was changed. Give the fingerprint of the one that you mean.',
  DEVICE_IS_THIS:
    '“{code}” is this device. Nothing was changed. Retire it on another one, and send a package from there.',
  DEVICE_RETIRED: 'The device “{code}” was retired on {on} already. Nothing was changed.',
  DEVICE_NOT_RETIRED: 'The device “{code}” isn’t retired. Nothing was changed.',

  NOT_A_JOURNAL:
    '“{file}” is no exported journal of this program. Nothing was taken over. Choose a file that ends in “.ndjson”, or its folder.',
  JOURNAL_NEWER:
    '“{file}” was written by a newer version of this program (format {format}, this program reads up to {supported}). Nothing was taken over. Update the program.',
  JOURNAL_DAMAGED:
    '“{file}” is not as it was written. Line {line}: {problem} (lines that can’t be taken: {count}). Nothing was taken over. Find a whole copy of the file, or ask to take what is sound of it.',
  JOURNAL_CUT:
    '“{file}” is not whole: its first line promises {entries} entries, and behind it stand {found} lines that don’t amount to them. Nothing was taken over. Find a whole copy of the file, or ask to take what is there.',
  JOURNAL_NOT_WRITTEN:
    'The journal “{file}” could not be written: {problem}. The workspace is unchanged, and no part of a file was left. Choose another name or place.',
} as const;
