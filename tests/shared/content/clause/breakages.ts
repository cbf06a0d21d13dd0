import type {
  ClauseDefinition,
  ClauseLibraryText,
  ClauseParagraph,
  SetId,
} from '../../../../shared/content/clause/clause.ts';
import type { Content } from './content.ts';

export interface Breakage {
  readonly check: string;
  readonly what: string;
  readonly place: string;
  /** A part of the message that tells what and what to do. */
  readonly says: string;
  readonly breaks: (content: Content) => void;
}

const library = 'library.json → ';
const english = 'text.en.json → ';
const other = 'text.qaa.json → ';

function textOf({ texts }: Content, language: string): ClauseLibraryText {
  const entry = texts.find(({ text }) => text.language === language);
  if (!entry) throw new Error(`no text in ${language}`);
  return entry.text;
}

function bodyOf(content: Content, language: string, clause: string, variant = 'usual'): ClauseParagraph[] {
  const body = textOf(content, language).clauses[clause]?.variants[variant]?.body;
  if (!body) throw new Error(`no ${clause}/${variant} in ${language}`);
  return body;
}

function paragraphOf(content: Content, language: string, clause: string, index: number, variant = 'usual') {
  const paragraph = bodyOf(content, language, clause, variant)[index];
  if (!paragraph) throw new Error(`no paragraph ${index} in ${clause}`);
  return paragraph;
}

function setOf({ definition }: Content, id: SetId) {
  const set = definition.sets.find((entry) => entry.id === id);
  if (!set) throw new Error(`no set ${id}`);
  return set;
}

function clauseOf({ definition }: Content, id: string): ClauseDefinition {
  const clause = definition.clauses.find((entry) => entry.id === id);
  if (!clause) throw new Error(`no clause ${id}`);
  return clause;
}

