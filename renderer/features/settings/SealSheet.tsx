import { Button, CopyButton, Group, Stack } from '@mantine/core';
import { host } from '../../client/host.ts';
import classes from '../../components/form/Sheet.module.css';
import { useStatus } from '../../components/session/use-status.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { formatDate } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';

export interface MadeSeal {
  readonly seal: string;
  readonly entries: number;
  readonly on: string;
}

/** A seal with what it was taken over and what it is for: to print alone, or to copy. */
export function SealSheet({ seal, entries, on }: MadeSeal) {
  const { t } = useText('settings');
  const { language } = useLanguage();
  const office = useStatus().value?.office ?? '';
  return (
    <Stack gap="md">
      <section className={classes.sheet} data-print-sheet aria-label={t('care.sealTitle')}>
        <strong>{t('care.sealTitle')}</strong>
        <output className={classes.key} dir="ltr" aria-label={t('care.sealLabel')}>
          {seal}
        </output>
        <p dir="auto">{t('care.sealOffice', { office })}</p>
        <p>{t('care.sealMade', { entries, date: formatDate(on, language) })}</p>
        <p>{t('care.sealKeep')}</p>
        <p>{t('care.sealUse')}</p>
      </section>
      <Group gap="xs">
        <Button variant="default" leftSection={<Icon name="print" />} onClick={() => host.print()}>
          {t('care.sealPrint')}
        </Button>
        <CopyButton value={seal}>
          {({ copied, copy }) => (
            <Button variant="default" leftSection={<Icon name={copied ? 'check' : 'copy'} />} onClick={copy}>
              {copied ? t('common:copied') : t('care.sealCopy')}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Stack>
  );
}
