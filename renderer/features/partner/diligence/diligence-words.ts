import { type DiligenceFact, diligenceValues } from '../../../../shared/record/shapes/diligence.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';

const allValues = Object.values(diligenceValues).flat();

/** A fact of due diligence in words: what it is and says, and the particulars beside it. */
export function useDiligenceWords() {
  const { t } = useText('partner');
  const { language } = useLanguage();
  const valueWords = (value: string): string => {
    const known = allValues.find((each) => each === value);
    return known ? t(`diligence.value.${known}`) : value;
  };
  return {
    head: ({ kind, value, list }: DiligenceFact) =>
      t('diligence.line', {
        kind: t(`diligence.kind.${kind}`),
        value:
          list === null
            ? valueWords(value)
            : t('diligence.onList', { value: valueWords(value), list: t(`diligence.list.${list}`) }),
      }),
    particulars: ({ number, since, source }: DiligenceFact): readonly string[] => [
      ...(number === null ? [] : [t('diligence.number', { number })]),
      ...(since === null ? [] : [t('diligence.since', { date: formatDate(since, language) })]),
      ...(source === '' ? [] : [t('diligence.source', { source })]),
    ],
    valueWords,
  };
}
