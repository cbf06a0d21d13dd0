import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';

/** What every dialog of the assessment is given. */
export interface AssessmentDialogProps {
  readonly view: AssessmentView;
  readonly instrument: Instrument;
  readonly texts: LocalizedInstrument;
  /** Standards with typing that is not recorded: the dialog says that the recorded answers count. */
  readonly pending: readonly string[];
  readonly onClose: () => void;
}
