import { Table, Text } from '@mantine/core';
import type { SharedFolder } from '../../../shared/contract/package-views.ts';
import { ContentText } from '../../components/text/ContentText.tsx';
import { MomentText } from '../../components/text/DateText.tsx';
import { formatDate } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';
import classes from './Exchange.module.css';

/** Files drawn at most; what needs somebody stands first. */
const mostFiles = 50;

/** The files of the shared folder: from whom, when, and what became of each. */
export function SharedFiles({ shared }: { readonly shared: SharedFolder }) {
  const { t } = useText('exchange');
  const { language } = useLanguage();
  if (shared.total === 0) return null;
  return (
    <>
      <div className={classes.scroll}>
        <Table aria-label={t('shared.files')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('folder.file')}</Table.Th>
              <Table.Th scope="col">{t('folder.from')}</Table.Th>
              <Table.Th scope="col">{t('folder.day')}</Table.Th>
              <Table.Th scope="col">{t('preview.state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shared.rows.slice(0, mostFiles).map((row) => (
              <Table.Tr key={row.path}>
                <Table.Th scope="row" className={classes.file ?? ''}>
                  <bdi>{row.name}</bdi>
                </Table.Th>
                <Table.Td>{row.from && <ContentText>{row.from}</ContentText>}</Table.Td>
                <Table.Td>{row.madeAt && formatDate(row.madeAt, language, 'short')}</Table.Td>
                <Table.Td>
                  {t(`fileStates.${row.state}`)}
                  {row.takenAt && (
                    <p>
                      <MomentText at={row.takenAt} />
                    </p>
                  )}
                  {row.strange && <p>{t(`strange.${row.strange}`)}</p>}
                  {row.problem && row.state !== 'needs-acceptance' && (
                    <p>
                      <bdi>{row.problem}</bdi>
                    </p>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {shared.total > mostFiles && (
        <Text size="sm">
          {t('shared.more', { count: shared.total - Math.min(mostFiles, shared.rows.length) })}
        </Text>
      )}
    </>
  );
}
