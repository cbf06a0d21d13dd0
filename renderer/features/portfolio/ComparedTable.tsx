import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ContentText } from '../../components/text/ContentText.tsx';
import { useText } from '../../text/text.ts';
import { MovedPartners } from './MovedPartners.tsx';
import classes from './Portfolio.module.css';
import { useShare } from './use-share.ts';

interface MovedPartner {
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
  readonly words: {
    readonly title: string;
    readonly part: string;
    readonly instrument: string | null;
  } | null;
  readonly before: Share | null;
  readonly after: Share | null;
  readonly partners: readonly MovedPartner[];
}

interface ComparedTableProps<Row extends Compared> {
  readonly title: string;
  readonly then: string;
  readonly now: string;
  readonly rows: readonly Row[];
  /** Where the partners behind a figure are shown, as it was and as it is; null where nothing leads there. */
  readonly linkOf: (row: Row, side: 'before' | 'after') => string | null;
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
  linkOf,
  ofRow,
  ofPartner,
}: ComparedTableProps<Row>) {
  const { t } = useText('portfolio');
  const share = useShare();
  if (rows.length === 0) return null;
  const amount = (row: Row, side: 'before' | 'after') => {
    const figure = row[side];
    if (!figure) return t('noData');
    const [said, to] = [share(figure), linkOf(row, side)];
    if (to === null) return said;
    const when = side === 'before' ? then : now;
    return (
      <Anchor
        component={Link}
        to={to}
        size="sm"
        aria-label={t('changed.leads', { what: nameOf(row) ?? row.id, when, share: said })}
      >
        {said}
      </Anchor>
    );
  };
  return (
    <table className={classes.compared} aria-label={title}>
      <thead>
        <tr>
          <th scope="col" className={classes.what}>
            {t('column.part')}
          </th>
          <th scope="col">{then}</th>
          <th scope="col">{now}</th>
          <th scope="col" className={classes.who}>
            {t('changed.who')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {nameOf(row) ?? <bdi>{row.id}</bdi>}
              {ofRow?.(row)}
            </th>
            <td>{amount(row, 'before')}</td>
            <td>{amount(row, 'after')}</td>
            <td>
              <MovedPartners partners={row.partners}>
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
              </MovedPartners>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** As it is read: of which figure which part, on which instrument. */
function nameOf({ words }: Compared): string | null {
  if (!words) return null;
  const name = [...new Set([words.title, words.part])].join(': ');
  return words.instrument === null ? name : `${name} \u2013 ${words.instrument}`;
}
