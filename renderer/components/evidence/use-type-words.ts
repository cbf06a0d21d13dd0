import { textFor } from '../../../shared/content/instrument/localize.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { useInstruments } from '../session/use-instruments.ts';

/** The name of a document type, from whichever instrument's menu has it. */
export function useTypeWords(): (documentType: string) => string {
  const { t } = useText('evidence');
  const { language } = useLanguage();
  const instruments = useInstruments().value?.rows ?? [];
  return (documentType) => {
    if (documentType === '') return t('noType');
    for (const instrument of instruments) {
      const word = textFor(instrument, language).evidence[documentType];
      if (word) return word.text;
    }
    return documentType;
  };
}
