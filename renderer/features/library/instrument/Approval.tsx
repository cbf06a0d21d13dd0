import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { InstrumentRow } from '../../../components/session/use-instruments.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from '../InstrumentView.module.css';
import { ApproveInstrument } from './ApproveInstrument.tsx';
import { WithdrawInstrument } from './WithdrawInstrument.tsx';

/** Whether the office approved this version, whether assessments begin on it, and the way to change that. */
export function Approval({ instrument }: { readonly instrument: InstrumentRow }) {
  const { t } = useText('library');
  const { language } = useLanguage();
  const [open, setOpen] = useState<'approve' | 'withdraw' | null>(null);
  const { approval } = instrument.origin;
  const close = () => setOpen(null);
  return (
    <section className={classes.approval}>
      <p dir="auto">
        {approval
          ? t('approval.by', {
              name: approval.approver.name,
              function: approval.approver.function,
              date: formatDate(approval.on, language),
            })
          : t('approval.none')}{' '}
        {t(instrument.isNewest ? 'approval.inUse' : 'approval.notInUse')}
      </p>
      <Group gap="xs">
        {approval ? (
          <Button size="compact-sm" variant="default" onClick={() => setOpen('withdraw')}>
            {t('approval.withdraw')}
          </Button>
        ) : (
          <Button size="compact-sm" variant="default" onClick={() => setOpen('approve')}>
            {t('approval.approve')}
          </Button>
        )}
      </Group>
      {open === 'approve' && <ApproveInstrument instrument={instrument} onClose={close} />}
      {open === 'withdraw' && <WithdrawInstrument instrument={instrument} onClose={close} />}
    </section>
  );
}
