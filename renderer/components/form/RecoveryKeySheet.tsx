import { Button, Checkbox, CopyButton, Group, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { host } from '../../client/host.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { useToday } from '../session/use-status.ts';
import { Icon } from '../status/Icon.tsx';
import { formatDate } from '../text/dates.ts';
import classes from './Sheet.module.css';
import { useNoteRecoveryKept } from './use-recovery-kept.ts';

interface RecoveryKeySheetProps {
  readonly recoveryKey: string;
  readonly office: string;
  readonly folder: string;
  /** What the button says that leads on, once the key is kept. */
  readonly goLabel: string;
  readonly onKept: () => void;
}

/** The recovery key, shown once: to print or copy, and to confirm before going on. */
export function RecoveryKeySheet({ recoveryKey, office, folder, goLabel, onKept }: RecoveryKeySheetProps) {
  const { t } = useText('workspace');
  const { language } = useLanguage();
  const today = useToday();
  const [kept, setKept] = useState(false);
  const [missing, setMissing] = useState(false);
  const note = useNoteRecoveryKept();
  // A page that is left before the answer must not look like one that was answered.
  useEffect(() => note(false), [note]);
  return (
    <Stack gap="md">
      <Text size="sm">{t('recoveryKey.text')}</Text>
      <section className={classes.sheet} data-print-sheet aria-label={t('recoveryKey.sheetTitle')}>
        <strong>{t('recoveryKey.sheetTitle')}</strong>
        <output className={classes.key} dir="ltr" aria-label={t('recoveryKey.label')}>
          {recoveryKey}
        </output>
        <p dir="auto">{t('recoveryKey.sheetOffice', { office })}</p>
        <p dir="auto">{t('recoveryKey.sheetFolder', { folder })}</p>
        <p>{t('recoveryKey.sheetDate', { date: formatDate(today, language) })}</p>
        <p>{t('recoveryKey.sheetUse')}</p>
      </section>
      <Group gap="xs">
        <Button variant="default" leftSection={<Icon name="print" />} onClick={() => host.print()}>
          {t('recoveryKey.print')}
        </Button>
        <CopyButton value={recoveryKey}>
          {({ copied, copy }) => (
            <Button variant="default" leftSection={<Icon name={copied ? 'check' : 'copy'} />} onClick={copy}>
              {copied ? t('common:copied') : t('recoveryKey.copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
      <Checkbox
        id="kept"
        label={t('recoveryKey.kept')}
        checked={kept}
        error={missing && !kept ? t('recoveryKey.keptMissing') : undefined}
        onChange={(event) => setKept(event.currentTarget.checked)}
      />
      <Group>
        <Button
          onClick={() => {
            if (kept) {
              note(true);
              return onKept();
            }
            setMissing(true);
            document.getElementById('kept')?.focus();
          }}
        >
          {goLabel}
        </Button>
      </Group>
    </Stack>
  );
}
