import { colours, fonts, sizes } from '../look.ts';
import { tag, value } from '../xml-write.ts';
import type { AnnexStyle } from './annex-styles.ts';

/** Styles that a document of the annex alone rests on; a letterhead has its own under the same names. */
export const baseStyles: readonly AnnexStyle[] = [
  {
    id: 'Normal',
    name: 'Normal',
    xml: (names) =>
      `<w:style w:type="paragraph" w:default="1" w:styleId="${names.style('Normal')}"><w:name w:val="Normal"/><w:qFormat/></w:style>`,
  },
  heading(1, sizes.heading1),
  heading(2, sizes.heading2),
  {
    id: 'PageLine',
    name: 'PSEA Page Line',
    xml: (names, name) =>
      tag(
        'w:style',
        { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': names.style('PageLine') },
        value('w:name', name),
        value('w:basedOn', names.style('Normal')),
        tag('w:pPr', {}, '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'),
        tag(
          'w:rPr',
          {},
          value('w:color', colours.quiet),
          value('w:sz', sizes.small),
          value('w:szCs', sizes.small),
        ),
      ),
  },
];

/** Font, size and language of everything that says nothing else. */
export const documentDefaults = tag(
  'w:docDefaults',
  {},
  tag(
    'w:rPrDefault',
    {},
    tag(
      'w:rPr',
      {},
      tag('w:rFonts', {
        'w:ascii': fonts.ascii,
        'w:eastAsia': 'Microsoft YaHei',
        'w:hAnsi': fonts.hAnsi,
        'w:cs': fonts.cs,
      }),
      value('w:color', colours.text),
      value('w:sz', sizes.body),
      value('w:szCs', sizes.body),
      tag('w:lang', { 'w:val': 'en-GB', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' }),
    ),
  ),
  tag('w:pPrDefault', {}, tag('w:pPr', {}, '<w:spacing w:after="80" w:line="259" w:lineRule="auto"/>')),
);

function heading(level: 1 | 2, size: number): AnnexStyle {
  const id = `Heading${level}`;
  return {
    id,
    name: `heading ${level}`,
    xml: (names, name) =>
      tag(
        'w:style',
        { 'w:type': 'paragraph', 'w:styleId': names.style(id) },
        value('w:name', name),
        value('w:basedOn', names.style('Normal')),
        value('w:next', names.style('Normal')),
        value('w:uiPriority', 9),
        '<w:qFormat/>',
        tag(
          'w:pPr',
          {},
          '<w:keepNext/><w:keepLines/>',
          `<w:spacing w:before="${level === 1 ? 0 : 240}" w:after="80" w:line="240" w:lineRule="auto"/>`,
          value('w:outlineLvl', level - 1),
        ),
        tag(
          'w:rPr',
          {},
          '<w:b/><w:bCs/>',
          value('w:color', colours.heading),
          value('w:sz', size),
          value('w:szCs', size),
        ),
      ),
  };
}
