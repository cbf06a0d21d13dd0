import { VisuallyHidden } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useCallback } from 'react';
import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import type { ShownAssessment } from '../../../../shared/rules/standing/shown-assessment.ts';
import { Later } from '../../../components/lazy/Later.tsx';
import { useText } from '../../../text/text.ts';
import { EvidenceSection } from '../evidence/EvidenceSection.tsx';
import { locksOf, openSide } from '../model/locks.ts';
import { ScorePanel } from '../score/ScorePanel.tsx';
import { GuidancePanel } from './GuidancePanel.tsx';
import { StandardList } from './StandardList.tsx';
import { StandardPanel } from './StandardPanel.tsx';
import classes from './StandardsView.module.css';
import type { StandardCursor } from './standard-cursor.ts';
import type { AnswerEntry } from './use-answer-entry.ts';
import { useStandardKeys } from './use-standard-keys.ts';

interface StandardsViewProps {
  readonly view: ShownAssessment;
  readonly instrument: Instrument;
  readonly texts: LocalizedInstrument;
  readonly answers: AnswerEntry;
  readonly cursor: StandardCursor;
}

/** Three columns: the standards with the live score, the one at hand, its evidence and guidance, which fold. */
export function StandardsView({ view, instrument, texts, answers, cursor }: StandardsViewProps) {
  const { t } = useText('assessment');
  const [folded, setFolded] = useLocalStorage({ key: 'assessment-guidance-folded', defaultValue: false });
  useStandardKeys({ instrument, cursor, answers, side: openSide(locksOf(view)) });
  const fold = useCallback(() => setFolded(true), [setFolded]);
  const unfold = useCallback(() => setFolded(false), [setFolded]);
  const { recorded } = answers;
  return (
    <div className={classes.view}>
      <div className={classes.columns} data-folded={folded || undefined}>
        <div className={classes.left}>
          <StandardList
            view={view}
            instrument={instrument}
            texts={texts}
            current={cursor.current}
            onChoose={cursor.choose}
            pending={answers.pending}
          />
          <div className={classes.score}>
            <Later>
              <ScorePanel view={view} instrument={instrument} texts={texts} onChoose={cursor.choose} />
            </Later>
          </div>
        </div>
        <StandardPanel
          view={view}
          instrument={instrument}
          texts={texts}
          cursor={cursor}
          answers={answers}
          onShowGuidance={folded ? unfold : null}
        />
        {!folded && (
          <div className={classes.right}>
            <Later>
              <EvidenceSection view={view} standard={cursor.current} />
              <GuidancePanel standard={cursor.current} instrument={instrument} texts={texts} onHide={fold} />
            </Later>
          </div>
        )}
      </div>
      <VisuallyHidden aria-live="polite">
        {recorded && t('live.recorded', { standard: recorded.standard, side: t(`answer.${recorded.side}`) })}
      </VisuallyHidden>
    </div>
  );
}
