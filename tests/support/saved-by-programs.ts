import { unzipSync, zipSync } from 'fflate';

/**
 * An annex as programs write it when somebody opens and saves it and changes nothing: what each adds everywhere, by its
 * own habits. Not one of them changes what a reader sees.
 */

type Parts = Record<string, string>;
type Program = (parts: Parts) => void;

const office = 'http://schemas.microsoft.com/office';
const open = 'http://schemas.openxmlformats.org';

const wordSpaces = [
  `xmlns:mc="${open}/markup-compatibility/2006"`,
  `xmlns:m="${open}/officeDocument/2006/math"`,
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:w10="urn:schemas-microsoft-com:office:word"',
  `xmlns:wp="${open}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:wp14="${office}/word/2010/wordprocessingDrawing"`,
  `xmlns:w14="${office}/word/2010/wordml"`,
  `xmlns:w15="${office}/word/2012/wordml"`,
  `xmlns:w16cex="${office}/word/2018/wordml/cex"`,
  `xmlns:w16cid="${office}/word/2016/wordml/cid"`,
  `xmlns:w16="${office}/word/2018/wordml"`,
  `xmlns:w16du="${office}/word/2023/wordml/word16du"`,
  `xmlns:w16sdtdh="${office}/word/2020/wordml/sdtdatahash"`,
  `xmlns:w16se="${office}/word/2015/wordml/symex"`,
  `xmlns:wpc="${office}/word/2010/wordprocessingCanvas"`,
  `xmlns:cx="${office}/drawing/2014/chartex"`,
  `xmlns:aink="${office}/drawing/2016/ink"`,
  `xmlns:am3d="${office}/drawing/2017/model3d"`,
  `xmlns:oel="${office}/2019/extlst"`,
  'mc:Ignorable="w14 w15 w16se w16cid w16 w16cex w16sdtdh w16du wp14"',
].join(' ');

const everyPart = (
  parts: Parts,
  edit: (xml: string, name: string) => string,
  pattern = /^word\/[^/]+\.xml$/,
) => {
  for (const name of Object.keys(parts)) if (pattern.test(name)) parts[name] = edit(parts[name] ?? '', name);
};
const spaced = (xml: string, spaces: string) =>
  xml.replace(/(<w:(?:document|styles|numbering|settings|hdr|ftr) )/, `$1${spaces} `);
const put = (parts: Parts, name: string, type: string, xml: string) => {
  parts[`word/${name}.xml`] = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;
  const rels = 'word/_rels/document.xml.rels';
  parts[rels] = (parts[rels] ?? '').replace(
    '</Relationships>',
    `<Relationship Id="rId${600 + Object.keys(parts).length}" Type="${open}/officeDocument/2006/relationships/${type}" Target="${name}.xml"/></Relationships>`,
  );
};
const w = `xmlns:w="${open}/wordprocessingml/2006/main"`;

