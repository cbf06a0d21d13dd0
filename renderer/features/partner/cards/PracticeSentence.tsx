import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { doubtOf, usePractice } from '../../../components/assessment/use-practice.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { useText } from '../../../text/text.ts';
import classes from './StandingCard.module.css';

interface PracticeSentenceProps {
  readonly standing: AssessmentView;
  readonly instrument: Instrument;
}

/** Standards that are met on paper and fail in practice: beside a rating, so that their "yes" is no plain one. */
export function PracticeSentence({ standing, instrument }: PracticeSentenceProps) {
  const { t } = useText('partner');
  const practice = usePractice(standing.partner.id, instrument);
  const failing = standing.standards
    .filter((entry) => doubtOf(entry, instrument, practice.get(entry.standard)?.practice) === 'fails')
    .map(({ standard }) => standard);
  if (failing.length === 0) return null;
  return (
    <li className={classes.doubt}>
      <Icon name="alert" size={14} /> {t('standing.practiceFails', { standards: failing.join(', ') })}
    </li>
  );
}
