import { contrast } from '../contrast.ts';
import { isOff, type Known, oneOf, within } from './known.ts';
import { isTextFont } from './text-fonts.ts';

/** Of paragraphs and letters, in text, in styles and in lists. */
export const harmlessLook: readonly Known[] = [
  {
    why: 'Styles by name, whose properties are held against this list where they are used; language; marks of a level.',
    elements: 'pPr rPr pStyle rStyle numPr ilvl numId outlineLvl lang pBdr tabs',
    attributes: 'eastAsia bidi',
  },
  {
    why: 'Where lines and pages break, and on which side text stands.',
    elements:
      'keepNext keepLines pageBreakBefore widowControl suppressLineNumbers suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid contextualSpacing mirrorIndents suppressOverlap textAlignment textboxTightWrap',
  },
  {
    why: 'A title that is not folded: what stands under a folded one is not on the screen.',
    elements: 'w15:collapsed',
    attributes: 'w15:val',
    holds: (value) => isOff(value('val') ?? value('w15:val')),
    otherwise: 'layout',
  },
  {
    why: 'Bold, slanted, underlined or in capitals: the letters stay.',
    elements: 'b bCs i iCs caps smallCaps u noProof cs kern rtl',
    attributes: 'color themeColor themeTint themeShade',
  },
  {
    why: 'What hides, strikes out, colours and sizes text is read with it; a number or a mark alone has to be seen as well.',
    elements: 'vanish strike dstrike',
    holds: (value, { isToned }) => isToned || isOff(value('val')),
    otherwise: 'list',
  },
  {
    why: 'A colour that can be told from white paper; that of text is read with its ground.',
    elements: 'color',
    attributes: 'themeColor themeTint themeShade',
    holds: (value, { isToned }) =>
      isToned || value('val') === 'auto' || contrast(value('val'), 'FFFFFF') >= 1.6,
    otherwise: 'list',
  },
  {
    why: 'Ground that is read with the text on it.',
    elements: 'shd highlight',
    attributes: 'color fill themeColor themeTint themeShade themeFill themeFillTint themeFillShade',
    holds: (value, { isToned }) => {
      const fill = value('fill');
      return (
        isToned ||
        (oneOf('clear', 'nil', 'none', 'yellow')(value('val')) &&
          (fill === null || /^auto$/i.test(fill) || contrast(fill, '000000') >= 4))
      );
    },
    otherwise: 'list',
  },
  {
    why: 'Letters small enough for a page; what is too small to be read is told with its text.',
    elements: 'sz',
    holds: (value, { isToned }) => within(isToned ? 0 : 10, 400)(value('val')),
    otherwise: 'layout',
  },
  {
    why: 'Letters of scripts such as Arabic, as large as can be read.',
    elements: 'szCs',
    holds: (value) => within(10, 400)(value('val')),
    otherwise: 'layout',
  },
  {
    why: 'Letters a little wider, closer or higher than usual.',
    elements: 'w',
    holds: (value) => within(33, 200)(value('val')?.replace('%', '') ?? null),
    otherwise: 'layout',
  },
  {
    why: 'Letters a little higher or lower than usual.',
    elements: 'position',
    holds: (value) => within(-6, 6)(value('val')),
    otherwise: 'layout',
  },
  {
    why: 'On the line; no sign of emphasis, no line around.',
    elements: 'vertAlign em bdr effect',
    attributes: 'sz space color shadow frame',
    holds: (value) => oneOf('baseline', 'none', 'nil')(value('val')),
    otherwise: 'letters',
  },
  {
    why: 'Fonts of letters. One of signs shows others than are written.',
    elements: 'rFonts',
    attributes: 'ascii hAnsi cs eastAsia hint asciiTheme hAnsiTheme cstheme eastAsiaTheme',
    holds: (value) => ['ascii', 'hAnsi', 'cs', 'eastAsia'].every((kind) => isTextFont(value(kind))),
    otherwise: 'letters',
  },
  {
    why: 'Room between letters, or before, after and between lines, that leaves them to be read.',
    elements: 'spacing',
    attributes: 'before after line lineRule beforeLines afterLines beforeAutospacing afterAutospacing',
    holds: (value) =>
      within(-20, 100)(value('val')) &&
      ['before', 'after'].every((side) => within(0, 1440)(value(side))) &&
      ['beforeLines', 'afterLines'].every((side) => within(0, 1000)(value(side))) &&
      within(160, 1200)(value('line')),
    otherwise: 'layout',
  },
  {
    why: 'Indents that leave the text on its page.',
    elements: 'ind',
    attributes:
      'left right start end firstLine hanging leftChars rightChars startChars endChars firstLineChars hangingChars',
    holds: (value) => {
      const of = (...sides: readonly string[]) => Number(sides.map(value).find((side) => side !== null) ?? 0);
      return (
        ['left', 'right', 'start', 'end'].every((side) => within(-600, 2880)(value(side))) &&
        of('left', 'start') + of('right', 'end') <= 3600 &&
        within(-2000, 2880)(value('firstLine')) &&
        within(0, of('left', 'start') + 600)(value('hanging')) &&
        ['leftChars', 'rightChars', 'startChars', 'endChars', 'firstLineChars', 'hangingChars'].every(
          (side) => within(-500, 1200)(value(side)),
        )
      );
    },
    otherwise: 'layout',
  },
  {
    why: 'Letters joined and numerals shaped as a font has it.',
    elements: 'w14:ligatures w14:numForm w14:numSpacing w14:cntxtAlts w14:stylisticSets w14:styleSet',
    attributes: 'w14:val w14:id',
  },
];
