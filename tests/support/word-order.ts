/** In which order the children of an element stand by the schema of WordprocessingML, ECMA-376 transitional. */
interface ChildOrder {
  readonly names: readonly string[];
  /** Names that may stand more than once. */
  readonly repeats?: readonly string[];
  /** Holds others too, in any order. */
  readonly open?: boolean;
  /** The named ones stand before all others. */
  readonly first?: boolean;
}

const w = (names: string) =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => `w:${name}`);

const paragraphProperties = w(`pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr
  suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE
  autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc
  textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange`);

const runProperties =
  w(`ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow
  emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd
  fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange`);

const tableProperties =
  w(`tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc
  tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange`);

const sides = w('top left start bottom right end');

export const childOrders: Readonly<Record<string, ChildOrder>> = {
  'w:p': { names: w('pPr'), open: true, first: true },
  'w:pPr': { names: paragraphProperties },
  'w:numPr': { names: w('ilvl numId numberingChange ins') },
  'w:pBdr': { names: w('top left bottom right between bar') },
  'w:r': { names: w('rPr'), open: true, first: true },
  'w:rPr': { names: runProperties },
  'w:tbl': { names: w('tblPr tblGrid tr'), repeats: ['w:tr'], open: true },
  'w:tblPr': { names: tableProperties },
  'w:tblBorders': { names: [...sides, ...w('insideH insideV')] },
  'w:tblCellMar': { names: sides },
  'w:tr': { names: w('tblPrEx trPr tc'), repeats: ['w:tc'], open: true },
  'w:tc': { names: w('tcPr'), open: true, first: true },
  'w:tcPr': {
    names:
      w(`cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark
      headers cellIns cellDel cellMerge tcPrChange`),
  },
  'w:tcBorders': { names: [...sides, ...w('insideH insideV tl2br tr2bl')] },
  'w:tcMar': { names: sides },
  'w:sectPr': {
    names:
      w(`headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType
      pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings
      sectPrChange`),
    repeats: w('headerReference footerReference'),
  },
  'w:body': { names: w('sectPr'), open: true },
  'w:styles': { names: w('docDefaults latentStyles style'), repeats: ['w:style'] },
  'w:style': {
    names:
      w(`name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked
      personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr`),
    repeats: ['w:tblStylePr'],
  },
  'w:numbering': {
    names: w('numPicBullet abstractNum num numIdMacAtCleanup'),
    repeats: w('numPicBullet abstractNum num'),
  },
  'w:abstractNum': {
    names: w('nsid multiLevelType tmpl name styleLink numStyleLink lvl'),
    repeats: ['w:lvl'],
  },
  'w:num': { names: w('abstractNumId lvlOverride'), repeats: ['w:lvlOverride'] },
  'w:lvl': {
    names: w('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
  },
  'w:settings': {
    names: w(`writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries
      displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts
      embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader
      bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState
      formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge
      revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride
      styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone
      doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders
      bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing
      drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery
      doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData
      noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter
      noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent
      alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt
      showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids`).concat(
      ['m:mathPr'],
      w(`attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures
        forceUpgrade captions readModeInkLockDown smartTagType`),
      ['sl:schemaLibrary'],
      w('shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator'),
    ),
    repeats: w('activeWritingStyle attachedSchema smartTagType'),
    open: true,
  },
};

/** What can't stand directly in what. */
export const neverWithin: Readonly<Record<string, readonly string[]>> = {
  'w:p': w('p tbl tr tc sectPr pStyle numPr'),
  'w:r': w('p r tbl fldSimple bookmarkStart bookmarkEnd'),
  'w:body': w('r t tr tc pPr'),
  'w:tc': w('r t tc tr sectPr'),
};

/** What must end in a paragraph. */
export const lastChildIsParagraph: ReadonlySet<string> = new Set(['w:tc', 'w:txbxContent']);
