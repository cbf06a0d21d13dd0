import { colours } from '../look.ts';
import { escapeXml, namespaces, tag } from '../xml-write.ts';
import { border, paragraph, shareWidths, table, textParagraphs } from './annex-blocks.ts';
import type { AnnexLayout } from './annex-names.ts';
import { countField, textRuns } from './annex-runs.ts';

/** The header of a document that holds the annex alone: agreement and title, and a word across a draft. */
export function annexHeader(layout: AnnexLayout): string {
  const { model, names } = layout;
  const { header, languages, watermark } = model;
  const [first, second] = languages;
  if (!first) throw new Error('An annex needs a language.');
  const bottom = `<w:bottom ${border(4, colours.rule)}/>`;
  const start = textParagraphs(
    [header.reference, header.text[0]].filter(Boolean).join(' · '),
    first,
    { style: 'PageLine' },
    names,
  );
  const end = second ? textParagraphs(header.text[1] ?? '', second, { style: 'PageLine' }, names) : '';
  const cells = [start, end].slice(0, languages.length).map((content) => ({ content, borders: bottom }));
  const widths = shareWidths(
    names.textWidth,
    cells.map(() => 1),
  );
  return [
    table([{ cells }], widths, {}, layout),
    paragraph(
      watermark === null ? '' : watermarkRun(watermark, 1),
      { style: 'PageLine', direction: 'ltr' },
      names,
    ),
  ].join('');
}

export function annexFooter(layout: AnnexLayout): string {
  const { model, names } = layout;
  const { pages, languages } = model;
  const line = (index: number, atEnd: boolean): string => {
    const [language, page] = [languages[index], pages[index]];
    if (!language || !page) throw new Error('An annex needs a language, and its words for a page.');
    const runs = [
      textRuns(page.before, language),
      countField('PAGE'),
      textRuns(page.between, language),
      countField('NUMPAGES'),
      textRuns(page.after, language),
    ];
    return paragraph(runs.join(''), { style: 'PageLine', direction: language.direction, atEnd }, names);
  };
  if (languages.length === 1) return line(0, true);
  // Each language at the side at which its column stands; a paragraph after the table, which Word asks for.
  const isTurned = languages[0]?.direction !== languages[1]?.direction;
  const cells = [{ content: line(0, false) }, { content: line(1, !isTurned) }];
  const widths = shareWidths(
    names.textWidth,
    cells.map(() => 1),
  );
  return (
    table([{ cells }], widths, {}, layout) + paragraph('', { style: 'PageLine', direction: 'ltr' }, names)
  );
}

/**
 * A run that draws a word across the page, as Word's own watermarks do, light enough to read the text over it.
 * It declares what it needs, so that it stands in any header. `number` sets apart several in one document.
 */
export function watermarkRun(text: string, number: number): string {
  const declared = {
    'xmlns:v': 'urn:schemas-microsoft-com:vml',
    'xmlns:o': 'urn:schemas-microsoft-com:office:office',
    'xmlns:w10': 'urn:schemas-microsoft-com:office:word',
  };
  const type = `_x0000_t136_psea${number}`;
  const formulas = [
    'sum #0 0 10800',
    'prod #0 2 1',
    'sum 21600 0 @1',
    'sum 0 0 @2',
    'sum 21600 0 @3',
    'if @0 @3 0',
    'if @0 21600 @1',
    'if @0 0 @2',
    'if @0 @4 21600',
    'mid @5 @6',
    'mid @8 @5',
    'mid @7 @8',
    'mid @6 @7',
    'sum @6 0 @5',
  ];
  const shapeType = [
    `<v:shapetype id="${type}" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">`,
    `<v:formulas>${formulas.map((formula) => `<v:f eqn="${formula}"/>`).join('')}</v:formulas>`,
    '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>',
    '<v:textpath on="t" fitshape="t"/>',
    '<v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles>',
    '<o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>',
  ].join('');
  const style =
    'position:absolute;margin-left:0;margin-top:0;width:420pt;height:140pt;rotation:315;z-index:-251658752;' +
    'mso-position-horizontal:center;mso-position-horizontal-relative:margin;' +
    'mso-position-vertical:center;mso-position-vertical-relative:margin';
  const shape = [
    `<v:shape id="PowerPlusWaterMarkObjectPsea${number}" o:spid="_x0000_s${20480 + number}" type="#${type}"`,
    ` style="${style}" o:allowincell="f" fillcolor="#d9d9d9" stroked="f"><v:fill opacity=".35"/>`,
    `<v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt" string="${escapeXml(text)}"/>`,
    '<w10:wrap anchorx="margin" anchory="margin"/></v:shape>',
  ].join('');
  return `<w:r><w:rPr><w:noProof/></w:rPr>${tag('w:pict', declared, shapeType, shape)}</w:r>`;
}

/** A part of its own around what a header or footer holds. */
export function furniturePart(root: 'w:hdr' | 'w:ftr', content: string): string {
  return tag(root, { 'xmlns:w': namespaces.w, 'xmlns:r': namespaces.r }, content);
}
