import { strToU8 } from 'fflate';
import type { Cases } from './cases.ts';

/** A file as a translator's tool sends it back, with one unit. */
const xliff = (key: string, english: string, text: string) => ({
  name: 'texts.xliff',
  bytes: strToU8(
    `<xliff version="1.2"><file original="report" source-language="en" target-language="fr"><body><trans-unit id="${key}"><source>${english}</source><target>${text}</target></trans-unit></body></file></xliff>`,
  ),
});
const none = { name: 'texts.xliff', bytes: strToU8('no texts') };
const facts = { name: 'Fictional texts', publisher: 'Fictional office', version: '1.0.0' };

export const text: Cases<'text'> = {
  listStates: { works: () => ({}), refuses: {} },
  listOwn: { works: () => ({ language: 'fr' }), refuses: {} },
  export: { works: () => ({ language: 'fr' }), refuses: {} },
  makePack: {
    works: () => ({ file: xliff('report.yes', 'Yes', 'Oui, bien'), ...facts }),
    refuses: {
      TEXTS_UNREADABLE: { file: none },
      TEXTS_NOTHING_TAKEN: { file: xliff('report.nowhere', 'Yes', 'Oui') },
    },
  },
  import: {
    works: () => ({ file: xliff('report.yes', 'Yes', 'Oui, bien') }),
    refuses: {
      TEXTS_UNREADABLE: { file: none },
      CASE_DETAIL_UNDECIDED: { file: xliff('report.yes', 'Yes', 'A guard raped a girl.') },
    },
  },
};
