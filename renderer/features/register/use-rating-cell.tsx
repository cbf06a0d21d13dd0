import { type ReactNode, useCallback } from 'react';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import { resultStateOf } from '../../../shared/rules/standing/result-state.ts';
import grid from '../../components/grid/Grid.module.css';
import { Icon } from '../../components/status/Icon.tsx';
import { ResultMark } from '../../components/status/RatingBadge.tsx';
import { standingOn, toneOn } from '../../components/status/rating-words.ts';
import { useResultWords, useStateWords } from '../../components/status/use-state-words.ts';
import { formatDate } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';
import classes from './RegisterGrid.module.css';
import { weakGrounds } from './row-facts.ts';

/** Draws the rating, marked where a "yes" under it stands on nothing that carries it today. */
export function useRatingCell(today: string): (row: PartnerRow) => ReactNode {
  const { t } = useText('register');
  const { t: common } = useText('common');
  const { locale, language } = useLanguage();
  const resultWords = useResultWords();
  const stateWords = useStateWords();
  return useCallback(
    (row) => {
      const { rating, risk, relied, ratedBy } = row;
      const state = resultStateOf(row, today);
      const result = row.notShown.newer;
      // An older rating never stands there as if it were the last word.
      const newer =
        result &&
        common('notShown.newer', {
          reference: result.reference,
          instrument: result.instrument,
          version: result.instrumentVersion,
          date: formatDate(result.on, language),
        });
      const { ungrounded, expired } = weakGrounds(row, today);
      const named = (standards: readonly string[]) => new Intl.ListFormat(locale).format(standards);
      const weak = [
        ungrounded.length > 0 && t('ground.ungrounded', { standards: named(ungrounded) }),
        expired.length > 0 && t('ground.expired', { standards: named(expired) }),
      ]
        .filter(Boolean)
        .join(' ');
      return (
        <span className={classes.rating}>
          <ResultMark
            {...resultWords(rating, risk, state, relied, ratedBy)}
            stateWords={stateWords(state)}
            tone={toneOn(standingOn(rating, risk, state, relied), state)}
            kind={state.kind}
            stacked
          />
          {newer && (
            <span className={classes.mark} title={newer}>
              <Icon name="alert" size={14} />
              <span className={grid.hidden}>{newer}</span>
            </span>
          )}
          {weak && (
            <span className={classes.ground} data-expired={expired.length > 0 || undefined} title={weak}>
              <Icon name="alert" size={14} />
              <span className={grid.hidden}>{weak}</span>
            </span>
          )}
        </span>
      );
    },
    [t, common, locale, language, resultWords, stateWords, today],
  );
}
