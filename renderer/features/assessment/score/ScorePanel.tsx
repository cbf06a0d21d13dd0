import { memo } from 'react';
import { explainRating } from '../../../../shared/content/instrument/explain-rating.ts';
import type { Instrument, Rating } from '../../../../shared/content/instrument/instrument.ts';
import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import { reviewsOf } from '../../../../shared/rules/assessment/assessment-view.ts';
import type { ShownAssessment } from '../../../../shared/rules/standing/shown-assessment.ts';
import { WhyFigure } from '../../../components/assessment/WhyFigure.tsx';
import { WhyRating } from '../../../components/assessment/WhyRating.tsx';
import { RatingBadge, ResultBadge } from '../../../components/status/RatingBadge.tsx';
import { standingOf } from '../../../components/status/rating-words.ts';
import { useStandingWords } from '../../../components/status/use-standing-words.ts';
import { useResultWords } from '../../../components/status/use-state-words.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useText } from '../../../text/text.ts';
import { WeakGrounds } from '../evidence/WeakGrounds.tsx';
import { locksOf } from '../model/locks.ts';
import { CountsTable } from './CountsTable.tsx';
import { GapLinks } from './GapLinks.tsx';
import { RestsOn } from './RestsOn.tsx';
import classes from './ScorePanel.module.css';

interface ScorePanelProps {
  readonly view: ShownAssessment;
  readonly instrument: Instrument;
  readonly texts: LocalizedInstrument;
  readonly onChoose: (standard: string) => void;
}

/** The live score. While a standard is open it says how many, and no rating (Decision 3). */
export const ScorePanel = memo(function ScorePanel({ view, instrument, texts, onChoose }: ScorePanelProps) {
  const { t } = useText('assessment');
  const words = useStandingWords();
  const resultWords = useResultWords();
  const { rating, risk, unanswered } = view.reviewScore;
  const explanation = explainRating(
    instrument,
    view.reviewScore,
    view.naPolicy ?? undefined,
    reviewsOf(view),
  );
  const meaning = rating === null ? null : texts.ratings[rating]?.meaning;
  const isSelfStage = locksOf(view).self === null;
  /** What the badge shows, as one text: the rating, and what it is worth today where it was signed. */
  const figure = (shown: Rating) => {
    if (!isDetermined(view)) return words(standingOf(shown, risk));
    const { headline, note } = resultWords(shown, risk, view.state, null);
    return [headline, note].filter(Boolean).join(' ');
  };
  return (
    <section className={classes.panel} aria-label={t('score.title')}>
      <CountsTable view={view} instrument={instrument} />
      <div className={classes.result} role="status">
        {isSelfStage && view.selfScore.unanswered > 0 && (
          <p className={classes.open}>
            {t('score.selfOpen', { open: t('score.open', { count: view.selfScore.unanswered }) })}
          </p>
        )}
        {unanswered > 0 && !isSelfStage && (
          <WhyFigure
            label={t('score.open', { count: unanswered })}
            why={<WhyRating explanation={explanation} texts={texts} />}
          >
            <span className={classes.open}>{t('score.open', { count: unanswered })}</span>
          </WhyFigure>
        )}
        {unanswered > 0 && (
          <p className={classes.quiet}>{t(isSelfStage ? 'score.noSelf' : 'score.noRatingYet')}</p>
        )}
        {unanswered === 0 && rating === null && <p className={classes.open}>{t('score.noData')}</p>}
        {rating !== null && (
          <>
            <WhyFigure label={figure(rating)} why={<WhyRating explanation={explanation} texts={texts} />}>
              {isDetermined(view) ? (
                <ResultBadge rating={rating} risk={risk} state={view.state} large />
              ) : (
                <RatingBadge rating={rating} risk={risk} large />
              )}
            </WhyFigure>
            {(explanation.rule === 'sum-of-points' || explanation.weights.length > 0) && (
              <p>
                {t('score.points', { points: explanation.numerator ?? 0, total: explanation.denominator })}
              </p>
            )}
            {meaning && (
              <p>
                <ContentText lang={meaning.language}>{meaning.text}</ContentText>
              </p>
            )}
            <RestsOn view={view} />
            <WeakGrounds view={view} onChoose={onChoose} />
          </>
        )}
      </div>
      {unanswered === 0 && <GapLinks gaps={view.gaps} texts={texts} onChoose={onChoose} />}
    </section>
  );
});

/** Whether the UN signed a result: from then on it is worth something, or nothing any more, on a day. */
function isDetermined({ ledger }: ShownAssessment): boolean {
  return ledger.some(({ fact }) => fact.kind !== 'self');
}
