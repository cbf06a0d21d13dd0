import type { RequestName } from './undo-rule.ts';

const signed = 'Signed: it is revised by a record that is linked to it, and never taken back by a key.';
const withReason =
  'Takes something back itself, with a reason that a person gave. What was withdrawn is recorded anew, with whatever is asked then.';
const file =
  'Makes or sends a file: what left the program can’t be called back, and what it recorded of that is true.';
const taken =
  'Takes over what others recorded. Theirs is not ours to take back; each difference is settled on its own.';
const keys = 'Changes what opens the workspace. It is changed once more by whoever knows what was typed.';
const workspace = 'Is about the workspace as a whole and no entry of the record.';
const here = 'The same page sets it anew in one step, and shows what it was.';
const answers =
  'Each answer is changed where it stands, by the same keys; the one before stays in the history, and both sides see who changed it.';
const words = 'Edited where it stands; every earlier value stays in the history and is shown there.';

/** The changes that no key takes back, and why. A request that changes something stands here or in `undo-rules.ts`. */
export const notUndone: Partial<Record<RequestName, string>> = {
  'workspace.create': workspace,
  'workspace.open': workspace,
  'workspace.recover': keys,
  'workspace.close': workspace,
  'workspace.changePassphrase': keys,
  'workspace.renewRecoveryKey': keys,
  'workspace.setOfficer': here,
  'workspace.rebuild': workspace,
  'workspace.setBackupPlace': here,
  'workspace.restore': 'Sets the workspace that was there aside, whole: it is opened again by its folder.',
  'workspace.salvage': workspace,
  'people.add': 'Somebody who was listed by mistake leaves, with a day: the list says both.',
  'people.restore': 'Who left again does so with a day, which only a person knows.',
  'package.create': file,
  'package.share': file,
  'package.merge': taken,
  'package.mergeFiles': taken,
  'package.collect': taken,
  'package.setFolder': here,
  'package.leaveFolder': here,
  'journal.import': taken,
  'journal.createWorkspace': workspace,
  'conflict.settle':
    'Settled for good by a reason; the value that was not kept stays in the history and can be recorded anew.',
  'partner.separate':
    'Two files that were separated are joined by choosing again, value by value, what is kept.',
  'partner.dismissDouble':
    'A pair that was told apart is joined from the partner’s page where that was wrong.',
  'partner.recordBasis': 'An exemption ends by a decision with a day and a reason.',
  'partner.endBasis': 'An exemption is given anew, with an approver and a last day.',
  'partner.import':
    'Taken back as a whole by `partner.undoImport`, which shows first what that does and what stays.',
  'partner.undoImport': 'Its list is imported once more.',
  'reliance.end':
    'A result that was relied on today counts until the day is over; from the next day on it is relied on anew.',
  'diligence.escalate': signed,
  'diligence.resolve': signed,
  'diligence.override': signed,
  'diligence.withdraw': withReason,
  'assessment.recordDetails': words,
  'assessment.recordAnswers': answers,
  'assessment.submit': 'A reviewer returns the form to the partner, with a reason.',
  'assessment.return': 'The form is submitted once more.',
  'assessment.recordReviews': answers,
  'assessment.determine': signed,
  'assessment.decide': signed,
  'assessment.revise': signed,
  'assessment.moveInstrument':
    'Answers to what is asked otherwise were let go, which the dialog said before.',
  'assessment.cancel': withReason,
  'assessment.explainDifference': words,
  'assessment.recordResponse': words,
  'assessment.extendWindow': signed,
  'assessment.recordConsequence': signed,
  'assessment.reassess': 'An assessment that was started by mistake is cancelled, with a reason.',
  'evidence.edit': words,
  'evidence.review': 'A judgement is followed by another; the history keeps both.',
  'evidence.withdraw': withReason,
  'form.export': file,
  'form.import':
    'What came back with a form is changed answer by answer; the file stays as evidence of what the partner wrote.',
  'plan.add': 'An action that was added by mistake is dropped, with a reason.',
  'plan.update': words,
  'plan.exportExcel': file,
  'plan.import': 'What came back with a plan is changed action by action; the file stays as it came.',
  'followUp.withdraw': withReason,
  'followUp.chooseRhythm': here,
  'agreement.withdraw': withReason,
  'agreement.checkElements': words,
  'agreement.withdrawContract': withReason,
  'agreement.import':
    'Taken back as a whole by `partner.undoImport`, which shows first what that does and what stays.',
  'subAgreement.edit': words,
  'subAgreement.withdraw': withReason,
  'annex.create': file,
  'annex.setDefaults': here,
  'annex.batch': file,
  'clause.withdrawApproval': withReason,
  'instrument.withdrawApproval': withReason,
  'clause.check': 'A comparison says what was in a file. A newer one stands beside it.',
  'text.import': 'Texts are replaced by those of a later file; what was written with them keeps them.',
  'content.import': 'A pack is replaced by its next version; what was written with its words keeps them.',
  'reportDefinition.save': 'Each version stays; the one before is saved anew as the next.',
  'reportDefinition.retire': 'A report that was put away is saved anew under its name.',
  'signOff.withdraw': withReason,
  'instrument.edit':
    'What is being typed is no entry. A draft that was begun is deleted from the list, where that is taken back by a button.',
  'draft.save': 'What is being typed is no entry; the field itself takes letters back.',
  'draft.discard': 'Asked for before it is done.',
  'demo.create': workspace,
};
