import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { TurnText } from '../../../components/assessment/TurnText.tsx';
import { useText } from '../../../text/text.ts';
import classes from '../FollowThrough.module.css';

interface TurnsProps {
  readonly view: AssessmentView;
  readonly texts: LocalizedInstrument;
}

/** Every standard that turned after the preliminary determination, with who recorded it. */
export function Turns({ view, texts }: TurnsProps) {
  const { t } = useText('assessment');
  if (view.turns.length === 0) return null;
  return (
    <section aria-labelledby="turns-title">
      <h2 id="turns-title">{t('turns.title')}</h2>
      <ul className={classes.list}>
        {view.turns.flatMap(({ entry, by, fact }) =>
          fact.turned.map((turn) => (
            <li key={`${entry}-${turn.standard}`}>
              <TurnText standard={turn.standard} turn={{ on: fact.on, ...turn }} texts={texts} />{' '}
              <span className={classes.quiet}>
                {t('ledger.recordedBy')} <bdi>{by.name}</bdi>
              </span>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
