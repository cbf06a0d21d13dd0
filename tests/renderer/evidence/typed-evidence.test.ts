import { describe, expect, it } from 'vitest';
import {
  checkEvidence,
  type EvidenceMessages,
  fieldsFrom,
  newEvidence,
} from '../../../renderer/components/evidence/dialogs/typed-evidence.ts';
import type { EvidenceSubject } from '../../../renderer/components/evidence/evidence-subject.ts';

const subject: EvidenceSubject = {
  partner: { id: 'p1', reference: 'SS-0001', name: 'Fictional Network' },
  assessment: {
    id: 'a1',
    reference: 'SS/2026PSEA1',
    instrument: 'un-ip-psea-2020',
    instrumentVersion: '1.0.0',
  },
  standard: 'CS3',
  isClosed: false,
};

const messages: EvidenceMessages = {
  title: 'title',
  type: 'type',
  description: 'description',
  badDate: 'bad date',
  future: 'future',
  order: 'order',
};

const complete = { ...newEvidence('policy.pdf', subject), documentType: 'psea-policy' };

describe('a new document', () => {
  it('takes its title from the whole name but its ending, and the standard under which it is added', () => {
    expect(newEvidence('politique PSEA.v2.final.pdf', subject)).toMatchObject({
      title: 'politique PSEA.v2.final',
      documentType: '',
      standards: ['CS3'],
    });
  });

  it('is linked to the assessment at hand without losing links to others', () => {
    const before = { links: [{ assessment: 'a0', standard: 'CS1' }] };
    expect(fieldsFrom({ ...complete, standards: ['CS3', 'CS4'] }, before, subject).links).toEqual([
      { assessment: 'a0', standard: 'CS1' },
      { assessment: 'a1', standard: 'CS3' },
      { assessment: 'a1', standard: 'CS4' },
    ]);
  });

  it('sends what was left open as nothing', () => {
    expect(fieldsFrom(complete, { links: [] }, subject)).toMatchObject({
      description: null,
      issuedOn: null,
      expiresOn: null,
      language: null,
    });
  });
});

describe('checking a document', () => {
  const fieldsWrong = (
    change: Partial<typeof complete>,
    needsDescription = false,
    incomplete: string[] = [],
  ) =>
    checkEvidence({ ...complete, ...change }, needsDescription, incomplete, '2026-03-02', messages).map(
      ({ field }) => field,
    );

  it('finds nothing wrong with a title and a type', () => {
    expect(fieldsWrong({})).toEqual([]);
  });

  it('asks for a title, a type, and a description where the type does not say what it is', () => {
    expect(fieldsWrong({ title: ' ', documentType: '' }, true)).toEqual([
      'evidence-title',
      'evidence-type',
      'evidence-description',
    ]);
  });

  it('refuses an issue date in the future, an expiry before it, and a date that is only begun', () => {
    expect(fieldsWrong({ issuedOn: '2026-03-03' })).toEqual(['evidence-issued']);
    expect(fieldsWrong({ issuedOn: '2026-02-01', expiresOn: '2026-01-01' })).toEqual(['evidence-expires']);
    expect(fieldsWrong({}, false, ['evidence-expires'])).toEqual(['evidence-expires']);
  });
});
