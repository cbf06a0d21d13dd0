import type { AnnexLanguage, AnnexModel } from '../../../../shared/documents/annex/annex-model.ts';
import { sizes } from '../look.ts';
import { tag, value } from '../xml-write.ts';
import type { AnnexNames } from './annex-names.ts';

/** One style of the annex, by the id under which the annex knows it. */
export interface AnnexStyle {
  readonly id: string;
  /** As the list of styles shows it. */
  readonly name: string;
  readonly xml: (names: AnnexNames, name: string) => string;
}

/** Ids of the styles of a clause in a language. */
export function clauseStyles({ code }: AnnexLanguage): { title: string; paragraph: string; item: string } {
  const ending = code.replace(/[^A-Za-z0-9]/g, '');
  return { title: `PseaClause${ending}`, paragraph: `PseaParagraph${ending}`, item: `PseaItem${ending}` };
}

export function listStyle({ code }: AnnexLanguage): string {
  return `PseaList${code.replace(/[^A-Za-z0-9]/g, '')}`;
}

/** Room for the number of a level, in twips. */
export function hanging(level: number): number {
  return level < 2 ? 652 : 482;
}

/**
 * Where the text of a level begins, in twips. From right to left the numbers stand a little inwards: LibreOffice
 * writes them from their place outwards, Word inwards.
 */
export function indentOf(level: number, { direction }: AnnexLanguage): number {
  return hanging(0) + Math.max(0, level - 1) * hanging(2) + (direction === 'rtl' ? 300 : 0);
}

/** Styles of the annex itself. Their look rests on the document's own body text and headings. */
export function annexStyles({ languages }: AnnexModel): AnnexStyle[] {
  return [
    paragraphStyle('PseaTitle', 'PSEA Annex Title', 'Heading1', {
      pPr: ['<w:keepNext/>', unnumbered, spacing(0, 60), '<w:ind w:left="0" w:firstLine="0"/>'],
    }),
    paragraphStyle('PseaSection', 'PSEA Annex Section', 'Heading2', {
      pPr: ['<w:keepNext/>', unnumbered, spacing(240, 80), '<w:ind w:left="0" w:firstLine="0"/>'],
    }),
    ...(['PseaTitle', 'PseaSection'] as const).map((id) =>
      // The same title in the second language looks alike and stays out of the outline: it is one section.
      paragraphStyle(`${id}Also`, `PSEA Annex ${id.slice(4)} (Second Language)`, id, {
        pPr: ['<w:keepNext/>', spacing(0, 80), value('w:outlineLvl', 9)],
      }),
    ),
    paragraphStyle('PseaText', 'PSEA Annex Text', 'Normal', { pPr: [spacing(0, 80)] }),
    paragraphStyle('PseaPrevailing', 'PSEA Annex Prevailing Language', 'PseaText', {
      pPr: ['<w:keepLines/>', spacing(240, 120)],
    }),
    paragraphStyle('PseaTable', 'PSEA Annex Table', 'Normal', {
      pPr: [spacing(0, 30)],
      rPr: [value('w:sz', sizes.table), value('w:szCs', sizes.table)],
    }),
    paragraphStyle('PseaSmall', 'PSEA Annex Small', 'Normal', {
      pPr: [spacing(0, 30)],
      rPr: [value('w:sz', sizes.small - 1), value('w:szCs', sizes.small - 1)],
    }),
    paragraphStyle('PseaTiny', 'PSEA Annex Provenance', 'Normal', {
      pPr: ['<w:spacing w:before="0" w:after="0" w:line="228" w:lineRule="auto"/>'],
      rPr: [value('w:sz', sizes.small - 4), value('w:szCs', sizes.small - 4)],
    }),
    paragraphStyle('PseaGap', 'PSEA Annex Gap', 'Normal', {
      pPr: ['<w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact"/>'],
    }),
    {
      id: 'PseaBlank',
      name: 'PSEA Annex Blank',
      xml: (names, name) =>
        tag(
          'w:style',
          { 'w:type': 'character', 'w:customStyle': 1, 'w:styleId': names.style('PseaBlank') },
          value('w:name', name),
          '<w:uiPriority w:val="99"/><w:qFormat/>',
          tag('w:rPr', {}, value('w:highlight', 'yellow')),
        ),
    },
    ...languages.flatMap(languageStyles),
  ];
}

/** The numbered styles of one language, and the list that numbers them. */
function languageStyles(language: AnnexLanguage, index: number): AnnexStyle[] {
  const { code, direction } = language;
  const { title, paragraph, item } = clauseStyles(language);
  const bidi = direction === 'rtl' ? '<w:bidi/>' : '';
  const numbered = (level: number) => (names: AnnexNames) =>
    tag('w:numPr', {}, level === 0 ? '' : value('w:ilvl', level), value('w:numId', names.list(index)));
  const indent = (level: number) =>
    tag('w:ind', { 'w:left': indentOf(level, language), 'w:hanging': hanging(level) });
  return [
    paragraphStyle(title, `PSEA Clause (${code})`, 'Heading2', {
      next: paragraph,
      pPr: ['<w:keepNext/><w:keepLines/>', numbered(0), bidi, spacing(200, 60), indent(0)],
    }),
    paragraphStyle(paragraph, `PSEA Paragraph (${code})`, 'Normal', {
      pPr: [numbered(1), bidi, spacing(0, 80), indent(1)],
    }),
    paragraphStyle(item, `PSEA Item (${code})`, 'Normal', {
      pPr: [numbered(2), bidi, spacing(0, 60), indent(2)],
    }),
    {
      id: listStyle(language),
      name: `PSEA Clauses (${code})`,
      xml: (names, name) =>
        tag(
          'w:style',
          { 'w:type': 'numbering', 'w:customStyle': 1, 'w:styleId': names.style(listStyle(language)) },
          value('w:name', name),
          '<w:uiPriority w:val="99"/>',
          tag('w:pPr', {}, tag('w:numPr', {}, value('w:numId', names.list(index)))),
        ),
    },
  ];
}

type Part = string | ((names: AnnexNames) => string);

interface StyleParts {
  /** Style of the paragraph after it, when not its own. */
  readonly next?: string;
  /** Properties in the order of the schema. */
  readonly pPr: readonly Part[];
  readonly rPr?: readonly string[];
}

function paragraphStyle(
  id: string,
  name: string,
  basedOn: string,
  { next, pPr, rPr = [] }: StyleParts,
): AnnexStyle {
  return {
    id,
    name,
    xml: (names, shownName) =>
      tag(
        'w:style',
        { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': names.style(id) },
        value('w:name', shownName),
        value('w:basedOn', names.style(basedOn)),
        next === undefined ? '' : value('w:next', names.style(next)),
        '<w:qFormat/>',
        tag('w:pPr', {}, ...pPr.map((part) => (typeof part === 'string' ? part : part(names)))),
        rPr.length === 0 ? '' : tag('w:rPr', {}, ...rPr),
      ),
  };
}

/** Lifts the number that the document's own headings may have. */
const unnumbered = '<w:numPr><w:numId w:val="0"/></w:numPr>';

function spacing(before: number, after: number): string {
  return `<w:spacing w:before="${before}" w:after="${after}"/>`;
}
