import { isOff, type Known } from './known.ts';
import { isTextFont } from './text-fonts.ts';

/** Of styles and lists that the text uses. What nobody uses is not read. */
export const harmlessDefinitions: readonly Known[] = [
  {
    why: 'How a style is called and listed, and what it rests on, which is held against this list as well.',
    elements:
      'style name aliases basedOn next link autoRedefine hidden semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply uiPriority rsid docDefaults rPrDefault pPrDefault tblStylePr',
    attributes: 'type styleId default customStyle',
  },
  {
    why: 'How a level of a list counts: its numbers are worked out and compared.',
    elements: 'lvl start numFmt lvlText suff lvlJc isLgl tmpl legacy',
    attributes: 'ilvl tplc tentative null format legacy legacySpace legacyIndent',
  },
];

/** Of settings, of the list of fonts and of what is for the web alone. */
export const harmlessSettings: readonly Known[] = [
  {
    why: 'How the document is shown and edited on a screen, and what a program remembers of that.',
    elements:
      'settings view zoom proofState activeWritingStyle formsDesign stylePaneFormatFilter stylePaneSortMethod documentType trackRevisions doNotTrackMoves doNotTrackFormatting revisionView removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape hideSpellingErrors hideGrammaticalErrors showEnvelope summaryLength clickAndTypeStyle defaultTableStyle savePreviewPicture doNotShadeFormData alwaysShowPlaceholderText doNotDemarcateInvalidXml doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent saveXmlDataOnly showXMLTags alwaysMergeEmptyNamespace doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade readModeInkLockDown doNotEmbedSmartTags attachedSchema smartTagType captions caption autoCaptions autoCaption rsids rsidRoot rsid autoFormatOverride styleLockTheme styleLockQFSet updateFields noLineBreaksAfter noLineBreaksBefore uiCompat97To2003 hdrShapeDefaults shapeDefaults',
    attributes:
      'percent spelling grammar lang vendorID dllVersion nlCheck checkStyle appName allStyles customStyles latentStyles stylesInUse headingStyles numberingStyles tableStyles directFormattingOnRuns directFormattingOnParagraphs directFormattingOnNumbering directFormattingOnTables clearFormatting top3HeadingStyles visibleStyles alternateStyleNames markup comments insDel formatting inkAnnotations namespaceuri name url pos chapNum heading noLabel numFmt sep',
  },
  {
    why: 'How lines are broken and spaced in all of the text, as programs of one or another year do.',
    elements:
      'defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps characterSpacingControl noPunctuationKerning strictFirstAndLastChars themeFontLang decimalSymbol listSeparator compat compatSetting footnotePr endnotePr footnote endnote pos numFmt numStart numRestart embedTrueTypeFonts embedSystemFonts saveSubsetFonts printPostScriptOverText printFractionalCharacterWidth printFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotUseMarginsForDrawingGridOrigin',
    attributes: 'name uri id eastAsia bidi lang',
  },
  {
    why: 'Rules of layout of older programs: where lines and pages break.',
    elements:
      'useSingleBorderforContiguousCells wpJustification noTabHangInd noLeading spaceForUL noColumnBalance balanceSingleByteDoubleByteWidth noExtraLineSpacing doNotLeaveBackslashAlone ulTrailSpace doNotExpandShiftReturn spacingInWholePoints lineWrapLikeWord6 printBodyTextBeforeHeader printColBlack wpSpaceWidth showBreaksInFrames subFontBySize suppressBottomSpacing suppressTopSpacing suppressSpacingAtTopOfPage suppressTopSpacingWP suppressSpBfAfterPgBrk swapBordersFacingPages convMailMergeEsc truncateFontHeightsLikeWP6 mwSmallCaps usePrinterMetrics doNotSuppressParagraphBorders wrapTrailSpaces footnoteLayoutLikeWW8 shapeLayoutLikeWW8 alignTablesRowByRow forgetLastTabAlignment adjustLineHeightInTable autoSpaceLikeWord95 noSpaceRaiseLower doNotUseHTMLParagraphAutoSpacing layoutRawTableWidth layoutTableRowsApart useWord97LineBreakRules doNotBreakWrappedTables doNotSnapToGridInCell selectFldWithFirstOrLastChar applyBreakingRules doNotWrapTextWithPunct doNotUseEastAsianBreakRules useWord2002TableStyleRules growAutofit useFELayout useNormalStyleForList doNotUseIndentAsNumberingTabStop useAltKinsokuLineBreakRules allowSpaceOfSameStyleInTable doNotSuppressIndentation doNotAutofitConstrainedTables autofitToFirstFixedWidthCell underlineTabInNumList displayHangulFixedWidth splitPgBreakAndParaMark doNotVertAlignCellWithSp doNotBreakConstrainedForcedTable doNotVertAlignInTxbx useAnsiKerningPairs cachedColBalance',
  },
  {
    why: 'Marks of newer programs: numbers of the file, of its charts and of its comments.',
    elements:
      'w14:docId w14:conflictMode w14:discardImageEditingData w14:defaultImageDpi w15:chartTrackingRefBased w15:docId w16cid:durableId w16cex:dateUtc w15:footnoteColumns',
    attributes: 'w14:val w15:val',
  },
  {
    why: 'How new drawings and formulas are to begin. What is in them is not read.',
    elements: 'o:shapedefaults o:shapelayout m:mathPr sl:schemaLibrary',
    attributes: 'v:ext spidmax fill fillcolor stroke strokecolor style allowincell',
  },
  {
    why: 'Colours of the theme under their usual names.',
    elements: 'clrSchemeMapping',
    attributes: 'bg1 t1 bg2 t2 accent1 accent2 accent3 accent4 accent5 accent6 hyperlink followedHyperlink',
    holds: (value) =>
      value('bg1') === 'light1' &&
      value('t1') === 'dark1' &&
      value('bg2') === 'light2' &&
      value('t2') === 'dark2',
    otherwise: 'settings',
  },
  {
    why: 'Switched off.',
    elements: 'evenAndOddHeaders linkStyles bookFoldPrinting bookFoldRevPrinting printTwoOnOne',
    holds: (value) => isOff(value('val')),
    otherwise: 'page',
  },
  {
    why: 'Fonts of the document by name, without their letters.',
    elements: 'fonts font panose1 charset family notTrueType pitch sig',
    attributes: 'name characterSet usb0 usb1 usb2 usb3 csb0 csb1',
  },
  {
    why: 'A font that stands in for another one and draws letters too.',
    elements: 'altName',
    holds: (value) => isTextFont(value('val')),
    otherwise: 'letters',
  },
  {
    why: 'Made for pages of the web, from which text was pasted.',
    elements:
      'webSettings divs div divsChild bodyDiv blockQuote marLeft marRight marTop marBottom divBdr top left bottom right encoding optimizeForBrowser relyOnVML allowPNG doNotRelyOnCSS doNotSaveAsSingleFile doNotOrganizeInFolder doNotUseLongFileNames pixelsPerInch targetScreenSz saveSmartTagsAsXml',
    attributes: 'id sz space color',
  },
];
