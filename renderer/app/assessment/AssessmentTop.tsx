import { memo } from 'react';
import type { LocalizedInstrument } from '../../../shared/content/instrument/localize.ts';
import type { ShownAssessment } from '../../../shared/rules/standing/shown-assessment.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { useSteady } from '../../components/session/use-steady.ts';
import type { ActionId, DialogId } from '../../features/assessment/model/actions.ts';
import { AssessmentHeader } from '../../features/assessment/page/AssessmentHeader.tsx';
import { AssessmentNotices } from '../../features/assessment/page/AssessmentNotices.tsx';
import { useAssessmentExports } from '../../features/assessment/page/use-assessment-exports.ts';
import { useReadForm } from '../../features/assessment/page/use-read-form.ts';
import { VersionNotice } from '../../features/assessment/page/VersionNotice.tsx';
import { NewerNotice } from '../../features/follow-through/notices/NewerNotice.tsx';
import { ReassessmentNotice } from '../../features/follow-through/notices/ReassessmentNotice.tsx';
import { WindowLine } from '../../features/follow-through/window/WindowLine.tsx';

interface AssessmentTopProps {
  readonly view: ShownAssessment;
  readonly texts: LocalizedInstrument;
  readonly onDialog: (dialog: DialogId) => void;
  readonly onChoose: (standard: string) => void;
}

/** Header and notices: what typing an answer doesn't change. */
export const AssessmentTop = memo(function AssessmentTop(props: AssessmentTopProps) {
  const { view, texts, onDialog, onChoose } = props;
  const exports = useAssessmentExports(view.id);
  const readForm = useReadForm(view.reference);
  const act = useSteady((action: ActionId) =>
    action === 'read-form' ? void readForm.choose() : onDialog(action),
  );
  return (
    <>
      <AssessmentHeader view={view} texts={texts} exports={exports} onAct={act} onChoose={onChoose}>
        <WindowLine view={view} />
      </AssessmentHeader>
      <RefusalAlert refusal={exports.refusal ?? readForm.refusal} />
      <AssessmentNotices view={view}>
        <ReassessmentNotice view={view} />
        <NewerNotice view={view} />
        <VersionNotice view={view} onCompare={() => onDialog('move-version')} />
      </AssessmentNotices>
    </>
  );
});
