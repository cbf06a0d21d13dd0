import type { AnnexLanguage, AnnexRun } from '../../../../shared/documents/annex/annex-model.ts';
import { textOfRun } from '../../../../shared/documents/annex/printed-text.ts';
import {
  type DirectedText,
  type Direction,
  directedRuns,
  firstStrong,
} from '../../../../shared/documents/report/text/direction.ts';
import { ownValue } from '../../../../shared/ground/own-value.ts';
import { cleanText } from '../../../../shared/ground/words/clean.ts';
import { escapeXml, value } from '../xml-write.ts';
import type { AnnexNames } from './annex-names.ts';

/** Language tags as Word knows them; any other code is written as it is. */
const tags: Readonly<Record<string, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  pt: 'pt-PT',
  ru: 'ru-RU',
  zh: 'zh-CN',
  ar: 'ar-SA',
};

/** A language as Word, XML and document properties name it. */
export function languageTag(code: string): string {
  return ownValue(tags, code) ?? code;
}

const isEastAsian = (code: string) => /^(?:zh|ja|ko)\b/.test(code);

/** Properties of a run besides its direction, in the order of the schema. */
export interface RunLook {
  /** Id of a character style. */
  readonly style?: string;
  readonly bold?: boolean;
  /** Marked as with a pen; LibreOffice takes no such mark from a style. */
  readonly highlight?: boolean;
}

/** The runs of one line of text in a language. */
export function textRuns(text: string, language: AnnexLanguage, look: RunLook = {}): string {
  return piecesOf([{ text: cleanText(text), isApart: false }], language)
    .map((piece) => runOf(piece.text, piece.direction, language, look))
    .join('');
}

/**
 * The runs of a paragraph of a clause. Direction is found over the whole paragraph, since a number takes it from what
 * stands before it. What was filled in keeps its own to its last full stop, and a reference stands as a field that
 * Word numbers itself.
 */
export function clauseRuns(runs: readonly AnnexRun[], language: AnnexLanguage, names: AnnexNames): string {
  const texts = runs.map((run) => ({ text: textOfRun(run), isApart: run.kind === 'value' }));
  const pieces = piecesOf(texts, language);
  return runs
    .map((run, index) => {
      if (run.kind === 'reference')
        return referenceField(names.bookmark(run.bookmark, language), run.number, language);
      const look: RunLook = run.kind === 'blank' ? { style: names.style('PseaBlank'), highlight: true } : {};
      return pieces
        .filter(({ from }) => from === index)
        .map((piece) => runOf(piece.text, piece.direction, language, look))
        .join('');
    })
    .join('');
}

interface Piece extends DirectedText {
  /** Place of the text it is cut from. */
  readonly from: number;
}

/** Digits in groups, as telephone numbers are written: their groups would change places in Arabic. */
const digitGroups = /\+?\d[\d().-]*(?:[ \u00a0][\d().-]+)+/g;

/** Any character of the blocks that are written from right to left, or a sign that turns the direction. */
const mayTurn =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Texts of one paragraph, each cut into pieces of one direction. A text apart from its surroundings, and digits in
 * groups, count for the rest as one word of their own direction.
 */
