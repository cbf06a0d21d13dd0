import { textBlank } from '../../files/checks/text-blank.ts';
import type { ClauseCheck } from './clause-check.ts';

export const clauseTextBlank: ClauseCheck = {
  ...textBlank,
  find: ({ texts }) =>
    textBlank.find({
      texts: texts.map(({ file, text: { annex, ...text } }) => {
        // In many languages nothing follows the number of pages.
        const { pageAfter: _, ...words } = annex;
        return { file, text: { ...text, annex: words } };
      }),
    }),
};
