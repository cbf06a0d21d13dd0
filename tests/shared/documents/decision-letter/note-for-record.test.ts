import { describe, expect, it } from 'vitest';
import { buildNoteForRecord } from '../../../../shared/documents/note-for-record/build-note-for-record.ts';
import { noteForRecordWords } from '../../../../shared/documents/note-for-record/text/words.ts';
import { plainText } from '../../../../shared/documents/report/plain-text.ts';
import type { ReportLanguage } from '../../../../shared/documents/report/text/report-text.ts';
import { safeNeighbourhood } from '../../../support/sample-files.ts';
import { harmonized, reportContext, sha256 } from '../../../support/views.ts';
import { conditional, consequence, decided, type Told } from './decided.ts';

function noteOf(told: Told, language: ReportLanguage = 'en') {
  const file = safeNeighbourhood();
  return buildNoteForRecord({
    ...reportContext({ language }),
    ...file,
    assessment: { ...file.assessment, decisions: [], consequences: [], ...told },
    evidence: [],
    instrument: harmonized,
    sha256,
  });
}

function textOf(told: Told, language: ReportLanguage = 'en'): string {
  const note = noteOf(told, language);
  if (!note) throw new Error('No note.');
  return plainText([note.instrumentTitle, note.title], [...note.sections, note.provenance]);
}

const without = { ...conditional, fact: { ...conditional.fact, noteForRecord: null } };

describe('the Note for the Record', () => {
  it('exists only where a decision has one', () => {
    expect(noteOf({})).toBeNull();
    expect(noteOf({ decisions: [without] })).toBeNull();
  });

  it.each(['en', 'ar'] as const)(
    'says why, with which measures, and who approved, with room to sign (%s)',
    (language) => {
      const note = noteOf({ decisions: [conditional] }, language);
      const text = textOf({ decisions: [conditional] }, language);
      for (const said of ['Secret note.', 'Secret mitigation.', 'Vera Approver', 'Agree on a service.'])
        expect(text).toContain(said);
      const blocks = note?.sections.flatMap((section) => section.blocks) ?? [];
      expect(blocks.filter(({ kind }) => kind === 'signatures')).toHaveLength(2);
    },
  );

  it('is marked as within the UN on every page', () => {
    expect(noteOf({ decisions: [conditional] })?.markings[0]).toBe('Share within the UN only');
  });

  it('is the last one that was recorded, and says so when a decision without one came after it', () => {
    const later = noteForRecordWords.en.later('20 March 2026');
    expect(textOf({ decisions: [decided('proceed'), conditional] })).not.toContain(later);
    expect(textOf({ decisions: [conditional, without] })).toContain(later);
  });

  it('tells what followed at the final determination', () => {
    const text = textOf({ decisions: [conditional], consequences: [consequence('continue')] });
    expect(text).toContain('Secret consequence.');
    expect(text).toContain('Secret measure.');
  });

  it('has the same words in both languages', () => {
    const keys = (value: object): string[] =>
      Object.entries(value).flatMap(([key, inner]) =>
        typeof inner === 'object' ? keys(inner).map((rest) => `${key}.${rest}`) : [key],
      );
    expect(keys(noteForRecordWords.ar)).toEqual(keys(noteForRecordWords.en));
  });
});
