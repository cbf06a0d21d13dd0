import { Button } from '@mantine/core';
import { useState } from 'react';
import { host } from '../../client/host.ts';
import {
  addToFormInbox,
  removeFromFormInbox,
  removeSettledForms,
  useFormInbox,
} from '../../components/files/form-inbox.ts';
import { formEndings } from '../../components/files/picked-files.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { EmptyState } from '../../components/page/EmptyState.tsx';
import { PageHeader } from '../../components/page/PageHeader.tsx';
import { ask, type Refusal } from '../../components/session/requests.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { useText } from '../../text/text.ts';
import { FormList } from './FormList.tsx';
import { ReturnedForm } from './ReturnedForm.tsx';
import { TakeAllForms } from './TakeAllForms.tsx';
import { useFormReadings } from './use-form-readings.ts';
import { useTakeAll } from './use-take-all.ts';

/** Files that partners sent back: what was read in each, before anything is recorded, and what became of it. */
export function ReturnedFormsPage() {
  const { t } = useText('form');
  const forms = useFormInbox();
  // A choice holds until another workbook arrives, which is then shown.
  const [chosen, setChosen] = useState<{ readonly id: number; readonly among: number } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const latest = forms.at(-1);
  const current = forms.find(({ id }) => id === chosen?.id && chosen.among === latest?.id) ?? latest;
  const readings = useFormReadings(forms);
  const taking = useTakeAll(readings);
  const choose = async () => {
    const picked = await ask(() => host.pickFiles({ accept: [...formEndings] }));
    setRefusal(picked.ok ? null : picked.error);
    if (picked.ok) addToFormInbox(picked.value);
  };
  const another = (
    <Button variant="default" leftSection={<Icon name="upload" />} onClick={() => void choose()}>
      {t(forms.length === 0 ? 'page.choose' : 'page.another')}
    </Button>
  );
  if (!current) {
    return (
      <>
        <PageHeader title={t('page.title')} />
        <RefusalAlert refusal={refusal} />
        <EmptyState title={t('page.emptyTitle')} text={t('page.empty')}>
          {another}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <RefusalAlert refusal={refusal} />
      <ReturnedForm key={current.id} form={current} another={another}>
        {forms.length > 1 && (
          <>
            <FormList
              readings={readings}
              current={current.id}
              onChoose={(id) => setChosen({ id, among: latest?.id ?? 0 })}
            />
            <TakeAllForms
              taking={taking}
              count={forms.length}
              settled={forms.filter(({ done }) => done !== null).length}
              onClear={removeSettledForms}
            />
          </>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<Icon name="cross" size={13} />}
          onClick={() => removeFromFormInbox(current.id)}
        >
          {t('page.putAside')}
        </Button>
      </ReturnedForm>
    </>
  );
}
