import { Button, Checkbox, Table } from '@mantine/core';
import { Fragment, useState } from 'react';
import type { IncomingPartner } from '../../../shared/contract/package-views.ts';
import { ContentText } from '../../components/text/ContentText.tsx';
import { formatDate } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { Awaited } from './Awaited.tsx';
import classes from './Exchange.module.css';
import { PartnerDetail } from './PartnerDetail.tsx';

interface PreviewTableProps {
  readonly asked: { readonly path: string; readonly packagePassphrase?: string };
  readonly rows: readonly IncomingPartner[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

/** The partners of a package, to be chosen, each with its changes field by field where somebody wants to see them. */
export function PreviewTable({ asked, rows, chosen, onToggle }: PreviewTableProps) {
  const { t } = useText('exchange');
  const { locale, language } = useLanguage();
  const number = new Intl.NumberFormat(locale);
  const [looked, setLooked] = useState<string | null>(null);
  return (
    <div className={classes.scroll}>
      <Table aria-label={t('preview.partners')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('preview.partner')}</Table.Th>
            <Table.Th scope="col">{t('preview.state')}</Table.Th>
            <Table.Th scope="col">{t('preview.added')}</Table.Th>
            <Table.Th scope="col">{t('preview.conflicts')}</Table.Th>
            <Table.Th scope="col">{t('preview.ahead')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Fragment key={row.id}>
              <Table.Tr>
                <Table.Th scope="row" className={classes.partner ?? ''}>
                  <Checkbox
                    label={
                      <>
                        <ContentText>{row.name}</ContentText> <bdi dir="ltr">{row.reference}</bdi>
                      </>
                    }
                    disabled={row.state === 'refused' || row.state === 'unchanged'}
                    checked={chosen.has(row.id)}
                    onChange={() => onToggle(row.id)}
                  />
                  {row.state !== 'refused' && (
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      aria-expanded={looked === row.id}
                      aria-label={t(looked === row.id ? 'preview.hideOf' : 'preview.showOf', {
                        name: row.name,
                      })}
                      onClick={() => setLooked(looked === row.id ? null : row.id)}
                    >
                      {t(looked === row.id ? 'preview.hide' : 'preview.show')}
                    </Button>
                  )}
                </Table.Th>
                <Table.Td>
                  {t(`states.${row.state}`)}
                  {row.problems.map((problem) => (
                    <p key={problem}>{t(`problems.${problem}`)}</p>
                  ))}
                  {row.waiting > 0 && <p>{t('preview.waiting', { count: row.waiting })}</p>}
                  <Awaited awaited={row.awaited} />
                  {row.newer > 0 && <p>{t('preview.newer', { count: row.newer })}</p>}
                  {row.unreadable > 0 && <p>{t('preview.unreadable', { count: row.unreadable })}</p>}
                  {row.doubles.map((double) => (
                    <p key={double.id}>
                      {t(`preview.double.${double.strength}`)} <ContentText>{double.name}</ContentText>{' '}
                      <bdi dir="ltr">{double.reference}</bdi>
                    </p>
                  ))}
                  {row.result && (
                    <p>
                      {t('preview.result', {
                        entity: row.result.entity,
                        date: formatDate(row.result.on, language, 'short'),
                      })}
                    </p>
                  )}
                  {row.forks > 0 && <p>{t('preview.forks')}</p>}
                  {row.sameReference !== null && <p>{t('preview.sameReference')}</p>}
                </Table.Td>
                <Table.Td>{number.format(row.added)}</Table.Td>
                <Table.Td>{number.format(row.conflicts)}</Table.Td>
                <Table.Td>{number.format(row.ahead)}</Table.Td>
              </Table.Tr>
              {looked === row.id && (
                <Table.Tr>
                  <Table.Td colSpan={5}>
                    <PartnerDetail asked={asked} partner={row.id} />
                  </Table.Td>
                </Table.Tr>
              )}
            </Fragment>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
