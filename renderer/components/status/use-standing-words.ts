import { useCallback } from 'react';
import { useLanguage, useText } from '../../text/text.ts';
import { formatDate } from '../text/dates.ts';
import type { Standing } from './rating-words.ts';

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
