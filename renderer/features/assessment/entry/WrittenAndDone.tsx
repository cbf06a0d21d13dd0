import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import type { StandardView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { doubtOf, usePractice } from '../../../components/assessment/use-practice.ts';
import { Notice } from '../../../components/page/Notice.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';

interface WrittenAndDoneProps {
  readonly entry: StandardView;
  readonly instrument: Instrument;
  readonly partner: string;
}

/** Beside a "yes" of the review whose practice fails or was never checked: what was found, and when. */
export function WrittenAndDone({ entry, instrument, partner }: WrittenAndDoneProps) {
  const { t } = useText('assessment');
  const { language, locale } = useLanguage();
  const practice = usePractice(partner, instrument).get(entry.standard);
  const doubt = doubtOf(entry, instrument, practice?.practice);
  if (!practice || !doubt) return null;
  const number = new Intl.NumberFormat(locale);
  const told = practice.found.map(({ check, title, on, percent, value, goodFrom }) => ({
    check,
    text: t('practice.found', {
      title,
      day: formatDate(on, language),
      result:
        percent === null
          ? t(value ? 'practice.seen' : 'practice.notSeen')
          : t('practice.percent', {
              percent: number.format(percent),
              goodFrom: number.format(goodFrom ?? 0),
            }),
    }),
  }));
  return (
    <Notice
      tone="fair"
      icon={doubt === 'fails' ? 'alert' : 'circle-dash'}
      title={t(`practice.${doubt}`)}
      label={t('practice.title')}
    >
      {told.length > 0 && (
        <ul>
          {told.map(({ check, text }) => (
            <li key={`${check} ${text}`}>{text}</li>
          ))}
        </ul>
      )}
      {doubt === 'unchecked' && <p>{t('practice.uncheckedMeans')}</p>}
    </Notice>
  );
}
