import { Anchor } from '@mantine/core';
import { memo } from 'react';
import { Link } from 'react-router';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import { Notice } from '../../components/page/Notice.tsx';
import { useText } from '../../text/text.ts';
import classes from './AttentionBanner.module.css';
import { keptFor } from './kept-for.ts';
import { plainView, type RegisterView } from './register-view.ts';
import { attentionIds, attentionOf } from './row-facts.ts';

interface AttentionBannerProps {
  readonly rows: readonly PartnerRow[];
  readonly today: string;
  readonly view: RegisterView;
  readonly onChange: (change: Partial<RegisterView>) => void;
}

// Counted once for a list, and not each time that somebody comes back to it.
const waitingIn = keptFor((rows: readonly PartnerRow[], today: string) => {
  const reasons = rows.flatMap((row) => attentionOf(row, today));
  return attentionIds
    .map((id) => ({ id, count: reasons.filter((reason) => reason === id).length }))
    .filter(({ count }) => count > 0);
});

/** Stands above the list when something waits for a person; each part of it shows its partners. */
export const AttentionBanner = memo(function AttentionBanner({
  rows,
  today,
  view,
  onChange,
}: AttentionBannerProps) {
  const { t } = useText('register');
  const { t: todo } = useText('todo');
  const waiting = waitingIn(rows, today);
  if (waiting.length === 0) return null;
  return (
    <Notice tone="fair" icon="flag" label={t('banner.label')}>
      <div className={classes.reasons}>
        {waiting.map(({ id, count }) => (
          <Anchor
            key={id}
            component="button"
            type="button"
            size="sm"
            c="inherit"
            underline="always"
            onClick={() =>
              onChange({ ...plainView, sort: view.sort, facets: { ...plainView.facets, attention: [id] } })
            }
          >
            {t(`banner.${id}`, { count })}
          </Anchor>
        ))}
        <Anchor component={Link} to="/todo" size="sm" c="inherit" underline="always">
          {todo('open')}
        </Anchor>
      </div>
    </Notice>
  );
});
