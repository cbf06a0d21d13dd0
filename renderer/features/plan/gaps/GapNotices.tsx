import { Button } from '@mantine/core';
import type { ActionView } from '../../../../shared/rules/plan/plan-view.ts';
import { Notice } from '../../../components/page/Notice.tsx';
import { useText } from '../../../text/text.ts';
import type { Gap } from '../model/plan-parts.ts';

interface GapNoticesProps {
  readonly gap: Gap;
  readonly actions: readonly ActionView[];
  /** Opens the dialog that reviews the standard again; null where the review is closed. */
  readonly onReview: (() => void) | null;
}

/** Where plan and review don't agree: a review that is due, or work that was verified while the review says "no". */
export function GapNotices({ gap, actions, onReview }: GapNoticesProps) {
  const { t } = useText('plan');
  const { standard, reviewProposed } = gap;
  const review = onReview && (
    <span>
      <Button size="compact-sm" variant={reviewProposed ? 'filled' : 'default'} onClick={onReview}>
        {t('review.open', { standard })}
      </Button>
    </span>
  );
  if (reviewProposed)
    return (
      <Notice tone="fair" icon="flag" title={t('review.proposed', { standard })}>
        <span>{t('review.proposedText')}</span>
        {review}
      </Notice>
    );
  const contradicting = actions.filter(({ contradiction }) => contradiction);
  if (contradicting.length === 0) return null;
  return (
    <Notice tone="fair" icon="alert" title={t('contradiction.title', { standard })}>
      <span>
        {t('contradiction.text', { actions: contradicting.map(({ reference }) => reference).join(', ') })}
      </span>
      {review}
    </Notice>
  );
}
