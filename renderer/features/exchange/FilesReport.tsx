import { Button, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { TakenFile, TakenFiles } from '../../../shared/contract/package-views.ts';
import { useRefusalText } from '../../components/form/refusal-text.ts';
import { Notice } from '../../components/page/Notice.tsx';
import { ContentText } from '../../components/text/ContentText.tsx';
import { useText } from '../../text/text.ts';
import classes from './Exchange.module.css';
import { LackingNotice } from './LackingNotice.tsx';
import { OutsideNotice } from './OutsideNotice.tsx';

interface FilesReportProps {
  readonly report: TakenFiles;
  /** Takes files of senders whose fingerprints a person compared. */
  readonly onAccept: (fingerprint: string) => void;
  readonly running: boolean;
}

/** What became of each of several files: whole ones in sum, and by name what was not taken, or waits for others. */
export function FilesReport({ report, onAccept, running }: FilesReportProps) {
  const { t } = useText('exchange');
  const { counts, rows } = report;
  const open = rows.filter(
    ({ outcome, strange, package: opened }) =>
      (outcome !== 'taken' && outcome !== 'here') ||
      strange !== null ||
      (opened?.outsideDiffers.length ?? 0) > 0,
  );
  const isWhole = open.length === 0 && report.lacking.amiss === 0;
  const [shownAlso, setShownAlso] = useState(false);
  const shown = shownAlso ? rows : open;
  return (
    <Stack gap="sm">
      <Notice tone={isWhole ? 'good' : 'fair'} icon={isWhole ? 'circle-check' : 'alert'} role="status">
        <span>{t('report.sum', { taken: counts.taken, here: counts.here, open: open.length })}</span>
        <span>
          {t('report.brought', {
            new: report.newPartners,
            changed: report.changedPartners,
            conflicts: report.conflicts,
          })}
        </span>
      </Notice>
      {report.forks > 0 && (
        <Notice tone="fair" icon="alert">
          {t('preview.forksAll', { count: report.forks })}
        </Notice>
      )}
      <LackingNotice lacking={report.lacking} />
      {counts.needsAcceptance > 0 && <AcceptSender rows={rows} onAccept={onAccept} running={running} />}
      {shown.length > 0 && (
        <div className={classes.scroll}>
          <Table aria-label={t('report.files')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('folder.file')}</Table.Th>
                <Table.Th scope="col">{t('folder.from')}</Table.Th>
                <Table.Th scope="col">{t('report.outcome')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.slice(0, mostRows).map((row) => (
                <Table.Tr key={row.path}>
                  <Table.Th scope="row" className={classes.file ?? ''}>
                    <bdi>{row.name}</bdi>
                  </Table.Th>
                  <Table.Td>
                    {row.package && (
                      <ContentText>
                        {t('report.sender', {
                          name: row.package.sender.by.name,
                          office: row.package.sender.office,
                        })}
                      </ContentText>
                    )}
                  </Table.Td>
                  <Table.Td>
                    <Outcome row={row} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {shown.length > mostRows && (
        <Text size="sm">{t('report.more', { count: shown.length - mostRows })}</Text>
      )}
      {!shownAlso && rows.length > open.length && (
        <Group>
          <Button variant="default" size="compact-sm" onClick={() => setShownAlso(true)}>
            {t('report.showAll')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** Rows that are drawn; the sums count all. */
const mostRows = 300;

function Outcome({ row }: { readonly row: TakenFile }) {
  const { t } = useText('exchange');
  const refusalText = useRefusalText();
  return (
    <>
      {t(`outcomes.${row.outcome}`)}
      {row.outcome === 'refused' && row.problem && <p>{refusalText(row.problem)}</p>}
      {row.package && <OutsideNotice differs={row.package.outsideDiffers} />}
      {row.strange && <p>{t(`strange.${row.strange}`)}</p>}
      {row.waiting > 0 && <p>{t('report.waiting', { count: row.waiting })}</p>}
      {row.totals && row.totals.newer > 0 && <p>{t('preview.newer', { count: row.totals.newer })}</p>}
      {row.totals && row.totals.unreadable > 0 && (
        <p>{t('preview.unreadable', { count: row.totals.unreadable })}</p>
      )}
      {row.totals?.officeRefused && <p>{t('preview.officeRefused')}</p>}
      {row.refused.map(({ id, name, problems }) => (
        <p key={id}>
          <ContentText>{name}</ContentText> {problems.map((problem) => t(`problems.${problem}`)).join(' ')}
        </p>
      ))}
    </>
  );
}

/** Senders whom nobody accepted, each with a field for the fingerprint that they told. */
function AcceptSender({
  rows,
  onAccept,
  running,
}: {
  readonly rows: readonly TakenFile[];
  readonly onAccept: (fingerprint: string) => void;
  readonly running: boolean;
}) {
  const { t } = useText('exchange');
  const [typed, setTyped] = useState('');
  const asking = rows.filter(({ outcome }) => outcome === 'needs-acceptance');
  const senders = new Map(
    asking.flatMap((row) => (row.package ? [[row.package.sender.device, row.package.sender]] : [])),
  );
  return (
    <Notice tone="fair" icon="info" title={t('report.newSenders', { count: senders.size })}>
      <ul className={classes.list}>
        {[...senders.values()].map(({ device, by, office, code, state }) => (
          <li key={device}>
            <ContentText>{t('report.sender', { name: by.name, office })}</ContentText>{' '}
            <bdi dir="ltr">{code}</bdi>
            {state === 'other-key' && t('preview.other-key')}
          </li>
        ))}
      </ul>
      <span>{t('preview.compare')}</span>
      <Group align="flex-end" gap="xs">
        <TextInput
          id="report-fingerprint"
          label={t('preview.fingerprint')}
          dir="ltr"
          styles={{ label: { direction: 'inherit' } }}
          value={typed}
          maxLength={60}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button disabled={typed.trim() === ''} loading={running} onClick={() => onAccept(typed.trim())}>
          {t('report.accept')}
        </Button>
      </Group>
    </Notice>
  );
}
