import { Button, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import type { PartnerFields } from '../../../shared/record/shapes/partner.ts';
import type { PartnerView } from '../../../shared/rules/register/partner-view.ts';
import { client } from '../../client/client.ts';
import { useText } from '../../text/text.ts';
import { DraftNotice } from '../form/DraftNotice.tsx';
import { ErrorSummary } from '../form/ErrorSummary.tsx';
import { RefusalAlert } from '../form/RefusalAlert.tsx';
import { useFieldErrors } from '../form/use-field-errors.ts';
import { GuardNote } from '../guard/GuardNote.tsx';
import { useCommand } from '../session/use-command.ts';
import { useDraft } from '../session/use-draft.ts';
import { showDone } from '../undo/show-done.tsx';
import { ContactFields } from './ContactFields.tsx';
import { useFormErrors } from './check-form.ts';
import { FormSection } from './FormSection.tsx';
import type { FormPartProps } from './form-part.ts';
import { changedFields, type FormValue, formValueSchema, fromForm, toForm } from './form-value.ts';
import { IdentityFields } from './IdentityFields.tsx';
import { LikelyDoubles } from './LikelyDoubles.tsx';
import { NumberFields } from './NumberFields.tsx';
import classes from './PartnerForm.module.css';
import { PlaceFields } from './PlaceFields.tsx';
import { ScopeFields } from './ScopeFields.tsx';

interface PartnerFormProps {
  /** The partner to edit; null to add one. */
  readonly partner: PartnerView | null;
  readonly onDone: (partner: PartnerView) => void;
  readonly onCancel: () => void;
}

interface Saving {
  readonly fields: PartnerFields;
  /** That it is none of the records that look like it. */
  readonly confirmDistinct: boolean;
}

const readKept = (kept: unknown) => {
  const parsed = formValueSchema.safeParse(kept);
  return parsed.success ? parsed.data : null;
};

/** Adds a partner or edits one. What is typed is kept until it is saved or let go of. */
export function PartnerForm({ partner, onDone, onCancel }: PartnerFormProps) {
  const { t } = useText('partnerForm');
  const initial = useMemo(() => toForm(partner?.fields ?? null), [partner]);
  const draft = useDraft(partner ? `partner/${partner.id}` : 'partner/new', initial, readKept);
  const { errors, attempt, check, errorOf } = useFieldErrors();
  const formErrors = useFormErrors();
  const save = useCommand(async ({ fields, confirmDistinct }: Saving) =>
    partner
      ? client.partner.edit({ partner: partner.id, fields: changedFields(partner.fields, fields) })
      : client.partner.create({ fields, confirmDistinct }),
  );
  const onChange = (change: Partial<FormValue>) => draft.set((before) => ({ ...before, ...change }));

  const submit = async (confirmDistinct = false) => {
    if (!check(formErrors(draft.value))) return;
    const fields = fromForm(draft.value);
    if (partner && Object.keys(changedFields(partner.fields, fields)).length === 0) {
      await draft.discard();
      notifications.show({ message: t('nothingChanged') });
      return onDone(partner);
    }
    const result = await save.run({ fields, confirmDistinct });
    if (!result.ok) return;
    await draft.discard();
    const { reference } = result.value;
    const name = result.value.fields.name;
    showDone(partner ? t('saved', { partner: name }) : t('added', { partner: name, reference }));
    onDone(result.value);
  };

  if (!draft.ready) return null;
  const part: FormPartProps = { value: draft.value, onChange, errorOf };
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      <RefusalAlert refusal={save.refusal}>
        {save.refusal?.code === 'DOUBLES_LIKELY' && (
          <LikelyDoubles ids={save.refusal.details.ids} onDistinct={() => void submit(true)} />
        )}
      </RefusalAlert>
      <FormSection title={t('section.identity')}>
        <IdentityFields {...part} partnerId={partner?.id ?? null} />
      </FormSection>
      <FormSection title={t('section.place')}>
        <PlaceFields {...part} partnerId={partner?.id ?? null} />
      </FormSection>
      <FormSection title={t('section.numbers')} hint={t('vendorNumbersHint')}>
        <NumberFields {...part} />
      </FormSection>
      <FormSection title={t('section.contacts')} hint={t('contactsHint')}>
        <ContactFields {...part} />
      </FormSection>
      <FormSection title={t('section.scope')}>
        <ScopeFields {...part} />
      </FormSection>
      <FormSection title={t('section.notes')}>
        <Textarea
          id="notes"
          className={classes.wide ?? ''}
          label={t('notes')}
          description={t('notesHint')}
          dir="auto"
          maxLength={4000}
          value={draft.value.notes}
          onChange={(event) => onChange({ notes: event.currentTarget.value })}
        />
        <GuardNote text={draft.value.notes} />
      </FormSection>
      <footer className={classes.footer}>
        <Button type="submit" loading={save.running} aria-describedby="save-explanation">
          {partner ? t('save') : t('create')}
        </Button>
        <Button
          variant="default"
          onClick={async () => {
            await draft.discard();
            onCancel();
          }}
        >
          {t('leave')}
        </Button>
        <p id="save-explanation" className={classes.explanation}>
          {partner ? t('saveText') : t('createText')}
        </p>
        <DraftNotice draft={draft} />
      </footer>
    </form>
  );
}
