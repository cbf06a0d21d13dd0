import { describe, expect, it } from 'vitest';
import { annualText } from '../../../../../shared/documents/annual/annual-text.ts';
import { comparisonText } from '../../../../../shared/documents/comparison/text/comparison-text.ts';
import { findingText } from '../../../../../shared/documents/comparison/text/finding-text.ts';
import { dataText } from '../../../../../shared/documents/data/text/data-text.ts';
import { dossierText } from '../../../../../shared/documents/dossier/dossier-subject.ts';
import { extractText } from '../../../../../shared/documents/extract/text/extract-text.ts';
import { historyText } from '../../../../../shared/documents/history/text/history-text.ts';
import { overviewText } from '../../../../../shared/documents/overview/text/overview-text.ts';
import { partnerCopyText } from '../../../../../shared/documents/partner-copy/partner-copy-text.ts';
import { dateInWords, shareInWords } from '../../../../../shared/documents/report/text/format.ts';
import {
  letterTexts,
  planTexts,
  planTimelineTexts,
} from '../../../../../shared/documents/report/text/plan-texts.ts';
import { reportText } from '../../../../../shared/documents/report/text/report-text.ts';
import { unLanguages } from '../../../../../shared/ground/un-languages.ts';

const textsOf = (language: (typeof unLanguages)[number]) => ({
  report: reportText(language),
  plan: planTexts[language],
  timeline: planTimelineTexts[language],
  letter: letterTexts[language],
  copy: partnerCopyText[language],
  history: historyText[language],
  overview: overviewText[language],
  annual: annualText(language),
  dossier: dossierText[language],
  extract: extractText(language),
  data: dataText(language),
  findings: findingText(language),
  comparison: comparisonText(language),
});

/** Every sentence, those of functions with numbers in place of what they are given, by where it stands. */
function sentencesIn(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value === 'function') {
    try {
      return sentencesIn((value as (...given: string[]) => unknown)('1', '2', '3', '4'), at);
    } catch {
      // One that takes more than words, such as a list; types hold its shape.
      return [];
    }
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, member]) => sentencesIn(member, `${at}.${key}`));
}

const english = new Map(sentencesIn(textsOf('en')));

describe.each(unLanguages.filter((language) => language !== 'en'))('documents in %s', (language) => {
  it('say the same things, and none of them in English', () => {
    const own = sentencesIn(textsOf(language));
    expect(own.length).toBeGreaterThan(english.size * 0.95);
    const left = own.filter(
      ([at, text]) => english.get(at) === text && /[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(text),
    );
    expect(left).toEqual([]);
  });
});

describe('dates and shares', () => {
  it.each([
    ['en', '7 March 2026', '87.5'],
    ['fr', '7 mars 2026', '87,5'],
    ['es', '7 de marzo de 2026', '87,5'],
    ['ar', '7 آذار/مارس 2026', '87.5'],
    ['ru', '7 марта 2026', '87,5'],
    ['zh', '2026年3月7日', '87.5'],
  ] as const)('are written as in %s', (language, date, percent) => {
    expect(dateInWords(reportText(language), '2026-03-07')).toBe(date);
    expect(shareInWords(reportText(language), 7, 8)).toContain(percent);
  });
});
