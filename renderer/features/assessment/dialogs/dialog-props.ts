import type { AssessmentView } from '../../../../shared/assessment/assessment-view.ts';
import type { Instrument } from '../../../../shared/instrument/instrument.ts';
import type { LocalizedInstrument } from '../../../../shared/instrument/localize.ts';

/** What every dialog of the assessment is given. */
export interface AssessmentDialogProps {
  readonly view: AssessmentView;
  readonly instrument: Instrument;
  readonly texts: LocalizedInstrument;
  /** Standards with typing that is not recorded: the dialog says that the recorded answers count. */
  readonly pending: readonly string[];
  readonly onClose: () => void;
}
