import { describe, expect, it } from 'vitest';
import { buildAssessmentReport } from '../../../../shared/documents/assessment/build-assessment-report.ts';
import { plainText } from '../../../../shared/documents/report/plain-text.ts';
import type { Block, WordReport } from '../../../../shared/documents/report/word-report.ts';
import {
  clearWater,
  hopeForRuralWomen,
  lightAssociation,
  reliefBridge,
  type SampleFile,
  safeNeighbourhood,
} from '../../../support/sample-files.ts';
import {
  assessmentView,
  determination,
  harmonized,
  legacy,
  reportContext,
  sha256,
} from '../../../support/views.ts';

const report = (file: SampleFile, change: Parameters<typeof reportContext>[0] = {}): WordReport =>
  buildAssessmentReport({
    ...reportContext(change),
    evidence: [],
    ...file,
    instrument: file.assessment.instrument === legacy.definition.id ? legacy : harmonized,
    sha256,
  });

const textOf = (made: WordReport) =>
  plainText([made.instrumentTitle, made.title, made.subtitle], made.sections);
const blocks = (made: WordReport): Block[] => made.sections.flatMap((section) => section.blocks);
const only = <Kind extends Block['kind']>(made: WordReport, kind: Kind) =>
  blocks(made).filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);

describe('result of the assessment report', () => {
  it('gives capacity and risk together, with the figure and the rule for "not applicable"', () => {
    const made = report(hopeForRuralWomen());
    const [verdict] = only(made, 'verdict');
    expect(verdict?.headline).toBe('Medium capacity · Moderate risk');
    expect(verdict?.counts.map(({ value }) => value)).toEqual(['4', '2', '2', '0']);
    const text = textOf(made);
    expect(text).toContain('Medium Capacity (Moderate Risk)');
    expect(text).toContain('6 of 8 (75\u00a0%)');
    expect(text).toContain('“Not applicable” counts as met.');
    expect(text).toContain(
      'Preliminary determination of 20 February 2026, signed by Amina Otieno, Partnership officer',
    );
    expect(text).toContain('Improvement period ends: 20 August 2026');
  });

  it('leads from each gap to the section of its standard', () => {
    const made = report(hopeForRuralWomen());
    const [gaps] = only(made, 'cross-references');
    expect(gaps?.items.map(({ reference, text }) => [reference.number, text])).toEqual([
      ['4.3', 'CS3 Human resources systems'],
      ['4.7', 'CS7 Investigations'],
    ]);
    const anchors = only(made, 'subheading').map(({ anchor }) => anchor);
    for (const { reference } of gaps?.items ?? []) expect(anchors).toContain(reference.anchor);
  });

  it('gives no rating while a standard is open, but says how many are left', () => {
    const made = report(reliefBridge());
    expect(only(made, 'verdict')[0]?.headline).toBe('1 standard still open in the UN review');
    expect(textOf(made)).not.toMatch(/Full Capacity \(|Medium Capacity \(|Low Capacity \(/);
    expect(made.watermark).toBe('UNFINISHED');
    expect(made.markings).toContain('Unfinished: no signed determination');
  });

  it('does not rate the partner’s own answers', () => {
    const self = Object.fromEntries(harmonized.definition.standards.map(({ id }) => [id, 'yes']));
    const assessment = assessmentView({ self, ledger: [determination('self', '2026-01-30', self)] });
    const made = report({ ...hopeForRuralWomen(), assessment });
    expect(textOf(made)).toContain('A self-assessment gives no rating');
    expect(textOf(made)).not.toContain('Full Capacity (Low Risk)');
  });

  it('stays with what was signed when the review goes on, and says so', () => {
    const file = hopeForRuralWomen();
    const standards = file.assessment.standards.map((view) =>
      view.standard === 'CS3'
        ? { ...view, review: { answer: 'yes', reason: null, comment: 'Form in use since April.' } }
        : view,
    );
    const made = report({ ...file, assessment: { ...file.assessment, standards } });
    const text = textOf(made);
    expect(only(made, 'verdict')[0]?.headline).toBe('Medium capacity · Moderate risk');
    expect(text).toContain('The review was changed after the determination of 20 February 2026: CS3.');
    expect(text).toContain('Form in use since April.');
    expect(text).toContain('Preliminary determination, 20 February 2026\nNo\nReferences are taken by phone');
  });

  it('counts points on the scheme of 2020 and never speaks of capacity', () => {
    const text = textOf(report(clearWater()));
    expect(text).toContain('Moderate risk');
    expect(text).toContain('13 of 18');
    expect(text).toContain('This instrument has no answer “not applicable”.');
    expect(text).toContain('never converted');
    expect(text).not.toMatch(/Medium capacity|Medium Capacity/);
  });

  it('takes the rating of applicable standards under the other policy, with its own denominator', () => {
    const file = hopeForRuralWomen();
    const review = Object.fromEntries(
      file.assessment.standards.map(({ standard, review: side }) => [standard, side]),
    );
    const ledger = [determination('preliminary', '2026-02-20', review, { naPolicy: 'excluded' })];
    const made = report({ ...file, assessment: { ...file.assessment, naPolicy: 'excluded', ledger } });
    expect(textOf(made)).toContain('Standards met of those that apply\n4 of 6 (66.7\u00a0%)');
  });
});

describe('content of the assessment report', () => {
  it('holds every standard with requirement, source, both answers, explanation, comment and reason', () => {
    const file = hopeForRuralWomen();
    const text = textOf(report(file));
    for (const { id, protocolReference } of harmonized.definition.standards) {
      const words = harmonized.texts.en?.standards[id];
      expect(text).toContain(`${id} ${words?.title}`);
      expect(text).toContain(words?.requirement ?? 'missing');
      expect(text).toContain(protocolReference);
    }
    for (const { self, review } of file.assessment.standards) {
      for (const side of [self, review]) {
        for (const said of [side.comment, side.reason]) {
          for (const line of said?.split('\n') ?? []) expect(text).toContain(line);
        }
      }
    }
  });

  it('holds ledger, decision, conditions, Note for the Record, returns and deadlines', () => {
    const medium = textOf(report(hopeForRuralWomen()));
    expect(medium).toContain('Discussed with the director on 18 February 2026');
    expect(medium).toContain('Proceed with conditions');
    expect(medium).toContain('A written arrangement for investigations by 30 June 2026.');
    expect(medium).toContain('22 January 2026: CS4 was answered without naming the training.');
    const low = textOf(report(lightAssociation()));
    expect(low).toContain('Note for the Record');
    expect(low).toContain('توقّف العمل يحرم 1200 أسرة من المأوى.');
    expect(low).toContain('Entered by the UN on behalf of the partner');
    expect(textOf(report(safeNeighbourhood()))).toContain(
      'Validity of the final determination ends\n20 November 2030',
    );
  });

  it('names revision, revision by another, cancellation and bases', () => {
    const file = hopeForRuralWomen();
    const cancelled = {
      entry: 'e',
      at: '2026-02-01T00:00:00.000Z',
      by: { name: 'B', function: 'C' },
      fact: { on: '2026-02-01', reason: 'Entered twice.' },
    };
    const made = report({
      assessment: {
        ...file.assessment,
        status: 'cancelled',
        cancelled,
        revises: { id: 'x', reference: 'A-K7M-0000', reason: 'The director changed.' },
        revisedBy: { id: 'y', reference: 'A-K7M-0009' },
      },
      partner: {
        ...file.partner,
        basisInForce: 'emergency',
        bases: [
          {
            id: 'b',
            kind: 'emergency',
            reason: 'Flood of February.',
            approver: { name: 'R', function: 'Head of office' },
            secondApprover: null,
            from: '2026-02-01',
            until: '2026-04-30',
            recordedBy: { name: 'R', function: 'Head of office' },
            ended: null,
          },
        ],
      },
    });
    const text = textOf(made);
    expect(text).toContain('Revision of A-K7M-0000\nThe director changed.');
    expect(text).toContain('Revised by A-K7M-0009');
    expect(text).toContain('1 February 2026: Entered twice.');
    expect(text).toContain('Low Capacity Assumed - Emergency');
    expect(text).toContain('Flood of February.');
    expect(made.watermark).toBe('CANCELLED');
    expect(only(made, 'verdict')[0]?.headline).toBe('Cancelled');
  });

  it('marks every document for the UN only, and fictional data as such', () => {
    expect(report(safeNeighbourhood()).markings).toEqual([
      'Share within the UN only',
      'Fictional sample data',
    ]);
    const real = report(safeNeighbourhood(), {
      workspace: { ...reportContext().workspace, fictional: false },
    });
    expect(real.markings).toEqual(['Share within the UN only']);
    expect(real.watermark).toBeNull();
  });

  it('counts a date as passed by the calendar of the office, not by that of UTC', () => {
    const file = hopeForRuralWomen();
    const assessment = {
      ...file.assessment,
      deadlines: [{ kind: 'improvement-ends' as const, on: '2026-03-07' }],
    };
    const at = (producedAt: string, today: string) =>
      textOf(report({ ...file, assessment }, { producedAt, today }));
    // West of Greenwich in the evening, and east of it in the morning.
    expect(at('2026-03-08T03:00:00.000Z', '2026-03-07')).not.toContain('(passed)');
    expect(at('2026-03-07T20:00:00.000Z', '2026-03-08')).toContain('(passed)');
  });

  it('proves its text by a hash that neither the time nor the person changes', () => {
    const made = report(hopeForRuralWomen());
    expect(made.textHash).toBe(sha256(textOf(made)));
    const later = report(hopeForRuralWomen(), {
      producedAt: '2026-03-08T09:00:00.000Z',
      today: '2026-03-08',
      producedBy: { name: 'Z', function: 'Y' },
    });
    expect(later.textHash).toBe(made.textHash);
    const provenance = plainText([], [made.provenance]);
    for (const fact of [
      made.textHash,
      `un-ip-psea-2020, version ${harmonized.definition.version}`,
      'device K7M',
      'entry-preliminary',
      '01J9Z3W8Q4',
      'PSEA Partner Assessment 0.1.0',
    ]) {
      expect(provenance).toContain(fact);
    }
    expect(report(lightAssociation()).textHash).not.toBe(made.textHash);
  });

  it('says the same in Arabic', () => {
    const made = report(hopeForRuralWomen(), { language: 'ar' });
    expect(made.direction).toBe('rtl');
    expect(only(made, 'verdict')[0]?.headline).toBe('قدرة متوسطة · مخاطر متوسطة');
    const text = textOf(made);
    expect(text).toContain('Medium Capacity (Moderate Risk)');
    expect(text).toContain('نظم الموارد البشرية');
    expect(made.markings[0]).toBe('للتداول داخل الأمم المتحدة فقط');
    expect(report(reliefBridge(), { language: 'ar' }).watermark).toBe('غير مكتمل');
  });
});
