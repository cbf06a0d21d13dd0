import { describe, expect, it } from 'vitest';
import { clauseContents } from '../../../../assessments/index.ts';
import { loadClauses, loadShippedClauses } from '../../../../shared/content/clause/load-clauses.ts';
import { freshContent, translatedIds } from './content.ts';

function files(content = freshContent()) {
  return {
    place: 'pack',
    definition: content.definition,
    texts: Object.fromEntries(content.texts.map(({ file, text }) => [file, text])),
  };
}

describe('loading a clause library', () => {
  it('keys the texts by language; a language may lack clauses', () => {
    const result = loadClauses(files());
    if (!result.ok) throw new Error(result.error.message);
    expect(Object.keys(result.value.texts)).toEqual(['en', 'qaa']);
    expect(Object.keys(result.value.texts.qaa?.clauses ?? {})).toEqual([...translatedIds]);
    expect(Object.keys(result.value.texts.en?.clauses ?? {})).toEqual(
      result.value.definition.clauses.map((clause) => clause.id),
    );
  });

  it('names every problem in one refusal', () => {
    const content = freshContent();
    for (const { text } of content.texts) delete text.annex.title;
    const result = loadClauses(files(content));
    expect(result).toMatchObject({
      ok: false,
      error: {
        code: 'CLAUSES_INVALID',
        details: {
          place: 'pack',
          problems: [
            'pack/text.en.json → annex.title: The annex word "title" has no text in "en". Add annex.title.',
            'pack/text.qaa.json → annex.title: The annex word "title" has no text in "qaa". Add annex.title.',
          ],
        },
      },
    });
  });

  it.each([
    ['an element that is none', { element: 'arbitration' }, 'clauses.0.element'],
    ['no source', { sources: [] }, 'clauses.0.sources'],
    ['no variant', { variants: [] }, 'clauses.0.variants'],
    ['an id with a path in it', { id: '../definitions' }, 'clauses.0.id'],
  ])('refuses a clause with %s by its shape', (_, change, path) => {
    const { definition, ...rest } = files();
    const clauses = definition.clauses.map((clause, index) =>
      index === 0 ? { ...clause, ...change } : clause,
    );
    const result = loadClauses({ ...rest, definition: { ...definition, clauses } });
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).toContain(`library.json → ${path}`);
  });

  it('refuses what is no library at all', () => {
    expect(loadClauses({ place: 'pack', definition: null, texts: {} })).toMatchObject({
      ok: false,
      error: { code: 'CLAUSES_INVALID' },
    });
  });

  it('throws when what ships is broken, with each problem on a line', () => {
    expect(() =>
      loadShippedClauses([{ place: 'clauses/1.0.0', definition: clauseContents[0]?.definition, texts: {} }]),
    ).toThrow('clauses/1.0.0/text.en.json');
  });
});
