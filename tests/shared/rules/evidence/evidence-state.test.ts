import { describe, expect, it } from 'vitest';
import { partnerOfOwn } from '../../../../shared/ground/own-reference.ts';
import { foldPartner } from '../../../../shared/record/file/fold.ts';
import type { StoredFile } from '../../../../shared/record/shapes/evidence.ts';
import { decideDetermine } from '../../../../shared/rules/assessment/decide/determine.ts';
import {
  decideRecordAnswers,
  decideRecordReviews,
} from '../../../../shared/rules/assessment/decide/record-answers.ts';
import {
  decideAddEvidence,
  type NewEvidence,
  sameContent,
} from '../../../../shared/rules/evidence/decide-add.ts';
import {
  decideEditEvidence,
  decideReviewEvidence,
  decideWithdrawEvidence,
} from '../../../../shared/rules/evidence/decide-change.ts';
import { nextEvidenceReference } from '../../../../shared/rules/evidence/evidence-reference.ts';
import {
  type Evidence,
  evidenceState,
  readAllEvidence,
} from '../../../../shared/rules/evidence/evidence-state.ts';
import { buildPartnerRow } from '../../../../shared/rules/register/build-row.ts';
import { answersFrom, type Desk, instruments, officer, openDesk } from '../../../support/desk.ts';

const file = (name: string, sha256 = 'a'.repeat(64)): StoredFile => ({
  sha256,
  size: 3,
  name,
  kind: 'pdf',
  mediaType: 'application/pdf',
  flags: [],
});

function adding(desk: Desk, given: Partial<NewEvidence> = {}) {
  const reference = nextEvidenceReference(desk.file, 'TST');
  const whole = {
    id: reference,
    reference,
    file: file('policy.pdf'),
    sighting: null,
    fields: {},
    revises: null,
  };
  return decideAddEvidence(desk.file, { ...whole, source: 'officer', ...given }, instruments, desk.context);
}

function add(desk: Desk, given: Partial<NewEvidence> = {}): Evidence {
  desk.write(adding(desk, given));
  return readAllEvidence(desk.file).at(-1) as Evidence;
}

const again = (desk: Desk, { id }: Evidence) =>
  readAllEvidence(desk.file).find((each) => each.id === id) as Evidence;