/** Each breaks good content in one way only, so that exactly one check speaks. */
export const breakages: readonly Breakage[] = [
  {
    check: 'english-missing',
    what: 'only a translation is there',
    place: 'text.en.json',
    says: 'Add text.en.json',
    breaks: (content) => {
      content.texts = content.texts.filter(({ text }) => text.language !== 'en');
    },
  },
  {
    check: 'language-repeated',
    what: 'two files are in one language',
    place: 'text.qaa.json, text.qaa-2.json',
    says: '"qaa"',
    breaks: (content) => {
      content.texts.push({ file: 'text.qaa-2.json', text: structuredClone(textOf(content, 'qaa')) });
    },
  },
  {
    check: 'text-blank',
    what: 'an item is spaces',
    place: `${english}clauses.flow-down.variants.usual.body.1.items.3`,
    says: 'empty',
    breaks: (content) => {
      paragraphOf(content, 'en', 'flow-down', 1).items?.splice(3, 1, '   ');
    },
  },
  {
    check: 'text-blank',
    what: 'a word of the annex is empty',
    place: `${other}annex.draft`,
    says: 'empty',
    breaks: (content) => {
      textOf(content, 'qaa').annex.draft = '';
    },
  },
  {
    check: 'text-untidy',
    what: 'a paragraph holds a line break',
    place: `${english}clauses.under-18.variants.usual.body[1]`,
    says: 'a new line is a new paragraph',
    breaks: (content) => {
      paragraphOf(content, 'en', 'under-18', 1).text = 'A mistaken belief\nis no defence.';
    },
  },
  {
    check: 'text-untidy',
    what: 'a title turns its direction round',
    place: `${other}clauses.reporting.title`,
    says: 'override of its direction',
    breaks: (content) => {
      const words = textOf(content, 'qaa').clauses.reporting;
      if (words) words.title = 'Prompt \u202ereporting';
    },
  },
  {
    check: 'text-untidy',
    what: 'a paragraph ends with a space',
    place: `${english}clauses.under-18.variants.usual.body[1]`,
    says: 'Remove the space',
    breaks: (content) => {
      paragraphOf(content, 'en', 'under-18', 1).text += ' ';
    },
  },
  {
    check: 'braces-unread',
    what: 'a placeholder is misspelt',
    place: `${other}clauses.under-18.variants.usual.body[1]`,
    says: 'neither a placeholder nor a reference',
    breaks: (content) => {
      paragraphOf(content, 'qaa', 'under-18', 1).text += ' {{Partner Name}}';
    },
  },
  {
    check: 'braces-unread',
    what: 'a title has a placeholder',
    place: `${english}clauses.training.title`,
    says: 'without a placeholder',
    breaks: (content) => {
      const words = textOf(content, 'en').clauses.training;
      if (words) words.title = 'Training of {{partner-name}}';
    },
  },
  {
    check: 'clause-repeated',
    what: 'a clause is listed twice',
    place: `${library}clauses`,
    says: '"survival" is listed more than once',
    breaks: (content) => {
      content.definition.clauses.push(structuredClone(clauseOf(content, 'survival')));
    },
  },
  {
    check: 'variant-repeated',
    what: 'a variant is listed twice',
    place: `${library}clauses[5] (marriage-exception).variants`,
    says: '"none"',
    breaks: (content) => {
      clauseOf(content, 'marriage-exception').variants.push({ id: 'none', usual: false });
    },
  },
  {
    check: 'placeholder-repeated',
    what: 'a placeholder is described twice',
    place: `${library}placeholders`,
    says: '"report-within"',
    breaks: (content) => {
      content.definition.placeholders.push({ id: 'report-within', source: 'office', kind: 'days' });
    },
  },
  {
    check: 'facts-dangling',
    what: 'a source from memory is no source of the clause',
    place: `${library}clauses[0] (definitions).fromMemory`,
    says: 'none of the sources',
    breaks: (content) => {
      clauseOf(content, 'definitions').fromMemory = ['UN Protocol of 21 March 2018, ¶99'];
    },
  },
  {
    check: 'facts-dangling',
    what: 'a channel is no blank',
    place: `${library}clauses[14] (reporting).variants.head-of-office.channels`,
    says: '"pigeon"',
    breaks: (content) => {
      const [variant] = clauseOf(content, 'reporting').variants;
      if (variant) variant.channels = ['pigeon'];
    },
  },
  {
    check: 'facts-dangling',
    what: 'an offered time has a unit that its blank can’t have',
    place: `${library}placeholders[12].offers`,
    says: '"2y"',
    breaks: (content) => {
      const blank = content.definition.placeholders.find(({ id }) => id === 'report-within');
      blank?.offers?.push('2y');
    },
  },
  {
    check: 'usual-repeated',
    what: 'two wordings are usual',
    place: `${library}clauses[7] (relations-with-beneficiaries).variants`,
    says: 'prohibited, strongly-discouraged',
    breaks: (content) => {
      for (const variant of clauseOf(content, 'relations-with-beneficiaries').variants) variant.usual = true;
    },
  },
  {
    check: 'element-without-clause',
    what: 'no clause is left for an element',
    place: `${library}clauses`,
    says: '"disclosure"',
    breaks: (content) => {
      clauseOf(content, 'disclosure').element = 'vetting';
    },
  },
  {
    check: 'set-repeated',
    what: 'a set is listed twice',
    place: `${library}sets`,
    says: '"minimum"',
    breaks: (content) => {
      content.definition.sets.push(structuredClone(setOf(content, 'minimum')));
    },
  },
  {
    check: 'set-repeated',
    what: 'a set holds a clause twice',
    place: `${library}sets[1] (standard).clauses`,
    says: '"survival"',
    breaks: (content) => {
      setOf(content, 'standard').clauses.push('survival');
    },
  },
  {
    check: 'set-clause-unknown',
    what: 'a set names a clause that is not there',
    place: `${library}sets[0] (minimum).clauses`,
    says: '"arbitration"',
    breaks: (content) => {
      setOf(content, 'minimum').clauses.push('arbitration');
    },
  },
  {
    check: 'set-out-of-order',
    what: 'a set begins with the last clause',
    place: `${library}sets[2] (enhanced).clauses`,
    says: '"definitions" stands after',
    breaks: (content) => {
      const set = setOf(content, 'enhanced');
      set.clauses = ['survival', ...set.clauses.filter((id) => id !== 'survival')];
    },
  },
  {
    check: 'reference-unknown',
    what: 'a reference leads nowhere',
    place: `${english}clauses.declaration.variants.usual.body[2]`,
    says: '"arbitration"',
    breaks: (content) => {
      paragraphOf(content, 'en', 'declaration', 2).text += ' See clause {{ref:arbitration}}.';
    },
  },
  {
    check: 'reference-unknown',
    what: 'a reference leads to a paragraph that one variant lacks',
    place: `${english}clauses.declaration.variants.usual.body[2]`,
    says: 'paragraph 3 of "marriage-exception", which its variant "none"',
    breaks: (content) => {
      paragraphOf(content, 'en', 'declaration', 2).text += ' See clause {{ref:marriage-exception.3}}.';
    },
  },
  {
    check: 'reference-dangling',
    what: 'a short set lacks the clause that is referred to',
    place: `${english}clauses.exchange-for-sex.variants.usual.body[1]`,
    says: 'not in the set minimum',
    breaks: (content) => {
      paragraphOf(content, 'en', 'exchange-for-sex', 1).text += ' See clause {{ref:monitoring}}.';
    },
  },
  {
    check: 'reference-dangling',
    what: 'the clause that is referred to applies to fewer ratings',
    place: `${english}clauses.plan-reports.variants.usual.body[0]`,
    says: 'Give both clauses the same limits',
    breaks: (content) => {
      clauseOf(content, 'capacity-plan').applies.ratings = ['low'];
    },
  },
  {
    check: 'placeholder-unknown',
    what: 'a text has a placeholder that nobody described',
    place: `${english}clauses.monitoring.variants.usual.body[2]`,
    says: '"visit-days"',
    breaks: (content) => {
      paragraphOf(content, 'en', 'monitoring', 2).text += ' Days: {{visit-days}}.';
    },
  },
  {
    check: 'placeholder-unused',
    what: 'no clause has it',
    place: `${library}placeholders[24]`,
    says: '"visit-days"',
    breaks: (content) => {
      content.definition.placeholders.push({ id: 'visit-days', source: 'person', kind: 'days' });
      textOf(content, 'en').placeholders['visit-days'] = { label: 'Days', help: 'Days between visits.' };
    },
  },
  {
    check: 'clause-text-missing',
    what: 'a clause has no English text',
    place: `${english}clauses.monitoring`,
    says: 'Add clauses.monitoring',
    breaks: (content) => {
      delete textOf(content, 'en').clauses.monitoring;
    },
  },
  {
    check: 'clause-text-missing',
    what: 'a translation lacks one variant',
    place: `${other}clauses.marriage-exception.variants.valid-where-citizen`,
    says: 'take the whole clause out',
    breaks: (content) => {
      delete textOf(content, 'qaa').clauses['marriage-exception']?.variants['valid-where-citizen'];
    },
  },
  {
    check: 'label-missing',
    what: 'an element has no name',
    place: `${english}elements.survival`,
    says: 'Add elements.survival',
    breaks: (content) => {
      delete textOf(content, 'en').elements.survival;
    },
  },
  {
    check: 'text-for-unknown-entry',
    what: 'a text is for a clause that is not there',
    place: `${other}clauses.arbitration`,
    says: '"arbitration"',
    breaks: (content) => {
      const { clauses } = textOf(content, 'qaa');
      const words = clauses['under-18'];
      if (words) clauses.arbitration = structuredClone(words);
    },
  },
  {
    check: 'text-for-unknown-entry',
    what: 'a text is for a variant that is not there',
    place: `${english}clauses.under-18.variants.strict`,
    says: '"strict"',
    breaks: (content) => {
      const variants = textOf(content, 'en').clauses['under-18']?.variants;
      if (variants?.usual) variants.strict = structuredClone(variants.usual);
    },
  },
  {
    check: 'text-for-unknown-entry',
    what: 'an element is not one of DOMAIN §3',
    place: `${english}elements.arbitration`,
    says: '"arbitration"',
    breaks: (content) => {
      textOf(content, 'en').elements.arbitration = 'Arbitration';
    },
  },
  {
    check: 'translation-misaligned',
    what: 'two paragraphs were drawn together',
    place: `${other}clauses.under-18.variants.usual.body`,
    says: '2 paragraphs where the English text has 3',
    breaks: (content) => {
      bodyOf(content, 'qaa', 'under-18').splice(1, 1);
    },
  },
  {
    check: 'translation-misaligned',
    what: 'an item is missing',
    place: `${other}clauses.reporting.variants.local-channel.body[2].items`,
    says: '4 items where the English one has 5',
    breaks: (content) => {
      paragraphOf(content, 'qaa', 'reporting', 2, 'local-channel').items?.pop();
    },
  },
  {
    check: 'translation-marks-differ',
    what: 'a placeholder was lost',
    place: `${other}clauses.reporting.variants.local-channel.body[1]`,
    says: 'lacks {{investigation-contact}}',
    breaks: (content) => {
      const paragraph = paragraphOf(content, 'qaa', 'reporting', 1, 'local-channel');
      paragraph.text = paragraph.text.replace('{{investigation-contact}}', 'an office');
    },
  },
  {
    check: 'translation-marks-differ',
    what: 'a reference leads elsewhere',
    place: `${other}clauses.under-18.variants.usual.body[2]`,
    says: 'has {{ref:exchange-for-sex}}',
    breaks: (content) => {
      const paragraph = paragraphOf(content, 'qaa', 'under-18', 2);
      paragraph.text = paragraph.text.replace('{{ref:marriage-exception}}', '{{ref:exchange-for-sex}}');
    },
  },
  {
    check: 'term-undefined',
    what: 'a word with a capital is not defined',
    place: `${english}clauses.monitoring.variants.usual.body[2]`,
    says: '"Steering Committee"',
    breaks: (content) => {
      paragraphOf(content, 'en', 'monitoring', 2).text += ' It informs the Steering Committee.';
    },
  },
  {
    check: 'term-undefined',
    what: 'a term is defined in a clause that some set lacks',
    place: `${english}clauses.monitoring.variants.usual.body[2]`,
    says: '"Plan"',
    breaks: (content) => {
      paragraphOf(content, 'en', 'monitoring', 2).text += ' It takes account of the Plan.';
    },
  },
  {
    check: 'annex-word-missing',
    what: 'a heading has no translation',
    place: `${other}annex.signatures`,
    says: 'Add annex.signatures',
    breaks: (content) => {
      delete textOf(content, 'qaa').annex.signatures;
    },
  },
  {
    check: 'annex-value-wrong',
    what: 'a value was translated',
    place: `${other}annex.subtitle`,
    says: 'Use {reference}',
    breaks: (content) => {
      textOf(content, 'qaa').annex.subtitle = 'Anexo do acordo {referencia}';
    },
  },
  {
    check: 'annex-value-wrong',
    what: 'a value stands where none is filled in',
    place: `${english}annex.draft`,
    says: 'without braces',
    breaks: (content) => {
      textOf(content, 'en').annex.draft = 'DRAFT {number}';
    },
  },
];
