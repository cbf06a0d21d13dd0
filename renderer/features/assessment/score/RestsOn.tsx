import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { noAnswer } from '../../../components/assessment/sides.ts';
import { standingOf } from '../../../components/status/rating-words.ts';
import { useStandingWords } from '../../../components/status/use-standing-words.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { isSameAnswer } from '../model/typed-answers.ts';
import classes from './ScorePanel.module.css';

/** What the rating on the screen stands on: a signed determination, or a review that nobody signed yet. */
export function RestsOn({ view }: { readonly view: AssessmentView }) {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const words = useStandingWords();
  const final = view.ledger.findLast(({ fact }) => fact.kind === 'final')?.fact;
  const preliminary = view.ledger.findLast(({ fact }) => fact.kind === 'preliminary')?.fact;
  const text = (() => {
    if (final) return t('score.restsOnFinal', { date: formatDate(final.on, language) });
    if (!preliminary) return t('score.restsOnReview');
    const date = formatDate(preliminary.on, language);
    const unchanged = view.standards.every(({ standard, review }) =>
      isSameAnswer(review, preliminary.answers[standard] ?? noAnswer),
    );
    return unchanged
      ? t('score.restsOnPreliminary', { date })
      : t('score.changedSince', {
          date,
          label: words(standingOf(preliminary.score.rating, preliminary.score.risk)),
        });
  })();
  return <p className={classes.quiet}>{text}</p>;
}
