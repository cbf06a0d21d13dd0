import { useCallback } from 'react';
import type { Rating, Risk } from '../../../shared/content/instrument/instrument.ts';
import type { RatedBy } from '../../../shared/rules/standing/rated-by.ts';
import type { ReliedOfRow } from '../../../shared/rules/standing/relied-result.ts';
import type { ResultKind, ResultState } from '../../../shared/rules/standing/result-state.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { formatDate } from '../text/dates.ts';
import { standingOf, standingOn } from './rating-words.ts';
import { useStandingWords } from './use-standing-words.ts';

/** What a rating is worth, in the language of the screens. */
export function useStateWords(): (state: ResultState) => string {
  const { t } = useText('resultState');
  const { language } = useLanguage();
  return useCallback(
    ({ kind, on, standards, by }) =>
      t(kind, {
        date: on === null ? '–' : formatDate(on, language, 'short'),
        standards: standards.join(', '),
        entity: by ?? '–',
      }),
    [t, language],
  );
}

const silent: ReadonlySet<ResultKind> = new Set([
  'in-force',
  'preliminary',
  'reliance',
  'emergency',
  'no-contact',
]);
const instead: ReadonlySet<ResultKind> = new Set([
  'reliance-over',
  'emergency-over',
  'no-contact-over',
  'not-assessed',
]);

/** A rating with its state and whose it is, as a headline and a note beside it; the note is empty where the headline says it all. */
export function useResultWords(): (
  rating: Rating | null,
  risk: Risk | null,
  state: ResultState,
  relied?: ReliedOfRow | null,
  ratedBy?: RatedBy | null,
) => { readonly headline: string; readonly note: string } {
  const { t } = useText('common');
  const standing = useStandingWords();
  const stateWords = useStateWords();
  return useCallback(
    (rating, risk, state, relied = null, ratedBy = null) => {
      const notes = (note: string, by: RatedBy | null) =>
        [by && t('common:rating.of', { entity: by.entity }), note].filter(Boolean).join(' · ');
      if (instead.has(state.kind)) return { headline: stateWords(state), note: '' };
      if (state.kind === 'not-accepted') {
        const theirs = standing(standingOf(rating, risk));
        return { headline: stateWords(state), note: t('common:rating.theirs', { rating: theirs }) };
      }
      if (state.kind === 'expired' || state.kind === 'superseded') {
        const was = standing(standingOf(rating, risk));
        return { headline: stateWords(state), note: notes(t('common:resultWas', { rating: was }), ratedBy) };
      }
      const headline = standing(standingOn(rating, risk, state, relied));
      const isStanding =
        state.kind !== 'reliance' && state.kind !== 'emergency' && state.kind !== 'no-contact';
      return {
        headline,
        note: notes(silent.has(state.kind) ? '' : stateWords(state), isStanding ? ratedBy : null),
      };
    },
    [t, standing, stateWords],
  );
}
