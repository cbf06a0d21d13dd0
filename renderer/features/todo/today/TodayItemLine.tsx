import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { TodayBlockId, TodayItem } from '../../../../shared/rules/todo/today.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useText } from '../../../text/text.ts';
import { pageOf } from '../page-of.ts';
import { useDaysWords, useDueWords } from '../todo-words.ts';
import classes from './Today.module.css';

interface TodayItemLineProps {
  readonly item: TodayItem;
  readonly block: TodayBlockId;
}

/** One thing: about whom, what, and how far away; it leads to the page on which it is done. */
export function TodayItemLine({ item, block }: TodayItemLineProps) {
  const { t } = useText('todo');
  const dueWords = useDueWords();
  const daysWords = useDaysWords();
  const { kind, subject, partner, standard, mine, daysLeft } = item;
  const to =
    kind === null
      ? subject.kind === 'assessment'
        ? `/assessments/${encodeURIComponent(subject.reference)}`
        : `/partners/${encodeURIComponent(subject.reference)}`
      : pageOf({ kind, subject, partner });
  const what =
    kind === null ? t(block === 'partners' ? 'day.self' : 'day.over') : dueWords({ kind, state: item.state });
  // What is over without a kind of its own ended by itself: nobody is late with it.
  const days = daysLeft === null ? null : daysWords({ daysLeft, kind: kind ?? 'basis-ends' });
  return (
    <li>
      <Anchor component={Link} to={to} size="sm" className={classes.who ?? ''} title={partner.name}>
        <ContentText>{partner.name}</ContentText>
      </Anchor>
      <span className={classes.what}>
        {standard && (
          <>
            <bdi dir="ltr">{standard}</bdi>{' '}
          </>
        )}
        {what}
        {days !== null && ` · ${days}`}
        {mine && <span className={classes.mine}>{t('day.mineMark')}</span>}
      </span>
    </li>
  );
}
