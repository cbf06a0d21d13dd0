import { englishOf } from '../../files/content-files.ts';
import type { InstrumentCheck } from './instrument-check.ts';

export const evidenceTextMissing: InstrumentCheck = {
  name: 'evidence-text-missing',
  description: 'Every kind of evidence has an English label.',
  find: (content) => {
    const english = englishOf(content);
    if (!english) return [];
    const labels = english.text.evidence ?? {};
    return content.definition.evidence
      .filter(({ id }) => !Object.hasOwn(labels, id))
      .map(({ id }) => ({
        place: `${english.file} → evidence.${id}`,
        what: `The evidence "${id}" has no English label.`,
        fix: `Add evidence.${id} there or in the vocabulary of evidence.`,
      }));
  },
};