function piecesOf(
  texts: readonly { readonly text: string; readonly isApart: boolean }[],
  { direction }: AnnexLanguage,
): Piece[] {
  if (direction === 'ltr' && !texts.some(({ text }) => mayTurn.test(text)))
    return texts.flatMap(({ text }, from) => (text === '' ? [] : [{ text, direction, from }]));
  const parts = texts.flatMap(({ text, isApart }, from) => {
    if (isApart) return [{ text, from, own: ownRuns(text) }];
    let end = 0;
    const cut: { text: string; from: number; own: readonly DirectedText[] | null }[] = [];
    for (const match of text.matchAll(digitGroups)) {
      cut.push({ text: text.slice(end, match.index), from, own: null });
      cut.push({ text: match[0], from, own: [{ text: match[0], direction: 'ltr' }] });
      end = match.index + match[0].length;
    }
    return [...cut, { text: text.slice(end), from, own: null }];
  });
  const seen = parts
    .map(({ text, own }) => (own ? (own[0]?.direction === 'rtl' ? '\u0627' : 'a').repeat(text.length) : text))
    .join('');
  // One direction for each UTF-16 unit.
  const directions = directedRuns(seen, direction).flatMap((run) =>
    new Array<Direction>(run.text.length).fill(run.direction),
  );
  let at = 0;
  return parts.flatMap(({ text, from, own }) => {
    const start = at;
    at += text.length;
    if (own) return own.map((run) => ({ ...run, from }));
    const pieces: { text: string; direction: Direction; from: number }[] = [];
    for (let index = 0; index < text.length; index += 1) {
      const unit = directions[start + index] ?? direction;
      const last = pieces.at(-1);
      if (last?.direction === unit) last.text += text.charAt(index);
      else pieces.push({ text: text.charAt(index), direction: unit, from });
    }
    return pieces;
  });
}

/** The runs of a text by itself; null where no letter gives it a direction. */
function ownRuns(text: string): readonly DirectedText[] | null {
  const own = firstStrong(text, 'rtl') === firstStrong(text, 'ltr') ? firstStrong(text, 'ltr') : null;
  return own === null ? null : directedRuns(text, own);
}

/**
 * A field that shows the number of a paragraph with all that stands above it, such as "4.1", wherever the reference
 * itself stands, and leads there. Each of its runs looks alike: Word takes the look of the number from them.
 */
function referenceField(bookmark: string, number: string, language: AnnexLanguage): string {
  const look = lookOf(language.direction, language, {});
  const run = (content: string) => `<w:r>${look}${content}</w:r>`;
  return [
    run('<w:fldChar w:fldCharType="begin"/>'),
    run(`<w:instrText xml:space="preserve"> REF ${bookmark} \\w \\h </w:instrText>`),
    run('<w:fldChar w:fldCharType="separate"/>'),
    run(textContent(cleanText(number))),
    run('<w:fldChar w:fldCharType="end"/>'),
  ].join('');
}

/** A number that the program counts itself: PAGE or NUMPAGES. */
export function countField(field: 'PAGE' | 'NUMPAGES'): string {
  return `<w:fldSimple w:instr=" ${field} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
}

function runOf(text: string, direction: Direction, language: AnnexLanguage, look: RunLook): string {
  return `<w:r>${lookOf(direction, language, look)}${textContent(text)}</w:r>`;
}

function lookOf(direction: Direction, language: AnnexLanguage, { style, bold, highlight }: RunLook): string {
  const isRight = direction === 'rtl';
  const isOwn = direction === language.direction;
  const code = languageTag(language.code);
  const eastAsian = isOwn && isEastAsian(language.code);
  const properties = [
    style === undefined ? '' : value('w:rStyle', style),
    // Quotation marks and dashes stand in two fonts; the hint says that here they are of the Chinese one.
    eastAsian ? '<w:rFonts w:hint="eastAsia"/>' : '',
    bold ? '<w:b/><w:bCs/>' : '',
    highlight ? '<w:highlight w:val="yellow"/>' : '',
    isRight ? '<w:rtl/>' : '',
    isOwn && code !== ''
      ? `<w:lang w:${isRight ? 'bidi' : eastAsian ? 'eastAsia' : 'val'}="${escapeXml(code)}"/>`
      : '',
  ].join('');
  return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
}

/** Text of a run; line breaks and tabs are elements of their own. */
function textContent(text: string): string {
  return text
    .split(/(?<mark>[\n\t])/)
    .map((part) => {
      if (part === '\n') return '<w:br/>';
      if (part === '\t') return '<w:tab/>';
      return part === '' ? '' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`;
    })
    .join('');
}
