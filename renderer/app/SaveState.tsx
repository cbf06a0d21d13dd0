import { useIsMutating } from '@tanstack/react-query';
import { useStatus, useToday } from '../components/session/use-status.ts';
import { Icon } from '../components/status/Icon.tsx';
import { formatMoment } from '../components/text/dates.ts';
import { useLanguage, useText } from '../text/text.ts';
import classes from './SaveState.module.css';

/** "Encrypted · saved 14:02": the time at which the workspace last wrote to the disk, as it says itself. */
export function SaveState() {
  const { t } = useText('shell');
  const { language } = useLanguage();
  const saving = useIsMutating({ mutationKey: ['save'] }) > 0;
  const today = useToday();
  const savedAt = useStatus().value?.savedAt ?? null;
  const words = saving
    ? t('saving')
    : savedAt
      ? t('saved', { time: formatMoment(savedAt, today, language) })
      : t('nothingSaved');
  return (
    <span className={classes.state} data-testid="save-state" data-tour="saved">
      <Icon name="lock" size={14} />
      <span>{t('encrypted', { saved: words })}</span>
    </span>
  );
}
