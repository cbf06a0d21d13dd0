import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWord } from '../../../../main/adapters/word/write-word.ts';
import { buildLetter } from '../../../../shared/documents/letter/build-letter.ts';
import { buildPlanDocument } from '../../../../shared/documents/plan/build-plan-document.ts';
import type { ReportLanguage } from '../../../../shared/documents/report/text/report-text.ts';
import type { WordReport } from '../../../../shared/documents/report/word-report.ts';
import { timelineSection } from '../../../../shared/documents/timeline/timeline-section.ts';
import { timelineTexts } from '../../../../shared/documents/timeline/timeline-texts.ts';
import { buildTimeline } from '../../../../shared/rules/timeline/build-timeline.ts';
import { letterInput } from '../../../shared/documents/plan/sample-plan.ts';
import { instruments } from '../../../support/desk.ts';
import { convertToText, libreOffice } from '../../../support/libreoffice.ts';
import { tell } from '../../../support/story.ts';
import { paragraphsOf, unzipTexts } from '../../../support/unzip.ts';

const desk = tell(
  'preliminary 2026-03-02 medium; action CS3 due 2026-05-01 in progress; visit 2026-04-20; action CS7 due 2026-06-30',
);
const today = '2026-05-10';

const planOf = (language: ReportLanguage) => buildPlanDocument(letterInput(desk, today, language));

function letterOf(language: ReportLanguage): WordReport {
  const letter = buildLetter(letterInput(desk, today, language));
  if (!letter) throw new Error('No letter.');
  return letter;
}

/** The plan with the timeline in it, so that a picture stands on a page of its own width. */
function withTimeline(language: ReportLanguage): WordReport {
  const timeline = buildTimeline(desk.file, instruments, today);
  return {
    ...planOf(language),
    sections: [timelineSection(timeline, timelineTexts(language, desk.file, instruments))],
  };
}

async function partsOf(report: WordReport) {
  const parts = await unzipTexts(await writeWord(report));
  return { parts, document: parts.get('word/document.xml') ?? '' };
}

describe('the printable plan in Word', () => {
  it('lies on its side, with tables as wide as the text', async () => {
    const { document } = await partsOf(planOf('en'));
    expect(document).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
    const widths = [...document.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths.length).toBeGreaterThan(2);
    expect(new Set(widths)).toEqual(new Set([16838 - 2 * 907]));
  });

  it('gives the same bytes for the same plan', async () => {
    expect(
      Buffer.from(await writeWord(planOf('ar'))).equals(Buffer.from(await writeWord(planOf('ar')))),
    ).toBe(true);
  });
});

describe('the letter in Word', () => {
  it('has no numbered heading, no title block, and its reference on the pages that follow', async () => {
    const letter = letterOf('en');
    const { parts, document } = await partsOf(letter);
    expect(document).not.toContain('<w:pStyle w:val="Title"/>');
    const headings = document.match(/<w:p>(?:(?!<\/w:p>).)*<w:pStyle w:val="Heading1"\/>.*?<\/w:p>/gs) ?? [];
    expect(headings.map((xml) => paragraphsOf(xml)[0])).toContain('What we agreed');
    expect(headings.join('')).not.toContain('<w:numPr>');
    expect(document).toContain('<w:titlePg/>');
    const headers = [...parts].filter(([name]) => /header\d\.xml$/.test(name)).map(([, xml]) => xml);
    expect(headers).toHaveLength(2);
    expect(headers.filter((xml) => xml.includes('SS/2026PSEA1-TST'))).toHaveLength(1);
    for (const xml of headers) expect(xml).toContain('For the addressee');
    // At the foot of the pages, so that it never takes one of its own.
    expect(paragraphsOf(document).join(' ')).not.toContain(letter.textHash);
    const footers = [...parts].filter(([name]) => /^word\/footer\d+\.xml$/.test(name));
    expect(footers).toHaveLength(2);
    for (const [, xml] of footers) expect(paragraphsOf(xml).join(' ')).toContain(letter.textHash);
  });

  it('runs from the right in Arabic', async () => {
    const { document } = await partsOf(letterOf('ar'));
    expect(document).toContain('<w:bidiVisual/>');
    expect(document).toContain('<w:bidi/>');
  });
});

describe('the timeline in Word', () => {
  it('is a table of cells whose states differ by sign and by shade', async () => {
    const { document } = await partsOf(withTimeline('en'));
    const [picture = ''] = document.match(/<w:tbl>.*?<\/w:tbl>/s) ?? [];
    expect(picture).toContain('w:fill="4A5563"');
    expect(picture).toContain('w:fill="E3EAF2"');
    expect(picture).toContain('<w:gridSpan w:val="3"/>');
    const texts = paragraphsOf(picture);
    expect(texts.filter((text) => text === '×')).toHaveLength(2);
    expect(texts.filter((text) => text === '✓')).toHaveLength(6);
    const grid = (picture.match(/<w:gridCol /g) ?? []).length;
    for (const row of picture.match(/<w:tr>.*?<\/w:tr>/gs) ?? []) {
      const cells = row.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
      const spans = cells.map((cell) => Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1));
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(grid);
    }
  });

  it('is mirrored in Arabic', async () => {
    const { document } = await partsOf(withTimeline('ar'));
    const [picture = ''] = document.match(/<w:tbl>.*?<\/w:tbl>/s) ?? [];
    expect(picture).toContain('<w:bidiVisual/>');
  });
});

describe.runIf(libreOffice())('opened in LibreOffice', () => {
  it('plan, letter and timeline are read whole, in both languages', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'psea-plan-'));
    try {
      const read = async (name: string, report: WordReport) => {
        const file = join(folder, `${name}.docx`);
        writeFileSync(file, await writeWord(report));
        return convertToText(file, folder);
      };
      expect(await read('plan', planOf('en'))).toContain('Fictional action 1');
      expect(await read('letter', letterOf('ar'))).toContain('فائق الاحترام');
      expect(await read('timeline', withTimeline('ar'))).toContain('مفتاح الرموز');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
