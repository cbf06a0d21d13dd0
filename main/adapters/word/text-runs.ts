import {
  AlignmentType,
  type IParagraphOptions,
  type IRunStylePropertiesOptions,
  NoBreakHyphen,
  Paragraph,
  TextRun,
} from 'docx';
import {
  type Direction,
  directedRuns,
  firstStrong,
  standsAtStart,
} from '../../../shared/documents/report/text/direction.ts';
import { cleanText } from '../../../shared/ground/words/clean.ts';

/** How runs of a paragraph look; sizes in half-points. */
export type RunLook = Pick<IRunStylePropertiesOptions, 'bold' | 'italics' | 'size' | 'color'>;

export type ParagraphLook = Omit<IParagraphOptions, 'children' | 'text' | 'bidirectional'>;

/** The runs of one line of text, each in its own direction. */
export function textRuns(text: string, paragraph: Direction, look: RunLook = {}): TextRun[] {
  return directedRuns(cleanText(text), paragraph).map(
    (run) =>
      new TextRun({
        children: unbroken(run.text),
        ...look,
        // By which language a program spells and reads aloud: of what stands here, not of the whole document.
        ...(run.direction === 'rtl'
          ? { rightToLeft: true, language: { bidirectional: 'ar-SA' } }
          : { language: { value: 'en-GB' } }),
      }),
  );
}

/** The hyphen in the name of a UN entity, such as UN-Habitat: a line never ends there. */
const entityHyphen = /(?<=\bUN)-(?=\p{L})/u;

/** The text is the same; only how its lines are broken is told. */
function unbroken(text: string): (string | NoBreakHyphen)[] {
  return text
    .split(entityHyphen)
    .flatMap((part, index) => (index === 0 ? [part] : [new NoBreakHyphen(), part]));
}

/**
 * Paragraphs of a text, one per line. Each follows its own first letter; `direction`, that of the document,
 * holds where a line has none, and says at which side a short line of the other direction stands.
 */
export function textParagraphs(
  text: string,
  direction: Direction,
  look: ParagraphLook = {},
  runLook: RunLook = {},
): Paragraph[] {
  return cleanText(text)
    .split('\n')
    .map((line) => textParagraph(line, direction, look, runLook));
}

function textParagraph(line: string, direction: Direction, look: ParagraphLook, runLook: RunLook): Paragraph {
  const own = firstStrong(line, direction);
  const side = own !== direction && standsAtStart(line, direction) ? { alignment: AlignmentType.END } : {};
  return new Paragraph({
    ...side,
    ...look,
    bidirectional: own === 'rtl',
    children: textRuns(line, own, runLook),
  });
}
