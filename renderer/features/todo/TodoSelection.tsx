import { Button } from '@mantine/core';
import { Suspense, useMemo, useState } from 'react';
import type { TodoRow } from '../../../shared/rules/deadline/due.ts';
import { lazyPart } from '../../components/lazy/lazy-part.ts';
import { usePartnerRows } from '../../components/session/use-partners.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { useText } from '../../text/text.ts';
import classes from './TodoPage.module.css';

const SendFormsDialog = lazyPart(
  'SendFormsDialog',
  () => import('../../components/bulk/SendFormsDialog.tsx'),
);
const RecordVisitsDialog = lazyPart(
  'RecordVisitsDialog',
  () => import('../../components/bulk/RecordVisitsDialog.tsx'),
);
const AssignPartnersDialog = lazyPart(
  'AssignPartnersDialog',
  () => import('../../components/people/AssignPartnersDialog.tsx'),
);

interface TodoSelectionProps {
  /** Those that the list shows. */
  readonly chosen: readonly TodoRow[];
  readonly onClear: () => void;
}

/** How much is selected, and what can be done at once with the partners that it is about. */
export function TodoSelection({ chosen, onClear }: TodoSelectionProps) {
  const { t } = useText('todo');
  const { t: words } = useText('register');
  const rows = usePartnerRows().value?.rows;
  const [task, setTask] = useState<'assign' | 'visits' | 'forms' | null>(null);
  const partners = useMemo(() => {
    const about = new Set(chosen.map(({ partner }) => partner.id));
    return (rows ?? []).filter(({ id, archived }) => about.has(id) && !archived);
  }, [rows, chosen]);
  const close = () => setTask(null);
  return (
    <div className={classes.selection} role="toolbar" data-roving="row" aria-label={t('selection.column')}>
      <span role="status">
        {t('selection.rows', { count: chosen.length })}
        {partners.length > 0 && ` · ${t('selection.partners', { count: partners.length })}`}
      </span>
      {(
        [
          ['assign', 'person', 'assignSelected'],
          ['visits', 'flag', 'visitsSelected'],
          ['forms', 'file', 'formsSelected'],
        ] as const
      ).map(([name, icon, label]) => (
        <Button
          key={name}
          size="compact-sm"
          variant="default"
          leftSection={<Icon name={icon} size={14} />}
          disabled={partners.length === 0}
          onClick={() => setTask(name)}
        >
          {words(label)}
        </Button>
      ))}
      <Button size="compact-sm" variant="subtle" onClick={onClear}>
        {words('clearSelection')}
      </Button>
      <Suspense>
        {task === 'assign' && <AssignPartnersDialog partners={partners} onClose={close} />}
        {task === 'visits' && <RecordVisitsDialog partners={partners} onClose={close} />}
        {task === 'forms' && <SendFormsDialog partners={partners} onClose={close} />}
      </Suspense>
    </div>
  );
}
