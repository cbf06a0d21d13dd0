import { describe, expect, it } from 'vitest';
import { writeWord } from '../../../../main/adapters/word/write-word.ts';
import { buildPartnerCopy } from '../../../../shared/documents/partner-copy/build-partner-copy.ts';
import { partnerCopyWords } from '../../../../shared/documents/partner-copy/text/words.ts';
import { plainText } from '../../../../shared/documents/report/plain-text.ts';
import type { ReportLanguage } from '../../../../shared/documents/report/text/report-text.ts';
import {
  clearWater,
  lightAssociation,
  reliefBridge,
  type SampleFile,
  safeNeighbourhood,
} from '../../../support/sample-files.ts';
import { harmonized, legacy, reportContext, sha256 } from '../../../support/views.ts';
import { evidence, hopeWithEvidence, response } from '../report/evidence-samples.ts';

/** The scheme of 2020 without its Arabic words. */
const untranslated = { ...legacy, texts: { ...legacy.texts, ar: undefined } } as unknown as typeof legacy;

function copyOf(file: SampleFile, language: ReportLanguage = 'en', ofPoints = legacy) {
  const copy = buildPartnerCopy({
    ...reportContext({ language }),
    ...file,
    evidence,
    instrument: file.assessment.instrument === legacy.definition.id ? ofPoints : harmonized,
    sha256,
  });
  if (!copy) throw new Error('The sample has no signed result.');
  return copy;
}

const textOf = (file: SampleFile, language: ReportLanguage = 'en', ofPoints = legacy) => {
  const copy = copyOf(file, language, ofPoints);
  return plainText([copy.title, copy.subtitle], [...copy.sections, copy.provenance]);
};

