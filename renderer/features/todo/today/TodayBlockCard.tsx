import { Anchor } from '@mantine/core';
import { useId } from 'react';
import { Link } from 'react-router';
import type { TodayBlock, TodayBlockId } from '../../../../shared/rules/todo/today.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import type { IconName } from '../../../components/status/icon-paths.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { listBehind } from './block-places.ts';
import classes from './Today.module.css';
import { TodayItemLine } from './TodayItemLine.tsx';

const icons: Readonly<Record<TodayBlockId, IconName>> = {
  overdue: 'alert',
  week: 'clock',
  partners: 'upload',
  expiring: 'restore',
  'not-carried': 'file',
  'exceptions-over': 'flag',
};

interface TodayBlockCardProps {
  readonly block: TodayBlock;
  /** Who works at this device; null for nobody. */
  readonly me: string | null;
}

/** One thing that today asks, with its count and the first few; title, count and “mine” lead to the list behind it. */
export function TodayBlockCard({ block, me }: TodayBlockCardProps) {
  const { t } = useText('todo');
  const { locale } = useLanguage();
  const title = useId();
  const { id, count, mine, first } = block;
  return (
    <section className={classes.card} aria-labelledby={title} data-empty={count === 0 || undefined}>
      <div className={classes.head}>
        <h2 id={title}>
          <Icon name={count === 0 ? 'check' : icons[id]} size={15} />
          {count === 0 ? (
            <span>{t(`day.block.${id}`)}</span>
          ) : (
            <Anchor component={Link} to={listBehind(id)} inherit c="inherit">
              {t(`day.block.${id}`)}
            </Anchor>
          )}
        </h2>
        <span className={classes.count} data-testid="count">
          {new Intl.NumberFormat(locale).format(count)}
        </span>
      </div>
      <p className={classes.means}>
        {count === 0 ? t('day.none') : t(`day.means.${id}`)}
        {mine > 0 && me !== null && (
          <>
            {' '}
            <Anchor component={Link} to={listBehind(id, me)} size="sm">
              {t('day.mine', { count: mine })}
            </Anchor>
          </>
        )}
      </p>
      {first.length > 0 && (
        <ul className={classes.items}>
          {first.map((item) => (
            <TodayItemLine key={item.id} item={item} block={id} />
          ))}
        </ul>
      )}
      {count > first.length && (
        <Anchor component={Link} to={listBehind(id)} size="sm">
          {t('day.all', { count })}
        </Anchor>
      )}
    </section>
  );
}