describe('adding evidence', () => {
  it('takes the title from the name without its ending, however many dots it has', () => {
    const desk = openDesk();
    expect(add(desk, { file: file('politique PSEA.v2.final.pdf') }).fields.title).toBe(
      'politique PSEA.v2.final',
    );
    expect(add(desk, { file: file('سياسة الحماية.pdf') }).fields.title).toBe('سياسة الحماية');
    expect(add(desk, { file: file('.pdf') }).fields.title).toBe('.pdf');
  });

  it('needs a file or a sighting, and not both', () => {
    const desk = openDesk();
    const sighting = { place: 'Fictional office', on: '2026-03-01', by: officer };
    expect(desk.attempt(adding(desk, { file: null }))).toBe('EVIDENCE_NEEDS_CONTENT');
    expect(desk.attempt(adding(desk, { sighting }))).toBe('EVIDENCE_NEEDS_CONTENT');
    expect(add(desk, { file: null, sighting }).fields.title).toBe('Fictional office');
    const tomorrow = { ...sighting, on: '2026-03-03' };
    expect(desk.attempt(adding(desk, { file: null, sighting: tomorrow }))).toBe('FUTURE_DATE');
  });

  it('links standards of an assessment by its reference or id, each once', () => {
    const desk = openDesk();
    const { id, record } = desk.start();
    const { reference } = record.started.fact;
    const links = [
      { assessment: reference.toLowerCase(), standard: 'CS1' },
      { assessment: id, standard: 'CS1' },
      { assessment: id, standard: 'CS3' },
    ];
    expect(add(desk, { fields: { links } }).fields.links).toEqual([
      { assessment: id, standard: 'CS1' },
      { assessment: id, standard: 'CS3' },
    ]);
    const unknown = (assessment: string, standard: string) =>
      desk.attempt(adding(desk, { fields: { links: [{ assessment, standard }] } }));
    expect(unknown('no such', 'CS1')).toBe('ASSESSMENT_NOT_FOUND');
    expect(unknown(id, 'CS9')).toBe('UNKNOWN_STANDARD');
  });

  it('takes a type of the instrument’s menu, and "other" with a description alone', () => {
    const desk = openDesk();
    const { id } = desk.start();
    const links = [{ assessment: id, standard: 'CS1' }];
    const type = (documentType: string, description: string | null = null) =>
      desk.attempt(adding(desk, { fields: { documentType, description, links } }));
    expect(type('code-of-conduct')).toBe('ok');
    expect(type('birth-certificate')).toBe('UNKNOWN_DOCUMENT_TYPE');
    expect(type('other')).toBe('DESCRIPTION_REQUIRED');
    expect(type('other', '  ')).toBe('DESCRIPTION_REQUIRED');
    expect(type('other', 'Poster of the hotline')).toBe('ok');
    expect(desk.attempt(adding(desk, { fields: { documentType: 'birth-certificate' } }))).toBe(
      'UNKNOWN_DOCUMENT_TYPE',
    );
    expect(desk.attempt(adding(desk, { fields: { documentType: 'code-of-conduct' } }))).toBe('ok');
    expect(desk.attempt(adding(desk))).toBe('ok');
  });

  it('refuses dates that can’t be', () => {
    const desk = openDesk();
    const dates = (issuedOn: string | null, expiresOn: string | null) =>
      desk.attempt(adding(desk, { fields: { issuedOn, expiresOn } }));
    expect(dates('2026-03-03', null)).toBe('FUTURE_DATE');
    expect(dates('2026-03-02', '2026-03-01')).toBe('EVIDENCE_EXPIRES_BEFORE_ISSUE');
    expect(dates('2026-03-02', '2026-03-02')).toBe('ok');
    expect(dates(null, '2020-01-01')).toBe('ok');
  });

  it('takes over what a revision does not say, and lets it take the earlier one’s place', () => {
    const desk = openDesk();
    const { id } = desk.start();
    const links = [{ assessment: id, standard: 'CS1' }];
    const first = add(desk, {
      fields: { documentType: 'psea-policy', language: 'fr', links, expiresOn: '2026-05-01' },
    });
    const second = add(desk, { revises: first.id, file: file('policy v2.pdf', 'b'.repeat(64)) });
    expect(second.fields).toMatchObject({
      title: 'policy v2',
      documentType: 'psea-policy',
      language: 'fr',
      links,
    });
    expect(second.fields.expiresOn).toBeNull();
    expect(evidenceState(again(desk, first), desk.today)).toBe('replaced');
    const third = add(desk, { revises: second.id, file: file('policy v3.pdf', 'd'.repeat(64)) });
    desk.write(decideWithdrawEvidence(desk.file, again(desk, second), 'Wrong file.'));
    expect(evidenceState(again(desk, first), desk.today)).toBe('replaced');
    desk.write(decideWithdrawEvidence(desk.file, again(desk, third), 'Wrong file too.'));
    expect(evidenceState(again(desk, first), desk.today)).toBe('not-reviewed');
    expect(desk.attempt(adding(desk, { revises: 'no such' }))).toBe('EVIDENCE_NOT_FOUND');
  });

  it('names evidence with the very same content', () => {
    const desk = openDesk();
    add(desk);
    add(desk, { file: file('other.pdf', 'c'.repeat(64)) });
    add(desk, { file: file('copy of policy.pdf') });
    expect(sameContent(desk.file, 'a'.repeat(64))).toEqual(['SS-0001-TST/E1', 'SS-0001-TST/E3']);
  });
});

describe('references of evidence', () => {
  it('run per partner and device, and stay what they were when another device’s entries arrive', () => {
    const office = openDesk();
    add(office);
    const field = openDesk({ device: 'device-b', from: office });
    add(office);
    const away = nextEvidenceReference(field.file, 'M2P');
    expect(away).toBe('SS-0001-TST/E1-M2P');
    desk2(field, away);
    const merged = foldPartner(office.file.id, [...new Set([...office.entries, ...field.entries])]);
    const references = readAllEvidence(merged).map(({ record }) => record.fact.reference);
    expect(references.sort()).toEqual(['SS-0001-TST/E1', 'SS-0001-TST/E1-M2P', 'SS-0001-TST/E2']);
    expect(nextEvidenceReference(merged, 'TST')).toBe('SS-0001-TST/E3');
    expect(nextEvidenceReference(merged, 'M2P')).toBe('SS-0001-TST/E2-M2P');
  });

  it('name their partner', () => {
    expect(partnerOfOwn('SS-0001-K7Q/E3')).toBe('SS-0001-K7Q');
    expect(partnerOfOwn('partner-1.evidence-2')).toBe('partner-1');
    expect(partnerOfOwn('evidence-2')).toBeNull();
  });

  function desk2(desk: Desk, reference: string): void {
    add(desk, { id: reference, reference });
  }
});

