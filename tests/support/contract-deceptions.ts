import { clauseXml, plain, readText, swap, withParts } from './annex-xml.ts';
import { withStory } from './contract-edits.ts';

/** A way to let a reader see something else than what a check compares, and the word that it has to be told by. */
export interface Deception {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `what` of a finding, or its kind; null where a deviation or any finding will do. */
  readonly told: string | null;
}

const documentPart = 'word/document.xml';
const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const w15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const vml = 'xmlns:v="urn:schemas-microsoft-com:vml"';
const m = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Each tried on a fresh annex; not one of them changes a word. */
export function contractDeceptions(annex: Uint8Array, languages: readonly string[]): Deception[] {
  const [first = 'en'] = languages;
  const english = languages.find((language) => language !== 'ar') ?? first;
  const all: Deception[] = [];
  const make = (name: string, told: string | null, bytes: () => Uint8Array) => {
    try {
      all.push({ name, told, bytes: bytes() });
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  };
  const part = (path: string, name: string, told: string | null, edit: (xml: string) => string) =>
    make(name, told, () => withParts(annex, { [path]: edit }));
  const list = (name: string, edit: (xml: string) => string, told = 'number') =>
    part('word/numbering.xml', name, told, edit);
  const style = (name: string, told: string | null, edit: (xml: string) => string) =>
    part('word/styles.xml', name, told, edit);
  const settings = (name: string, told: string | null, more: string) =>
    part('word/settings.xml', name, told, (xml) => swap(xml, '</w:settings>', `${more}</w:settings>`));
  const paragraph = (xml: string, at = 1) => clauseXml(xml, 'training', english)[at] ?? '';
  const body = (name: string, told: string | null, edit: (xml: string) => string) =>
    part(documentPart, name, told, edit);
  /** The paragraph of ours that a party would like to be rid of. */
  const own = (name: string, told: string | null, edit: (p: string) => string) =>
    body(name, told, (xml) => swap(xml, paragraph(xml), edit(paragraph(xml))));
  const runLook = (name: string, told: string | null, look: string) =>
    own(name, told, (p) => lookOf(p, look));
  const lookOfParagraph = (name: string, told: string | null, look: string) =>
    own(name, told, (p) => p.replace(/(<w:pPr>.*?)(<\/w:pPr>)/s, `$1${look}$2`));
  const around = (name: string, told: string | null, before: string, after: string) =>
    own(name, told, (p) => p.replace(/(<\/w:pPr>)(.*)(<\/w:p>)$/s, `$1${before}$2${after}$3`));
  const put = (name: string, told: string | null, run: string) => around(name, told, '', `<w:r>${run}</w:r>`);
  const section = (name: string, told: string | null, edit: (sectPr: string) => string) =>
    body(name, told, (xml) => xml.replace(/<w:sectPr>.*?<\/w:sectPr>(?=<\/w:body>)/s, edit));
  const inStyle = (id: string, properties: string, name: string, told: string | null) =>
    style(name, told, (xml) =>
      xml.replace(
        new RegExp(`(<w:style [^>]*w:styleId="${id}">(?:(?!</w:style>).)*?)(<w:rPr>|</w:style>)`, 's'),
        (_, head, next) =>
          next === '</w:style>'
            ? `${head}<w:rPr>${properties}</w:rPr>${next}`
            : `${head}${next}${properties}`,
      ),
    );

  // Numbers that a reader sees.
  list('the list begins at another number', (xml) =>
    xml.replace('<w:start w:val="1"/>', '<w:start w:val="4"/>'),
  );
  list('the list counts in Roman numerals', (xml) =>
    xml.replace('<w:numFmt w:val="decimal"/>', '<w:numFmt w:val="upperRoman"/>'),
  );
  list('the list counts in words', (xml) =>
    xml.replace('<w:numFmt w:val="decimal"/>', '<w:numFmt w:val="cardinalText"/>'),
  );
  list('the list shows no number', (xml) => xml.replace('<w:lvlText w:val="%1"/>', '<w:lvlText w:val=""/>'));
  list('paragraphs show the number of another level', (xml) =>
    xml.replace('<w:lvlText w:val="%1.%2"/>', '<w:lvlText w:val="%2.%1"/>'),
  );
  list('items are counted in other letters', (xml) =>
    xml.replace('<w:numFmt w:val="lowerLetter"/>', '<w:numFmt w:val="upperLetter"/>'),
  );
  list('one list is overridden', (xml) =>
    xml.replace(
      /(<w:num w:numId="1">.*?)(<\/w:num>)/s,
      '$1<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>$2',
    ),
  );
  list('one level is overridden', (xml) =>
    xml.replace(
      /(<w:num w:numId="1">.*?)(<\/w:num>)/s,
      '$1<w:lvlOverride w:ilvl="1"><w:lvl w:ilvl="1"><w:start w:val="9"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:lvlOverride>$2',
    ),
  );
  style('the style of titles loses its list', 'number', (xml) =>
    xml.replace(
      new RegExp(`(w:styleId="PseaClause${english}">.*?)<w:numPr>.*?</w:numPr>`, 's'),
      '$1<w:numPr><w:numId w:val="0"/></w:numPr>',
    ),
  );
  body('an empty numbered paragraph shifts the numbers', 'number', (xml) => {
    const p = paragraph(xml);
    const empty = `<w:p><w:pPr><w:pStyle w:val="PseaParagraph${english}"/></w:pPr></w:p>`;
    return swap(xml, p, empty + p);
  });
  list(
    'the numbers are white',
    (xml) =>
      xml.replace(
        '<w:lvlJc w:val="left"/>',
        '<w:lvlJc w:val="left"/><w:rPr><w:color w:val="FFFFFF"/></w:rPr>',
      ),
    'list',
  );
  list(
    'the numbers are hidden',
    (xml) => xml.replace('<w:lvlJc w:val="left"/>', '<w:lvlJc w:val="left"/><w:rPr><w:vanish/></w:rPr>'),
    'list',
  );
  list(
    'the numbers are drawn in a font of signs',
    (xml) =>
      xml.replace(
        '<w:lvlJc w:val="left"/>',
        '<w:lvlJc w:val="left"/><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>',
      ),
    'letters',
  );
  list(
    'a picture stands in place of the number',
    (xml) => xml.replace('<w:lvlJc w:val="left"/>', '<w:lvlPicBulletId w:val="0"/><w:lvlJc w:val="left"/>'),
    'list',
  );
  list(
    'a level does not begin anew',
    (xml) => xml.replace('<w:lvlText w:val="%1.%2"/>', '<w:lvlRestart w:val="0"/><w:lvlText w:val="%1.%2"/>'),
    'list',
  );

  // Directions.
  around('letters turned round by an element', 'direction-of-text', '<w:bdo w:val="rtl">', '</w:bdo>');
  around('an embedding that runs the other way', 'direction-of-text', '<w:dir w:val="rtl">', '</w:dir>');
  runLook('runs that go from right to left', 'direction-of-text', '<w:rtl/>');
  lookOfParagraph('a paragraph that goes from right to left', 'direction-of-text', '<w:bidi/>');
  style('a style that goes from right to left', 'direction-of-text', (xml) =>
    xml.replace(new RegExp(`(w:styleId="PseaParagraph${english}">.*?<w:pPr>)`, 's'), '$1<w:bidi/>'),
  );
  lookOfParagraph('lines from top to bottom', 'direction-of-text', '<w:textDirection w:val="tbRl"/>');
  runLook('letters combined in one', 'direction-of-text', '<w:eastAsianLayout w:id="1" w:combine="1"/>');

  // Fields, forms, controls.
  const fields = (name: string, told: string, from: RegExp, to: string) =>
    part('word/footer1.xml', name, told, (xml) => xml.replace(from, to));
  fields(
    'a picture of the page number',
    'changing-field',
    /instr=" PAGE "/,
    'instr=" PAGE \\# &quot;\'void\'&quot; "',
  );
  fields(
    'the number of pages in another form',
    'changing-field',
    /instr=" NUMPAGES "/,
    'instr=" NUMPAGES \\* CardText "',
  );
  fields('a locked field', 'element', /<w:fldSimple /, '<w:fldSimple w:fldLock="1" ');
  body('a reference with a picture of its number', 'changing-field', (xml) =>
    xml.replace(/( REF psea_\w+ \\w \\h) /, '$1 \\# "0 void" '),
  );
  body('a reference that will show a text', 'changing-field', (xml) =>
    xml.replace(/( REF psea_\w+) \\w \\h /, '$1 \\h '),
  );
  body('a reference that is locked', 'element', (xml) =>
    xml.replace('<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="begin" w:fldLock="true"/>'),
  );
  put(
    'a field that shows a style’s text',
    'changing-field',
    '<w:fldChar w:fldCharType="begin"/><w:instrText> STYLEREF "heading 1" </w:instrText><w:fldChar w:fldCharType="end"/>',
  );
  put(
    'a field that counts',
    'changing-field',
    '<w:fldChar w:fldCharType="begin"/><w:instrText> LISTNUM </w:instrText><w:fldChar w:fldCharType="end"/>',
  );
  put(
    'a field that moves the text after it',
    'changing-field',
    '<w:fldChar w:fldCharType="begin"/><w:instrText> ADVANCE \\l 400 </w:instrText><w:fldChar w:fldCharType="end"/>',
  );
  const field = (code: string, shows: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${shows}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const linked = (code: string) => field(code, '').replace(/^<w:r>|<\/w:r>$/g, '');
  /** A number of ours that a field shows for now; the program puts another there when it brings its fields up to date. */
  const counted = (name: string, told: string | null, code: string, where: (xml: string) => string) =>
    body(name, told, (xml) => {
      const piece = where(xml);
      const typed = /(<w:t(?: [^>]*)?>)([^<]*?)2026([^<]*)<\/w:t><\/w:r>/;
      return swap(
        xml,
        piece,
        piece.replace(
          typed,
          (_, start, before, after) =>
            `${start}${before}</w:t></w:r>${field(code, '2026')}<w:r>${start}${after}</w:t></w:r>`,
        ),
      );
    });
  put('a link out of the file by field', 'link', linked('HYPERLINK "https://partner.example/terms"'));
  put('words under the pointer of a field', 'tooltip', linked('HYPERLINK \\l "a" \\o "void"'));
  const inClause = (xml: string) => clauseXml(xml, 'survival', english)[1] ?? '';
  const onCover = (xml: string) => /<w:tbl>.*?<\/w:tbl>/s.exec(xml)?.[0] ?? '';
  const elsewhere = `REF psea_training_${english} \\w \\h`;
  counted('a year that is the number of a page', 'changing-field', 'PAGE', inClause);
  counted('a year that is the number of another page', 'changing-field', 'PAGEREF psea_training', inClause);
  counted('a year that is the number of a section', 'changing-field', 'SECTION', inClause);
  counted('a year that is the number of a note', 'changing-field', 'NOTEREF a', inClause);
  counted('a year that is the number of a clause', null, elsewhere, inClause);
  counted('a year on the cover that is the number of pages', 'changing-field', 'NUMPAGES', onCover);
  counted('a year on the cover that is the number of a clause', 'changed', elsewhere, onCover);
  body('a reference that says where instead of what', 'changing-field', (xml) =>
    xml.replace(/( REF psea_\w+ \\w) \\h /, '$1 \\p '),
  );
  body('a reference to a page', 'changing-field', (xml) =>
    xml.replace(/ REF (psea_\w+) \\w \\h /, ' PAGEREF $1 \\h '),
  );
  body('a reference by a name of its own that leads nowhere', null, (xml) =>
    xml.replace(new RegExp(` REF psea_\\w+_${english} `), ' REF _Ref700 '),
  );
  body('a reference by a name of its own that leads to another clause', null, (xml) => {
    const renamed = xml.replace(new RegExp(` REF psea_investigation_${english} `), ' REF _Ref700 ');
    const p = paragraph(renamed, 0);
    const mark = '<w:bookmarkStart w:id="700" w:name="_Ref700"/><w:bookmarkEnd w:id="700"/>';
    return swap(renamed, p, p.replace('<w:r>', `${mark}<w:r>`));
  });
  const form = (name: string, data: string, code: string) =>
    put(
      name,
      'form',
      `<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="f"/>${data}</w:ffData></w:fldChar><w:instrText> ${code} </w:instrText><w:fldChar w:fldCharType="separate"/><w:fldChar w:fldCharType="end"/>`,
    );
  form('a text of a form by default', '<w:textInput><w:default w:val="not"/></w:textInput>', 'FORMTEXT');
  form('a list of a form', '<w:ddList><w:listEntry w:val="void"/></w:ddList>', 'FORMDROPDOWN');
  form('a box of a form', '<w:checkBox><w:default w:val="1"/></w:checkBox>', 'FORMCHECKBOX');
  const control = (name: string, told: string, properties: string) =>
    around(name, told, `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>`, '</w:sdtContent></w:sdt>');
  control(
    'a control with entries',
    'form',
    '<w:dropDownList><w:listItem w:displayText="void" w:value="v"/></w:dropDownList>',
  );
  control('a control to be ticked', 'form', `<w14:checkbox ${w14}><w14:checked w14:val="1"/></w14:checkbox>`);
  control('a control that shows its placeholder', 'form', '<w:showingPlcHdr/>');
  control('a control bound to data', 'bound-text', '<w:dataBinding w:xpath="/a" w:storeItemID="{1}"/>');
  control('a control with a title', 'tooltip', '<w:alias w:val="void"/>');
  around(
    'an element of data with a placeholder',
    'form',
    '<w:customXml w:element="a"><w:customXmlPr><w:placeholder w:val="void"/></w:customXmlPr>',
    '</w:customXml>',
  );

  // Elements that Word drops or replaces.
  around('our text in an element of a strange namespace', 'foreign', `<x:a xmlns:x="urn:nobody">`, '</x:a>');
  around(
    'our text in a branch that no program takes',
    'foreign',
    `<mc:AlternateContent ${mc}><mc:Choice xmlns:x="urn:nobody" Requires="x">`,
    '</mc:Choice><mc:Fallback/></mc:AlternateContent>',
  );
  runLook(
    'hidden under a second prefix',
    'foreign',
    '<q:vanish xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
  );
  own('a prefix that means something else further in', 'foreign', (p) =>
    p.replace('<w:r>', '<w:r xmlns:w="urn:nobody">'),
  );
  around('an element named as what every object has', 'element', '<w:constructor><w:a/>', '</w:constructor>');
  around('an element of Word that nobody knows', 'element', '<w:invented>', '</w:invented>');
  put('an attribute that Word does not read', 'foreign', '<w:rPr><w:vanish val="0"/></w:rPr><w:t></w:t>');

  // Formulas.
  own('our text between signs of a formula', 'formula', (p) =>
    p.replace(/<w:r>(.*)<\/w:r>/s, (_, runs: string) => {
      const text = readText(`<w:r>${runs}</w:r>`).replace(/&/g, '&amp;').replace(/</g, '&lt;');
      return `<m:oMath ${m}><m:d><m:dPr><m:begChr m:val="¬"/><m:endChr m:val=""/></m:dPr><m:e><m:r><m:t>${text}</m:t></m:r></m:e></m:d></m:oMath>`;
    }),
  );

  // Layout.
  lookOfParagraph(
    'a frame off the page',
    'layout',
    '<w:framePr w:x="30000" w:y="30000" w:hAnchor="page" w:vAnchor="page"/>',
  );
  lookOfParagraph('an indent that pushes the text away', 'layout', '<w:ind w:left="20000"/>');
  lookOfParagraph('an indent from the other side', 'layout', '<w:ind w:left="2000" w:right="2800"/>');
  lookOfParagraph('a title that is folded', 'layout', `<w15:collapsed ${w15}/>`);
  lookOfParagraph('a line of no height', 'layout', '<w:spacing w:line="80" w:lineRule="auto"/>');
  runLook('letters lifted off their line', 'layout', '<w:position w:val="900"/>');
  runLook('letters pushed into each other', 'layout', '<w:spacing w:val="-200"/>');
  runLook('text fitted into nothing', 'layout', '<w:fitText w:val="10" w:id="1"/>');
  runLook('letters of no width', 'layout', '<w:w w:val="1"/>');
  runLook('letters hidden in the web', 'layout', '<w:webHidden/>');
  lookOfParagraph('a mark that is always hidden', 'layout', '<w:rPr><w:specVanish/></w:rPr>');
  body('a row that is hidden', 'layout', (xml) => inRow(xml, '<w:hidden/>'));
  body('a row of no height', 'layout', (xml) => inRow(xml, '<w:trHeight w:val="1" w:hRule="exact"/>'));
  body('a cell that goes on from the one above', 'layout', (xml) => inCell(xml, '<w:vMerge/>'));
  body('a cell of no width', 'layout', (xml) =>
    xml.replace(/<w:tcW w:w="\d+" w:type="dxa"\/>/, '<w:tcW w:w="1" w:type="dxa"/>'),
  );
  body('a table off the page', 'layout', (xml) =>
    xml.replace(/<w:tblPr>/, '<w:tblPr><w:tblpPr w:tblpX="30000" w:tblpY="1"/>'),
  );
  section('margins wider than the page', 'layout', (sectPr) =>
    sectPr.replace(/w:left="\d+"/, 'w:left="11000"'),
  );
  section('a page of no height', 'layout', (sectPr) => sectPr.replace(/w:h="\d+"/, 'w:h="1000"'));

  // Letters.
  runLook('letters without a filling', 'letters', `<w14:textFill ${w14}><w14:noFill/></w14:textFill>`);
  runLook(
    'a font of signs',
    'letters',
    '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings" w:cs="Wingdings" w:eastAsia="Wingdings"/>',
  );
  runLook('a font of symbols for another script', 'letters', '<w:rFonts w:cs="Symbol"/>');
  inStyle(
    `PseaParagraph${english}`,
    '<w:rFonts w:ascii="Webdings" w:hAnsi="Webdings"/>',
    'a style in a font of signs',
    'letters',
  );
  runLook('letters pressed into the paper', 'letters', '<w:imprint/>');
  runLook('letters that blink', 'letters', '<w:effect w:val="blinkBackground"/>');
  runLook('letters set above the line', 'letters', '<w:vertAlign w:val="superscript"/>');
  make('letters that come with the file', 'letters', () =>
    withParts(annex, { 'word/fonts/font1.odttf': 'letters' }),
  );

  // What hides text through a style or the ground.
  inStyle(`PseaParagraph${english}`, '<w:vanish/>', 'hidden by its style', null);
  style('hidden by the defaults of the document', null, (xml) =>
    xml.replace('<w:rPrDefault><w:rPr>', '<w:rPrDefault><w:rPr><w:vanish/>'),
  );
  style('black ground of a style', 'hidden', (xml) =>
    xml.replace(
      new RegExp(`(w:styleId="PseaParagraph${english}">.*?<w:pPr>)`, 's'),
      '$1<w:shd w:val="clear" w:fill="1B1B1B"/>',
    ),
  );
  runLook('marked in the colour of the text', 'hidden', '<w:highlight w:val="black"/>');
  runLook(
    'black on black',
    'hidden',
    '<w:shd w:val="solid" w:color="000000" w:fill="FFFFFF"/><w:color w:val="000000"/>',
  );
  runLook('yellow on white', 'hidden', '<w:color w:val="FFFF33"/>');
  runLook('too small for letters of the other scripts', 'layout', '<w:szCs w:val="2"/>');
  make('hidden by a style of tables', null, () =>
    withParts(annex, {
      'word/styles.xml': (xml) =>
        swap(
          xml,
          '</w:styles>',
          '<w:style w:type="table" w:default="1" w:styleId="Ghost"><w:name w:val="Ghost"/><w:tblStylePr w:type="firstRow"><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style></w:styles>',
        ),
    }),
  );
  make('white by the theme', 'hidden', () =>
    withParts(annex, {
      'word/theme/theme1.xml':
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:srgbClr val="FFFFFF"/></a:dk1></a:clrScheme></a:themeElements></a:theme>',
      [documentPart]: (xml) =>
        swap(xml, paragraph(xml), lookOf(paragraph(xml), '<w:color w:val="000000" w:themeColor="text1"/>')),
    }),
  );

  // Shapes.
  const shape = (name: string, xml: string) => put(name, 'drawing', xml);
  shape(
    'a white rectangle over the text',
    `<w:pict ${vml}><v:rect style="position:absolute;width:400pt;height:40pt" fillcolor="white" stroked="f"/></w:pict>`,
  );
  shape('a line through the text', `<w:pict ${vml}><v:line from="0,0" to="400pt,0"/></w:pict>`);
  shape('a sign drawn without words', drawing('mathMultiply', ''));
  shape('a shape with words for those who hear it', drawing('rect', 'This clause is void.'));
  part('word/header1.xml', 'a shape in the header', 'drawing', (xml) =>
    swap(
      xml,
      '</w:hdr>',
      `<w:p><w:r><w:pict ${vml}><v:rect style="position:absolute;width:400pt;height:400pt" fillcolor="white"/></w:pict></w:r></w:p></w:hdr>`,
    ),
  );
  part('word/header1.xml', 'a word across the pages', null, (xml) =>
    swap(
      xml,
      '</w:hdr>',
      `<w:p><w:r><w:pict ${vml}><v:shape><v:textpath string="VOID"/></v:shape></w:pict></w:r></w:p></w:hdr>`,
    ),
  );

  // Notes, links, words beside.
  make('a comment without words', 'note', () =>
    withStory(
      annex,
      'comments',
      '<w:comment w:id="3" w:author="We do not accept"><w:p/></w:comment>',
      (xml) => swap(xml, '</w:body>', ' </w:body>'),
    ),
  );
  make('a note without words', 'note', () =>
    withStory(annex, 'footnotes', '<w:footnote w:id="2"><w:p/></w:footnote>', (xml) =>
      swap(xml, '</w:body>', ' </w:body>'),
    ),
  );
  make('a note at the end', null, () =>
    withStory(annex, 'endnotes', `<w:endnote w:id="2">${plain('Not clause 4.')}</w:endnote>`, (xml) =>
      swap(xml, '</w:body>', ' </w:body>'),
    ),
  );
  make('words in the line above the notes', null, () =>
    withStory(
      annex,
      'footnotes',
      `<w:footnote w:type="separator" w:id="0">${plain('All void.')}</w:footnote>`,
      (xml) => swap(xml, '</w:body>', ' </w:body>'),
    ),
  );
  around(
    'words under the pointer',
    'tooltip',
    '<w:hyperlink w:anchor="a" w:tooltip="This clause is void.">',
    '</w:hyperlink>',
  );
  body('words that describe a table', 'tooltip', (xml) =>
    xml.replace('<w:tblPr>', '<w:tblPr><w:tblDescription w:val="All of this is void."/>'),
  );
  put('a date that the program puts in', 'sign', '<w:dayLong/>');
  put('the number of the page in the text', 'sign', '<w:pgNum/>');
  put('a sign of a font', null, '<w:sym w:font="Wingdings" w:char="F0FB"/>');
  put(
    'a text above the letters',
    null,
    '<w:ruby><w:rt><w:r><w:t>not</w:t></w:r></w:rt><w:rubyBase><w:r><w:t></w:t></w:r></w:rubyBase></w:ruby>',
  );
  put(
    'a tab that leads elsewhere',
    'sign',
    '<w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/>',
  );
  make('a link out of the file', 'link', () =>
    withParts(annex, {
      'word/_rels/document.xml.rels': (xml) =>
        swap(
          xml,
          '</Relationships>',
          `<Relationship Id="rId80" Type="${relationType}/hyperlink" Target="https://partner.example/terms" TargetMode="External"/></Relationships>`,
        ),
    }),
  );
  make('another document put in', null, () =>
    withParts(annex, {
      'word/afchunk.docx': 'x',
      [documentPart]: (xml) => swap(xml, '</w:tbl>', '</w:tbl><w:altChunk r:id="rId81"/>'),
    }),
  );
  make('another document beneath', 'linked-file', () =>
    withParts(annex, {
      'word/_rels/document.xml.rels': (xml) =>
        swap(
          xml,
          '</Relationships>',
          `<Relationship Id="rId82" Type="${relationType}/subDocument" Target="other.docx" TargetMode="External"/></Relationships>`,
        ),
    }),
  );
  make('something fetched for the header', 'linked-file', () =>
    withParts(annex, {
      'word/_rels/header1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationType}/image" Target="https://partner.example/x.png" TargetMode="External"/></Relationships>`,
    }),
  );

  // Changes that are tracked.
  const change = 'w:id="1" w:author="P"';
  body('a row put in', 'tracked', (xml) => xml.replace('<w:trPr>', `<w:trPr><w:ins ${change}/>`));
  body('a cell taken out', 'tracked', (xml) => xml.replace('<w:tcPr>', `<w:tcPr><w:cellDel ${change}/>`));
  lookOfParagraph('a list put on a paragraph', 'tracked', `<w:numPr><w:ins ${change}/></w:numPr>`);
  own('a mark of a paragraph put in', 'tracked', (p) =>
    p.replace('</w:pPr>', '<w:rPr><w:ins w:id="1" w:author="P"/></w:rPr></w:pPr>'),
  );
  own('the look of a paragraph changed', 'tracked', (p) =>
    p.replace('</w:pPr>', '<w:pPrChange w:id="1" w:author="P"><w:pPr/></w:pPrChange></w:pPr>'),
  );

  // Pages and settings.
  section('no header', 'missing', (sectPr) => sectPr.replace(/<w:headerReference[^>]*\/>/, ''));
  section('a header for first pages that no page is', 'missing', (sectPr) =>
    sectPr.replace(/(<w:headerReference w:type=")default/, '$1first'),
  );
  section('a first page without its header', 'layout', (sectPr) =>
    sectPr.replace('</w:sectPr>', '<w:titlePg/></w:sectPr>'),
  );
  section('numbers beside the lines', 'page', (sectPr) =>
    sectPr.replace('</w:sectPr>', '<w:lnNumType w:countBy="1"/></w:sectPr>'),
  );
  section('pages counted from elsewhere', 'page', (sectPr) =>
    sectPr.replace('</w:sectPr>', '<w:pgNumType w:start="50"/></w:sectPr>'),
  );
  body('a coloured page', 'page', (xml) => swap(xml, '<w:body>', '<w:background w:color="1A1A1A"/><w:body>'));
  settings('other headers on even pages', 'page', '<w:evenAndOddHeaders/>');
  settings(
    'colours under other names',
    'settings',
    '<w:clrSchemeMapping w:bg1="dark1" w:t1="light1" w:bg2="light2" w:t2="dark2"/>',
  );
  settings('a template that brings its styles', 'settings', '<w:attachedTemplate r:id="rId1"/>');
  settings('values of a program', 'variables', '<w:docVars><w:docVar w:name="a" w:val="void"/></w:docVars>');
  settings(
    'protection against editing',
    'protection',
    '<w:documentProtection w:edit="forms" w:enforcement="1"/>',
  );
  around(
    'a place that somebody may edit',
    'protection',
    '<w:permStart w:id="1" w:edGrp="everyone"/>',
    '<w:permEnd w:id="1"/>',
  );
  make('building blocks in the file', 'glossary', () =>
    withParts(annex, {
      'word/glossary/document.xml':
        '<w:glossaryDocument xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
    }),
  );
  make('frames in place of the document', 'page', () =>
    withParts(annex, {
      'word/webSettings.xml':
        '<w:webSettings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:frameset/></w:webSettings>',
    }),
  );
  return all;
}

function lookOf(paragraph: string, look: string): string {
  const found = paragraph
    .replace(/<w:r><w:rPr>/g, `<w:r><w:rPr>${look}`)
    .replace(/<w:r>(?!<w:rPr>)/g, `<w:r><w:rPr>${look}</w:rPr>`);
  if (found === paragraph) throw new Error('No run to be given a look.');
  return found;
}

/** The first row that holds words, with more said of it. */
function inRow(xml: string, more: string): string {
  return xml.replace(/<w:tr>(<w:trPr>)?/, (_, has) =>
    has ? `<w:tr><w:trPr>${more}` : `<w:tr><w:trPr>${more}</w:trPr>`,
  );
}

function inCell(xml: string, more: string): string {
  return xml.replace(/(<w:tc><w:tcPr><w:tcW [^>]*\/>)/, `$1${more}`);
}

function drawing(preset: string, description: string): string {
  const ns = 'http://schemas.openxmlformats.org/drawingml/2006';
  return `<w:drawing><wp:anchor xmlns:wp="${ns}/wordprocessingDrawing" behindDoc="0"><wp:extent cx="4000000" cy="400000"/><wp:docPr id="1" name="s" descr="${description}"/><a:graphic xmlns:a="${ns}/main"><a:graphicData><wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:spPr><a:prstGeom prst="${preset}"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
}
