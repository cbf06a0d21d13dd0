import { useLanguage, useText } from '../../../text/text.ts';

/** A share as it is always printed: what was counted, of how many, and the per cent where there is one. */
export function useShareWords(): (part: number, whole: number, percent: number | null) => string {
  const { t } = useText('followUp');
  const { locale } = useLanguage();
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (part, whole, percent) =>
    percent === null
      ? t('share.noData')
      : t('share.of', {
          part: number.format(part),
          whole: number.format(whole),
          percent: number.format(percent),
        });
}
