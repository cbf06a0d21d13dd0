import { useToday } from '../../../components/session/use-status.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { daysBetween, formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import type { PlannedAssessment } from '../model/plan-parts.ts';
import classes from './GapSection.module.css';

/** The improvement window: from when until when, what is left of it, and its one extension. */
export function WindowLine({ assessment }: { readonly assessment: PlannedAssessment }) {
  const { t } = useText('plan');
  const { language } = useLanguage();
  const today = useToday();
  const { window, final } = assessment;
  if (final) return <p className={classes.window}>{t('window.final')}</p>;
  if (!window) return <p className={classes.window}>{t('window.none')}</p>;
  const date = (day: string) => formatDate(day, language);
  const left = daysBetween(today, window.until);
  const { extension } = window;
  return (
    <p className={classes.window}>
      <span>{t('window.dates', { from: date(window.from), until: date(window.until) })}</span>
      <span data-late={left < 0 || undefined}>
        <Icon name="clock" size={13} />{' '}
        {left < 0
          ? t('window.over', { count: -left })
          : left === 0
            ? t('window.lastDay')
            : t('window.left', { count: left })}
      </span>
      {extension && (
        <span>
          {t('window.extended', { date: date(extension.on), name: extension.approver.name })}{' '}
          <ContentText>{extension.reason}</ContentText>
        </span>
      )}
    </p>
  );
}
