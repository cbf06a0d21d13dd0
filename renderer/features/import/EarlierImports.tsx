import { Button, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { RecordedImport } from '../../../shared/contract/partner-undo.ts';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { keys } from '../../components/session/requests.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { MomentText } from '../../components/text/DateText.tsx';
import { useText } from '../../text/text.ts';
import classes from './EarlierImports.module.css';
import { UndoDialog } from './UndoDialog.tsx';

/** Imports that the register knows of, whatever laptop made them, each with a way to undo it. */
export function EarlierImports() {
  const { t } = useText('import');
  const imports = useRequest(keys.imports, () => client.partner.listImports({ limit: 50 }));
  const [undoing, setUndoing] = useState<string | null>(null);
  const { value } = imports;
  if (value?.total === 0) return null;
  return (
    <section className={classes.imports}>
      <Title order={2} size="h4">
        {t('imports.title')}
      </Title>
      <RefusalAlert refusal={imports.refusal} />
      <ul className={classes.list}>
        {value?.rows.map((each) => (
          <li key={each.import}>
            <ImportLine {...each} />
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t('imports.undoOf', { name: each.file ?? t('imports.unnamed') })}
              onClick={() => setUndoing(each.import)}
            >
              {t('imports.undo')}
            </Button>
          </li>
        ))}
      </ul>
      {value && value.total > value.rows.length && (
        <Text size="sm">{t('report.more', { count: value.total - value.rows.length })}</Text>
      )}
      {undoing !== null && (
        <UndoDialog
          list={undoing}
          onDone={({ totals }) => {
            setUndoing(null);
            notifications.show({
              message: t('undo.done', { archived: totals.archived, back: totals.changedBack }),
            });
          }}
          onClose={() => setUndoing(null)}
        />
      )}
    </section>
  );
}

function ImportLine({ file, at, by, added, changed, undone }: RecordedImport) {
  const { t } = useText('import');
  const counts = [
    added > 0 ? t('report.created', { count: added }) : null,
    changed > 0 ? t('report.updated', { count: changed }) : null,
    undone > 0 ? t('imports.undone', { count: undone }) : null,
  ];
  return (
    <div>
      <bdi className={classes.name}>{file ?? t('imports.unnamed')}</bdi>
      <Text size="sm" c="dimmed" className={classes.facts ?? ''}>
        <span>
          <MomentText at={at} />
        </span>
        <span>
          <bdi>{by.name}</bdi>
        </span>
        {counts.filter(Boolean).map((count) => (
          <span key={count}>{count}</span>
        ))}
      </Text>
    </div>
  );
}
