import { describe, expect, it } from 'vitest';
import { countDeviations, languagesOf } from '../../../renderer/features/clause/check/deviation-counts.ts';
import { alignTexts, firstColumns } from '../../../renderer/features/clause/clause-columns.ts';
import { insidePath } from '../../../renderer/features/library/packs/pick-folder-files.ts';

const text = (...body: { text: string; items?: string[] }[]) => ({
  title: 'Title',
  variants: { usual: { label: 'Usual', body } },
});

describe('texts side by side', () => {
  it('stand paragraph by paragraph and item by item', () => {
    const rows = alignTexts(
      [
        text({ text: 'One', items: ['first', 'second'] }, { text: 'Two' }),
        text({ text: 'واحد', items: ['أولاً'] }),
      ],
      'usual',
    );
    expect(rows.map(({ mark, texts }) => [mark, ...texts])).toEqual([
      ['1', 'One', 'واحد'],
      ['(a)', 'first', 'أولاً'],
      ['(b)', 'second', null],
      ['2', 'Two', null],
    ]);
  });

  it('leave a language empty that lacks the wording', () => {
    expect(alignTexts([undefined, text({ text: 'One' })], 'usual')[0]?.texts).toEqual([null, 'One']);
    expect(alignTexts([text({ text: 'One' })], 'constructor')).toEqual([]);
  });

  it('begin with English and the reader’s language', () => {
    expect(firstColumns(['en', 'fr', 'ar'], 'ar')).toEqual(['en', 'ar']);
    expect(firstColumns(['en', 'fr', 'ar'], 'en')).toEqual(['en', 'fr']);
    expect(firstColumns(['fr'], 'ar')).toEqual(['fr']);
  });
});

describe('deviations', () => {
  it('are counted by kind, and name their languages once', () => {
    expect(countDeviations([{ kind: 'changed' }, { kind: 'changed' }, { kind: 'added' }])).toEqual({
      unchanged: 0,
      changed: 2,
      missing: 0,
      added: 1,
    });
    expect(languagesOf([{ language: 'en' }, { language: 'ar' }, { language: 'en' }])).toEqual(['en', 'ar']);
  });
});

describe('a file of a chosen folder', () => {
  it('is named by its path inside the folder', () => {
    expect(insidePath('pack/texts/text.en.json', 'text.en.json')).toBe('texts/text.en.json');
    expect(insidePath('', 'text.en.json')).toBe('text.en.json');
  });
});
