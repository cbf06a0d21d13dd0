import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import type { PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import { client } from '../../../client/client.ts';
import { ActionDialog } from '../../../components/dialog/ActionDialog.tsx';
import { DateField } from '../../../components/dialog/DateField.tsx';
import { useActionForm } from '../../../components/dialog/use-action-form.ts';
import { GuardedText } from '../../../components/guard/GuardedText.tsx';
import { useCommand } from '../../../components/session/use-command.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useLanguage, useText } from '../../../text/text.ts';
import type { CheckChoice } from '../checks/use-practice-checks.ts';
import classes from './ActivityForm.module.css';
import { ActivityHead } from './ActivityHead.tsx';
import { CheckFields } from './CheckFields.tsx';
import { FindingFields } from './FindingFields.tsx';
import { TrainedFields } from './TrainedFields.tsx';
import { activityFrom, newActivity } from './typed-activity.ts';
import { useActivityChecks } from './use-activity-checks.ts';

interface ActivityFormProps {
  readonly plan: PlanView;
  readonly instrument: Instrument;
  readonly checks: readonly CheckChoice[];
  readonly onClose: () => void;
}

/** Records a monitoring activity: what, when and with whom first; findings, checks and training as far as there are any. */
export function ActivityForm({ plan, instrument, checks, onClose }: ActivityFormProps) {
  const { t } = useText('followUp');
  const { language } = useLanguage();
  const today = useToday();
  const [isNextIncomplete, setNextIncomplete] = useState(false);
  const standards = instrument.definition.standards.map(({ id }) => id);
  const form = useActionForm({
    draftKey: `follow-up/${plan.partner.id}/add`,
    initial: newActivity(today, standards, checks),
    validate: useActivityChecks(checks, isNextIncomplete),
    command: useCommand(client.followUp.add),
    toInput: (typed) => ({ partner: plan.partner.id, activity: activityFrom(typed, checks), language }),
    onDone: onClose,
  });
  const { value, set, errorOf } = form;
  const open = plan.actions.filter(
    ({ id, standing: { status } }) =>
      (status !== 'verified' && status !== 'dropped') || value.actions.includes(id),
  );
  return (
    <ActionDialog
      title={t('add.title')}
      lead={t('add.lead')}
      follows={[t('add.follows')]}
      form={form}
      submitLabel={t('add.submit')}
      size="xl"
      onClose={onClose}
    >
      <ActivityHead value={value} onChange={set} errorOf={errorOf} />
      <div>
        <GuardedText
          id="activity-summary"
          label={t('field.summary')}
          hint={t('field.summaryHint')}
          value={value.summary}
          onChange={(summary) => set({ summary })}
          error={errorOf('activity-summary')}
          minRows={3}
          maxRows={10}
          maxLength={8000}
        />
      </div>
      <FindingFields
        instrument={instrument}
        value={value.findings}
        onChange={(findings) => set({ findings })}
        errorOf={errorOf}
      />
      <CheckFields
        checks={checks}
        value={value.checks}
        onChange={(answers) => set({ checks: answers })}
        errorOf={errorOf}
      />
      <TrainedFields value={value.trained} onChange={(trained) => set({ trained })} errorOf={errorOf} />
      {open.length > 0 && (
        <fieldset className={classes.part}>
          <legend>{t('field.actions')}</legend>
          {open.map(({ id, reference, title }) => (
            <Checkbox
              key={id}
              checked={value.actions.includes(id)}
              onChange={({ currentTarget: { checked } }) =>
                set({
                  actions: checked ? [...value.actions, id] : value.actions.filter((other) => other !== id),
                })
              }
              label={
                <>
                  <ContentText>{title}</ContentText>{' '}
                  <bdi dir="ltr" className={classes.quiet}>
                    {reference}
                  </bdi>
                </>
              }
            />
          ))}
        </fieldset>
      )}
      <DateField
        id="activity-next"
        label={t('field.next')}
        hint={t('field.nextHint')}
        value={value.nextOn}
        onChange={(nextOn) => set({ nextOn })}
        onIncomplete={setNextIncomplete}
        error={errorOf('activity-next')}
      />
    </ActionDialog>
  );
}
