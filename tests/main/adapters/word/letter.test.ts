import { beforeAll, describe, expect, it } from 'vitest';
import { writeWord } from '../../../../main/adapters/word/write-word.ts';
import { buildLetter } from '../../../../shared/documents/letter/build-letter.ts';
import type { ReportLanguage } from '../../../../shared/documents/report/text/report-text.ts';
import { letterInput } from '../../../shared/documents/plan/sample-plan.ts';
import { tell } from '../../../support/story.ts';
import { paragraphsOf, unzipTexts } from '../../../support/unzip.ts';

const desk = tell('preliminary 2026-03-02 medium; action CS3 due 2026-05-01');

async function partsOf(language: ReportLanguage) {
  const input = letterInput(desk, '2026-04-10', language);
  const letter = buildLetter({ ...input, workspace: { ...input.workspace, entity: 'UN-Habitat' } });
  if (!letter) throw new Error('No letter.');
  return { letter, parts: await unzipTexts(await writeWord(letter)) };
}

const paragraphs = (xml: string) => xml.match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
const textOf = (paragraph: string) => paragraphsOf(paragraph).join('');

describe('a letter in Word', () => {
  let document: string;
  beforeAll(async () => {
    document = (await partsOf('en')).parts.get('word/document.xml') ?? '';
  });

  it('keeps whom to ask, the close and all lines under it on one page', () => {
    const all = paragraphs(document);
    const from = all.findIndex((each) => textOf(each) === 'Whom to ask');
    const closing = all.slice(from);
    expect(closing.map(textOf)).toContain('Yours sincerely,');
    expect(closing.length).toBeGreaterThan(6);
    const loose = closing.filter((each) => !each.includes('<w:keepNext/>') && !each.includes('Heading1'));
    expect(loose).toEqual([closing.at(-1)]);
  });

  it('never ends a line inside the name of a UN entity, whose text stays as it is', () => {
    expect(document).toMatch(/UN<\/w:t><w:noBreakHyphen\/><w:t[^>]*>Habitat/);
    expect(paragraphs(document).map(textOf)).toContain('UN-Habitat');
    // A reference is copied and searched for: its hyphens stay hyphens.
    expect(document).not.toMatch(/\d<\/w:t><w:noBreakHyphen/);
  });

  it('runs from the right at the foot of an Arabic page, whatever it begins with', async () => {
    const { letter, parts } = await partsOf('ar');
    const feet = [...parts].filter(([path]) => /word\/footer\d+\.xml/.test(path));
    expect(feet.length).toBeGreaterThan(0);
    for (const [, xml] of feet) {
      const line = paragraphs(xml).find((each) => textOf(each).includes(letter.textHash)) ?? '';
      expect(line).toContain('<w:bidi/>');
      // The hash is one run of its own direction.
      const run = (line.match(/<w:r>.*?<\/w:r>/gs) ?? []).find((each) => each.includes(letter.textHash));
      expect(run).not.toContain('<w:rtl/>');
    }
  });
});
