import type { RefusalDetails, Refused } from '../result.ts';
import { draftMessages } from './draft-messages.ts';
import { exchangeMessages } from './exchange-messages.ts';
import { figureMessages } from './figure-messages.ts';
import { fillMessage } from './fill-message.ts';
import { formMessages } from './form-messages.ts';
import { keyMessages } from './key-messages.ts';
import { reportMessages } from './report-messages.ts';
import { restoreMessages } from './restore-messages.ts';
import { signOffMessages } from './sign-off-messages.ts';
import { updateMessages } from './update-messages.ts';

/** Every refusal in English: what happened, what was kept, what to do. `{name}` is one of its details; catalogues translate by code. */
export const messages = {
  // Any request
  INPUT_INVALID: 'The request can’t be read: {problem}. Nothing was changed. Correct it and try again.',
  NO_WORKSPACE: 'No workspace is open. Open or create one first.',
  UNEXPECTED:
    'Something went wrong in the program (reference {reference}). What was saved before is kept. Try again; if it happens again, report the reference.',
  CORE_LOST:
    'The part of this program that keeps the record ended while it worked on this, and is started again with the next step. What was confirmed before is kept. Look whether this was still done before you do it again.',
  ENGINE_MISSING:
    'A part of this program is missing or can’t be loaded: “{file}”. No workspace was opened or changed. Install the program again over this one; where a virus scanner took the file away, have it brought back first.',
  CANCELLED:
    'This was stopped before it was finished. The record is unchanged. Start it again whenever you need it.',
  DISK_FULL:
    'The disk of “{folder}” is full. The change was not saved; everything before it is kept. Free some space and try again.',
  DISK_FAILED:
    'The disk of “{folder}” could not be read or written. The change was not saved; everything before it is kept. Check that the drive is connected, then open the workspace again.',
  WORKSPACE_MOVED:
    'The folder “{folder}” no longer holds the file “{file}” that is open: it was deleted, moved or replaced, as by a program that synchronises folders. The change was not saved; everything before it is in the file that is open. Write a backup into another folder now, then close the workspace and look where its folder went.',
  DOCUMENTS_DAMAGED:
    'The documents of the workspace in “{folder}” can’t be read: {problem}. Nothing was changed. The record is kept in another file, and all that needs no document goes on working. Close the workspace, set “evidence.db” aside, and put that of the latest backup in its place.',
  CHANGE_UNREADABLE:
    'The change can’t be recorded: {problem} (reference {reference}). Nothing was recorded. Check what was given; if that is right, report the reference.',
  REFERENCE_SHARED:
    '“{reference}” names {count} records: {choices}. None was chosen, and nothing was changed. Give the longer name of the one that is meant, such as “{example}”, or its id.',

  // Workspace
  WORKSPACE_NOT_FOUND:
    'There is no workspace in “{folder}”. Check the folder, or create a new workspace there.',
  FOLDER_NOT_EMPTY:
    'The folder “{folder}” already holds files. Nothing was written. Choose an empty or a new folder.',
  FOLDER_NOT_WRITABLE:
    'The folder “{folder}” can’t be written to. Nothing was written. Choose a folder of your own.',
  ...keyMessages,
  WORKSPACE_DAMAGED:
    'The workspace in “{folder}” is damaged: {problem}. It was left as it is. Keep the folder. Restore the latest backup, or save what can still be read into a new workspace (psea workspace salvage).',
  WORKSPACE_LOCKED:
    'The workspace in “{folder}” is in use by {holder} since {since}. Nothing was changed. Close it there first.',
  WORKSPACE_HELD_ELSEWHERE:
    'The folder “{folder}” says that {program} of {user} on the computer {host} has this workspace open since {since}. It was not opened here: two computers that write in one folder lose what one of them wrote. Close it there, and let the folder be copied whole. Open it all the same (psea workspace open --anyway) only if that computer is gone or has ended it.',
  WORKSPACE_NEWER:
    'The workspace in “{folder}” was written by a newer version of this program (format {format}, this program reads up to {supported}). It was left as it is. Update the program.',
  WORKSPACE_READ_ONLY:
    'The workspace in “{folder}” is open for reading alone, since its disk or folder can’t be written to. Nothing was changed. Copy the folder to a place of your own and open that, or ask for the right to write.',
  PATH_TOO_LONG:
    'The path “{folder}” has {length} bytes, and the database takes at most {limit}. Nothing was written. Choose a folder nearer to the top, or one with a shorter name.',
  KEYS_NOT_SAVED:
    '“{file}” in “{folder}” can’t be written: {problem}. Passphrase and recovery key are as they were, and the record is unchanged. Correct that and try again.',
  ...restoreMessages,

  ...exchangeMessages,
  ...figureMessages,
  ...reportMessages,
  ...signOffMessages,
  ...updateMessages,

  // People
  PERSON_NOT_FOUND:
    'Nobody on the office’s list is called “{person}”. Nothing was changed. Look the name up in Settings under “People”, or add the person there first.',
  PERSON_NOT_CHOSEN:
    'Nobody of the office’s list is chosen for this device, so nothing can be “mine”. Choose yourself in Settings under “People”.',
  PERSON_AMBIGUOUS:
    '{count} people on the office’s list are called “{person}”: {choices}. Nothing was changed. Give the id of the one that is meant.',
  PERSON_LISTED:
    '“{person}”, {function}, is on the office’s list already. Nothing was saved. Change that line, or give the other person another function.',
  PERSON_LEFT:
    '“{person}” left on {on}. Nothing was changed. Choose somebody else, or put the person back on the list first.',
  PERSON_NOT_LEFT: '“{person}” works here. Nothing was changed.',
  REVIEWER_APPROVES:
    '“{person}” reviewed this assessment, and this office has somebody else sign and approve what rests on the review. Nothing was recorded. Name another person, or change the rule in Settings under “People”.',

  // Partners
  PARTNER_NOT_FOUND: 'No partner has the reference “{reference}”. Look it up in the register.',
  PARTNER_ARCHIVED: '“{partner}” is archived. Nothing was changed. Restore it first.',
  PARTNER_NOT_ARCHIVED: '“{partner}” is not archived. Nothing was changed.',
  PARTNER_JOINED:
    '“{record}” was joined into “{into}” already. Nothing was changed. Name “{into}” instead, or separate the two first.',
  IMPORT_NOT_FOUND:
    'There is no import “{import}” among those that this register knows. Nothing was changed. “psea partner list-imports” and the page of imports give the ids; lists taken in by a program before this one carry none.',
  PARTNER_NOT_JOINED:
    '“{record}” was not joined into another record: it stands by itself. Nothing was changed.',
  JOIN_WITH_ITSELF:
    'Both references mean the record “{record}”. Nothing was changed. Name two different records.',
  DOUBLES_LIKELY:
    '“{name}” may be in the register already: {partners}. Nothing was saved. Open that record, or confirm that this is another organisation and save again.',
  UNKNOWN_COUNTRY:
    '“{value}” is not a country code of ISO 3166. Nothing was saved. Choose the country from the list.',
  HEADQUARTERS_IS_ITSELF:
    'A partner can’t be its own headquarters. Nothing was saved. Choose another record, or none.',
  NAME_REQUIRED: 'A partner needs a name. Nothing was saved. Write the name as its registration papers do.',
  NOTHING_TO_CHANGE: 'Nothing differs from what is recorded, so nothing was saved.',
  NOTHING_TO_AMEND:
    'Nothing is to be amended: the agreement was withdrawn, or each clause element was looked for and is worded as today. Nothing was written.',
  HEADQUARTERS_CIRCLE:
    '“{partner}” names this partner as its headquarters already, so that each would stand above the other. Nothing was saved. Choose another record, or none.',
  COUNTRY_LEVEL_WHY:
    '“{partner}” is a country office of an international organisation, whose headquarters is assessed for all of them. Nothing was started. Say why this office is assessed for itself.',
  COUNTRY_LEVEL_INCOMPLETE:
    'Why the country office is assessed lacks or has too much: {missing}. Nothing was started. “Other” needs words; an allegation needs a number and a date and takes no words.',
  BASIS_NOT_FOUND: 'No such exemption is in force for this partner. Nothing was changed.',
  BASIS_ACTIVE:
    'An exemption of this kind is already in force until {until}. Nothing was saved. End it first.',
  RELIANCE_TOO_LONG:
    'Another entity’s result can be relied on for {months} months after its date at most, until {latest}. Nothing was saved. Choose an earlier end date.',
  RELIANCE_NOT_FOUND: 'No such result of another entity is relied on. Nothing was changed.',
  RELIANCE_ACTIVE:
    'The result of {entity} is relied on until {until} already. Nothing was saved. Withdraw that first.',
  RELIANCE_NEEDS_RESULT:
    'A result has an entity, a date, and a rating or a number of points, one of them. Nothing was saved, and no package brought a result whose own could be taken. Give what is missing.',
  RELIANCE_STANDS:
    'This office relies on the result of {entity} until {until}. Nothing was signed. Say why an own result takes its place.',
  OWN_RESULT_STANDS:
    'An own determination of {on} stands for this partner, and it is as new or newer. Nothing was saved. Another entity’s older result is needed once that is over.',
  DILIGENCE_NOT_FOUND: 'This partner has no such fact of due diligence. Nothing was changed.',
  DILIGENCE_WITHDRAWN: 'That fact was withdrawn. Nothing was changed. Record it anew if it holds after all.',
  DILIGENCE_VALUE: 'That is no choice of “{kind}”: it takes {values}. Nothing was saved. Give one of them.',
  DILIGENCE_NEEDS: '“{kind}” needs {missing} as well. Nothing was saved. Add it.',
  DILIGENCE_TAKES_NOT:
    '“{kind}” takes no {extra}. Nothing was saved, so that nothing is kept where nobody looks for it. Leave it out.',
  REFERENCE_IS_NO_NUMBER:
    '“{number}” is not a number of another system: letters, digits and the signs between them, without spaces. Nothing was saved. Give the number alone.',
  DILIGENCE_NO_FLAG:
    'That fact says nothing against the partner, so that there is nothing to pass on or to resolve. Nothing was changed.',
  DILIGENCE_RESOLVED:
    'That was resolved on {on} already. Nothing was changed. Record what came later as a fact of its own.',
  DILIGENCE_BLOCKS:
    'A red flag or a match with sanctions of {on} stands in the way ({count} in all). Nothing was recorded. Resolve it, or record who lets the work go on and why; then try again. Not to proceed, to suspend and to end can be decided as it is.',
  DILIGENCE_BLOCKS_NOT: 'Nothing of that kind stands in the way of this partner. Nothing was saved.',
  REASON_TOO_SHORT:
    'What stops the work can’t be set aside with so short a reason. Nothing was changed. Write a sentence, of three words at least: what was found, and where.',
  RECORDER_CLEARS:
    '“{person}” recorded what stops the work, and this office has somebody else set it aside. Nothing was changed. Name the person who confirmed it, or change the rule in Settings under “People”.',
  BASIS_TOO_LONG:
    'This exemption may last {months} months at most, until {latest}. Nothing was saved. Choose an earlier end date.',
  BASIS_OVERLAPS:
    'An exemption of this kind from {from} to {until} covers a part of that time already. Nothing was saved. Choose days outside of it.',
  SECOND_APPROVER_REQUIRED:
    'This makes {count} emergencies in a row since {since}; until {until} they last longer than the {months} months of one. Nothing was saved. Name a second approver, who is not the first, or assess the partner.',
  BASIS_ENDS_BEFORE_IT_STARTS:
    'The end date {until} lies before the start {from}. Nothing was saved. Correct one of them.',
  CONTACT_CONTRADICTION:
    '“{partner}” is recorded as in direct contact with beneficiaries. Nothing was saved. Correct that in the partner’s details first.',

  // Partner lists
  NOT_A_SPREADSHEET:
    '“{file}” is not a spreadsheet that can be read. {problem} Nothing was imported. Choose an Excel workbook (.xlsx) or a CSV file.',
  SPREADSHEET_ENCRYPTED:
    '“{file}” can’t be read. {problem} Nothing was imported. Open it in Excel or LibreOffice, remove the password, save a copy and choose that.',
  SPREADSHEET_OLD_FORMAT:
    '“{file}” can’t be read. {problem} Nothing was imported. Open it in Excel or LibreOffice, save it as .xlsx and choose that.',
  SPREADSHEET_TOO_LARGE:
    '“{file}” is larger than this program reads. {problem} Nothing was imported. Copy the list alone into a new workbook and choose that.',
  SPREADSHEET_DAMAGED:
    '“{file}” is damaged or incomplete. {problem} Nothing was imported. Ask for the file again, or open it in Excel and save a new copy.',
  SPREADSHEET_EMPTY:
    '“{file}” holds nothing to read. {problem} Nothing was imported. Check that it is the right file and that it was saved.',
  SHEET_NOT_FOUND: '“{file}” has no sheet “{sheet}”. Nothing was imported. Its sheets are: {sheets}.',
  HEADER_NOT_FOUND:
    'No row of “{sheet}” looks like a header with a name column. Nothing was imported. Tell which column holds the partner’s name.',
  CASE_DETAIL_UNDECIDED:
    '{count} texts in “{file}” look like detail of a case: {cells}. Nothing was recorded. Decide for each: leave it out, write it shorter, or keep it with a reason.',
  CASE_DETAIL_FILE_UNDECIDED:
    'The file “{file}” itself holds the words that look like detail of a case. Nothing was recorded. Decide whether the file is kept among the evidence.',
  DUPLICATES_UNDECIDED:
    '{count} rows look like partners that are known already: {rows}. Nothing was imported. Decide for each: create, update or skip.',
  IMPORT_HAS_ERRORS:
    '{count} rows can’t be imported as they are: {rows}. Nothing was imported. Correct the file, or leave these rows out.',

  // Assessments
  ASSESSMENT_NOT_FOUND: 'No assessment has the reference “{reference}”. Look it up in the partner’s file.',
  INSTRUMENT_NOT_HERE:
    '{reference} was made with the instrument “{instrument}” {version}, which this program does not have. It is kept, not shown here; nothing was changed. Update the program.',
  INSTRUMENT_NEWEST:
    '{reference} uses version {version} of its instrument, the newest that this program has. Nothing was changed.',
  INSTRUMENT_FIXED:
    '{reference} was submitted on version {version} of its instrument and stays on it. Nothing was changed. A reassessment starts on the newest version.',
  UNKNOWN_INSTRUMENT_VERSION:
    'There is no newer version “{version}” of the instrument “{instrument}” here. Nothing was changed. Newer are: {known}.',
  UNKNOWN_INSTRUMENT: 'There is no instrument “{instrument}”. Known are: {known}.',
  ...draftMessages,
  ASSESSMENT_OPEN:
    '“{partner}” has an open assessment already, {reference}. Nothing was started. Finish or cancel that one first.',
  ANSWERS_UNREADABLE:
    'The answers can’t be read: {problem}. Nothing was recorded. Give each standard’s answer, as in {"answers": {"CS1": "yes"}}.',
  UNKNOWN_STANDARD:
    '{standard} is not a standard of {instrument}. Nothing was recorded. Its standards are {known}.',
  UNKNOWN_ANSWER: '“{answer}” is not an answer to {standard}. Nothing was recorded. Possible are {known}.',
  NA_NOT_ALLOWED:
    '“Not applicable” is not possible for {standard}. Nothing was recorded. It is allowed for {allowed} only; answer yes or no.',
  NA_WITHOUT_REASON:
    '“Not applicable” for {standard} needs a reason. Nothing was recorded. Write why the standard can’t apply to this partner.',
  COMMENT_REQUIRED:
    'The review of {standard} has no comment. Nothing was recorded. Write what the answer rests on.',
  ANSWERS_LOCKED:
    'The partner’s answers were submitted and can’t be changed. Nothing was recorded. Return the assessment to the partner first.',
  REVIEW_LOCKED:
    'This assessment is {status} and its review can’t be changed. Nothing was recorded. Record a revision instead.',
  ANSWERS_OPEN:
    'The partner’s answers are incomplete, {count} open: {standards}. Nothing was recorded. Record them first.',
  REVIEW_OPEN:
    'The UN review is incomplete, {count} open: {standards}. No rating exists before all standards are reviewed. Nothing was recorded.',
  WRONG_STATUS: 'This is not possible while the assessment is {status}. Nothing was recorded. {remedy}',
  ALREADY_DETERMINED:
    'The {kind} determination was recorded on {on} and is never overwritten. Nothing was recorded. Record a revision instead.',
  NOT_DETERMINED:
    'No preliminary determination has been recorded yet. Nothing was recorded. Record it first.',
  DECISION_MISSING:
    'No decision has been recorded yet. Nothing was recorded. Record the decision first: the final determination and an active agreement come after it.',
  CONDITIONS_NOT_TAKEN:
    'This decision takes no conditions. Nothing was recorded. Decide to proceed with conditions, or leave them out.',
  CONDITIONS_REQUIRED:
    'To proceed with conditions, the conditions must be written down. Nothing was recorded.',
  NOTE_FOR_RECORD_REQUIRED:
    'With low capacity (high risk) the work may proceed only with a Note for the Record: justification, mitigation measures, approver and date. Nothing was recorded.',
  NOTE_FOR_RECORD_MISSING:
    'No decision of this assessment has a Note for the Record. Nothing was written. Record the note with the decision first.',
  FUTURE_DATE:
    'The date {date} ({field}) lies in the future. Nothing was recorded. Give today’s date or an earlier one.',
  DATE_TOO_EARLY: 'The date {date} lies before {earlier} ({event}). Nothing was recorded. Correct the date.',
  REVISED_ALREADY:
    'This assessment was already revised by {reference}. Nothing was started. Revise that one instead.',
  NO_DIFFERENCE:
    'The UN review of {standard} does not differ from the partner’s answer, or one of them is open. Nothing was recorded.',

  // Evidence
  EVIDENCE_NOT_FOUND: 'No evidence has the reference “{reference}”. Look it up in the partner’s file.',
  EVIDENCE_TOO_LARGE:
    '“{file}” has {size} MiB; {limit} MiB are allowed a document. Nothing was added. Ask for a smaller file, or raise the limit in the settings.',
  EVIDENCE_EMPTY: '“{file}” is empty. Nothing was added. Ask for the file again.',
  EVIDENCE_NEEDS_CONTENT:
    'Evidence is either a file or a sighting with place, date and person. Nothing was added. Give one of the two.',
  EVIDENCE_NOT_COPIED: 'This evidence was seen on site and not copied, so that there is no file to open.',
  EVIDENCE_MISSING:
    'The content of “{file}” is missing from this workspace or damaged. What is recorded about it is kept. Add the same file again, or take it from a backup.',
  EVIDENCE_BUNDLE_TOO_LARGE:
    'The documents of {assessment} have {size} MiB together; {limit} MiB fit into one bundle. Nothing was written. Save the largest documents one by one.',
  EVIDENCE_NOT_OPENED:
    '“{file}” is not opened from here, since it could run something or isn’t what its name says ({flags}). Save a copy and have it checked first.',
  EVIDENCE_EXPIRES_BEFORE_ISSUE:
    'The expiry date {expires} lies before the issue date {issued}. Nothing was saved. Correct one of them.',
  UNKNOWN_DOCUMENT_TYPE:
    '“{type}” is not a document type of {instrument}. Nothing was saved. Possible are {known}.',
  DESCRIPTION_REQUIRED: '“Other” needs a description. Nothing was saved. Write what it is.',
  REASON_REQUIRED:
    'A reason is needed. Nothing was saved. Write what is insufficient, so that the partner can correct it.',

  ...formMessages,

  // Plan and follow-up
  ACTION_NOT_FOUND: 'No action of a plan has the reference “{reference}”. Look it up in the partner’s plan.',
  UNKNOWN_LIBRARY_ACTION:
    'There is no action “{action}” in the library for {standard}. Nothing was saved. Choose one that the plan proposes, or write your own.',
  ACTION_INCOMPLETE:
    'The action for {standard} lacks: {missing}. Nothing was saved. Give them, or start from an action of the library.',
  ACTION_ALREADY_PLANNED:
    '“{action}” is in the plan for {standard} already, as {reference}. Nothing was saved. Leave it out, or say that it is kept on purpose.',
  DUE_OUTSIDE_WINDOW:
    'The due date {date} lies outside the improvement window, {from} to {until}. Nothing was saved. Choose a date inside it, or give a reason to keep this one.',
  VERIFICATION_NEEDS_EVIDENCE:
    'An action can’t be verified without evidence that stands. Nothing was saved. Add the document or note where it was seen, and name it.',
  DROP_NEEDS_REASON:
    'An action is dropped only with a reason. Nothing was saved. Write why it is no longer needed.',
  ACTION_CLOSED:
    'This action is {status}. Nothing was saved. Set it to “in progress” first if it has to be taken up again.',
  PLAN_EMPTY: 'The plan of “{partner}” has no open action. Nothing was written. Add actions first.',
  PLAN_FORM_UNKNOWN:
    '“{file}” is not a plan workbook of this register: {problem}. Nothing was recorded. Choose the file that the partner sent back.',
  ACTIVITY_NOT_FOUND:
    'No monitoring activity has the reference “{reference}”. Look it up in the partner’s follow-up.',
  ACTIVITY_EMPTY:
    'The activity says nothing yet. Nothing was saved. Write a summary, a finding, a check or who was trained.',
  UNKNOWN_CHECK: 'There is no practice check “{check}”. Nothing was saved. Known are: {known}.',
  CHECK_ANSWER_MISMATCH: 'The check “{check}” asks for {expected}. Nothing was saved. Answer it so.',
  MORE_THAN_ALL:
    '{part} of {whole} ({field}) can’t be right. Nothing was saved. Correct one of the two numbers.',
  NEXT_DATE_TOO_EARLY:
    'The next date {next} does not lie after the activity, {on}. Nothing was saved. Correct one of them.',
  UNKNOWN_RHYTHM: '{instrument} has no rhythm “{rhythm}”. Nothing was saved. Known are: {known}.',
  EXTENSION_USED:
    'The improvement window was extended on {on} until {until}, and one extension is all there is. Nothing was recorded. Record the final determination.',
  EXTENSION_LATE:
    'The improvement window ended on {until}. Nothing was recorded. Give the day within the window on which it was extended and the reason why that is recorded late, or record the final determination.',
  EXTENSION_NOT_POSSIBLE:
    'There is no improvement window to extend: {problem}. Nothing was recorded. Look at the assessment’s ledger.',
  REVIEW_REQUESTED:
    'The partner asked on {on} for a review of its result. Nothing was recorded. Review the standards again, or give the reason why the determination is signed nevertheless.',
  CONSEQUENCE_REQUIRED:
    'With low capacity (high risk) the final determination says what follows: continue, suspend or end, with justification and approver. Nothing was recorded.',
  CONSEQUENCE_NOT_NEEDED:
    'A consequence is recorded only where capacity is low at the final determination. Nothing was recorded. Leave it out.',
  MITIGATION_REQUIRED:
    'To continue with low capacity, mitigation measures must be written down. Nothing was recorded.',
  TRIGGER_INCOMPLETE:
    'This trigger needs {missing}. Nothing was started. Give them, and no detail of the case itself.',
  NOT_COMPARABLE:
    '{first} and {second} can’t be compared: {problem}. A score is never converted from one scheme to another.',

  // Agreements and annexes
  AGREEMENT_NOT_FOUND: 'No agreement has the reference “{reference}”. Look it up in the list of agreements.',
  AGREEMENT_REFERENCE_TAKEN:
    'The reference “{reference}” belongs to an agreement of {partner} already. Nothing was saved. Give another one.',
  AGREEMENT_ENDS_BEFORE_START:
    'The end date {ends} lies before the start {starts}. Nothing was saved. Correct one of them.',
  PREVAILING_NOT_AMONG_LANGUAGES:
    'The prevailing language {language} is not one of the agreement’s languages. Nothing was saved. Choose one of them.',
  AGREEMENT_NOT_CARRIED:
    'An active agreement needs a valid assessment or exemption, and this partner has none today. Nothing was saved. Give the reason for going on without one, or leave the agreement a draft.',
  NA_ELEMENT_WITHOUT_REASON:
    '“Not applicable” for {element} needs a reason. Nothing was recorded. Write why this agreement does not need it.',
  SUB_AGREEMENT_NOT_FOUND: 'No sub-agreement has the id “{reference}”. Look it up in its agreement.',
  NO_AGREEMENT_COLUMNS:
    'No column of “{sheet}” looks like an agreement’s reference. Nothing was imported. Name the column “Agreement reference”.',
  UNKNOWN_CLAUSE:
    '“{clause}” is not a clause of this annex. Nothing was written. Look at its list of clauses.',
  UNKNOWN_VARIANT:
    'The clause {clause} has no wording “{variant}”. Nothing was written. Possible are {known}.',
  VARIANT_NOT_ALLOWED:
    'Agreements of {entity} never have the wording “{variant}” of the clause {clause}. Nothing was written. Choose another wording.',
  UNKNOWN_PLACEHOLDER:
    '“{placeholder}” is not a blank of this annex. Nothing was written. Its blanks are {known}.',
  LANGUAGE_NOT_AVAILABLE:
    'Not every clause of this set has a text in {language}. Nothing was written. Choose among {known}, or take in a content pack with that language.',
  ANNEX_NOT_COMPLETE:
    'The annex can’t be final yet: {missing}. Nothing was written. Fill them in, or write a draft.',
  ANNEX_NOT_FOUND: 'No final annex has the reference “{reference}”. Look it up in the agreement.',
  ANNEX_KEPT_NOT_WRITTEN:
    'The final annex {annex} is recorded and kept, but its file “{file}” could not be written: {problem}. Save it from the agreement, or go on with the batch.',
  NO_AGREEMENTS: 'No agreement passes this filter. Nothing was written. Widen the filter.',
  TEMPLATE_NOT_WORD:
    '“{file}” is not a Word document (.docx) that can be read: {problem}. Nothing was written. Choose the letterhead as .docx.',
  TEMPLATE_MACROS:
    '“{file}” holds macros. Nothing was written. Save the letterhead as a Word document without macros (.docx).',
  TEMPLATE_EXTERNAL:
    '“{file}” refers to something outside itself ({target}). Nothing was written. Embed pictures and detach the linked template.',
  TEMPLATE_TRACKED:
    '“{file}” has tracked changes in the marked place. Nothing was written. Accept or reject them first.',
  TEMPLATE_MARK_MISSING:
    '“{file}” has no marked place. Nothing was written. Put a paragraph of its own with the text {mark} where the annex should stand.',
  TEMPLATE_MARK_DOUBLE:
    '“{file}” has {count} marked places. Nothing was written. Leave a single paragraph with the text {mark}.',
  DOCUMENT_TOO_LARGE:
    '“{file}” is larger than this program reads: {problem}. Nothing was changed. Choose a smaller file.',
  CONTRACT_NOT_FOUND:
    'The agreement {reference} has no kept contract of that id. Look it up in the agreement.',
  CONTRACT_NOT_WORD:
    '“{file}” is not a Word document (.docx) that can be read: {problem}. Nothing was recorded. Ask for the contract as .docx.',
  CONTRACT_WITHOUT_CLAUSES:
    'None of our clauses was found in “{file}”. Nothing was recorded. Check that it is the right contract, and choose the annex that was given out.',
  CHECK_NOT_FOUND:
    'The agreement {reference} has no such check of a returned contract. Check a contract first.',
  CLAUSE_NOT_FOUND: 'No clause has the reference “{reference}”. Look it up in the clause library.',
  CLAUSE_APPROVED_ALREADY:
    'These words of {clause} were approved by {approver} on {on} already. Nothing was recorded.',
  INSTRUMENT_APPROVED_ALREADY: '{instrument} was approved by {approver} on {on}. Nothing was recorded.',
  INSTRUMENT_NOT_APPROVED: 'No approval of the instrument {instrument} stands. Nothing was recorded.',
  CLAUSE_NOT_APPROVED: 'No approval of {clause} stands. Nothing was recorded.',
  PACK_UNREADABLE:
    'The content pack can’t be read: {problem}. Nothing was taken in. Ask its publisher for a whole copy.',
  PACK_INVALID:
    'The content pack has {count} problems; nothing was taken in. Send them to its publisher. First: {problem}',
  PACK_HASH_WRONG:
    'The file “{file}” of the content pack is not the one that its manifest names. Nothing was taken in. Ask its publisher for a whole copy.',
  TEXTS_UNREADABLE:
    'The file “{file}” can’t be read as texts for translators: {problem}. Nothing was taken in. Take the file that the program wrote, and change the translations in it.',
  TEXTS_NOTHING_TAKEN:
    'Of the file “{file}” no text could be taken, and the office has none of its own: {refused} were refused. No pack was made. Look at the report of an import with --dry-run.',
  PACK_KNOWN: 'The pack {pack}, version {version}, was taken in on {on} already. Nothing was changed.',
  JOB_NOT_FOUND:
    'This work is no longer known, since the program was closed in between. Its files are where they were written.',

  // Files
  FILE_NOT_READABLE: 'The file “{file}” can’t be read: {problem}. Nothing was changed. Check the path.',
  FILE_NOT_WRITABLE: 'The file “{file}” can’t be written: {problem}. Choose another place.',
} as const;

export type MessageCode = keyof typeof messages;

export const messageCodes = Object.keys(messages) as [MessageCode, ...MessageCode[]];

/** An expected failure as a value, with its English message. */
export function refuse<Code extends MessageCode>(code: Code, details: RefusalDetails = {}): Refused<Code> {
  return { ok: false, error: { code, message: fillMessage(messages[code], details), details } };
}
