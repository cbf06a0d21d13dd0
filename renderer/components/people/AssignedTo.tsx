import type { Assigned } from '../../../shared/record/shapes/people.ts';
import { useText } from '../../text/text.ts';
import { useAssigneeWords } from './use-people.ts';

/** To whom something is assigned, or that it is nobody’s. */
export function AssignedTo({ assigned }: { readonly assigned: Assigned | null }) {
  const { t } = useText('people');
  const words = useAssigneeWords();
  return <span>{assigned ? t('assignedTo', { name: words(assigned) }) : t('assignedToNobody')}</span>;
}
