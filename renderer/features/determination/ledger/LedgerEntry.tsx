import { Badge } from '@mantine/core';
import { explainRating } from '../../../../shared/content/instrument/explain-rating.ts';
import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import { answersOnly } from '../../../../shared/content/instrument/score.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { Fact, PersonFact, TextFact } from '../../../components/assessment/Facts.tsx';
import { WhyFigure } from '../../../components/assessment/WhyFigure.tsx';
import { WhyRating } from '../../../components/assessment/WhyRating.tsx';
import { RatingBadge } from '../../../components/status/RatingBadge.tsx';
import { standingOf } from '../../../components/status/rating-words.ts';
import { useStandingWords } from '../../../components/status/use-standing-words.ts';
import { MomentText } from '../../../components/text/DateText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './LedgerEntry.module.css';
import { SignedAnswers } from './SignedAnswers.tsx';

interface LedgerEntryProps {
  readonly recorded: AssessmentView['ledger'][number];
  readonly instrument: Instrument;
  readonly texts: LocalizedInstrument;
  /** A submission before the last one: the partner corrected its answers since. */
  readonly earlier: boolean;
}

/** One signed entry: date, score, rating with risk, signer, and the answers as they were frozen. */
export function LedgerEntry({ recorded, instrument, texts, earlier }: LedgerEntryProps) {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const words = useStandingWords();
  const { fact } = recorded;
  const { score } = fact;
  const explanation = explainRating(instrument, score, fact.naPolicy ?? undefined, answersOnly(fact.answers));
  return (
    <div className={classes.entry} data-earlier={earlier || undefined}>
      <p className={classes.date}>
        {formatDate(fact.on, language)}
        {earlier && (
          <Badge size="xs" color="gray" variant="light">
            {t('ledger.earlierSelf')}
          </Badge>
        )}
      </p>
      {fact.kind === 'self' ? (
        <p className={classes.quiet}>{t('ledger.selfNoRating')}</p>
      ) : (
        <WhyFigure
          label={words(standingOf(score.rating, score.risk))}
          why={<WhyRating explanation={explanation} texts={texts} />}
        >
          <RatingBadge rating={score.rating} risk={score.risk} />
        </WhyFigure>
      )}
      <dl className={classes.facts}>
        <Fact label={t('ledger.score')}>
          {explanation.rule === 'sum-of-points'
            ? t('score.points', { points: explanation.numerator ?? 0, total: explanation.denominator })
            : t('ledger.scoreMet', {
                met: score.met,
                notMet: score.notMet,
                notApplicable: score.notApplicable,
              })}
        </Fact>
        <PersonFact label={t('ledger.signedBy')} person={fact.signedBy} />
        {fact.statement && <TextFact label={t('ledger.statement')} text={fact.statement} />}
      </dl>
      {fact.onBehalf && <p className={classes.quiet}>{t('ledger.onBehalf')}</p>}
      <SignedAnswers
        answers={fact.answers}
        side={fact.kind === 'self' ? 'self' : 'review'}
        instrument={instrument}
        texts={texts}
      />
      <p className={classes.quiet}>
        {t('ledger.recordedBy')} <bdi>{recorded.by.name}</bdi>{' '}
        <bdi>
          <MomentText at={recorded.at} />
        </bdi>
      </p>
    </div>
  );
}
