import { isOff, type Known, oneOf, within } from './known.ts';

/** Of parts with text: body, headers, footers, notes, comments. */
export const harmlessText: readonly Known[] = [
  {
    why: 'What carries text: read, and its words are compared.',
    elements:
      'document body p r t tbl tr tc sdt sdtContent hdr ftr footnotes footnote endnotes endnote comments comment smartTag customXml rt rubyBase ruby rubyPr hps hpsRaise hpsBaseText lid rubyAlign',
    attributes: 'conformance id type author date initials uri element',
  },
  {
    why: 'Breaks, tabs and hyphens: read as white space or as their sign.',
    elements: 'br cr tab noBreakHyphen softHyphen',
    attributes: 'type clear pos leader',
  },
  { why: 'A sign of a font: its code is compared as a letter.', elements: 'sym', attributes: 'font char' },
  {
    why: 'Marks that programs leave behind: spelling, pages as they were last shown.',
    elements: 'proofErr lastRenderedPageBreak',
    attributes: 'type',
  },
  {
    why: 'Names of places. Where ours lead is compared.',
    elements: 'bookmarkStart bookmarkEnd',
    attributes: 'id name colFirst colLast displacedByCustomXml',
  },
  {
    why: 'Changes that are still tracked: their text is read, and that there are some is told.',
    elements:
      'ins del moveFrom moveTo delText delInstrText moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd cellIns cellDel cellMerge rPrChange pPrChange sectPrChange tblPrChange tblPrExChange trPrChange tcPrChange tblGridChange numberingChange',
    attributes: 'id author date name original displacedByCustomXml colFirst colLast vMerge vMergeOrig',
  },
  {
    why: 'Places of notes and comments, whose words are read with their part.',
    elements:
      'commentRangeStart commentRangeEnd commentReference annotationRef footnoteReference endnoteReference footnoteRef endnoteRef separator continuationSeparator',
    attributes: 'id displacedByCustomXml',
  },
  {
    why: 'Fields: what they show is compared, and what they may show later is told by their code.',
    elements: 'fldSimple instrText',
    attributes: 'instr dirty',
  },
  {
    why: 'Where a field begins and ends. One that is locked keeps another text than its code would give.',
    elements: 'fldChar',
    attributes: 'fldCharType dirty',
  },
  {
    why: 'A link shows its own text; where it leads is told apart.',
    elements: 'hyperlink',
    attributes: 'r:id anchor history tgtFrame docLocation',
  },
  {
    why: 'What a content control is called inside of programs, and of which kind it is; one bound to data is told apart.',
    elements:
      'sdtPr sdtEndPr id tag lock text richText date dateFormat storeMappedDataAs calendar group docPartObj docPartGallery docPartCategory docPartUnique citation bibliography equation temporary placeholder docPart dataBinding w15:dataBinding w15:appearance w15:color smartTagPr attr',
    attributes:
      'multiLine fullDate name uri prefixMappings xpath storeItemID w16sdtdh:storeItemChecksum w15:val',
  },
  {
    why: 'Drawings and objects: their words are read, and one without words is told apart.',
    elements: 'drawing pict object',
    attributes: 'dxaOrig dyaOrig w14:anchorId',
  },
  {
    why: 'Another file that is put in is told apart.',
    elements: 'altChunk subDoc altChunkPr matchSrc',
    attributes: 'r:id',
  },
  {
    why: 'Tables: how wide, in which lines and of which style.',
    elements:
      'tblPr tblPrEx trPr tcPr tblGrid tblBorders tcBorders tblCellMar tcMar tblStyle tblLook tblLayout cnfStyle jc tblHeader cantSplit gridBefore gridAfter gridSpan vAlign noWrap bidiVisual tblStyleRowBandSize tblStyleColBandSize divId hideMark tblOverlap',
    attributes:
      'type firstRow lastRow firstColumn lastColumn noHBand noVBand oddVBand evenVBand oddHBand evenHBand firstRowFirstColumn firstRowLastColumn lastRowFirstColumn lastRowLastColumn',
  },
  {
    why: 'Widths of a table that leave room for words.',
    elements: 'tblW tcW gridCol',
    attributes: 'w type',
    holds: (value) => {
      const type = value('type');
      if (type === 'auto' || type === 'nil' || value('w')?.endsWith('%')) return true;
      const width = value('w');
      if (type === 'pct') return within(50, 20_000)(width) || width === '0';
      return width === '0' || within(300, 31_680)(width);
    },
    otherwise: 'layout',
  },
  {
    why: 'Room around a table and in its cells that does not push words away.',
    elements:
      'tblInd tblCellSpacing wBefore wAfter top left start bottom right end insideH insideV tl2br tr2bl between bar',
    attributes: 'w type sz space color shadow frame themeColor themeTint themeShade',
    holds: (value) => within(-2000, 2000)(value('w')) || value('type') === 'pct',
    otherwise: 'layout',
  },
  {
    why: 'A row is as tall as its words at least.',
    elements: 'trHeight',
    attributes: 'hRule',
    holds: (value) => oneOf('atLeast', 'auto')(value('hRule')) && within(0, 12_000)(value('val')),
    otherwise: 'layout',
  },
  {
    why: 'A cell that others go on from shows its own words; what goes on shows none.',
    elements: 'vMerge hMerge',
    holds: (value) => value('val') === 'restart',
    otherwise: 'layout',
  },
  {
    why: 'Words along the line, as everywhere.',
    elements: 'textDirection',
    holds: (value) => oneOf('lrTb', 'tb', 'lrTbV')(value('val')),
    otherwise: 'direction-of-text',
  },
  {
    why: 'How a section stands on its pages: sections begin, have columns, come out of a tray.',
    elements:
      'sectPr headerReference footerReference type cols col paperSrc printerSettings vAlign bidi rtlGutter footnotePr endnotePr numFmt numStart numRestart noEndnote footnoteColumns w15:footnoteColumns',
    attributes: 'type r:id num space equalWidth sep w first other',
    holds: (value) => within(720, 31_680)(value('w')) && within(1, 4)(value('num')),
    otherwise: 'layout',
  },
  {
    why: 'Sheets on which a text has room.',
    elements: 'pgSz',
    attributes: 'w h orient code',
    holds: (value) => within(5000, 32_000)(value('w')) && within(5000, 32_000)(value('h')),
    otherwise: 'layout',
  },
  {
    why: 'Margins that leave room for the text, and header and footer on the sheet.',
    elements: 'pgMar',
    attributes: 'top right bottom left header footer gutter',
    holds: (value) =>
      ['top', 'bottom', 'left', 'right'].every((side) => within(0, 3400)(value(side))) &&
      ['header', 'footer'].every((side) => within(0, 2400)(value(side))) &&
      within(0, 1500)(value('gutter')),
    otherwise: 'layout',
  },
  {
    why: 'Lines of a grid that letters of East Asia stand on, at their usual distance.',
    elements: 'docGrid',
    attributes: 'type linePitch charSpace',
    holds: (value) => within(-4096, 8192)(value('charSpace')) && within(100, 1000)(value('linePitch')),
    otherwise: 'layout',
  },
  {
    why: 'Pages counted from the first, in digits.',
    elements: 'pgNumType',
    attributes: 'start fmt',
    holds: (value) => oneOf('0', '1')(value('start')) && oneOf('decimal')(value('fmt')),
    otherwise: 'page',
  },
  {
    why: 'Switched off.',
    elements: 'titlePg formProt hidden specVanish webHidden oMath tcFitText',
    holds: (value) => isOff(value('val')),
    otherwise: 'layout',
  },
  {
    why: 'Switched off: the text of a control is its own, and no placeholder for another.',
    elements: 'showingPlcHdr',
    holds: (value) => isOff(value('val')),
    otherwise: 'form',
  },
  {
    why: 'Switched off: letters are filled and lie flat.',
    elements: 'outline shadow emboss imprint',
    holds: (value) => isOff(value('val')),
    otherwise: 'letters',
  },
];
