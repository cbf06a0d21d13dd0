import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';
import { keptWords } from './kept-words.ts';
import { loadTexts } from './load-texts.ts';

export const listOwn = os.text.listOwn.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    // Most offices have none: their screens need not wait until every catalogue was read.
    if (keptWords(session, journal, input.language).size === 0) return ok({ rows: [], total: 0 });
    const { own } = await loadTexts(session, journal, input.language);
    const rows = [...own].map(([key, { text }]) => ({ key, text }));
    return ok({ rows, total: rows.length });
  }),
);
