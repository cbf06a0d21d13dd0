import type { Instrument } from '../../content/instrument/instrument.ts';
import type { Instruments } from '../../content/instrument/instruments.ts';
import { type LocalizedInstrument, textFor } from '../../content/instrument/localize.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { firstStrong, readingAs } from '../report/text/direction.ts';

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
