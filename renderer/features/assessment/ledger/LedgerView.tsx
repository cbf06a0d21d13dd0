import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { Consequences } from '../follow/Consequences.tsx';
import { OutcomeSection } from '../follow/OutcomeSection.tsx';
import { Turns } from '../follow/Turns.tsx';
import { WindowFacts } from '../follow/WindowFacts.tsx';
import type { DialogId } from '../model/actions.ts';
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
  readonly onAct: (action: DialogId) => void;
}

const kinds = ['self', 'preliminary', 'final'] as const;

/** The three signed entries beside each other; under them what became of the gaps, the decision, and dates to keep. */
export function LedgerView({ view, instrument, texts, onAct }: LedgerViewProps) {
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
              <h3>{t(`ledger.${kind}`)}</h3>
              <Entries view={view} kind={kind} instrument={instrument} texts={texts} />
            </div>
          ))}
        </div>
      </section>
      <OutcomeSection view={view} instrument={instrument} texts={texts} />
      <div className={classes.below}>
        <div className={classes.parts}>
          <Consequences view={view} onRecord={() => onAct('consequence')} />
          <section aria-labelledby="decision-title">
            <h2 id="decision-title">{t('ledger.decisions')}</h2>
            {view.decisions.length === 0 && <p className={classes.lead}>{t('ledger.noDecision')}</p>}
            {view.decisions.toReversed().map((recorded) => (
              <DecisionEntry key={recorded.entry} recorded={recorded} />
            ))}
            <Responses responses={view.responses} />
          </section>
          <Turns view={view} texts={texts} />
        </div>
        <div className={classes.parts}>
          {view.window && <WindowFacts view={view} window={view.window} onExtend={() => onAct('extend')} />}
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
}: Omit<LedgerViewProps, 'onAct'> & { readonly kind: (typeof kinds)[number] }) {
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