describe('the partner’s copy', () => {
  it('exists only once the UN has signed a result', () => {
    const open = { ...reportContext(), ...reliefBridge(), evidence: [], instrument: harmonized, sha256 };
    expect(buildPartnerCopy(open)).toBeNull();
  });

  it('gives the result with its risk, each answer with the comment of the review, and what closes the gaps', () => {
    const text = textOf(hopeWithEvidence());
    expect(text).toContain('Medium capacity · Moderate risk');
    expect(text).toContain('Preliminary determination of 20 February 2026, signed by Amina Otieno');
    expect(text).toContain(
      'We check references by phone.\nReferences are taken by phone and not written down.',
    );
    expect(text).toContain(
      'Each of the most recent employers, at least two where there were two, is asked expressly about sexual misconduct.',
    );
    expect(text).toContain('The improvement period ends on 20 August 2026.');
    expect(text).toContain('CS1, CS3: “PSEA policy of 2024” expired on 28 February 2026.');
    expect(text).toContain('CS6: “List of providers”: Telephone numbers are missing.');
  });

  it('shows what was signed, not what the review says today', () => {
    const file = hopeWithEvidence();
    const standards = file.assessment.standards.map((view) =>
      view.standard === 'CS3'
        ? { ...view, review: { answer: 'yes', reason: null, comment: 'Not yet told to the partner.' } }
        : view,
    );
    const text = textOf({ ...file, assessment: { ...file.assessment, standards } });
    expect(text).not.toContain('Not yet told to the partner.');
    expect(text).toContain('References are taken by phone and not written down.');
  });

  it.each(['en', 'ar'] as const)('withholds what is internal, and lists it as withheld (%s)', (language) => {
    for (const file of [hopeWithEvidence({ responses: [response] }), lightAssociation()]) {
      const copy = copyOf(file, language);
      const everything = JSON.stringify(copy);
      const { assessment, partner } = file;
      const internal = [
        ...assessment.ledger.map(({ fact }) => fact.statement),
        ...assessment.decisions.flatMap(({ fact }) => [
          fact.justification,
          fact.noteForRecord?.justification,
          fact.noteForRecord?.mitigation,
        ]),
        ...assessment.standards.map(({ difference }) => difference?.text),
        ...partner.fields.vendorNumbers.map(({ number }) => number),
        ...assessment.ledger.map(({ entry }) => `"${entry}"`),
        partner.reference,
        partner.id,
        assessment.id,
        '01J9Z3W8Q4',
        'K7M"',
        'Share within the UN only',
        'UNICEF',
      ].filter((text) => text !== null && text !== undefined);
      expect(internal.length).toBeGreaterThan(5);
      for (const text of internal) expect(everything, text).not.toContain(text);
      for (const item of (language === 'en' ? partnerCopyWords.en : partnerCopyWords.ar).withheld.items) {
        expect(everything).toContain(item);
      }
    }
  });

  it.each(['en', 'ar'] as const)(
    'gives the conditions of the decision and nothing else of it (%s)',
    (language) => {
      const file = hopeWithEvidence();
      const [decision] = file.assessment.decisions;
      if (!decision) throw new Error('The sample has no decision.');
      const fact = {
        ...decision.fact,
        decision: 'proceed-with-conditions' as const,
        conditions: '- Agree on a service by 30 June 2026.\n\n- Train drivers.',
      };
      const decided = (more: Partial<typeof file.assessment>) =>
        textOf(
          { ...file, assessment: { ...file.assessment, decisions: [{ ...decision, fact }], ...more } },
          language,
        );
      const text = decided({});
      expect(text).toContain('1. Agree on a service by 30 June 2026.\n2. Train drivers.');
      expect(text).not.toContain(fact.justification);
      const over = {
        kind: 'end' as const,
        on: '2026-09-01',
        justification: 'Internal.',
        mitigation: null,
        approver: fact.signedBy,
      };
      expect(decided({ consequences: [{ ...decision, fact: over }] })).not.toContain('Train drivers.');
    },
  );

  it('has room to agree or to ask for a review, and repeats what was answered before', () => {
    const copy = copyOf(hopeWithEvidence({ responses: [response] }));
    const blocks = copy.sections.flatMap((section) => section.blocks);
    expect(blocks.find(({ kind }) => kind === 'signatures')).toMatchObject({
      labels: ['Standards and reasons', 'Name', 'Functional title', 'Date', 'Signature'],
    });
    const text = textOf(hopeWithEvidence({ responses: [response] }));
    expect(text).toContain('We agree with the result.\nWe ask for a review of the result.');
    expect(text).toContain('Send it back to: Country office of a fictional place · UN-Habitat.');
    expect(text).toContain('CS7: we signed an arrangement in January.');
  });

  it('is marked as the partner’s on every page, and as preliminary until the final determination', () => {
    expect(copyOf(hopeWithEvidence()).markings).toEqual([
      'Copy for the partner',
      'Fictional sample data',
      'Preliminary: the final determination is pending',
    ]);
    expect(copyOf(safeNeighbourhood()).markings).not.toContain(
      'Preliminary: the final determination is pending',
    );
  });

  it('says when guidance stands in English for want of a translation', () => {
    expect(textOf(clearWater(), 'ar', untranslated)).toContain(partnerCopyWords.ar.steps.otherLanguage);
    expect(textOf(clearWater(), 'ar')).not.toContain(partnerCopyWords.ar.steps.otherLanguage);
    expect(textOf(lightAssociation(), 'ar')).not.toContain(partnerCopyWords.ar.steps.otherLanguage);
    expect(textOf(hopeWithEvidence())).not.toContain(partnerCopyWords.en.steps.otherLanguage);
  });

  it('works on the scheme of points, and has nothing to close where there is no gap', () => {
    expect(textOf(clearWater())).toContain('Standards below the highest level');
    expect(textOf(safeNeighbourhood())).toContain(partnerCopyWords.en.steps.none);
  });

  it('has the same words in both languages', () => {
    const keys = (value: object): string[] =>
      Object.entries(value).flatMap(([key, inner]) =>
        typeof inner === 'object' ? keys(inner).map((rest) => `${key}.${rest}`) : [key],
      );
    expect(keys(partnerCopyWords.ar)).toEqual(keys(partnerCopyWords.en));
  });

  it('gives the same bytes for the same copy', async () => {
    const [one, two] = [
      await writeWord(copyOf(hopeWithEvidence(), 'ar')),
      await writeWord(copyOf(hopeWithEvidence(), 'ar')),
    ];
    expect(Buffer.compare(one, two)).toBe(0);
  });
});
