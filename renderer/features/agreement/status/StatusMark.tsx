import type { AgreementStatus } from '../../../../shared/record/shapes/agreement.ts';
import type { AgreementRow } from '../../../../shared/rules/agreement/agreement-view.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import type { IconName } from '../../../components/status/icon-paths.ts';
import { useText } from '../../../text/text.ts';
import classes from './Marks.module.css';

type Shown = AgreementStatus | 'withdrawn';

const icons: Readonly<Record<Shown, IconName>> = {
  draft: 'edit',
  active: 'circle-check',
  suspended: 'clock',
  ended: 'circle-dash',
  terminated: 'cross',
  withdrawn: 'archive',
};
const tones: Readonly<Partial<Record<Shown, string>>> = { active: 'good', suspended: 'fair' };

/** Status of an agreement as word and icon; red where it is active and no valid assessment carries it. */
export function StatusMark({ row }: { readonly row: Pick<AgreementRow, 'status' | 'withdrawn' | 'gate'> }) {
  const { t } = useText('agreement');
  const shown: Shown = row.withdrawn === null ? row.status : 'withdrawn';
  const { gate } = row;
  if (gate)
    return (
      <span className={classes.mark} data-tone="poor" title={t(`common:agreementGate.${gate}`)}>
        <Icon name="alert" size={14} />
        <span>{t('status.notCarried')}</span>
      </span>
    );
  return (
    <span className={classes.mark} data-tone={tones[shown] ?? 'neutral'}>
      <Icon name={icons[shown]} size={14} />
      <span>{t(`status.${shown}`)}</span>
    </span>
  );
}
