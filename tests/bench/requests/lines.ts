import type { Contract } from '../../../shared/contract/contract.ts';
import type { Place } from './place.ts';

/**
 * What the bench asks of every request of the contract and of the host beside it. A request without a line doesn't
 * compile, fails a test, and fails the run by its name.
 */

/** What takes longer with more partners: nothing (one partner's work, or none's), or a pass over all of them. */
export type Work = 'one' | 'whole';

export interface Line {
  readonly work: Work;
  /** In place of what the tests of refusals ask, where that is too small for a bench. */
  readonly input?: (place: Place) => object | Promise<object>;
  /** What has to happen each time before, and isn't measured. */
  readonly before?: (place: Place) => Promise<void>;
  /** Asked of the workspace as it lies there, with a key that costs what the product's keys cost. */
  readonly ofMain?: true;
  /** Whether it may be repeated although it leaves no trace in the record. */
  readonly again?: true;
  /** Whether it is asked of a fresh copy each time, since a second time is another work. */
  readonly alone?: true;
  /** With the programs and contents that ship it can only be refused, so the refusal is measured. */
  readonly refused?: { readonly code: string; readonly because: string };
  /** Why the loopback host never answers it. */
  readonly elsewhere?: string;
}

type Known = { [F in keyof Contract]: `${F & string}.${keyof Contract[F] & string}` }[keyof Contract];
type HostVerb = keyof typeof import('../../../shared/contract/host.ts').hostContract;
export type RequestName = Known | `host.${HostVerb & string}`;

const one: Line = { work: 'one' };
const whole: Line = { work: 'whole' };
const electron: Line = {
  work: 'one',
  elsewhere: 'Electron’s window alone answers it; a page has its own means',
};
const nothingOlder = {
  code: 'INSTRUMENT_NOT_HERE',
  because: 'no older version of an instrument ships that an assessment could stand on',
};
const leave = async ({ client }: Place) => void (await client.workspace.close({}));

