import { textFor } from '../../../shared/content/instrument/localize.ts';
import type { CellReport } from '../../../shared/documents/form/form-report.ts';
import { useTypeWords } from '../../components/evidence/use-type-words.ts';
import { useInstruments } from '../../components/session/use-instruments.ts';
import { useLanguage } from '../../text/text.ts';

/** What was read or is recorded, in words: answers and types of document are recorded by their code, everything else as written. */
export function useValueWords(): (part: CellReport['part'], value: string | null) => string | null {
  const { language } = useLanguage();
  const instruments = useInstruments().value?.rows ?? [];
  const typeWords = useTypeWords();
  return (part, value) => {
    if (part === 'evidence' && value) return typeWords(value);
    if (part !== 'answer' || value === null) return value;
    for (const instrument of instruments) {
      const word = textFor(instrument, language).answers[value];
      if (word) return word.text;
    }
    return value;
  };
}
