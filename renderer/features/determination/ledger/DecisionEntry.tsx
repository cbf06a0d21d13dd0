import type { DecisionKind } from '../../../../shared/record/shapes/assessment.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { conditionsOf } from '../../../../shared/rules/assessment/conditions.ts';
import decided from '../../../components/assessment/Decided.module.css';
import { DecidedHead, type DecidedLook } from '../../../components/assessment/DecidedHead.tsx';
import { Fact, PersonFact, TextFact } from '../../../components/assessment/Facts.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './DecisionEntry.module.css';

const looks: Readonly<Record<DecisionKind, DecidedLook>> = {
  proceed: { icon: 'circle-check', tone: 'good' },
  'proceed-with-conditions': { icon: 'half', tone: 'fair' },
  'do-not-proceed': { icon: 'alert', tone: 'poor' },
};

/** A decision with its justification, conditions and, where the risk is high, the Note for the Record. */
export function DecisionEntry({ recorded }: { readonly recorded: AssessmentView['decisions'][number] }) {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const { fact } = recorded;
  const note = fact.noteForRecord;
  return (
    <article className={`${decided.box} ${classes.decision}`}>
      <DecidedHead look={looks[fact.decision]} words={t(`ledger.decision.${fact.decision}`)} on={fact.on} />
      <dl className={decided.facts}>
        <TextFact label={t('ledger.justification')} text={fact.justification} />
        {fact.conditions && <TextFact label={t('ledger.conditions')} text={fact.conditions} />}
        {conditionsOf(fact).map(
          ({ text, dueOn }) =>
            dueOn && (
              <Fact key={text} label={t('ledger.conditionBy', { date: formatDate(dueOn, language) })}>
                <span dir="auto">{text}</span>
              </Fact>
            ),
        )}
        <PersonFact label={t('ledger.signedBy')} person={fact.signedBy} />
      </dl>
      {note && (
        <section className={classes.note} aria-label={t('ledger.note')}>
          <h3>{t('ledger.note')}</h3>
          <dl className={decided.facts}>
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
