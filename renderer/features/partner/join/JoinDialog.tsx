import { Button, Group, Loader } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  emptyPartnerFields,
  type PartnerField,
  type PartnerFields,
} from '../../../../shared/record/shapes/partner.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { needReason } from '../../../components/dialog/checks.ts';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { GuardedText } from '../../../components/guard/GuardedText.tsx';
import { useCommand } from '../../../components/session/use-command.ts';
import { usePartner } from '../../../components/session/use-partners.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { useText } from '../../../text/text.ts';
import { useFormTexts } from '../dialogs/form-texts.ts';
import { type Side, SideBySide } from './SideBySide.tsx';

interface JoinDialogProps {
  /** Id of the record that goes on, unless the person turns them round. */
  readonly into: string;
  readonly partner: string;
  readonly onDone: (joined: PartnerView) => void;
  readonly onClose: () => void;
}

/** Two records side by side: which goes on, which value of each field is kept, and why they are one organisation. */
export function JoinDialog({ into, partner, onDone, onClose }: JoinDialogProps) {
  const { t } = useText('partner');
  const [isTurned, setTurned] = useState(false);
  const [one, other] = [usePartner(into), usePartner(partner)];
  const refusal = one.refusal ?? other.refusal;
  if (refusal) return <RefusalAlert refusal={refusal} />;
  if (!one.value || !other.value) return <Loader size="sm" aria-label={t('page.loading')} />;
  const [kept, given] = isTurned ? [other.value, one.value] : [one.value, other.value];
  return (
    <JoinForm
      key={kept.id}
      kept={kept}
      given={given}
      onTurn={() => setTurned(!isTurned)}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

interface JoinFormProps {
  readonly kept: PartnerView;
  readonly given: PartnerView;
  readonly onTurn: () => void;
  readonly onDone: (joined: PartnerView) => void;
  readonly onClose: () => void;
}

function JoinForm({ kept, given, onTurn, onDone, onClose }: JoinFormProps) {
  const { t } = useText('partner');
  const texts = useFormTexts();
  const queries = useQueryClient();
  const differing = fieldsThatDiffer(kept.fields, given.fields);
  const [keep, setKeep] = useState<Readonly<Partial<Record<PartnerField, Side>>>>({});
  const label = t('join.reason');
  const sideOf = (field: PartnerField): Side =>
    keep[field] ?? (saysNothing(kept.fields[field]) ? 'partner' : 'into');
  const chosen = Object.fromEntries(differing.map((field) => [field, sideOf(field)]));
  const form = useActionForm({
    draftKey: `partner/${given.id}/join/${kept.id}`,
    initial: { reason: '' },
    validate: ({ reason }) => needReason('join-reason', reason, texts.need(label)),
    command: useCommand((reason: string) =>
      client.partner.join({ partner: given.id, into: kept.id, reason, keep: chosen }),
    ),
    toInput: ({ reason }) => reason.trim(),
    onDone: (joined) => {
      // One record less stands on every list.
      void queries.invalidateQueries();
      onDone(joined);
    },
  });
  return (
    <ActionDialog
      title={t('join.title')}
      lead={t('join.lead')}
      follows={[t('join.follows', { given: given.reference, kept: kept.reference }), t('join.separable')]}
      form={form}
      submitLabel={t('join.submit')}
      size="xl"
      onClose={onClose}
    >
      <Group justify="end">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Icon name="conflict" size={14} />}
          onClick={onTurn}
        >
          {t('join.turn')}
        </Button>
      </Group>
      <SideBySide
        kept={kept}
        given={given}
        differing={differing}
        sideOf={sideOf}
        onKeep={(field, side) => setKeep((before) => ({ ...before, [field]: side }))}
      />
      <GuardedText
        id="join-reason"
        label={label}
        value={form.value.reason}
        onChange={(reason) => form.set({ reason })}
        error={form.errorOf('join-reason')}
        required
        maxLength={2000}
      />
    </ActionDialog>
  );
}

/** Fields of which the two records say something else, an empty one among them. */
function fieldsThatDiffer(one: PartnerFields, other: PartnerFields): PartnerField[] {
  const fields = Object.keys(emptyPartnerFields) as PartnerField[];
  return fields.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
}

const saysNothing = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