describe('changing evidence', () => {
  it('edits what differs and nothing else', () => {
    const desk = openDesk();
    const evidence = add(desk);
    const edit = (given: object) =>
      desk.attempt(decideEditEvidence(desk.file, again(desk, evidence), given, instruments, desk.context));
    expect(edit({ title: 'policy' })).toBe('NOTHING_TO_CHANGE');
    expect(edit({ title: 'policy', language: 'en' })).toBe('ok');
    expect(desk.entries.at(-1)?.data).toEqual({ id: evidence.id, set: { language: 'en' } });
    expect(edit({ documentType: 'other' })).toBe('DESCRIPTION_REQUIRED');
  });

  it('asks for a reason where it does not suffice', () => {
    const desk = openDesk();
    const evidence = add(desk);
    const review = (status: 'accepted' | 'insufficient', reason: string | null) =>
      desk.attempt(decideReviewEvidence(desk.file, again(desk, evidence), { status, reason }));
    expect(review('insufficient', ' ')).toBe('REASON_REQUIRED');
    expect(review('insufficient', 'no')).toBe('REASON_REQUIRED');
    expect(review('insufficient', 'Not signed.')).toBe('ok');
    expect(review('insufficient', 'Not signed.')).toBe('NOTHING_TO_CHANGE');
    expect(review('accepted', null)).toBe('ok');
    expect(evidenceState(again(desk, evidence), desk.today)).toBe('accepted');
  });

  it('keeps withdrawn evidence on record, with the reason', () => {
    const desk = openDesk();
    const evidence = add(desk);
    desk.write(decideWithdrawEvidence(desk.file, evidence, 'Belongs to another partner.'));
    expect(again(desk, evidence)).toMatchObject({ withdrawn: 'Belongs to another partner.' });
    expect(evidenceState(again(desk, evidence), desk.today)).toBe('withdrawn');
    expect(
      desk.attempt(decideWithdrawEvidence(desk.file, again(desk, evidence), 'Belongs to another partner.')),
    ).toBe('NOTHING_TO_CHANGE');
  });

  it('shows both reviews when two devices judged apart', () => {
    const office = openDesk();
    const evidence = add(office);
    const field = openDesk({ device: 'device-b', from: office });
    office.write(decideReviewEvidence(office.file, evidence, { status: 'accepted', reason: null }));
    field.write(decideReviewEvidence(field.file, evidence, { status: 'insufficient', reason: 'Not dated.' }));
    const merged = foldPartner(office.file.id, [...new Set([...office.entries, ...field.entries])]);
    expect(buildPartnerRow(merged, instruments).conflicts).toBe(1);
  });
});

describe('the state of evidence', () => {
  it('is expired from the day after its last day on, and insufficient whatever the day', () => {
    const desk = openDesk();
    const evidence = add(desk, { fields: { expiresOn: '2026-03-31' } });
    const on = (day: string) => evidenceState(again(desk, evidence), day);
    expect([on('2026-03-31'), on('2026-04-01')]).toEqual(['not-reviewed', 'expired']);
    desk.write(decideReviewEvidence(desk.file, evidence, { status: 'accepted', reason: null }));
    expect([on('2026-03-31'), on('2026-04-01')]).toEqual(['accepted', 'expired']);
    const next = { status: 'insufficient' as const, reason: 'Not signed.' };
    desk.write(decideReviewEvidence(desk.file, again(desk, evidence), next));
    expect([on('2026-03-31'), on('2026-04-01')]).toEqual(['insufficient', 'insufficient']);
  });
});

describe('the register’s row', () => {
  it('tells which standards stand on nothing, and when each ground ends, without a clock', () => {
    const desk = openDesk();
    const { id } = desk.start();
    desk.write(decideRecordAnswers(desk.assessment(), answersFrom('YYYYYYNA')));
    desk.write(decideRecordReviews(desk.assessment(), answersFrom('YYYYYYNA', 'As seen.'), desk.context));
    const fields = (standard: string, expiresOn: string | null = null) => ({
      fields: { expiresOn, links: [{ assessment: id, standard }] },
    });
    add(desk, fields('CS1', '2026-06-30'));
    add(desk, fields('CS2'));
    const third = add(desk, fields('CS3'));
    desk.write(decideReviewEvidence(desk.file, third, { status: 'insufficient', reason: 'Not signed.' }));
    const row = () => buildPartnerRow(desk.file, instruments);
    expect(row()).toMatchObject({ ungrounded: [], groundEnds: {}, evidence: 3 });
    desk.write(decideDetermine(desk.assessment(), { kind: 'preliminary' }, desk.context));
    expect(row()).toMatchObject({
      ungrounded: ['CS3', 'CS4', 'CS5', 'CS6'],
      groundEnds: { CS1: '2026-06-30' },
      evidence: 3,
    });
    const expired = row();
    desk.today = '2030-01-01';
    expect(row()).toEqual(expired);
  });
});
