import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../../shared/ground/result.ts';
import { keepApart } from '../../text/keep-apart.ts';
import { directionOf, type Language } from '../../text/languages.ts';
import { useLanguage } from '../../text/text.ts';
import { dayAndTime, formatDate } from '../text/dates.ts';
import { fillText } from './fill-text.ts';

/** Turns refusals into the language of the screens, by code; what has no text of its own is shown as it came. */
export function useRefusalText(): (refusal: Refusal) => string {
  const { t, i18n } = useTranslation(['errors', 'common']);
  const { language, locale } = useLanguage();
  return ({ code, message, details }) => {
    const values: Record<string, string> = {};
    for (const [name, value] of Object.entries(details)) {
      const own = (each: unknown) =>
        keepApart(dayInWords(String(each ?? ''), language), directionOf(language));
      values[name] = Array.isArray(value)
        ? new Intl.ListFormat(locale, { type: 'conjunction' }).format(value.map(own))
        : own(value);
    }
    if (code === 'UNEXPECTED' && values.reference === 'NO-ANSWER')
      return t('common:refusal.HOST_UNREACHABLE');
    if (code === 'SCREEN_FAILED') return t('common:refusal.SCREEN_FAILED', { problem: message });
    // The texts themselves say which there are: a list of the codes would bring every English one along.
    if (!i18n.exists(code, { ns: 'errors' })) return message;
    // `count` would make i18next look for plural forms, which these texts don't have.
    return fillText(String(t(code as never, { skipInterpolation: true })), values) || message;
  };
}

/** A detail that is a day or an instant, as every one on the screens is written; anything else as it came. */
export function dayInWords(value: string, language: Language): string {
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(value)) return dayAndTime(value, language);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value, language) : value;
}
