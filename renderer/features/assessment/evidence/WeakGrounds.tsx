import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { useText } from '../../../text/text.ts';
import { weakGroundOf } from '../model/grounds.ts';
import classes from './EvidenceSection.module.css';

interface WeakGroundsProps {
  readonly view: AssessmentView;
  readonly onChoose: (standard: string) => void;
}

/** Beside the rating: the "yes" answers under which nothing stands that carries them. */
export function WeakGrounds({ view, onChoose }: WeakGroundsProps) {
  const { t } = useText('assessment');
  const weak = view.standards.flatMap((entry) => {
    const ground = weakGroundOf(entry);
    return ground === null ? [] : [{ standard: entry.standard, ground }];
  });
  if (weak.length === 0) return null;
  return (
    <div className={classes.weak}>
      <p>{t('ground.weak', { count: weak.length })}</p>
      <ul>
        {weak.map(({ standard, ground }) => (
          <li key={standard}>
            <button type="button" onClick={() => onChoose(standard)}>
              {t('ground.weakOf', { standard, ground: t(`ground.short.${ground}`) })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
