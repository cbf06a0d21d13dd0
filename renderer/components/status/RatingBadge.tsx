import { useCallback } from 'react';
import type { Rating, Risk } from '../../../shared/content/instrument/instrument.ts';
import type { ReliedOfRow } from '../../../shared/rules/standing/relied-result.ts';
import type { RestsOn } from '../../../shared/rules/standing/rests-on.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { formatDate } from '../text/dates.ts';
import { Icon } from './Icon.tsx';
import classes from './RatingBadge.module.css';
import { iconOf, type Standing, standingOf, toneOf } from './rating-words.ts';

interface RatingBadgeProps {
  readonly rating: Rating | null;
  readonly risk: Risk | null;
  /** Where there is no rating, the basis that stands in its place is named. */
  readonly restsOn?: RestsOn;
  /** Another UN entity's result, named where the row rests on it. */
  readonly relied?: ReliedOfRow | null;
  /** Larger, for the top of a page. */
  readonly large?: boolean;
}

/** Capacity and risk together, as word, icon and colour (Decision 4). */
export function RatingBadge({ rating, risk, restsOn, relied, large = false }: RatingBadgeProps) {
  const words = useStandingWords();
  const standing = standingOf(rating, risk, restsOn, relied);
  const tone = toneOf(standing);
  return (
    <span className={classes.badge} data-tone={tone} data-large={large || undefined} title={words(standing)}>
      <Icon name={iconOf(tone)} size={large ? 18 : 15} />
      <span className={classes.words}>{words(standing)}</span>
    </span>
  );
}

/** The words for a standing, in the language of the screens. */
export function useStandingWords(): (standing: Standing) => string {
  const { t } = useText('common');
  const { language } = useLanguage();
  return useCallback(
    (standing) => {
      switch (standing.kind) {
        case 'capacity':
          return t('common:rating.withRisk', {
            capacity: t(`common:rating.${standing.capacity}`),
            risk: t(`common:risk.${standing.risk}`),
          });
        case 'risk-scheme':
          return t(
            standing.risk === 'low'
              ? 'common:rating.legacyLow'
              : standing.risk === 'moderate'
                ? 'common:rating.legacyModerate'
                : 'common:rating.legacyHigh',
          );
        case 'reliance': {
          const { entity, on, rating, points, risk } = standing.relied;
          const result =
            rating === null
              ? t('common:rating.points', { points: String(points ?? 0) })
              : t(`common:rating.${rating}`);
          return t('common:rating.reliance', {
            entity,
            date: formatDate(on, language, 'short'),
            result: t('common:rating.withRisk', { capacity: result, risk: t(`common:risk.${risk}`) }),
          });
        }
        case 'emergency':
          return t('common:rating.emergency');
        case 'no-contact':
          return t('common:rating.noContact');
        case 'none':
          return t('common:rating.none');
      }
    },
    [t, language],
  );
}
