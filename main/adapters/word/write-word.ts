import { Document, Packer, PageOrientation } from 'docx';
import type { WordReport } from '../../../shared/documents/report/word-report.ts';
import { cleanText } from '../../../shared/ground/words/clean.ts';
import { setZipDates } from '../zip-dates.ts';
import { corePropertiesXml } from './core-properties.ts';
import { letterFoot, letterheadOf } from './letter.ts';
import { page, textWidth, widePage, wideTextWidth } from './look.ts';
import { footerOf, headerOf } from './page-furniture.ts';
import { counter, type Paper, sectionOf, titleBlock } from './sections.ts';
import { settleCharts } from './settle-charts.ts';
import { numbering, stylesFor } from './styles.ts';
import { textParagraphs } from './text-runs.ts';

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
  return pack(document, report);
}

/**
 * The text of a document alone, without header and footer, for a page of that width: what goes into a letterhead.
 * How it may be shared stands above it then, and by what it is known again at its end.
 */
export async function writeWordBody(report: WordReport, width: number): Promise<Uint8Array> {
  const { direction, letterhead, markings } = report;
  const isLetter = letterhead !== undefined;
  const paper: Paper = { direction, width, isLetter, bookmark: counter(), list: counter() };
  const document = new Document({
    styles: stylesFor(isLetter),
    numbering,
    sections: [
      {
        children: [
          ...textParagraphs(
            markings.join(' · '),
            direction,
            { style: 'PageLine', spacing: { after: 120 } },
            { bold: true },
          ),
          ...(letterhead ? letterheadOf(letterhead, paper) : titleBlock(report)),
          ...report.sections.flatMap((section) => sectionOf(section, paper)),
          ...(letterhead ? letterFoot(report.provenance, paper) : sectionOf(report.provenance, paper, true)),
        ],
      },
    ],
  });
  return pack(document, report);
}

async function pack(document: Document, report: WordReport): Promise<Uint8Array> {
  const overrides = [{ path: 'docProps/core.xml', data: corePropertiesXml(report) }];
  const bytes = await Packer.pack(document, 'uint8array', undefined, overrides);
  return setZipDates(
    hasChart(report) ? settleCharts(bytes, report.properties.producedAt) : bytes,
    report.properties.producedAt,
  );
}

const hasChart = ({ sections }: WordReport): boolean =>
  sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'chart'));