const theme = (name: string, text: string) =>
  `<a:theme xmlns:a="${open}/drawingml/2006/main" name="${name}"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="${text}"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Aptos Display"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Arab" typeface="Times New Roman"/></a:majorFont><a:minorFont><a:latin typeface="Aptos"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;

const fontTable = `<w:fonts ${w}><w:font w:name="Symbol"><w:panose1 w:val="05050102010706020507"/><w:charset w:val="02"/><w:family w:val="roman"/><w:pitch w:val="variable"/><w:sig w:usb0="00000000" w:usb1="10000000" w:usb2="00000000" w:usb3="00000000" w:csb0="80000000" w:csb1="00000000"/></w:font><w:font w:name="Wingdings"><w:charset w:val="02"/></w:font><w:font w:name="Microsoft YaHei"><w:altName w:val="微软雅黑"/><w:charset w:val="86"/></w:font></w:fonts>`;

/** Rsids, paragraph ids, proofing marks, latent styles, theme, fonts, settings of compatibility. */
const word =
  (year: number): Program =>
  (parts) => {
    everyPart(parts, (xml) => spaced(xml, wordSpaces));
    let id = 0x10000000;
    everyPart(
      parts,
      (xml) =>
        xml
          .replace(/<w:p>/g, () => {
            id += 1;
            return `<w:p w14:paraId="${id.toString(16).toUpperCase()}" w14:textId="77777777" w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD" w:rsidP="00AB12CD" w:rsidRPr="00AB12CE">`;
          })
          .replace(/<w:r>/g, '<w:r w:rsidRPr="00AB12CE">')
          .replace(/<w:tr>/g, '<w:tr w:rsidR="00AB12CD" w14:paraId="5A5A5A5A" w14:textId="77777777">')
          .replace(/<w:sectPr>/g, '<w:sectPr w:rsidR="00AB12CD" w:rsidSect="00AB12CF">')
          .replace(/(<w:pgMar [^>]*>)/, '$1<w:cols w:space="720"/><w:docGrid w:linePitch="360"/>'),
      /^word\/(?:document|header1|footer1)\.xml$/,
    );
    parts['word/document.xml'] = (parts['word/document.xml'] ?? '')
      .replace(
        /<\/w:pPr>(<w:r )/,
        '</w:pPr><w:bookmarkStart w:id="9000" w:name="_GoBack"/><w:bookmarkEnd w:id="9000"/><w:proofErr w:type="spellStart"/>$1',
      )
      .replace(/<w:t xml:space="preserve">/, '<w:lastRenderedPageBreak/><w:t xml:space="preserve">')
      .replace(/<w:tblBorders>/g, '<w:tblBorders>')
      .replace(
        /<\/w:tblPr>/g,
        '<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>',
      );
    parts['word/styles.xml'] = (parts['word/styles.xml'] ?? '')
      .replace(
        '</w:docDefaults>',
        '</w:docDefaults><w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376"><w:lsdException w:name="Normal" w:uiPriority="0" w:qFormat="1"/></w:latentStyles>',
      )
      .replace(/(<w:rPrDefault><w:rPr>(?:<w:rFonts [^>]*>)?)/, '$1<w:kern w:val="2"/>')
      .replace(
        '</w:rPr></w:rPrDefault>',
        '<w14:ligatures w14:val="standardContextual"/></w:rPr></w:rPrDefault>',
      )
      .replace(
        '</w:styles>',
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="paragraph" w:styleId="EnvelopeAddress"><w:name w:val="envelope address"/><w:pPr><w:framePr w:w="7920" w:h="1980" w:hRule="exact" w:hSpace="180" w:wrap="auto" w:hAnchor="page" w:xAlign="center" w:yAlign="bottom"/></w:pPr></w:style></w:styles>',
      );
    parts['word/numbering.xml'] = (parts['word/numbering.xml'] ?? '')
      .replace(/<w:abstractNum /g, '<w:abstractNum w15:restartNumberingAfterBreak="0" ')
      .replace(/<w:lvl w:ilvl="(\d)">/g, '<w:lvl w:ilvl="$1" w:tplc="04090001" w:tentative="1">')
      .replace(
        /(<w:num )/,
        '<w:abstractNum w:abstractNumId="90"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/></w:rPr></w:lvl></w:abstractNum>$1',
      )
      .replace(/<w:num w:numId="(\d+)">/g, '<w:num w:numId="$1" w16cid:durableId="123456$1">');
    parts['word/settings.xml'] = (parts['word/settings.xml'] ?? '')
      .replace(
        /(<w:defaultTabStop )/,
        '<w:zoom w:percent="110"/><w:proofState w:spelling="clean" w:grammar="clean"/><w:hideSpellingErrors/><w:stylePaneFormatFilter w:val="3F01" w:allStyles="1"/>$1',
      )
      .replace(
        /<w:compat>.*<\/w:compat>/s,
        `<w:hdrShapeDefaults><o:shapedefaults v:ext="edit" spidmax="2050"/></w:hdrShapeDefaults><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="${office}/word" w:val="${year >= 2013 ? 15 : 14}"/><w:compatSetting w:name="useWord2013TrackBottomHyphenation" w:uri="${office}/word" w:val="0"/></w:compat><w:rsids><w:rsidRoot w:val="00AB12CD"/><w:rsid w:val="00AB12CE"/></w:rsids><m:mathPr><m:mathFont m:val="Cambria Math"/><m:brkBin m:val="before"/></m:mathPr><w:themeFontLang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/><w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/><w:shapeDefaults><o:shapedefaults v:ext="edit" spidmax="2050"/><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="2"/></o:shapelayout></w:shapeDefaults>`,
      )
      .replace(
        '</w:settings>',
        '<w14:docId w14:val="1A2B3C4D"/><w15:chartTrackingRefBased/><w15:docId w15:val="{8D1B5A0C-0000-4000-8000-000000000000}"/></w:settings>',
      );
    put(parts, 'theme/theme1', 'theme', theme('Office Theme', year >= 2023 ? '0E2841' : '44546A'));
    put(parts, 'fontTable', 'fontTable', fontTable);
    put(
      parts,
      'webSettings',
      'webSettings',
      `<w:webSettings ${w}><w:divs><w:div w:id="1"><w:bodyDiv w:val="1"/><w:marLeft w:val="0"/><w:divBdr><w:top w:val="none" w:sz="0" w:space="0" w:color="auto"/></w:divBdr></w:div></w:divs><w:optimizeForBrowser/><w:allowPNG/></w:webSettings>`,
    );
    put(
      parts,
      'footnotes',
      'footnotes',
      `<w:footnotes ${w}><w:footnote w:type="separator" w:id="-1"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>`,
    );
    parts['customXml/item1.xml'] =
      '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>';
  };

