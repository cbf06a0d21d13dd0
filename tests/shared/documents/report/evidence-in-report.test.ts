import { describe, expect, it } from 'vitest';
import { buildAssessmentReport } from '../../../../shared/documents/assessment/build-assessment-report.ts';
import { plainText } from '../../../../shared/documents/report/plain-text.ts';
import type { WordReport } from '../../../../shared/documents/report/word-report.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import type { SampleFile } from '../../../support/sample-files.ts';
import { harmonized, reportContext, sha256 } from '../../../support/views.ts';
import { evidence, hopeWithEvidence, response } from './evidence-samples.ts';

const report = (file: SampleFile, language: 'en' | 'ar' = 'en'): WordReport =>
  buildAssessmentReport({
    ...reportContext({ language }),
    ...file,
    evidence,
    instrument: harmonized,
    sha256,
  });

const textOf = (made: WordReport) => plainText([], made.sections);
const section = (made: WordReport, number: number) => plainText([], made.sections.slice(number - 1, number));

describe('evidence in the assessment report', () => {
  it('says under the result which ground has expired and what stands on insufficient evidence', () => {
    const result = section(report(hopeWithEvidence()), 1);
    expect(result).toContain(
      'The rating rests on 4 standards that the review finds in place, of which 2 have no sufficient evidence today:',
    );
    expect(result).toContain('CS1: “PSEA policy of 2024” expired on 28 February 2026.');
    expect(result).toContain('The evidence is insufficient: CS6.');
    expect(section(report(hopeWithEvidence(), 'ar'), 1)).toContain(
      'المعيار CS1: انتهت صلاحية «PSEA policy of 2024» في 28 شباط/فبراير 2026.',
    );
  });

  it('names standards without any evidence, and says nothing when every ground holds', () => {
    const { partner, assessment } = hopeWithEvidence();
    const withGround = (kind: 'nothing' | 'accepted'): AssessmentView => ({
      ...assessment,
      standards: assessment.standards.map((view) =>
        view.ground.ground === null
          ? view
          : { ...view, ground: { ...view.ground, ground: kind, evidence: [] } },
      ),
    });
    expect(section(report({ partner, assessment: withGround('nothing') }), 1)).toContain(
      'No evidence is linked: CS1, CS4, CS5, CS6.',
    );
    expect(section(report({ partner, assessment: withGround('accepted') }), 1)).not.toContain(
      'no sufficient evidence today',
    );
  });

  it('lists with each standard its evidence: title, type, file, state, dates, and what was seen on site', () => {
    const text = section(report(hopeWithEvidence()), 4);
    expect(text).toContain(
      'PSEA policy of 2024\nPSEA policy\nPSEA policy of 2024.v2.final.pdf\nExpired\nIssued on 14 May 2024\nExpired on 28 February 2026',
    );
    expect(text).toContain(
      'Seen on site, not copied: Site office of Kilifi, 11 February 2026, by Amina Otieno, Partnership officer',
    );
    expect(text).toContain('Insufficient\nTelephone numbers are missing.\nNo date recorded');
    expect(text).toContain('Photograph of a poster');
  });

  it('says in words what each positive answer stands on, and why answers differ', () => {
    const text = section(report(hopeWithEvidence()), 4);
    expect(text).toContain('Supported by accepted evidence. The evidence is valid until 30 November 2026.');
    expect(text).toContain('Its evidence has expired.');
    expect(text).toContain('Supported by evidence that nobody has reviewed yet.');
    expect(text).toContain('The evidence is insufficient.');
    expect(text).toContain('On paper, not practised: Nothing is written down.');
    expect(text.match(/No reason recorded/g)).toBeNull();
  });

  it('gives the partner’s response after the determinations, or says that there is none', () => {
    expect(section(report(hopeWithEvidence()), 5)).toContain(
      'No response of the partner to the result is recorded.',
    );
    const answered = section(report(hopeWithEvidence({ responses: [response] })), 5);
    expect(answered).toContain('Asks for a review of the result');
    expect(answered).toContain('CS7: we signed an arrangement in January.');
    expect(textOf(report(hopeWithEvidence({ ledger: [], responses: [] })))).not.toContain(
      'Response of the partner',
    );
  });
});