export const lines: Readonly<Record<RequestName, Line>> = {
  'workspace.getStatus': one,
  'workspace.create': one,
  'workspace.open': { ...whole, ofMain: true, before: leave },
  'workspace.recover': whole,
  'workspace.close': { ...one, ofMain: true },
  'workspace.changePassphrase': one,
  'workspace.renewRecoveryKey': one,
  'workspace.setOfficer': one,
  'workspace.setDocumentLimit': one,
  'workspace.check': whole,
  'workspace.seal': whole,
  'workspace.exportSeal': whole,
  'workspace.rebuild': { ...whole, alone: true },
  'workspace.backup': whole,
  'workspace.setBackupPlace': { ...whole, alone: true },
  'workspace.listBackups': one,
  'workspace.previewRestore': whole,
  'workspace.restore': { ...whole, alone: true },
  'workspace.rehearseRestore': whole,
  'workspace.listRecent': one,
  'workspace.listHistory': one,
  'workspace.exportHistory': one,
  'people.list': one,
  'people.add': one,
  'people.edit': one,
  'people.leave': one,
  'people.restore': one,
  'people.choose': one,
  'people.setReviewRule': one,
  'partner.list': { ...whole, input: () => ({}) },
  'partner.get': one,
  'partner.create': one,
  'partner.edit': one,
  'partner.archive': one,
  'partner.restore': one,
  'partner.assign': one,
  'partner.listDoubles': whole,
  'partner.join': one,
  'partner.separate': one,
  'partner.dismissDouble': one,
  'partner.recordBasis': one,
  'partner.endBasis': one,
  'partner.getTimeline': one,
  'partner.getHistory': one,
  'partner.listHistory': one,
  'partner.exportDossier': one,
  'partner.exportHistory': one,
  'partner.previewImport': { ...whole, input: ({ knownList }) => ({ file: knownList }) },
  'partner.import': {
    ...whole,
    alone: true,
    input: ({ newList }) => ({ file: newList, undecided: 'create' }),
  },
  'package.create': { ...whole, alone: true },
  'package.list': one,
  'package.inspect': one,
  'package.preview': one,
  'package.previewPartner': one,
  'package.merge': { ...one, alone: true },
  'package.previewFiles': one,
  'package.mergeFiles': { ...one, alone: true },
  'package.listExchanges': one,
  'package.getFolder': one,
  'package.setFolder': one,
  'package.leaveFolder': one,
  'package.share': { ...whole, alone: true },
  'package.collect': { ...one, alone: true },
  'package.getKey': one,
  'device.list': whole,
  'device.retire': whole,
  'device.readmit': one,
  'journal.export': { ...whole, alone: true },
  'journal.import': { ...one, alone: true },
  'journal.createWorkspace': one,
  'conflict.list': whole,
  'conflict.settle': one,
  'reliance.record': one,
  'reliance.end': one,
  'diligence.record': one,
  'diligence.escalate': one,
  'diligence.resolve': one,
  'diligence.override': one,
  'diligence.withdraw': one,
  'assessment.list': whole,
  'assessment.get': one,
  'assessment.start': one,
  'assessment.assign': one,
  'assessment.recordDetails': one,
  'assessment.recordAnswers': one,
  'assessment.submit': one,
  'assessment.return': one,
  'assessment.recordReviews': one,
  'assessment.determine': one,
  'assessment.decide': one,
  'assessment.revise': one,
  'assessment.compareInstrument': { ...one, refused: nothingOlder },
  'assessment.moveInstrument': { ...one, refused: nothingOlder },
  'assessment.cancel': one,
  'assessment.explainDifference': one,
  'assessment.countDifferences': whole,
  'assessment.recordResponse': one,
  'assessment.extendWindow': one,
  'assessment.recordConsequence': one,
  'assessment.reassess': one,
  'assessment.compare': one,
  'assessment.exportPartnerCopy': one,
  'assessment.exportDecisionLetter': one,
  'assessment.exportNoteForRecord': one,
  'assessment.exportWord': one,
  'evidence.list': one,
  'evidence.add': one,
  'evidence.edit': one,
  'evidence.review': one,
  'evidence.withdraw': one,
  'evidence.getFile': one,
  'evidence.exportBundle': one,
  'form.export': one,
  'form.import': { ...one, alone: true },
  'plan.listProposals': one,
  'plan.get': one,
  'plan.add': one,
  'plan.update': one,
  'plan.listLibrary': one,
  'plan.exportWord': one,
  'plan.exportLetter': one,
  'plan.exportExcel': one,
  'plan.import': { ...one, alone: true },
  'followUp.get': one,
  'followUp.list': one,
  'followUp.add': one,
  'followUp.withdraw': one,
  'followUp.chooseRhythm': one,
  'followUp.listTraining': whole,
  'followUp.listChecks': one,
  'todo.list': { ...whole, input: () => ({}) },
  'calendar.export': whole,
  'agreement.list': whole,
  'agreement.get': one,
  'agreement.add': one,
  'agreement.edit': one,
  'agreement.withdraw': one,
  'agreement.checkElements': one,
  'agreement.exportAmendmentLetter': one,
  'agreement.registerContract': one,
  'agreement.getContract': one,
  'agreement.withdrawContract': one,
  'agreement.getOverview': whole,
  'agreement.exportOverview': whole,
  'agreement.import': { ...whole, alone: true },
  'subAgreement.add': one,
  'subAgreement.edit': one,
  'subAgreement.withdraw': one,
  'annex.preview': one,
  'annex.create': one,
  'annex.getDefaults': one,
  'annex.setDefaults': one,
  'annex.getFile': one,
  'annex.previewBatch': whole,
  'annex.batch': one,
  'clause.list': one,
  'clause.get': one,
  'clause.approve': one,
  'clause.withdrawApproval': one,
  'clause.check': { ...one, alone: true },
  'clause.exportComparison': one,
  'content.list': one,
  'content.import': { ...one, alone: true },
  'job.get': one,
  'job.cancel': one,
  'instrument.list': one,
  'instrument.score': one,
  'register.exportExcel': whole,
  'portfolio.figures': whole,
  'portfolio.explain': whole,
  'portfolio.trend': whole,
  'portfolio.compare': { ...whole, input: () => ({ asOf: '2026-01-01' }) },
  'report.trend': whole,
  'report.annual': whole,
  'report.vendorMaster': whole,
  'data.export': whole,
  'data.exportFolder': whole,
  'data.getSchema': one,
  'report.write': { ...whole, input: () => ({ kind: 'register', format: 'excel' }) },
  'draft.get': one,
  'draft.save': { ...one, again: true },
  'draft.discard': one,
  'demo.create': one,
  'host.getInfo': one,
  'host.getPreferences': one,
  'host.setPreferences': { ...one, again: true, input: () => ({ language: 'en' }) },
  'host.cancelCall': { ...one, input: () => ({ call: 'nobody-asked' }) },
  'host.saveFile': electron,
  'host.pickFile': electron,
  'host.openEvidence': electron,
  'host.pickFolder': electron,
  'host.rememberKey': electron,
  'host.forgetKey': electron,
  'host.openRemembered': electron,
};

/** Requests of the contract that the table leaves out, by name. */
export function withoutLine(
  requests: readonly { readonly feature: string; readonly verb: string }[],
  table: Readonly<Record<string, Line>> = lines,
): string[] {
  return requests.map(({ feature, verb }) => `${feature}.${verb}`).filter((name) => !table[name]);
}
