import type { AgreementType } from '../../../content/clause/clause.ts';
import type { EntryType } from '../../../record/entries/entry-types.ts';
import type { Role } from '../../../record/shapes/people.ts';
import type { HistorySubject } from '../../../rules/history/history-event.ts';
import type { HistoryKind } from '../../../rules/history/history-kind.ts';
import { historyFieldsEn } from './fields-en.ts';

type Sentences = Readonly<Record<EntryType, (...values: never[]) => string>>;

const standards = (count: number) => (count === 1 ? '1 standard' : `${count} standards`);
const clauses = (count: number) => (count === 1 ? '1 clause' : `${count} clauses`);
const actions = (count: number) => (count === 1 ? '1 action' : `${count} actions`);

/**
 * English sentences of a history: one for each type of entry, and the lines below it. `ar.ts` has the same keys, by
 * type. Values come in words; what people wrote comes in quotation marks.
 */
export const historyEn = {
  title: 'History',
  subject: 'Who changed what and when',
  about: 'What is shown',
  quoted: (text: string) => `“${text}”`,
  line: (label: string, value: string) => `${label}: ${value}`,
  nothing: 'nothing',
  unreadableValue: 'a value that this program can’t show',
  unknownField: 'A value of a newer program',
  unknownThing: 'a record that is not in this file',
  factElsewhere: 'a fact that stands with the headquarters',
  unknownDevice: 'that is not known here',
  named: (kind: string, name: string) => `${kind} ${name}`,
  subAgreementWith: (name: string, agreement: string) => `Sub-agreement with ${name} under ${agreement}`,
  unnamedAnswer: 'an answer that this program has no word for',
  range: (from: string, until: string) => `${from} to ${until}`,
  of: (part: string, whole: string) => `${part} of ${whole}`,
  changed: (label: string, from: string, to: string) => `${label} changed from ${from} to ${to}.`,
  changedLong: (label: string) => `${label} changed.`,
  set: (label: string, to: string) => `${label} recorded: ${to}.`,
  removed: (label: string, from: string) => `${label} removed; it was ${from}.`,
  removedLong: (label: string) => `${label} removed.`,
  before: 'Before',
  after: 'After',
  newer: 'An entry that a newer program made. It is kept, and this program can’t tell what it says.',
  unreadable: 'An entry that can’t be read. It is kept; the check of the workspace names it.',
  unchanged: 'What was recorded was there already.',
  kinds: {
    partner: 'Partner',
    basis: 'Exemptions from assessment',
    diligence: 'Due diligence',
    assessment: 'Assessments and answers',
    determination: 'Determinations and decisions',
    evidence: 'Evidence',
    plan: 'Plan and actions',
    'follow-up': 'Visits and support',
    agreement: 'Agreements',
    'sub-agreement': 'Sub-agreements',
    clauses: 'Clauses, instruments and content packs',
    office: 'Office and settings',
    'not-known': 'Not readable here',
  } satisfies Record<HistoryKind, string>,
  things: {
    assessment: 'Assessment',
    evidence: 'Evidence',
    action: 'Action',
    activity: 'Activity',
    agreement: 'Agreement',
    clause: 'Clause',
  } satisfies Record<HistorySubject['kind'], string>,
  agreementTypes: {
    'agreement-of-cooperation': 'Agreement of cooperation',
    'programme-cooperation-agreement': 'Programme cooperation agreement',
    'small-scale-agreement': 'Small-scale agreement',
    'memorandum-of-understanding': 'Memorandum of understanding',
    'contract-for-works-or-services': 'Contract for works or services',
    'sub-agreement': 'Sub-agreement',
    other: 'Other',
  } satisfies Record<AgreementType, string>,
  sources: {
    officer: 'looked up by an officer',
    document: 'read from a returned contract',
    annex: 'by an annex',
  },
  flowDown: {
    present: 'Passed on',
    changed: 'Passed on in other words',
    absent: 'Not passed on',
  },
  ways: {
    form: 'A filled-in form',
    plan: 'A filled-in plan workbook',
    list: 'A list of partners',
    evidence: 'Evidence',
  },
  intakePlaces: {
    'file-name': 'name of the file',
    title: 'title',
    description: 'description',
    'seen-at': 'where it was seen',
    note: 'note',
  },
  noteOn: (cell: string) => `note on ${cell}`,
  intakeChoices: { 'leave-out': 'left out', shorten: 'shortened', keep: 'kept as it is' },
  outcomes: { cleared: 'cleared', confirmed: 'confirmed' },
  assessed: { yes: 'Assessed', no: 'Not assessed' },
  tendencies: { better: 'better than before', same: 'as before', worse: 'worse than before' },
  contents: { annex: 'annex', clauses: 'clauses alone' },
  roles: {
    officer: 'officer',
    reviewer: 'reviewer',
    approver: 'approver',
    'head-of-office': 'head of office',
    reader: 'reader',
  } satisfies Record<Role, string>,
  fields: historyFieldsEn,
  sentences: {
    'partner.created': (reference: string) => `The partner was added to the register as ${reference}.`,
    'partner.edited': (count: number) =>
      count === 1 ? '1 detail of the partner changed.' : `${count} details of the partner changed.`,
    'partner.archived': () => 'The partner was archived.',
    'partner.restored': () => 'The partner was restored to the lists.',
    'partner.joined': (record: string, into: string) =>
      `The record ${record} was joined into ${into}, as one organisation.`,
    'partner.separated': (record: string, from: string) =>
      `The record ${record} was separated from ${from} and stands by itself again.`,
    'partner.received': (reference: string) => `What ${reference} holds stands in this record now.`,
    'partner.released': (reference: string) => `What ${reference} holds left this record.`,
    'partner.told-apart': (reference: string) => `${reference} looks alike and is another organisation.`,
    'partner.list-taken': (file: string | null, added: boolean) =>
      `${added ? 'The partner came in' : 'Values came in'} with ${file === null ? 'a list' : `the list ${file}`}.`,
    'partner.list-undone': (file: string | null) =>
      `The import of ${file === null ? 'a list' : `the list ${file}`} was undone here.`,
    'partner.assigned': (name: string | null) =>
      name === null ? 'The partner was assigned to nobody any more.' : `The partner was assigned to ${name}.`,
    'assessment.assigned': (reference: string, name: string | null) =>
      name === null
        ? `The assessment ${reference} was assigned to nobody any more.`
        : `The assessment ${reference} was assigned to ${name}.`,
    'conflict.settled': (label: string) => `Two values from different devices were settled: ${label}.`,
    'partner.intake-answered': (way: string, on: string, count: number) =>
      count === 1
        ? `${way} came in on ${on}; 1 text in it that may tell of a case was answered for.`
        : `${way} came in on ${on}; ${count} texts in it that may tell of a case were answered for.`,
    'content.intake-answered': (pack: string, version: string, on: string, count: number) =>
      count === 1
        ? `1 text of the content pack ${pack} ${version} that may tell of a case was kept on ${on}.`
        : `${count} texts of the content pack ${pack} ${version} that may tell of a case were kept on ${on}.`,
    'partner.basis-recorded': (basis: string, from: string, until: string) =>
      `An exemption from assessment was recorded: ${basis}, ${from} to ${until}.`,
    'partner.basis-ended': (basis: string, on: string) => `The exemption ${basis} was ended on ${on}.`,
    'reliance.recorded': (entity: string, on: string, until: string) =>
      `The result of ${entity} of ${on} was accepted; this office relies on it until ${until}.`,
    'reliance.ended': (entity: string, on: string, assessment: string | null) =>
      assessment === null
        ? `The reliance on the result of ${entity} was withdrawn on ${on}.`
        : `The own assessment ${assessment} took the place of the result of ${entity} on ${on}.`,
    'diligence.recorded': (fact: string, on: string) => `Due diligence of ${on} was recorded: ${fact}.`,
    'diligence.escalated': (fact: string, on: string, person: string) =>
      `It was passed on to headquarters on ${on}, to ${person}: ${fact}.`,
    'diligence.resolved': (fact: string, outcome: string, on: string, person: string) =>
      `It was ${outcome} on ${on} by ${person}: ${fact}.`,
    'diligence.overridden': (fact: string, on: string, person: string) =>
      `${person} decided on ${on} that the work goes on in spite of: ${fact}.`,
    'diligence.withdrawn': (fact: string) => `A fact of due diligence was withdrawn: ${fact}.`,
    'assessment.country-level': (reference: string, why: string) =>
      `${reference} assesses the country office for itself: ${why}.`,
    'assessment.started': (reference: string, instrument: string, on: string) =>
      `The assessment ${reference} was started on ${on}, with the instrument ${instrument}.`,
    'assessment.details-recorded': (reference: string, count: number) =>
      count === 1
        ? `1 detail of the assessment ${reference} changed.`
        : `${count} details of the assessment ${reference} changed.`,
    'assessment.answers-recorded': (reference: string, count: number) =>
      `Answers of the partner were recorded in ${reference}: ${standards(count)}.`,
    'assessment.reviews-recorded': (reference: string, count: number) =>
      `Answers of the UN review were recorded in ${reference}: ${standards(count)}.`,
    'assessment.difference-explained': (reference: string, standard: string, why: string | null) =>
      why === null
        ? `The explanation why the answers to ${standard} differ in ${reference} was taken back.`
        : `Why the answers to ${standard} differ in ${reference}: ${why}.`,
    'assessment.partner-responded': (reference: string, response: string, on: string) =>
      `The partner responded to the result of ${reference} on ${on}: ${response}.`,
    'assessment.request-answered': (reference: string, on: string, by: string) =>
      `The partner’s request to review the result of ${reference} was answered on ${on} by ${by}.`,
    'assessment.form-issued': (reference: string, languages: string, on: string) =>
      `The self-assessment form of ${reference} was made on ${on}: ${languages}.`,
    'assessment.form-returned': (reference: string, count: number, on: string) =>
      `A filled-in form came back on ${on} and was taken over into ${reference}: ${standards(count)}.`,
    'assessment.submitted': (reference: string, on: string, signer: string) =>
      `The self-assessment ${reference} was submitted on ${on}, signed by ${signer}.`,
    'assessment.returned': (reference: string, on: string) =>
      `The assessment ${reference} was returned to the partner on ${on}.`,
    'assessment.determined': (reference: string, kind: string, on: string, rating: string, signer: string) =>
      `${kind} of ${reference} on ${on}: ${rating}. Signed by ${signer}.`,
    'assessment.decided': (reference: string, decision: string, on: string, signer: string) =>
      `Decision on the partnership after ${reference} on ${on}: ${decision}. Signed by ${signer}.`,
    'assessment.cancelled': (reference: string, on: string) =>
      `The assessment ${reference} was cancelled on ${on}.`,
    'assessment.instrument-moved': (reference: string, from: string, to: string, on: string) =>
      `The assessment ${reference} was moved on ${on} from the instrument ${from} to ${to}.`,
    'assessment.window-extended': (reference: string, until: string, on: string) =>
      `The improvement period of ${reference} was extended on ${on}, until ${until}.`,
    'assessment.standards-turned': (reference: string, count: number, on: string) =>
      `Standards of ${reference} were reviewed again on ${on}: ${standards(count)}.`,
    'assessment.consequence-recorded': (reference: string, consequence: string, on: string) =>
      `Consequence of low capacity after ${reference} on ${on}: ${consequence}.`,
    'assessment.reassesses': (reference: string, previous: string, trigger: string) =>
      `${reference} is a reassessment after ${previous}: ${trigger}.`,
    'evidence.added': (title: string, reference: string, how: string) =>
      `Evidence ${title} was added as ${reference}: ${how}.`,
    'evidence.edited': (title: string, count: number) =>
      count === 1
        ? `1 detail of the evidence ${title} changed.`
        : `${count} details of the evidence ${title} changed.`,
    'evidence.reviewed': (title: string, state: string) => `The evidence ${title} was reviewed: ${state}.`,
    'evidence.withdrawn': (title: string) => `The evidence ${title} was withdrawn.`,
    'plan.action-added': (title: string, reference: string) =>
      `The action ${title} was added to the plan as ${reference}.`,
    'plan.action-edited': (title: string, count: number) =>
      count === 1
        ? `1 detail of the action ${title} changed.`
        : `${count} details of the action ${title} changed.`,
    'plan.action-moved': (title: string, from: string, to: string, on: string) =>
      `The action ${title} went from ${from} to ${to} on ${on}.`,
    'plan.note-added': (title: string, on: string) => `Progress of ${on} was noted on the action ${title}.`,
    'plan.form-issued': (count: number, language: string, on: string) =>
      `The plan workbook was made on ${on}: ${actions(count)}, ${language}.`,
    'plan.form-returned': (count: number, on: string) =>
      `A filled-in plan workbook came back on ${on} and was taken over: ${actions(count)}.`,
    'follow-up.added': (kind: string, on: string, reference: string) =>
      `Monitoring and support, ${kind} of ${on}, was recorded as ${reference}.`,
    'follow-up.withdrawn': (activity: string) => `The activity ${activity} was withdrawn.`,
    'follow-up.rhythm-chosen': (rhythm: string) => `The rhythm of visits was chosen: ${rhythm}.`,
    'agreement.added': (reference: string, on: string) => `The agreement ${reference} was added on ${on}.`,
    'agreement.edited': (reference: string, count: number) =>
      count === 1
        ? `1 fact of the agreement ${reference} changed.`
        : `${count} facts of the agreement ${reference} changed.`,
    'agreement.withdrawn': (reference: string) => `The agreement ${reference} was withdrawn.`,
    'agreement.element-checked': (reference: string, element: string, state: string | null) =>
      state === null
        ? `The check of the clause element ${element} in ${reference} was taken back.`
        : `The clause element ${element} in ${reference}: ${state}.`,
    'agreement.annex-made': (reference: string, annex: string, set: string, on: string) =>
      `The final annex ${annex} of ${reference} was made on ${on}: ${set}.`,
    'agreement.contract-checked': (reference: string, file: string, on: string) =>
      `The contract ${file} of ${reference} was compared with our text on ${on}.`,
    'agreement.exception-recorded': (reference: string, on: string) =>
      `A reason was recorded on ${on} why ${reference} is active without a valid assessment.`,
    'agreement.contract-registered': (reference: string, file: string, on: string) =>
      `The signed contract ${file} was kept with ${reference} on ${on}; no program compared it.`,
    'agreement.contract-withdrawn': (reference: string, file: string) =>
      `The signed contract ${file}, kept with ${reference}, was taken back.`,
    'sub-agreement.added': (name: string, agreement: string, on: string) =>
      `The sub-agreement with ${name} under ${agreement} was added on ${on}.`,
    'sub-agreement.edited': (name: string, agreement: string, count: number) =>
      count === 1
        ? `1 fact of the sub-agreement with ${name} under ${agreement} changed.`
        : `${count} facts of the sub-agreement with ${name} under ${agreement} changed.`,
    'sub-agreement.withdrawn': (name: string, agreement: string) =>
      `The sub-agreement with ${name} under ${agreement} was withdrawn.`,
    'sub-agreement.contract-checked': (name: string, agreement: string, file: string, on: string) =>
      `The contract ${file} of the sub-agreement with ${name} under ${agreement} was compared with our text on ${on}.`,
    'content.imported': (name: string, version: string, on: string) =>
      `The content pack ${name}, version ${version}, was taken in on ${on}.`,
    'clause.approved': (clause: string, version: string, on: string) =>
      `The clause ${clause}, version ${version}, was approved on ${on}.`,
    'clause.approval-withdrawn': (clause: string, version: string, on: string) =>
      `The approval of the clause ${clause}, version ${version}, was withdrawn on ${on}.`,
    'instrument.approved': (instrument: string, on: string) =>
      `The instrument ${instrument} was approved on ${on}.`,
    'instrument.approval-withdrawn': (instrument: string, on: string) =>
      `The approval of the instrument ${instrument} was withdrawn on ${on}.`,
    'workspace.created': (office: string) => `The workspace of ${office} was made.`,
    'device.added': (code: string) => `The device ${code} began to work in the workspace.`,
    'settings.edited': (count: number) =>
      count === 1 ? '1 setting of the office changed.' : `${count} settings of the office changed.`,
    'person.added': (name: string) => `${name} was added to the office’s people.`,
    'person.edited': (name: string, count: number) =>
      count === 1
        ? `1 detail of ${name} changed in the list of the office’s people.`
        : `${count} details of ${name} changed in the list of the office’s people.`,
    'person.left': (name: string, on: string) => `${name} left the office on ${on}.`,
    'person.restored': (name: string) => `${name} works in the office again.`,
    'sender.accepted': (device: string, office: string) =>
      `Packages of the device ${device} of ${office} were accepted.`,
    'package.sent': (to: string | null, on: string) =>
      to === null ? `A package was made on ${on}.` : `A package for ${to} was made on ${on}.`,
    'package.merged': (device: string, office: string) =>
      `A package of the device ${device} of ${office} was taken over.`,
    'device.retired': (device: string, on: string) =>
      `The device ${device} was retired on ${on}; what it records later is not taken over.`,
    'device.readmitted': (device: string, on: string) => `The device ${device} was admitted again on ${on}.`,
    'report-definition.saved': (name: string, version: number) =>
      version === 1
        ? `The report ${name} was saved, to be written again.`
        : `The saved report ${name} was changed; this is version ${version}.`,
    'report-definition.retired': (name: string, on: string) =>
      `The saved report ${name} was put away on ${on}.`,
    'figures.signed-off': (name: string, on: string) =>
      `The figures of the letter ${name} were signed off on ${on}.`,
    'figures.sign-off-withdrawn': (name: string, on: string) =>
      `The sign-off of the letter ${name} was withdrawn on ${on}.`,
  } satisfies Sentences,
  packageScopes: {
    whole: 'the whole record',
    partners: 'chosen partners',
    assessment: 'one assessment',
    since: 'what came since the last package for that receiver',
  },
  audiences: { partner: 'a partner', donor: 'a donor' },
  detail: {
    reason: 'Reason',
    fingerprint: 'Fingerprint',
    signedBy: 'Signed by',
    signedFigures: (count: number, from: string, asOf: string) =>
      `${count} figures, as of ${asOf}; what happened since ${from}.`,
    seal: 'Seal of the journal',
    packageScope: 'What it holds',
    audience: 'Redacted for',
    packageHolds: (partners: number, entries: number, documents: number) =>
      `Partners: ${partners}. Entries: ${entries}. Documents: ${documents}.`,
    packageRefused: (count: number) => `Partners of which nothing was taken over: ${count}.`,
    packageMissing: (count: number) => `Documents that were not in it: ${count}.`,
    approver: 'Approved by',
    secondApprover: 'Second approver',
    lateReason: 'Why it was recorded late',
    fileKept: 'The file itself was kept.',
    fileNotKept: 'The file itself was not kept.',
    acceptedBy: 'Accepted by',
    number: 'Number',
    since: 'Since',
    observed: 'What was observed',
    justification: 'Justification',
    conditions: 'Conditions',
    mitigation: 'Mitigation measures',
    note: 'Note',
    noteForRecord: 'Note for the record',
    statement: 'Statement',
    counts: 'Count',
    counted: (met: number, notMet: number, notApplicable: number, open: number) =>
      `${met} met, ${notMet} not met, ${notApplicable} not applicable, ${open} open`,
    onBehalf: 'Entered by the UN on behalf of the partner.',
    noRating: 'no rating',
    revises: (reference: string) => `It revises ${reference}.`,
    takenOver: (answers: number, reviews: number) =>
      `Taken over: ${standards(answers)} of the partner, ${standards(reviews)} of the UN review.`,
    copied: 'Copied from the earlier assessment',
    answers: 'answers of the partner',
    reviews: 'answers of the UN review',
    evidence: 'Evidence',
    expired: 'Evidence expired by then',
    respondedBy: 'Given by',
    words: 'In the partner’s words',
    unknownForm: 'The form was not made by this program.',
    standards: 'Standards',
    triggerOn: 'Date of what led to it',
    triggerStatus: 'Where that stands',
    triggerReference: 'Reference of it',
    seen: (place: string, on: string, by: string) => `seen on site at ${place} on ${on} by ${by}, not copied`,
    file: (name: string) => `file ${name}`,
    fileLabel: 'File',
    fromForm: 'It came with a returned form.',
    revisesEvidence: (title: string) => `It replaces ${title}.`,
    place: 'Place',
    people: 'Who took part',
    summary: 'Summary',
    found: (standard: string) => `Found on ${standard}`,
    trained: (trained: string, total: string, course: string) => `${trained} of ${total} trained: ${course}`,
    training: 'Training',
    about: 'Actions that it was about',
    next: 'Next one planned on',
    cash: 'Yearly cash, USD',
    article: 'Article',
    quote: 'Quoted words',
    source: 'Source',
    languages: 'Languages',
    form: 'Form',
    clauses: 'Clauses',
    compared: (same: number, changed: number, missing: number, added: number) =>
      `${clauses(same)} unchanged, ${changed} changed, ${missing} missing, ${added} not ours`,
    result: 'Result',
    findings: (count: number) =>
      count === 1 ? '1 more finding beside the clauses.' : `${count} more findings beside the clauses.`,
    comparedWith: 'Compared with the annex',
    standing: 'Why no valid assessment carries it',
    publisher: 'Publisher',
    packClauses: (count: number) => `${clauses(count)} in it.`,
    entity: 'UN entity',
    fictional: 'It holds fictional sample data.',
    officer: 'Officer',
    kept: 'Value kept',
    shownBy: 'Evidence that shows it',
  },
  settings: {
    officer: (device: string) => `Officer at the device ${device}`,
    columns: 'Columns that an import recognises',
    columnsValue: (count: number) => (count === 1 ? '1 column title' : `${count} column titles`),
    documentLimitMiB: 'Largest document, in MiB',
    person: (device: string) => `Person of the list at the device ${device}`,
    someoneElseApproves: 'Somebody other than the reviewer signs and approves',
    annex: (blank: string) => `The office’s own words for the blank “${blank}”`,
    other: 'A setting of a newer program',
  },
  note: 'Dates and times are those of the clock of the device that wrote an entry, for people only. The order is that of the journal.',
  counts: (shown: number, all: number) => `${shown} of ${all} entries`,
  notKnown: (count: number) =>
    count === 1
      ? '1 entry was made by a newer program or can’t be read. It is kept and counted; its sentence says so.'
      : `${count} entries were made by a newer program or can’t be read. They are kept and counted; their sentences say so.`,
  waiting: (count: number) =>
    count === 1
      ? '1 entry waits for an earlier one that has not arrived, and is not told yet.'
      : `${count} entries wait for earlier ones that have not arrived, and are not told yet.`,
  faults: {
    'bad-signature':
      'BROKEN HERE: this entry is not as its device signed it. Somebody or something changed it since.',
    'broken-chain':
      'BROKEN HERE: this entry does not follow from the one before it, which was changed or taken away.',
  },
  broken: (count: number) =>
    count === 1
      ? 'The history is broken at 1 entry, which says so itself. The rest is readable; what was changed there can’t be told. Check the workspace, and compare with a backup.'
      : `The history is broken at ${count} entries, which say so themselves. The rest is readable; what was changed there can’t be told. Check the workspace, and compare with a backup.`,
  lost: (count: number) =>
    count === 1
      ? '1 stored text is no entry any more and can’t be told. Check the workspace, and compare with a backup.'
      : `${count} stored texts are no entries any more and can’t be told. Check the workspace, and compare with a backup.`,
  empty: 'Nothing happened that fits what was asked for.',
  filter: {
    label: 'Asked for',
    none: 'The whole history',
    kind: 'Kind',
    person: 'Person',
    from: 'From',
    until: 'Until',
  },
  columns: {
    date: 'Date',
    time: 'Time',
    kind: 'Kind',
    about: 'About',
    what: 'What happened',
    details: 'Details',
    by: 'By',
    function: 'Functional title',
    device: 'Device',
  },
  /** Excel keeps the name “History” for itself. */
  sheet: 'Entries',
  provenance: {
    heading: 'Where this comes from',
    partner: 'Partner',
    office: 'Office',
    entries: 'Entries',
    producedBy: 'Produced by',
    producedAt: 'Produced at',
    program: 'Program',
    textHash: 'SHA-256 of the text',
  },
};

export type HistoryText = typeof historyEn;
