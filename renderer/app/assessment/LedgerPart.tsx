import type { Instrument } from '../../../shared/content/instrument/instrument.ts';
import type { LocalizedInstrument } from '../../../shared/content/instrument/localize.ts';
import type { AssessmentView } from '../../../shared/rules/assessment/assessment-view.ts';
import type { DialogId } from '../../features/assessment/model/actions.ts';
import { LedgerView } from '../../features/determination/ledger/LedgerView.tsx';
import { Consequences } from '../../features/follow-through/outcome/Consequences.tsx';
import { OutcomeSection } from '../../features/follow-through/outcome/OutcomeSection.tsx';
import { Turns } from '../../features/follow-through/outcome/Turns.tsx';
import { WindowFacts } from '../../features/follow-through/window/WindowFacts.tsx';

interface LedgerPartProps {
  readonly view: AssessmentView;
  readonly instrument: Instrument;
  readonly texts: LocalizedInstrument;
  readonly onAct: (action: DialogId) => void;
}

/** What was signed, with what followed from it. */
export function LedgerPart({ view, instrument, texts, onAct }: LedgerPartProps) {
  return (
    <LedgerView
      view={view}
      instrument={instrument}
      texts={texts}
      followed={{
        outcome: <OutcomeSection view={view} instrument={instrument} texts={texts} />,
        consequences: <Consequences view={view} onRecord={() => onAct('consequence')} />,
        turns: <Turns view={view} texts={texts} />,
        window: view.window && (
          <WindowFacts view={view} window={view.window} onExtend={() => onAct('extend')} />
        ),
      }}
    />
  );
}
