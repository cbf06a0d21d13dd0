import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { canonicalJson } from '../../../../shared/ground/canonical-json.ts';
import type { PartnerFields } from '../../../../shared/record/shapes/partner.ts';
import { readRegisterKey } from '../../../../shared/rules/history/register-key.ts';
import type { FieldChange, PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { client } from '../../../client/client.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { useCommand } from '../../../components/session/use-command.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { MomentText } from '../../../components/text/DateText.tsx';
import { useText } from '../../../text/text.ts';
import classes from './HistoryDrawer.module.css';
import { useRegisterWords } from './register-words.ts';

interface ChangeItemProps {
  readonly change: FieldChange;
  readonly partner: PartnerView;
}

/** One change: what, who and when, before and after; a field's value can be set again as a new change. */
export function ChangeItem({ change, partner }: ChangeItemProps) {
  const { t } = useText('partner');
  const words = useRegisterWords(partner);
  const edit = useCommand(client.partner.edit);
  const label = words.label(change.key);
  const before = words.value(change.key, change.from);
  const parsed = readRegisterKey(change.key);
  const isCurrent =
    parsed.kind === 'field' &&
    canonicalJson(partner.fields[parsed.field]) === canonicalJson(change.to ?? null);

  async function restore(): Promise<void> {
    if (parsed.kind !== 'field') return;
    const fields = { [parsed.field]: change.to } as Partial<PartnerFields>;
    const result = await edit.run({ partner: partner.id, fields });
    if (!result.ok) return;
    notifications.show({
      message: t('history.restored', { field: label }),
      closeButtonProps: { 'aria-label': t('common:close') },
    });
  }

  return (
    <li className={classes.change}>
      <div className={classes.head}>
        <strong>{label}</strong>
        <span className={classes.who}>
          <ContentText>{change.by.name}</ContentText>{' '}
          <bdi>
            <MomentText at={change.at} />
          </bdi>
        </span>
      </div>
      <dl className={classes.values}>
        {before !== null && (
          <>
            <dt>{t('history.from')}</dt>
            <dd className={classes.before}>
              <ContentText>{before}</ContentText>
            </dd>
          </>
        )}
        <dt>{t(before === null ? 'history.recorded' : 'history.to')}</dt>
        <dd>
          <ContentText>{words.value(change.key, change.to) ?? t('history.nothing')}</ContentText>
        </dd>
      </dl>
      <RefusalAlert refusal={edit.refusal} />
      {parsed.kind === 'field' && !isCurrent && !partner.archived && (
        <div>
          <Button size="compact-sm" variant="default" loading={edit.running} onClick={() => void restore()}>
            {t('history.restore')}
          </Button>
        </div>
      )}
    </li>
  );
}
