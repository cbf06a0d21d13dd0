import { z } from 'zod';
import { fillMessage } from '../../ground/refusals/fill-message.ts';
import { detailsSchema } from '../../ground/refusals/request.ts';
import type { RefusalDetails } from '../../ground/result.ts';

/**
 * Everything that a check of a workspace can find, with its English sentence: what is wrong, what it means, what to
 * do. Codes never change: screens say them in their own language and fill in the same {placeholders}.
 */
export const findingMessages = {
  FILE_DAMAGED: 'The database file: {problem}. Open the last good backup.',
  DOCUMENTS_DAMAGED: 'The documents: {problem}',
  STREAM_UNREADABLE:
    'The journal of {subject} can’t be read ({problem}). Everything else was checked. Take it from the last good backup.',
  ENTRY_BROKEN:
    'Entry {place} in the journal of {subject} is no longer an entry ({problem}). It is kept as it lies there and not shown. Compare with the last good backup.',
  ENTRY_MISPLACED:
    'Entry {entry} lies in the journal of {subject} and says that it belongs to {said}. It was moved or altered.',
  ENTRY_UNREADABLE:
    'Entry {seq} ({type} {v}) of {subject} is not what its type says: {fields}. It is kept and not shown.',
  ENTRY_MISSING:
    'Entry {seq} of device {device} is missing in the journal of {subject}; {waiting} later ones are kept. What was shown before is still shown, and what the missing one said is lost here. Look for it in a backup.',
  CHAIN_FORKED:
    'Device {device} wrote entry {seq} of {subject} twice: a copy of this workspace was used elsewhere. Both are kept.',
  ENTRY_ALTERED:
    'Entry {seq} of device {device} in the journal of {subject} does not follow from the one before; one of them was altered.',
  SIGNATURE_WRONG:
    'The signature of entry {seq} of device {device} in the journal of {subject} is not that of its device.',
  DEVICE_NOT_INTRODUCED:
    'Device {device} wrote {entries} entries of {subject}, and no entry of this workspace introduces it. They may be a stranger’s.',
  DEVICE_KEY_DIFFERS:
    'Device {device} is introduced with a key that is not its own. Whoever wrote that can’t be told from it.',
  HEAD_AHEAD:
    'This device’s journal of {subject} should end at entry {head} and ends at {found}: entries at its end were removed.',
  HEAD_DIFFERS:
    'The end of this device’s journal of {subject} is not the one that was noted at its last change.',
  ENTRY_NOT_CANONICAL:
    'Entry {entry} in the journal of {subject} does not lie there as this program writes it: its bytes were changed, for instance by a member that stands twice. What is shown of it may not be what was signed. Compare with the last good backup.',
  ENTRIES_GONE:
    'Between its first and its last entry the journal as a whole lacks {count} that later ones were written after (clock {from} to {to}). A partner or the end of a journal may have been removed. Compare with a backup.',
  COUNTER_BEHIND:
    'The counter “{counter}” stands at {given}, and {reference} has a higher number: it was set back. No reference is given twice, since what is there is passed over. Look for what else was changed.',
  COUNTER_AHEAD:
    'Numbers of partners were given up to {given}, and the highest that is there is {newest}: the newest partners may have been removed with their whole journal ({count}). Compare with a backup, or with a seal that was kept elsewhere.',
  REFERENCE_SHARED:
    '“{reference}” names {count} records: {choices}. It finds none of them; each is shown and found by its longer name. Join them where they are one organisation, or give an agreement a reference of its own.',
  STREAM_EMPTY:
    'Something is kept of {subject}, and its journal has no entry. It was removed, or never belonged here.',
  ENTRIES_ORPHANED: '{count} entries belong to no journal of this workspace.',
  ROWS_ORPHANED: '{count} rows of the list belong to no partner of this workspace.',
  INSTRUMENT_DIFFERS:
    'Assessment {reference} of {subject} was recorded on the instrument {instrument} {version} with other content than this program has. What is shown of it may be judged otherwise than it was signed. Open the workspace with the program that recorded it, and compare.',
  STATE_BROKEN: 'The kept state of {subject} can’t be read. Its journal is whole: rebuild the lists.',
  STATE_DIFFERS: 'The kept state of {subject} differs from its journal. Rebuild the lists.',
  ROW_BROKEN: 'The row of {subject} in the list can’t be read. Rebuild the lists.',
  ROW_DIFFERS: 'The row of {subject} in the list differs from its journal. Rebuild the lists.',
  DOCUMENT_MISSING:
    'The content of “{name}” ({reference}) is missing. Add the same file again, or take it from a backup.',
  DOCUMENT_MISSING_BACKUP: 'The content of “{name}” ({reference}) is missing. Take it from a backup.',
  PACK_MISSING:
    'The content of the pack “{name}” ({reference}) is missing. Take the same pack in again, or take it from a backup.',
  DOCUMENTS_UNREADABLE: 'Whether the documents are there could not be looked up: their file can’t be read.',
  SEAL_UNREADABLE: '“{seal}” is not a seal: it has a number and five groups of letters and digits.',
  SEAL_CUT:
    'The seal was taken over {sealed} entries, and the journal has {entries}. Entries that were there then are gone.',
  SEAL_BROKEN:
    'The first {sealed} entries are not those over which the seal was taken: history was rewritten since, or the seal is that of another copy.',
} as const;

export type FindingCode = keyof typeof findingMessages;
const findingCodes = Object.keys(findingMessages) as [FindingCode, ...FindingCode[]];

export const findingSchema = z.object({
  code: z.enum(findingCodes),
  /** English; screens say it in their own language by `code` and `details`. */
  message: z.string(),
  details: detailsSchema,
  /** The partner concerned; null for the workspace as a whole. `reference` and `name` are empty where nothing tells. */
  partner: z.object({ id: z.string(), reference: z.string(), name: z.string() }).nullable(),
});
export type Finding = z.infer<typeof findingSchema>;

/** A finding about a partner, or about the workspace as a whole. */
export function finding(
  code: FindingCode,
  details: RefusalDetails = {},
  partner: Finding['partner'] = null,
): Finding {
  return { code, message: fillMessage(findingMessages[code], details), details, partner };
}
