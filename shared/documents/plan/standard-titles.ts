import type { Instrument } from '../../content/instrument/instrument.ts';
import type { Instruments } from '../../content/instrument/instruments.ts';
import { type LocalizedInstrument, textFor } from '../../content/instrument/localize.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { type Direction, firstStrong } from '../report/text/direction.ts';

/** The instrument's words for an assessment of a partner; null where assessment or instrument is not known here. */
export type WordsOf = (assessment: string) => LocalizedInstrument | null;

/** Words of the instruments that a partner was assessed on, in a language or in English. */
export function instrumentWords(file: PartnerFile, instruments: Instruments, language: string): WordsOf {
  const made = new Map<Instrument, LocalizedInstrument>();
  return (assessment) => {
    const recorded = file.assessments[assessment]?.instrument;
    const instrument = recorded && instruments.at(recorded.id, recorded.version);
    if (!instrument) return null;
    const words = made.get(instrument) ?? textFor(instrument, language);
    made.set(instrument, words);
    return words;
  };
}

/** A standard with its title, such as "CS3 Recruitment"; its id alone where the words are not known here. */
export function standardTitle(wordsOf: WordsOf, assessment: string, standard: string): string {
  const title = wordsOf(assessment)?.standards[standard]?.title.text ?? '';
  return readingAs(firstStrong(title, 'ltr'), `${standard} ${title}`.trim());
}

/** A text that runs from the right though it begins with Latin letters or a number carries a mark in front. */
export function readingAs(direction: Direction, text: string): string {
  return direction === 'rtl' && firstStrong(text, 'ltr') === 'ltr' ? `\u200F${text}` : text;
}

/** Parts on one line with a dot between; in Arabic none of them, such as a date, is drawn to the Latin before it. */
export function onOneLine(direction: Direction, parts: readonly string[]): string {
  return parts.join(direction === 'rtl' ? ' · \u200F' : ' · ');
}
