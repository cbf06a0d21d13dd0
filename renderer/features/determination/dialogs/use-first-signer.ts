import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { nobody, type TypedPerson } from '../../../components/dialog/PersonFields.tsx';
import { useStatus } from '../../../components/session/use-status.ts';
import { useText } from '../../../text/text.ts';

/**
 * Who stands in a signer field at first, with what is said beside it. Where the office has somebody else than the
 * reviewer sign, nobody is put there who would be refused.
 */
export function useFirstSigner({ details: { reviewer } }: AssessmentView, usual: TypedPerson | null) {
  const { t } = useText('people');
  const status = useStatus().value;
  const officer = status?.officer ?? nobody;
  if (!status?.someoneElseApproves) return { signer: usual ?? officer, hint: {} };
  const isApart = reviewer !== null && reviewer.name !== officer.name;
  return { signer: isApart ? officer : nobody, hint: { hint: t('rule.hint') } };
}
