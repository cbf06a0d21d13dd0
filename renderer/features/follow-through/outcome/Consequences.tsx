import { Button } from '@mantine/core';
import type { Consequence } from '../../../../shared/record/shapes/follow-through.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import decided from '../../../components/assessment/Decided.module.css';
import { DecidedHead, type DecidedLook } from '../../../components/assessment/DecidedHead.tsx';
import { PersonFact, TextFact } from '../../../components/assessment/Facts.tsx';
import { needsConsequence } from '../../../components/assessment/ledger.ts';
import { useText } from '../../../text/text.ts';
import classes from '../FollowThrough.module.css';

const looks: Readonly<Record<Consequence['kind'], DecidedLook>> = {
  continue: { icon: 'half', tone: 'fair' },
  suspend: { icon: 'clock', tone: 'fair' },
  end: { icon: 'alert', tone: 'poor' },
};

interface ConsequencesProps {
  readonly view: AssessmentView;
  readonly onRecord: () => void;
}

/** What followed from low capacity at the final determination, the latest first; nothing where capacity was not low. */
export function Consequences({ view, onRecord }: ConsequencesProps) {
  const { t } = useText('assessment');
  if (!needsConsequence(view)) return null;
  return (
    <section aria-labelledby="consequences-title">
      <h2 id="consequences-title">{t('consequence.heading')}</h2>
      {view.consequences.toReversed().map(({ entry, fact }) => (
        <article key={entry} className={`${decided.box} ${classes.box}`}>
          <DecidedHead look={looks[fact.kind]} words={t(`consequence.done.${fact.kind}`)} on={fact.on} />
          <dl className={decided.facts}>
            <TextFact label={t('ledger.justification')} text={fact.justification} />
            {fact.mitigation && <TextFact label={t('ledger.mitigation')} text={fact.mitigation} />}
            <PersonFact label={t('ledger.approvedBy')} person={fact.approver} />
          </dl>
        </article>
      ))}
      <Button size="xs" variant="default" onClick={onRecord}>
        {t('action.consequence')}
      </Button>
    </section>
  );
}
