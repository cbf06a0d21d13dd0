import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ContentText } from '../../components/text/ContentText.tsx';
import { useText } from '../../text/text.ts';
import classes from './Portfolio.module.css';
import { useShare } from './use-share.ts';

interface Moved {
  readonly id: string;
  readonly name: string;
  readonly reference: string;
  readonly before: number;
  readonly after: number;
  readonly entries: number;
}

type Share = Parameters<ReturnType<typeof useShare>>[0];

interface Compared {
  readonly id: string;
  /** Null for a figure that this program has no words for. */
  readonly words: { readonly title: string; readonly part: string } | null;
  readonly before: Share | null;
  readonly after: Share | null;
  readonly partners: readonly Moved[];
}

interface ComparedTableProps<Row extends Compared> {
  readonly title: string;
  readonly then: string;
  readonly now: string;
  readonly rows: readonly Row[];
  /** What else is to be said of a figure, and of a partner that came to it or left it. */
  readonly ofRow?: (row: Row) => ReactNode;
  readonly ofPartner?: (partner: Row['partners'][number]) => ReactNode;
}

/** Figures then and now, with the partners that came to each or left it. */
export function ComparedTable<Row extends Compared>({
  title,
  then,
  now,
  rows,
  ofRow,
  ofPartner,
}: ComparedTableProps<Row>) {
  const { t } = useText('portfolio');
  const share = useShare();
  if (rows.length === 0) return null;
  return (
    <table className={classes.bars} aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{t('column.part')}</th>
          <th scope="col">{then}</th>
          <th scope="col">{now}</th>
          <th scope="col">{t('changed.who')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {row.words ? [...new Set([row.words.title, row.words.part])].join(': ') : <bdi>{row.id}</bdi>}
              {ofRow?.(row)}
            </th>
            <td>{row.before ? share(row.before) : t('noData')}</td>
            <td>{row.after ? share(row.after) : t('noData')}</td>
            <td>
              <ul className={classes.partners}>
                {row.partners.map((partner) => (
                  <li key={partner.id}>
                    <Anchor
                      component={Link}
                      to={`/partners/${encodeURIComponent(partner.reference)}/history`}
                      size="sm"
                    >
                      <ContentText>{partner.name}</ContentText>
                    </Anchor>{' '}
                    <span className={classes.quiet}>
                      {t(partner.after > partner.before ? 'changed.came' : 'changed.left', {
                        count: partner.entries,
                      })}
                    </span>
                    {ofPartner?.(partner)}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