/** Every toggle spelled out, marks of paragraphs with a look, styles with fonts of its own. */
const libreOffice: Program = (parts) => {
  everyPart(
    parts,
    (xml) =>
      xml
        .replace(/<w:bidi\/>/g, '<w:bidi w:val="1"/>')
        .replace(/<w:rtl\/>/g, '<w:rtl w:val="true"/>')
        .replace(/<\/w:pPr>/g, '<w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:pPr>')
        .replace(/<w:sectPr>/g, '<w:sectPr><w:type w:val="nextPage"/>')
        .replace(
          /<\/w:sectPr>/g,
          '<w:pgNumType w:fmt="decimal"/><w:formProt w:val="false"/><w:textDirection w:val="lrTb"/><w:docGrid w:type="default" w:linePitch="100" w:charSpace="0"/></w:sectPr>',
        )
        .replace(/<w:jc w:val="right"\/>/g, '<w:jc w:val="end"/>'),
    /^word\/(?:document|header1|footer1)\.xml$/,
  );
  parts['word/styles.xml'] = (parts['word/styles.xml'] ?? '').replace(
    /(<w:pPrDefault><w:pPr>)/,
    '$1<w:widowControl/><w:suppressAutoHyphens w:val="true"/>',
  );
};

/** All styles inline, widths in the grid, no marks of sessions. */
const googleDocs: Program = (parts) => {
  parts['word/document.xml'] = (parts['word/document.xml'] ?? '')
    .replace(
      /<w:p>/g,
      '<w:p w:rsidR="00000000" w:rsidDel="00000000" w:rsidP="00000000" w:rsidRDefault="00000000" w:rsidRPr="00000000">',
    )
    .replace(/<w:r>/g, '<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000">')
    .replace(/(<w:pStyle [^>]*>)/g, '$1<w:pageBreakBefore w:val="0"/><w:widowControl w:val="1"/>')
    .replace(/<\/w:sectPr>/g, '<w:pgNumType w:start="1"/></w:sectPr>')
    .replace(
      /<\/w:pPr>(<w:r [^>]*>.*?<\/w:r>)<\/w:p>/s,
      '</w:pPr><w:sdt><w:sdtPr><w:id w:val="-1"/><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>$1</w:sdtContent></w:sdt></w:p>',
    );
};

/** As Word, with its own lines of the grid and its own data. */
const wps: Program = (parts) => {
  everyPart(parts, (xml) =>
    spaced(
      xml,
      'xmlns:wpsCustomData="http://www.wps.cn/officeDocument/2013/wpsCustomData" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
    ).replace(
      /<\/w:sectPr>/g,
      '<w:cols w:space="425" w:num="1"/><w:docGrid w:type="lines" w:linePitch="312" w:charSpace="0"/></w:sectPr>',
    ),
  );
  parts['word/document.xml'] = (parts['word/document.xml'] ?? '')
    .replace(/<w:rPr>/g, '<w:rPr><w:rFonts w:hint="eastAsia"/>')
    .replace(/<w:p>/g, '<w:p w14:paraId="2C3D4E5F">');
  put(parts, 'fontTable', 'fontTable', fontTable);
};

export const programs: Readonly<Record<string, Program>> = {
  'Word 2016': word(2016),
  'Word 2010': word(2010),
  'Word 365': word(2024),
  LibreOffice: libreOffice,
  'Google Docs': googleDocs,
  WPS: wps,
};

export function savedBy(program: Program, bytes: Uint8Array): Uint8Array {
  const parts: Parts = {};
  for (const [name, content] of Object.entries(unzipSync(bytes)))
    parts[name] = new TextDecoder().decode(content);
  program(parts);
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, new TextEncoder().encode(xml)])),
  );
}
