import { useCallback } from 'react';
import { useText } from '../../text/text.ts';
import type { Standing } from './rating-words.ts';

/** The words for a standing, in the language of the screens. */
export function useStandingWords(): (standing: Standing) => string {
  const { t } = useText('common');
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
        case 'emergency':
          return t('common:rating.emergency');
        case 'no-contact':
          return t('common:rating.noContact');
        case 'none':
          return t('common:rating.none');
      }
    },
    [t],
  );
}
