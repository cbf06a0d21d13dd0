import { hidesAnything, type NotShown } from '../../../shared/rules/assessment/not-shown.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { formatDate } from '../text/dates.ts';
import { Notice } from './Notice.tsx';

/** What is kept of a partner and can't be shown here, so that nobody takes the page for everything; null where all is. */
export function NotShownNotice({ notShown }: { readonly notShown: NotShown }) {
  const { t } = useText('common');
  const { language } = useLanguage();
  const { newer, assessments, entries, unreadable } = notShown;
  if (!hidesAnything(notShown)) return null;
  return (
    <Notice tone={newer ? 'poor' : 'fair'} icon="alert" title={t('notShown.title')}>
      {newer && (
        <p>
          {t('notShown.newer', {
            reference: newer.reference,
            instrument: newer.instrument,
            version: newer.instrumentVersion,
            date: formatDate(newer.on, language),
          })}
        </p>
      )}
      {assessments.map(({ id, reference, instrument, instrumentVersion: version }) => (
        <p key={id}>{t('notShown.assessment', { reference, instrument, version })}</p>
      ))}
      {entries > 0 && <p>{t('notShown.entries', { count: entries })}</p>}
      {unreadable > 0 && <p>{t('notShown.unreadable', { count: unreadable })}</p>}
      {assessments.length + entries > 0 && <p>{t('notShown.remedy')}</p>}
    </Notice>
  );
}
