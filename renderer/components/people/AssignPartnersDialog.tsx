import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import { client } from '../../client/client.ts';
import { useText } from '../../text/text.ts';
import { showDone } from '../undo/show-done.tsx';
import { AssignDialog } from './AssignDialog.tsx';

interface AssignPartnersDialogProps {
  readonly partners: readonly Pick<PartnerRow, 'id' | 'name' | 'assigned'>[];
  readonly onClose: (done: boolean) => void;
}

/** Assigns partners to a person, all in one step. */
export function AssignPartnersDialog({ partners, onClose }: AssignPartnersDialogProps) {
  const { t } = useText('people');
  const [first] = partners;
  const own = first?.assigned.find(({ assessment }) => assessment === null);
  const count = partners.length;
  return (
    <AssignDialog
      title={t('assign.partners', { count, name: first?.name ?? '' })}
      lead={t('assign.lead')}
      draftKey={`assign/${count === 1 ? first?.id : 'selection'}`}
      assigned={count === 1 ? (own?.person ?? null) : null}
      request={(person) => client.partner.assign({ partners: partners.map(({ id }) => id), person })}
      onDone={({ assigned }) => {
        showDone(t('assign.done', { count: assigned }));
        onClose(true);
      }}
      onClose={() => onClose(false)}
    />
  );
}
