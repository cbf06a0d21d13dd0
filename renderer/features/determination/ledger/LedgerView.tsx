import type { ReactNode } from 'react';
import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { Term } from '../../../components/text/Term.tsx';
import { useLanguage, useText } from '../../../text/text.ts';
import { DatesToKeep } from './DatesToKeep.tsx';
import { DecisionEntry } from './DecisionEntry.tsx';
import { FormsList } from './FormsList.tsx';
import { LedgerEntry } from './LedgerEntry.tsx';
import classes from './LedgerView.module.css';
import { Responses } from './Responses.tsx';

interface LedgerViewProps {
  readonly view: AssessmentView;
  readonly instrument: Instrument;
  readonly texts: LocalizedInstrument;
  /** What followed from the determinations, part by part. */
  readonly followed: {
    readonly outcome: ReactNode;
    readonly consequences: ReactNode;
    readonly turns: ReactNode;
    readonly window: ReactNode;
  };
}

const kinds = ['self', 'preliminary', 'final'] as const;

/** The three signed entries beside each other; under them what became of the gaps, the decision, and dates to keep. */
export function LedgerView({ view, instrument, texts, followed }: LedgerViewProps) {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  return (
    <div className={classes.view}>
      <section aria-labelledby="ledger-title">
        <h2 id="ledger-title">{t('ledger.title')}</h2>
        <p className={classes.lead}>{t('ledger.lead')}</p>
        <div className={classes.entries}>
          {kinds.map((kind) => (
            <div key={kind} className={classes.column}>
              <div className={classes.titled}>
                <h3>{t(`ledger.${kind}`)}</h3>
                <Term id={kind === 'self' ? 'self-score' : kind} said={t(`ledger.${kind}`)} />
              </div>
              <Entries view={view} kind={kind} instrument={instrument} texts={texts} />
            </div>
          ))}
        </div>
      </section>
      {followed.outcome}
      <div className={classes.below}>
        <div className={classes.parts}>
          {followed.consequences}
          <section aria-labelledby="decision-title">
            <h2 id="decision-title">{t('ledger.decisions')}</h2>
            {view.decisions.length === 0 && <p className={classes.lead}>{t('ledger.noDecision')}</p>}
            {view.decisions.toReversed().map((recorded) => (
              <DecisionEntry key={recorded.entry} recorded={recorded} />
            ))}
            <Responses responses={view.responses} requestAnswers={view.requestAnswers} />
          </section>
          {followed.turns}
        </div>
        <div className={classes.parts}>
          {followed.window}
          <section aria-labelledby="dates-title">
            <h2 id="dates-title">{t('ledger.deadlines')}</h2>
            <DatesToKeep deadlines={view.deadlines} />
            <FormsList view={view} />
            {view.returns.length > 0 && (
              <>
                <h2>{t('ledger.returns')}</h2>
                <ul className={classes.returns}>
                  {view.returns.map(({ entry, by, fact }) => (
                    <li key={entry}>
                      <strong>{formatDate(fact.on, language)}</strong> <ContentText>{by.name}</ContentText>
                      <ContentText as="p">{fact.reason}</ContentText>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </section>
        </div>
      </div>
    </div>
  );
}

function Entries({
  kind,
  view,
  instrument,
  texts,
}: Omit<LedgerViewProps, 'followed'> & { readonly kind: (typeof kinds)[number] }) {
  const { t } = useText('assessment');
  const entries = view.ledger.filter(({ fact }) => fact.kind === kind).toReversed();
  if (entries.length === 0) return <p className={classes.empty}>{t(`ledger.empty.${kind}`)}</p>;
  return entries.map((recorded, index) => (
    <LedgerEntry
      key={recorded.entry}
      recorded={recorded}
      instrument={instrument}
      texts={texts}
      earlier={index > 0}
    />
  ));
}
