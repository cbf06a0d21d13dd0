import type { LanguageState } from '../../../shared/contract/text.ts';
import { ok } from '../../../shared/ground/result.ts';
import { unLanguages } from '../../../shared/ground/un-languages.ts';
import { inWorkspace, os } from '../implement.ts';
import { type LoadedTexts, loadTexts } from './load-texts.ts';

export const listStates = os.text.listStates.handler(({ context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const rows: LanguageState[] = [];
    for (const language of unLanguages)
      if (language !== 'en') rows.push(stateOf(language, await loadTexts(session, journal, language)));
    return ok({ rows, total: rows.length });
  }),
);

/** Of texts that can be taken in; the words of content come by packs of their own, with approvals of their own. */
function stateOf(
  language: LanguageState['language'],
  { rows: all, own, outdated }: LoadedTexts,
): LanguageState {
  const rows = all.filter(({ kind }) => kind !== 'content');
  const reviewers = new Map<string, { by: string; texts: number; latest: string }>();
  for (const { state } of rows) {
    if (state.state !== 'reviewed') continue;
    const { by, on } = state;
    const before = reviewers.get(by) ?? { by, texts: 0, latest: on };
    reviewers.set(by, { by, texts: before.texts + 1, latest: before.latest > on ? before.latest : on });
  }
  return {
    language,
    texts: rows.length,
    missing: rows.filter(({ text }) => text === null).length,
    own: own.size,
    reviewed: rows.filter(({ state }) => state.state === 'reviewed').length,
    reviewers: [...reviewers.values()],
    outdated: outdated.length,
  };
}
