import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { beforeAfter } from '../../../components/assessment/changes/before-after.ts';
import { ChangesTable } from '../../../components/assessment/changes/ChangesTable.tsx';
import { OutcomeLine } from '../../../components/assessment/changes/OutcomeLine.tsx';
import { RatingBadge } from '../../../components/status/RatingBadge.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './DeterminationResult.module.css';

interface DeterminationResultProps {
  readonly kind: 'preliminary' | 'final';
  readonly view: AssessmentView;
  readonly instrument: Instrument;
  readonly texts: LocalizedInstrument;
}

/** What is about to be signed: rating with risk, counts and gaps; the final one beside the preliminary, by standard. */
export function DeterminationResult({ kind, view, instrument, texts }: DeterminationResultProps) {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const preliminary = view.ledger.findLast(({ fact }) => fact.kind === 'preliminary')?.fact;
  const { rating, risk, met, notMet, notApplicable, unanswered } = view.reviewScore;
  const compared = kind === 'final' ? beforeAfter(view, instrument) : null;
  return (
    <section className={classes.result} aria-label={t('determine.result')}>
      {kind === 'final' && preliminary && (
        <div className={classes.line}>
          <span className={classes.label}>
            {t('determine.comparePreliminary', { date: formatDate(preliminary.on, language) })}
          </span>
          <RatingBadge rating={preliminary.score.rating} risk={preliminary.score.risk} />
        </div>
      )}
      <div className={classes.line}>
        <span className={classes.label}>
          {t(kind === 'final' && preliminary ? 'determine.compareFinal' : 'determine.result')}
        </span>
        <RatingBadge rating={rating} risk={risk} large />
        <span className={classes.label}>{t('ledger.scoreMet', { met, notMet, notApplicable })}</span>
      </div>
      {unanswered > 0 && <p>{t('score.open', { count: unanswered })}</p>}
      {compared && unanswered === 0 && <OutcomeLine outcome={compared.outcome} />}
      {compared && (
        <ChangesTable
          changes={compared.changes}
          instrument={instrument}
          texts={texts}
          caption={t('outcome.table')}
          before={t('common:determination.preliminary')}
          after={t('determine.compareFinal')}
        />
      )}
      {compared ? null : view.gaps.length === 0 ? (
        <p>{t('determine.noGaps')}</p>
      ) : (
        <div>
          <p className={classes.label}>{t('determine.gaps')}</p>
          <ul>
            {view.gaps.map((gap) => {
              const title = texts.standards[gap]?.title;
              return (
                <li key={gap}>
                  {gap} {title && <ContentText lang={title.language}>{title.text}</ContentText>}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </section>
  );
}
