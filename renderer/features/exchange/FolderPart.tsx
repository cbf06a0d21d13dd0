import { Button, Group, Stack, Table, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../client/client.ts';
import { MakeDialog } from '../../components/exchange/MakeDialog.tsx';
import { useExchangeFolder } from '../../components/exchange/use-exchange-folder.ts';
import { FolderField } from '../../components/form/FolderField.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { PageSection } from '../../components/page/PageSection.tsx';
import { keys } from '../../components/session/requests.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { ContentText } from '../../components/text/ContentText.tsx';
import { formatDate } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';
import classes from './Exchange.module.css';
import { type ListedPackage, OpenDialog } from './OpenDialog.tsx';
import { TakeAllDialog } from './TakeAllDialog.tsx';

/** The folder through which packages come and go, remembered on this laptop, with the packages that lie in it. */
export function FolderPart() {
  const { t } = useText('exchange');
  const { language, locale } = useLanguage();
  const draft = useExchangeFolder();
  const folder = draft.value.trim();
  const [making, setMaking] = useState(false);
  const [opened, setOpened] = useState<ListedPackage | null>(null);
  const { value, refusal, retry } = useRequest(
    keys.packagesIn(folder),
    () => client.package.list({ folder }),
    { enabled: draft.ready && folder !== '' },
  );
  const [taking, setTaking] = useState(false);
  const readable = value?.rows.flatMap(({ path, label }) => (label ? [path] : [])) ?? [];
  const number = new Intl.NumberFormat(locale);
  return (
    <PageSection title={t('folder.title')}>
      <Stack gap="sm">
        <FolderField
          id="exchange-folder"
          label={t('folder.label')}
          description={t('folder.hint')}
          value={draft.value}
          onChange={draft.set}
        />
        <Group gap="xs">
          <Button leftSection={<Icon name="plus" />} disabled={folder === ''} onClick={() => setMaking(true)}>
            {t('make.open')}
          </Button>
          <Button variant="default" disabled={readable.length === 0} onClick={() => setTaking(true)}>
            {t('takeAll.open')}
          </Button>
          <Button variant="default" disabled={folder === ''} onClick={retry}>
            {t('folder.again')}
          </Button>
        </Group>
        <RefusalAlert refusal={refusal} />
        {value?.total === 0 && <Text size="sm">{t('folder.empty')}</Text>}
        {value && value.total > 0 && (
          <div className={classes.scroll}>
            <Table aria-label={t('folder.packages')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('folder.file')}</Table.Th>
                  <Table.Th scope="col">{t('folder.from')}</Table.Th>
                  <Table.Th scope="col">{t('folder.day')}</Table.Th>
                  <Table.Th scope="col">{t('folder.partners')}</Table.Th>
                  <Table.Th scope="col">
                    <VisuallyHidden>{t('folder.act')}</VisuallyHidden>
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {value.rows.map((row) => (
                  <Table.Tr key={row.path}>
                    <Table.Th scope="row" className={classes.file ?? ''}>
                      <bdi>{row.name}</bdi>
                    </Table.Th>
                    {row.label ? (
                      <>
                        <Table.Td>
                          <ContentText>{row.label.sender}</ContentText>
                        </Table.Td>
                        <Table.Td>{formatDate(row.label.date, language)}</Table.Td>
                        <Table.Td>{number.format(row.label.partners)}</Table.Td>
                        <Table.Td>
                          <Button
                            size="compact-sm"
                            variant="default"
                            aria-label={t('open.actOf', { name: row.name })}
                            onClick={() => setOpened({ ...row, label: row.label as ListedPackage['label'] })}
                          >
                            {t('open.act')}
                          </Button>
                        </Table.Td>
                      </>
                    ) : (
                      <Table.Td colSpan={4}>{row.problem}</Table.Td>
                    )}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        )}
      </Stack>
      {making && (
        <MakeDialog
          into={folder}
          onClose={() => {
            setMaking(false);
            retry();
          }}
        />
      )}
      {taking && (
        <TakeAllDialog paths={value?.rows.map(({ path }) => path) ?? []} onClose={() => setTaking(false)} />
      )}
      {opened && <OpenDialog file={opened} onClose={() => setOpened(null)} />}
    </PageSection>
  );
}
