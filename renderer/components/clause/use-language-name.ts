import { languageName } from '../../../shared/documents/annex/language-names.ts';
import { useLanguage } from '../../text/text.ts';

/** Names a language of clauses in the language of the screens; a code that has no name stands for itself. */
export function useLanguageName(): (code: string) => string {
  const { language } = useLanguage();
  return (code) => languageName(code, language);
}
