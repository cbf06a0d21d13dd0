import { repeated } from '../../files/content-files.ts';
import type { InstrumentCheck } from './instrument-check.ts';
import { definitionFile } from './instrument-check.ts';

export const ruleRepeated: InstrumentCheck = {
  name: 'rule-repeated',
  description: 'The provenance tells each rule once: two would count as two, and could say two things.',
  find: ({ definition }) =>
    repeated((definition.provenance?.rules ?? []).map(({ rule }) => rule)).map((rule) => ({
      place: `${definitionFile} → provenance.rules`,
      what: `The rule "${rule}" is told more than once.`,
      fix: 'Leave one.',
    })),
};
