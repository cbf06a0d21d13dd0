import { Document, type FileChild, Packer } from 'docx';
import type { ComparisonModel } from '../../../../shared/documents/comparison/comparison-model.ts';
import { cleanText } from '../../../../shared/ground/words/clean.ts';
import { setZipDates } from '../../zip-dates.ts';
import { corePropertiesXml } from '../core-properties.ts';
import { page, textWidth } from '../look.ts';
import { footerOf, headerOf } from '../page-furniture.ts';
import { counter, type Paper, sectionOf, titleBlock } from '../sections.ts';
import { numbering, styles } from '../styles.ts';
import { outlineNumbering } from './outline-numbering.ts';
import { createTracker } from './tracked-text.ts';

/**
 * Lays a comparison out as Word (.docx): the findings as a table, then the clauses with real tracked insertions and
 * deletions. Accepting all of them gives the text that came back, rejecting all the text that was given out. The same
 * model gives the same bytes.
 */
export async function writeComparison({ report, changes, parts }: ComparisonModel): Promise<Uint8Array> {
  const paper: Paper = {
    direction: report.direction,
    width: textWidth,
    isLetter: false,
    bookmark: counter(),
    list: counter(),
  };
  const clauseOf = createTracker(changes);
  const nameOf = (part: number, clause: number) => `clause-${part + 1}-${clause + 1}`;
  const lists = parts.flatMap(({ clauses }, part) =>
    clauses.flatMap(({ outline }, at) => (outline ? [outlineNumbering(nameOf(part, at), outline)] : [])),
  );
  const document = new Document({
    title: cleanText(report.properties.title),
    customProperties: report.properties.custom.map(({ name, value }) => ({ name, value: cleanText(value) })),
    styles,
    numbering: { config: [...numbering.config, ...lists] },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.top,
              bottom: page.bottom,
              left: page.side,
              right: page.side,
              header: page.header,
              footer: page.footer,
            },
          },
        },
        headers: { default: headerOf(report, paper.width) },
        footers: { default: footerOf(report, paper.width) },
        children: [
          ...titleBlock(report),
          ...report.sections.flatMap((section) => sectionOf(section, paper)),
          ...parts.flatMap(({ heading, direction, clauses }, part): FileChild[] => [
            ...sectionOf({ heading, blocks: [] }, paper),
            ...clauses.flatMap((clause, at) => clauseOf(clause, direction, nameOf(part, at))),
          ]),
          ...sectionOf(report.provenance, paper, true),
        ],
      },
    ],
  });
  const overrides = [{ path: 'docProps/core.xml', data: corePropertiesXml(report) }];
  const bytes = await Packer.pack(document, 'uint8array', undefined, overrides);
  return setZipDates(bytes, report.properties.producedAt);
}
