import { Table, Text } from '@mantine/core';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { PageSection } from '../../components/page/PageSection.tsx';
import { keys } from '../../components/session/requests.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { ContentText } from '../../components/text/ContentText.tsx';
import { MomentText } from '../../components/text/DateText.tsx';
import { useText } from '../../text/text.ts';
import classes from './Exchange.module.css';

const mostRows = 30;

/** Packages that were made here and taken over, as the journal tells them. */
export function EarlierPart() {
  const { t } = useText('exchange');
  const { value, refusal } = useRequest(keys.exchanges, () =>
    client.package.listExchanges({ limit: mostRows }),
  );
  return (
    <PageSection title={t('earlier.title')}>
      <RefusalAlert refusal={refusal} />
      {value?.total === 0 && <Text size="sm">{t('earlier.none')}</Text>}
      {value && value.total > 0 && (
        <div className={classes.scroll}>
          <Table aria-label={t('earlier.title')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('earlier.when')}</Table.Th>
                <Table.Th scope="col">{t('earlier.what')}</Table.Th>
                <Table.Th scope="col">{t('earlier.who')}</Table.Th>
                <Table.Th scope="col">{t('earlier.holds')}</Table.Th>
                <Table.Th scope="col">{t('earlier.device')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {value.rows.map((row) => (
                <Table.Tr key={`${row.kind} ${row.package} ${row.at} ${row.device}`}>
                  <Table.Td>
                    <MomentText at={row.at} />
                  </Table.Td>
                  <Table.Td>
                    {t(`earlier.${row.kind}`)}
                    {row.scope && <p className={classes.quiet}>{t(`earlier.scopes.${row.scope}`)}</p>}
                  </Table.Td>
                  <Table.Td>
                    <ContentText>{row.who}</ContentText>
                    {row.office && (
                      <p className={classes.quiet}>
                        <ContentText>{row.office}</ContentText>
                      </p>
                    )}
                  </Table.Td>
                  <Table.Td>
                    {t('earlier.figures', {
                      partners: row.partners,
                      entries: row.entries,
                      documents: row.documents,
                    })}
                    {row.refused > 0 && <p>{t('earlier.refused', { count: row.refused })}</p>}
                    {row.missing > 0 && <p>{t('earlier.missing', { count: row.missing })}</p>}
                  </Table.Td>
                  <Table.Td>
                    <bdi dir="ltr">{row.device}</bdi>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {value && value.total > value.rows.length && (
        <Text size="sm">{t('earlier.more', { count: value.total - value.rows.length })}</Text>
      )}
    </PageSection>
  );
}
