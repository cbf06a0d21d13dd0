import type { DecisionKind } from '../../../../shared/assessment/assessment-entries.ts';
import type { AssessmentView } from '../../../../shared/assessment/assessment-view.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import type { IconName } from '../../../components/status/icon-paths.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './DecisionEntry.module.css';
import { Fact, PersonFact, TextFact } from './Facts.tsx';

const icons: Readonly<Record<DecisionKind, IconName>> = {
  proceed: 'circle-check',
  'proceed-with-conditions': 'half',
  'do-not-proceed': 'alert',
};

/** A decision with its justification, conditions and, where the risk is high, the Note for the Record. */
export function DecisionEntry({ recorded }: { readonly recorded: AssessmentView['decisions'][number] }) {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const { fact } = recorded;
  const note = fact.noteForRecord;
  return (
    <article className={classes.decision}>
      <p className={classes.head} data-decision={fact.decision}>
        <Icon name={icons[fact.decision]} />
        {t(`ledger.decision.${fact.decision}`)}
        <span className={classes.date}>{formatDate(fact.on, language)}</span>
      </p>
      <dl className={classes.facts}>
        <TextFact label={t('ledger.justification')} text={fact.justification} />
        {fact.conditions && <TextFact label={t('ledger.conditions')} text={fact.conditions} />}
        <PersonFact label={t('ledger.signedBy')} person={fact.signedBy} />
      </dl>
      {note && (
        <section className={classes.note} aria-label={t('ledger.note')}>
          <h3>{t('ledger.note')}</h3>
          <dl className={classes.facts}>
            <TextFact label={t('ledger.justification')} text={note.justification} />
            <TextFact label={t('ledger.mitigation')} text={note.mitigation} />
            <PersonFact label={t('ledger.approvedBy')} person={note.approver} />
            <Fact label={t('field.date')}>{formatDate(note.on, language)}</Fact>
          </dl>
        </section>
      )}
    </article>
  );
}
