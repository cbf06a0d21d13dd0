import type { FormReport } from '../../../shared/documents/form/form-report.ts';
import type { PrimaryAction } from '../../components/page/PageHeader.tsx';
import { useText } from '../../text/text.ts';
import { canBeTaken } from './form-state.ts';

interface FormActionParts {
  readonly report: FormReport | null;
  readonly isMapping: boolean;
  readonly running: boolean;
  readonly onTakeOver: () => void;
  readonly onMapped: () => void;
}

/** The one thing to do with a returned form as it stands; null where nothing can be taken over. */
export function useFormAction(parts: FormActionParts): PrimaryAction | null {
  const { t } = useText('form');
  const { report, isMapping, running, onTakeOver, onMapped } = parts;
  if (!report || report.known || report.assessment === null) return null;
  if (isMapping)
    return { label: t('action.map'), explanation: t('action.mapExplain'), running, onAct: onMapped };
  if (!canBeTaken(report)) return null;
  const count = Object.keys(report.answers).length;
  return {
    label: count === 0 ? t('action.keepFile') : t('action.takeOver', { count }),
    explanation: t('action.takeOverExplain', { partner: report.assessment.partner }),
    running,
    onAct: onTakeOver,
  };
}
