import { join } from 'node:path';
import type { Ports } from '../../../../main/core/app.ts';
import { passphrase, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { asFolder, ownClausePack } from '../../../support/build-pack.ts';
import { answersFrom, head } from '../../../support/desk.ts';
import { makeFinalAnnex } from '../../../support/final-annex.ts';
import { writeOnOtherDevice } from './other-device.ts';
import { recordInOtherProgram, worldInstruments } from './other-program.ts';
import { stages } from './stages.ts';
import { full, low, medium, now, reason, recorded, text } from './words.ts';

/** Reports that the office saved: a list, and one that is no table. */
export const reportToSave = { name: 'Fictional register', report: 'register', format: 'csv' } as const;
const briefToSave = { name: 'Fictional brief', report: 'country-brief', format: 'word' } as const;

/** References of a workspace with a partner at every stage. */
export type Told = Awaited<ReturnType<typeof tellWorld>>;

export interface World extends Told {
  readonly test: TestApp;
  /** A folder of this test's own beside the workspace, that is not there yet. */
  readonly place: (name: string) => string;
}

/** A workspace in which every request finds something to work on and every refusal something to refuse. */
export async function buildWorld(ports: Partial<Ports> = {}): Promise<World> {
  const test = await startWithWorkspace({ today: recorded, instruments: worldInstruments, ports });
  const told = await tellWorld(test);
  await writeOnOtherDevice(test, told);
  test.setToday(now);
  return { ...told, test, place: (name) => join(test.folder, '..', name) };
}

async function tellWorld(test: TestApp) {
  const { client } = test;
  const bring = stages(client);
  const approver = head;

  const plain = await bring.partner('plain partner', { directContact: true, acronym: 'FPP' });
  const inEmergency = await bring.partner('partner in an emergency');
  const basis = { kind: 'emergency', reason, approver, until: '2026-05-01' } as const;
  value(await client.partner.recordBasis({ partner: inEmergency, ...basis }));
  const relying = await bring.partner('partner of another entity');
  const relied = { entity: 'Fictional UN fund', on: recorded, rating: 'full', acceptedBy: approver } as const;
  value(await client.reliance.record({ partner: relying, ...relied, reason }));
  const afterEmergency = await bring.partner('partner after an emergency');
  const first = { from: '2026-01-05', until: '2026-04-01' };
  value(await client.partner.recordBasis({ partner: afterEmergency, ...basis, ...first }));
  const doubled = await bring.partner('partner of two devices', { acronym: 'HERE' });

  const draft = await bring.answered('partner with a draft', 'Y-------');
  const draftForm = await bring.form(draft);
  const answered = await bring.answered('partner that answered', medium);
  const submitted = await bring.answered('partner that submitted', medium);
  const submittedForm = await bring.form(submitted);
  value(await client.assessment.submit({ assessment: submitted }));
  const returned = await bring.submitted('partner that got it back', medium);
  value(await client.assessment.return({ assessment: returned, reason }));
  const reviewed = await bring.reviewed('partner that was reviewed', medium);
  const reviewedFull = await bring.reviewed('partner of full capacity', full);
  const determined = await bring.determined('partner without a decision', medium);
  const determinedLow = await bring.determined('partner of low capacity', low);
  const decided = await bring.decided('partner with conditions', medium);
  const decidedLow = await bring.decided('partner with a note', low);
  const decidedFull = await bring.decided('partner without a gap', full);
  const extended = await bring.decided('partner with more time', medium);
  value(await client.assessment.extendWindow({ assessment: extended, reason, approver }));
  const tooLate = value(
    await client.assessment.start({ partner: await bring.partner('partner out of time'), on: '2025-01-10' }),
  ).assessment.reference;
  const all = answersFrom(medium, 'Fictional comment of the reviewer.');
  value(await client.assessment.recordAnswers({ assessment: tooLate, answers: answersFrom(medium) }));
  value(await client.assessment.submit({ assessment: tooLate, on: '2025-01-20' }));
  value(await client.assessment.recordReviews({ assessment: tooLate, reviews: all }));
  value(await client.assessment.determine({ assessment: tooLate, on: '2025-02-01' }));
  const requested = await bring.decided('partner that asks for a review', medium);
  const response = { response: 'asks-for-review', by: approver, on: recorded, comment: null } as const;
  value(await client.assessment.recordResponse({ assessment: requested, response }));
  const cancelled = await bring.started('partner that cancelled');
  value(await client.assessment.cancel({ assessment: cancelled, reason }));
  const revised = await bring.decided('partner that was revised', medium);
  value(await client.assessment.revise({ assessment: revised, reason }));
  const final = await bring.decided('partner at the end', medium);
  value(await client.assessment.determine({ assessment: final, kind: 'final' }));
  const finalLow = await bring.decided('partner that stays low', low);
  const consequence = { kind: 'suspend', justification: reason, approver } as const;
  value(await client.assessment.determine({ assessment: finalLow, kind: 'final', consequence }));
  const finalForm = await formOfClosed(test);
  const reassessed = await bring.decided('partner that is assessed again', full);
  value(await client.assessment.determine({ assessment: reassessed, kind: 'final' }));
  value(await client.assessment.reassess({ assessment: reassessed, trigger: { kind: 'expiry' } }));
  const differing = await bring.submitted('partner that sees it otherwise', full);
  const otherwise = { CS1: { answer: 'no', comment: 'Not seen.' }, CS2: { answer: 'yes', comment: 'Seen.' } };
  value(await client.assessment.recordReviews({ assessment: differing, reviews: otherwise }));

  const strangersForm = await formOfStranger();
  const otherProgram = await recordInOtherProgram(test);
  const whole = await bring.everything('whole');
  const sighting = { place: 'Fictional office', on: recorded, by: head };
  const seen = async (fields: object = {}) =>
    value(await client.evidence.add({ partner: whole.partner, sighting, fields })).evidence.reference;
  const withdrawn = await seen();
  value(await client.evidence.withdraw({ evidence: withdrawn, reason }));
  const ofOtherMenu = await seen({ documentType: 'human-resources-policies' });
  value(await client.plan.update({ action: whole.secondAction, status: 'dropped', reason }));
  const activity = { kind: 'call', summary: 'A call that never was.' } as const;
  const mistaken = value(await client.followUp.add({ partner: whole.partner, activity })).activity.reference;
  value(await client.followUp.withdraw({ activity: mistaken, reason }));
  const wrong = { partner: whole.partner, fields: { reference: 'AOC-WRONG' } };
  const withdrawnAgreement = value(await client.agreement.add(wrong)).agreement.id;
  value(await client.agreement.withdraw({ agreement: withdrawnAgreement, reason }));
  const paced = await bring.partner('partner with a rhythm');
  const rhythm = 'by-capacity';
  value(await client.followUp.chooseRhythm({ partner: paced, rhythm }));
  const scan = { name: 'signed.pdf', bytes: new TextEncoder().encode('Fictional scan of a signed contract') };
  const registered = value(
    await client.agreement.registerContract({ agreement: whole.agreement, file: scan }),
  );
  const contract = registered.agreement.contracts.at(-1)?.id ?? '';
  const wrongScan = value(
    await client.agreement.registerContract({ agreement: whole.agreement, file: scan }),
  ).agreement.contracts.at(-1);
  const withdrawnContract = wrongScan?.id ?? '';
  value(
    await client.agreement.withdrawContract({
      agreement: whole.agreement,
      contract: withdrawnContract,
      reason,
    }),
  );
  const joined = {
    partner: await bring.partner('record that was joined'),
    into: await bring.partner('organisation of two records'),
    toldApart: await bring.partner('namesake of theirs'),
  };
  value(await client.partner.join({ partner: joined.partner, into: joined.into, reason }));
  value(await client.partner.dismissDouble({ partner: joined.into, other: joined.toldApart, reason }));
  const importOf = async (name: string) => {
    const list = text('list.csv', `Partner name,Country\n${name},Kenya\n`);
    return value(await client.partner.import({ file: list })).import ?? '';
  };
  const imported = await importOf('Quietwater fictional');
  const undoneImport = await importOf('Ashgrove fictional');
  value(await client.partner.undoImport({ import: undoneImport, reason }));
  const gone = await bring.everything('gone');
  const subAgreementOf = async (agreement: string, name: string) => {
    const added = value(await client.subAgreement.add({ agreement, fields: { name } })).agreement;
    return added.subPartners.at(-1)?.id ?? '';
  };
  const subAgreement = await subAgreementOf(whole.agreement, 'Fictional sub-partner');
  const withdrawnSubAgreement = await subAgreementOf(whole.agreement, 'Fictional mistake');
  value(await client.subAgreement.withdraw({ subAgreement: withdrawnSubAgreement, reason }));
  const subAgreementOfGone = await subAgreementOf(gone.agreement, 'Fictional sub-partner of the archived');
  value(await client.partner.archive({ partner: gone.partner, reason }));

  const lowPartner = value(await client.assessment.get({ assessment: determinedLow })).partner.reference;
  const agreementOfLow = await bring.agreementOf(lowPartner, 'AOC-LOW');
  const agreementOfPlain = await bring.agreementOf(plain, 'AOC-DRAFT');
  const unicefFields = { reference: 'PCA-UNICEF', entities: ['UNICEF'], languages: ['en'] };
  const ofUnicef = value(await client.agreement.add({ partner: paced, fields: unicefFields }));
  const late = await bring.decided('partner that is late', medium);
  const { partner: latePartner } = value(await client.assessment.get({ assessment: late }));
  const overdue = {
    standard: 'CS3',
    title: 'Check references',
    verification: 'A form.',
    dueOn: '2026-04-10',
  };
  value(await client.plan.add({ partner: latePartner.reference, actions: [overdue] }));
  const lateAgreement = await bring.agreementOf(latePartner.reference, 'AOC-LATE');

  const made = await makeFinalAnnex(test, 'AOC-ANNEX', ['en']);
  const annexFile = { name: 'returned.docx', bytes: made.file.bytes };
  value(await client.clause.check({ agreement: made.agreement.reference, file: annexFile }));
  const clause = 'reporting@1.0.0';
  value(await client.clause.approve({ clause, approver }));
  // The version that is offered anyhow, so that nothing else changes by it.
  const approvedInstrument = 'un-ip-psea-2020@1.2.0';
  value(await client.instrument.approve({ instrument: approvedInstrument, approver }));
  value(await client.content.import({ files: asFolder(ownClausePack()) }));
  value(await client.workspace.setDocumentLimit({ mebibytes: 1 }));
  const { recoveryKey } = value(await client.workspace.renewRecoveryKey({ passphrase }));
  const people = await bring.people();
  const savedReport = value(await client.reportDefinition.save(reportToSave)).name;
  const signedLetter = value(await client.signOff.record({ name: 'Fictional letter' })).name;
  const wrongLetter = value(await client.signOff.record({ name: 'Fictional letter of the wrong year' })).name;
  const withdrawnLetter = value(await client.signOff.withdraw({ letter: wrongLetter, reason })).id;
  const savedBrief = value(await client.reportDefinition.save(briefToSave)).name;
  const partnerOf = async (assessment: string) =>
    value(await client.assessment.get({ assessment })).partner.reference;
  const reliedReview = await bring.reviewed('partner reviewed beside another entity', full);
  const { partner: besides } = value(await client.assessment.get({ assessment: reliedReview }));
  value(await client.reliance.record({ partner: besides.reference, ...relied, reason }));
  const redFlag = {
    kind: 'observation',
    value: 'red-flag',
    source: 'Fictional portal',
    text: reason,
  } as const;
  const flag = async (assessment: string) => {
    const { partner } = value(await client.assessment.get({ assessment }));
    const recorded = value(await client.diligence.record({ partner: partner.reference, ...redFlag }));
    return { partner: partner.reference, assessment, fact: recorded.diligence[0]?.id ?? '' };
  };
  const flagged = await flag(await bring.determined('partner with a red flag', full));
  const flaggedLow = await flag(await bring.decided('partner flagged after its decision', low));
  const agreementOfFlagged = await bring.agreementOf(flagged.partner, 'AOC-FLAGGED');
  const lowAtTheEnd = await bring.decided('partner flagged at the end', low);
  value(await client.assessment.determine({ assessment: lowAtTheEnd, kind: 'final', consequence }));
  const flaggedFinal = await flag(lowAtTheEnd);
  const resolvedFlag = await flag(await bring.started('partner with a resolved flag'));
  value(await client.diligence.resolve({ ...resolvedFlag, outcome: 'confirmed', reason }));
  const ofFlagged = { partner: resolvedFlag.partner } as const;
  const portal = value(
    await client.diligence.record({ ...ofFlagged, kind: 'portal', value: 'verified', number: '77' }),
  ).diligence.find(({ kind }) => kind === 'portal')?.id;
  const mistake = value(
    await client.diligence.record({ ...ofFlagged, kind: 'clear-check', value: 'used', source: 'Fictional' }),
  ).diligence.find(({ kind }) => kind === 'clear-check')?.id;
  value(await client.diligence.withdraw({ ...ofFlagged, fact: mistake ?? '', reason }));
  const facts = { portal: portal ?? '', withdrawn: mistake ?? '' };
  const atHeadquarters = await bring.partner('headquarters');
  const type = 'international-ngo';
  const office = await bring.partner('country office', { type, headquartersId: atHeadquarters });
  const officeFinal = await bring.decided('country office at the end', full);
  value(await client.assessment.determine({ assessment: officeFinal, kind: 'final' }));
  const { partner: officeOf } = value(await client.assessment.get({ assessment: officeFinal }));
  const asOffice = { type, headquartersName: 'Fictional headquarters' } as const;
  value(await client.partner.edit({ partner: officeOf.reference, fields: asOffice }));
  // Last: by this rule the officer could sign none of what stands above.
  value(await client.people.setReviewRule({ someoneElse: true }));
  return {
    flagged,
    agreementOfFlagged,
    flaggedLow,
    flaggedFinal,
    resolvedFlag,
    facts,
    atHeadquarters,
    office,
    officeFinal,
    people,
    savedReport,
    signedLetter,
    withdrawnLetter,
    savedBrief,
    plain,
    relying,
    reliedReview,
    agreementOfPlain,
    lowPartner,
    agreementOfLow,
    inEmergency,
    afterEmergency,
    tooLate,
    requested,
    doubled,
    draft,
    draftForm,
    answered,
    submitted,
    submittedForm,
    returned,
    reviewed,
    reviewedFull,
    determined,
    determinedLow,
    decided,
    decidedLow,
    decidedFull,
    extended,
    cancelled,
    revised,
    final,
    finalForm,
    finalLow,
    reassessed,
    differing,
    whole,
    gone,
    joined,
    imported,
    undoneImport,
    annex: made.annex?.reference ?? '',
    annexed: made.agreement.reference,
    annexFile: made.file.bytes,
    madeAnnex: made.annex,
    checked: made.agreement.reference,
    withdrawn,
    ofOtherMenu,
    withdrawnActivity: mistaken,
    withdrawnAgreement,
    subAgreement,
    contract,
    withdrawnContract,
    withdrawnSubAgreement,
    subAgreementOfGone,
    paced,
    ofUnicef: ofUnicef.agreement.reference,
    lateAgreement,
    rhythm,
    countedCheck: 'recruits-checked',
    recoveryKey,
    strangersForm,
    ...otherProgram,
    clause,
    approvedInstrument,
    partners: {
      draft: await partnerOf(draft),
      determined: await partnerOf(determined),
      decided: await partnerOf(decided),
      final: await partnerOf(final),
    },
  };
}

/** The form of an assessment that was cancelled since. */
async function formOfClosed({ client }: TestApp): Promise<Uint8Array> {
  const bring = stages(client);
  const assessment = await bring.answered('partner with a late form', medium);
  const bytes = await bring.form(assessment);
  value(await client.assessment.cancel({ assessment, reason }));
  return bytes;
}

/** The form of an assessment in another office's workspace. */
async function formOfStranger(): Promise<Uint8Array> {
  const stranger = await startWithWorkspace({ today: recorded });
  const bring = stages(stranger.client);
  const bytes = await bring.form(await bring.started('partner of another office'));
  await stranger.end();
  return bytes;
}
