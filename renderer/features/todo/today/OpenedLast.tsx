import { Anchor } from '@mantine/core';
import { useId } from 'react';
import { Link } from 'react-router';
import type { PartnerRow } from '../../../../shared/rules/register/partner-view.ts';
import { type Opened, useOpened } from '../../../components/session/opened.ts';
import { usePartnerRows } from '../../../components/session/use-partners.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useText } from '../../../text/text.ts';
import { useTodayAnswer } from '../use-todo.ts';
import classes from './Today.module.css';

/** The partners, assessments and agreements that were opened last at this computer. */
export function OpenedLast() {
  const { t } = useText('todo');
  const title = useId();
  const opened = useOpened();
  // Only names are taken from the list, which the menu has as well: what today asks goes before it.
  const isTold = useTodayAnswer().value !== null;
  const rows = usePartnerRows({ enabled: isTold }).value?.rows;
  const shown = opened.flatMap((each) => {
    const row = rows?.find((candidate) => isAbout(candidate, each));
    return row ? [{ ...each, name: row.name }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <section className={classes.card} aria-labelledby={title}>
      <div className={classes.head}>
        <h2 id={title}>{t('day.opened')}</h2>
      </div>
      <p className={classes.means}>{t('day.openedMeans')}</p>
      <ul className={classes.items}>
        {shown.map(({ kind, reference, name }) => (
          <li key={`${kind}/${reference}`}>
            <Anchor
              component={Link}
              to={`/${kind}s/${encodeURIComponent(reference)}`}
              size="sm"
              className={classes.who ?? ''}
              title={name}
            >
              <ContentText>{name}</ContentText>
            </Anchor>
            <span className={classes.what}>
              {t(`day.openedKind.${kind}`)}
              {' · '}
              <bdi dir="ltr">{reference}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function isAbout(row: PartnerRow, { kind, reference }: Opened): boolean {
  const isIt = (each: { readonly id: string; readonly reference: string }) =>
    each.reference === reference || each.id === reference;
  if (kind === 'partner') return isIt(row);
  return (kind === 'assessment' ? row.assessments : row.agreements).some(isIt);
}
