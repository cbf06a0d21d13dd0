import type { UnLanguage } from '../../ground/un-languages.ts';
import { fact, facts, paragraph } from '../report/blocks.ts';
import type { Block, ReportSection, WordReport } from '../report/word-report.ts';
import { chaptersOf, guideOf, plainWords } from './guide.ts';
import type { GuidePart } from './guide-text.ts';
import { glossaryIn } from './terms/glossary.ts';
import { termIds } from './terms/term-text.ts';

interface GuideContext {
  readonly language: UnLanguage;
  readonly programVersion: string;
  /** ISO 8601 in UTC, and the day of it. */
  readonly producedAt: string;
  readonly today: string;
}

/** The guide as a document to print, a section for each chapter. The screens show the pictures beside the same words. */
export function buildGuideDocument(context: GuideContext): WordReport {
  const { language, programVersion, producedAt, today } = context;
  const guide = guideOf(language);
  const chapters: ReportSection[] = chaptersOf(language).map(({ title, parts }) => ({
    heading: title,
    blocks: parts.flatMap((part) => blocksOf(part, language)),
  }));
  const before: Block[] = [
    paragraph(guide.lead),
    ...(guide.draft === null ? [] : [paragraph(guide.draft, 'notice')]),
  ];
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    instrumentTitle: guide.ofProgram,
    title: guide.title,
    subtitle: programVersion,
    markings: [],
    watermark: null,
    header: { reference: `${guide.ofProgram} ${programVersion}`, date: today },
    page: guide.page,
    sections: [{ heading: guide.forWhom, blocks: before }, ...chapters, glossaryOf(language)],
    provenance: {
      heading: guide.about,
      blocks: [paragraph(guide.aboutText), facts(fact(guide.ofProgram, programVersion))],
    },
    properties: {
      title: guide.title,
      subject: guide.ofProgram,
      author: guide.ofProgram,
      description: guide.lead,
      keywords: 'PSEA',
      producedAt,
      custom: [{ name: 'ProgramVersion', value: programVersion }],
    },
    // Nothing in it is a record that somebody would have to check.
    textHash: '',
  };
}

function glossaryOf(language: UnLanguage): ReportSection {
  const { title, terms } = glossaryIn(language);
  const rows = termIds.flatMap((id) => fact(terms[id].name, terms[id].meaning));
  return { heading: title, blocks: [facts(rows)] };
}

function blocksOf(part: GuidePart, language: UnLanguage): readonly Block[] {
  switch (part.kind) {
    case 'text':
      return [paragraph(plainWords(part.text, language))];
    case 'note':
      return [paragraph(plainWords(part.text, language), 'notice')];
    case 'steps':
      return [
        {
          kind: 'list',
          mark: 'number',
          direction: null,
          items: part.items.map((item) => plainWords(item, language)),
        },
      ];
    case 'picture':
      return [];
  }
}
