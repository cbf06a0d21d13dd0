import type { OpenConflict } from '../../../shared/contract/conflict.ts';
import { client } from '../../client/client.ts';
import { useText } from '../../text/text.ts';
import { ReasonDialog } from '../dialog/ReasonDialog.tsx';

interface KeepDialogProps {
  readonly conflict: OpenConflict;
  readonly entry: string;
  readonly onClose: () => void;
}

/** Settles a conflict with one of its values, and asks why. */
export function KeepDialog({ conflict, entry, onClose }: KeepDialogProps) {
  const { t } = useText('conflict');
  const { partner, key, about, values } = conflict;
  const kept = values.find((value) => value.entry === entry)?.words ?? t('nothing');
  return (
    <ReasonDialog
      title={t('settle.title', { about })}
      lead={t('settle.lead', { value: kept })}
      follows={[t('settle.follows')]}
      submitLabel={t('settle.submit')}
      id="conflict-reason"
      label={t('settle.reason')}
      missing={t('settle.reasonMissing')}
      draftKey={`conflict/${partner?.id ?? 'office'}/${key}`}
      request={(reason) =>
        client.conflict.settle({ ...(partner ? { partner: partner.id } : {}), key, entry, reason })
      }
      onDone={onClose}
      onClose={onClose}
    />
  );
}
