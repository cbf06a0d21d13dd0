import { NativeSelect } from '@mantine/core';
import type { PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useStatus } from '../../../components/session/use-status.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import type { StandardOf } from '../model/plan-dialog.ts';
import { ActionFieldInputs } from './ActionFieldInputs.tsx';
import { fieldsFrom, newTypedAction } from './typed-action.ts';
import { useActionChecks } from './use-action-checks.ts';
import { useStandardChoices } from './use-standard-choices.ts';

interface OwnActionDialogProps {
  readonly plan: PlanView;
  readonly only: StandardOf | null;
  readonly onClose: () => void;
}

/** An action in one's own words, for a gap or any other standard of the assessment. */
export function OwnActionDialog({ plan, only, onClose }: OwnActionDialogProps) {
  const { t } = useText('plan');
  const { language } = useLanguage();
  const entity = useStatus().value?.entity ?? '';
  const { choices, options } = useStandardChoices(plan);
  const check = useActionChecks();
  const windowOf = (id: string) => plan.assessments.find((each) => each.id === id)?.window ?? null;
  const chosenOf = (value: string) => choices.find((choice) => choice.value === value);
  const first = only ? `${only.assessment}/${only.standard}` : '';
  const form = useActionForm({
    draftKey: `plan/${plan.partner.id}/own/${first}`,
    initial: { standard: first, ...newTypedAction(commentOf(plan, first), entity) },
    validate: (typed) => [
      ...(chosenOf(typed.standard) ? [] : [{ field: 'action-standard', message: t('check.standard') }]),
      ...check(typed, windowOf(chosenOf(typed.standard)?.assessment ?? '')),
    ],
    command: useCommand(client.plan.add),
    toInput: ({ standard: value, ...typed }) => {
      const { assessment, standard } = chosenOf(value) ?? { assessment: '', standard: '' };
      const fields = fieldsFrom(typed, windowOf(assessment));
      return { partner: plan.partner.id, language, actions: [{ assessment, standard, ...fields }] };
    },
    onDone: onClose,
  });
  const { value } = form;
  return (
    <ActionDialog
      title={t('own.title')}
      lead={t('own.lead')}
      form={form}
      submitLabel={t('own.submit')}
      size="xl"
      onClose={onClose}
    >
      <NativeSelect
        id="action-standard"
        label={t('field.standard')}
        value={value.standard}
        onChange={(event) => {
          const standard = event.currentTarget.value;
          // The reviewer's words follow the standard until they are edited.
          const isUntouched = value.gap === commentOf(plan, value.standard);
          form.set({ standard, ...(isUntouched ? { gap: commentOf(plan, standard) } : {}) });
        }}
        error={form.errorOf('action-standard')}
        data={options}
        required
        withAsterisk
        {...(first === '' ? { 'data-autofocus': true } : {})}
      />
      <ActionFieldInputs
        value={value}
        window={windowOf(chosenOf(value.standard)?.assessment ?? '')}
        onChange={form.set}
        errorOf={form.errorOf}
      />
    </ActionDialog>
  );
}

/** The gap in the reviewer's words, by `<assessment>/<standard>`. */
function commentOf(plan: PlanView, value: string): string {
  for (const { id, gaps } of plan.assessments) {
    const gap = gaps.find(({ standard }) => `${id}/${standard}` === value);
    if (gap) return gap.comment ?? '';
  }
  return '';
}
