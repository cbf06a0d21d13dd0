import { Document, Packer } from 'docx';
import { cleanText } from '../../../shared/report/text/clean.ts';
import type { WordReport } from '../../../shared/report/word-report.ts';
import { setZipDates } from '../zip-dates.ts';
import { corePropertiesXml } from './core-properties.ts';
import { page } from './look.ts';
import { footerOf, headerOf } from './page-furniture.ts';
import { sectionOf, titleBlock } from './sections.ts';
import { numbering, styles } from './styles.ts';

/**
 * Lays the model of a report or of a partner's copy out as a Word document (.docx), from scratch. Headings are numbered by Word itself and
 * referred to by REF fields; the numbers in the file are right already, so Word need not update them.
 * The same model gives the same bytes.
 */
export async function writeWord(report: WordReport): Promise<Uint8Array> {
  const { direction, properties } = report;
  let bookmarks = 0;
  const bookmark = () => {
    bookmarks += 1;
    return bookmarks;
  };
  const document = new Document({
    title: cleanText(properties.title),
    customProperties: properties.custom.map(({ name, value }) => ({ name, value: cleanText(value) })),
    styles,
    numbering,
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
        headers: { default: headerOf(report) },
        footers: { default: footerOf(report) },
        children: [
          ...titleBlock(report),
          ...report.sections.flatMap((section) => sectionOf(section, direction, bookmark)),
          ...sectionOf(report.provenance, direction, bookmark, true),
        ],
      },
    ],
  });
  const overrides = [{ path: 'docProps/core.xml', data: corePropertiesXml(report) }];
  const bytes = await Packer.pack(document, 'uint8array', undefined, overrides);
  return setZipDates(bytes, properties.producedAt);
}
