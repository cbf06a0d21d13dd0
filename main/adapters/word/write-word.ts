import { Document, Packer, PageOrientation } from 'docx';
import type { WordReport } from '../../../shared/documents/report/word-report.ts';
import { cleanText } from '../../../shared/ground/words/clean.ts';
import { setZipDates } from '../zip-dates.ts';
import { corePropertiesXml } from './core-properties.ts';
import { letterFoot, letterheadOf } from './letter.ts';
import { page, textWidth, widePage, wideTextWidth } from './look.ts';
import { footerOf, headerOf } from './page-furniture.ts';
import { counter, type Paper, sectionOf, titleBlock } from './sections.ts';
import { numbering, stylesFor } from './styles.ts';

/**
 * Lays the model of a document out as Word (.docx), from scratch. Headings are numbered by Word itself and
 * referred to by REF fields; the numbers in the file are right already, so Word need not update them.
 * The same model gives the same bytes.
 */
export async function writeWord(report: WordReport): Promise<Uint8Array> {
  const { direction, properties, letterhead } = report;
  const isWide = report.orientation === 'landscape';
  const sheet = isWide ? widePage : page;
  const paper: Paper = {
    direction,
    width: isWide ? wideTextWidth : textWidth,
    isLetter: letterhead !== undefined,
    bookmark: counter(),
    list: counter(),
  };
  const footer = () => footerOf(report, paper.width, letterhead ? letterFoot(report.provenance, paper) : []);
  const document = new Document({
    title: cleanText(properties.title),
    customProperties: properties.custom.map(({ name, value }) => ({ name, value: cleanText(value) })),
    styles: stylesFor(paper.isLetter),
    numbering,
    sections: [
      {
        properties: {
          page: {
            // docx turns the page itself: width and height are those of the sheet upright.
            size: {
              width: page.width,
              height: page.height,
              ...(isWide ? { orientation: PageOrientation.LANDSCAPE } : {}),
            },
            margin: {
              top: sheet.top,
              bottom: sheet.bottom,
              left: sheet.side,
              right: sheet.side,
              header: sheet.header,
              footer: sheet.footer,
            },
          },
          ...(letterhead ? { titlePage: true } : {}),
        },
        headers: {
          default: headerOf(report, paper.width),
          ...(letterhead ? { first: headerOf(report, paper.width, true) } : {}),
        },
        footers: { default: footer(), ...(letterhead ? { first: footer() } : {}) },
        children: [
          ...(letterhead ? letterheadOf(letterhead, paper) : titleBlock(report)),
          ...report.sections.flatMap((section) => sectionOf(section, paper)),
          ...(letterhead ? [] : sectionOf(report.provenance, paper, true)),
        ],
      },
    ],
  });
  const overrides = [{ path: 'docProps/core.xml', data: corePropertiesXml(report) }];
  const bytes = await Packer.pack(document, 'uint8array', undefined, overrides);
  return setZipDates(bytes, properties.producedAt);
}
