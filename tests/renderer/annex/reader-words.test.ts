import { describe, expect, it } from 'vitest';
import { inWordsOf } from '../../../renderer/features/annex/reader-words.ts';
import type { AnnexPreview } from '../../../shared/documents/annex/annex-view.ts';

const preview = (language: string, word: string): AnnexPreview => ({
  agreement: { id: 'a', reference: 'AOC-1' },
  options: { set: 'standard', languages: [language], variants: {}, values: {}, form: 'annex' },
  sets: [{ id: 'standard', title: word, about: word, suggested: true }],
  languages: ['en', 'ar'],
  clauses: [
    {
      clause: 'reporting',
      version: '1.0.0',
      variant: 'usual',
      hashes: {},
      pack: null,
      approved: null,
      element: 'reporting',
      number: 1,
      title: word,
      variants: [{ id: 'usual', label: word, caution: null }],
      text: [word],
    },
  ],
  left: [],
  placeholders: [
    {
      id: 'days',
      label: word,
      help: word,
      value: word,
      raw: word,
      kind: 'text',
      source: 'person',
      units: [],
      offers: [],
    },
  ],
  parties: 'un-partner',
  prevailing: null,
  passed: [{ id: 'plan-deadline', kind: 'blank', label: word, on: '2026-01-31', decided: null }],
  missing: { placeholders: [], variants: [], prevailing: false, dates: [] },
  unapproved: [],
});

describe('a preview in the reader’s words', () => {
  it('has their titles and labels, and the text and values as they will be printed', () => {
    const shown = inWordsOf(preview('ar', 'كلمة'), preview('en', 'word'));
    expect(shown.sets[0]).toMatchObject({ title: 'word', suggested: true });
    expect(shown.clauses[0]).toMatchObject({ title: 'word', text: ['كلمة'], variants: [{ label: 'word' }] });
    expect(shown.placeholders[0]).toMatchObject({ label: 'word', help: 'word', value: 'كلمة' });
    expect(shown.passed[0]).toMatchObject({ label: 'word' });
    expect(shown.options.languages).toEqual(['ar']);
  });
});
