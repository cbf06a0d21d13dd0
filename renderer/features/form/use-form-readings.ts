import { useQueries } from '@tanstack/react-query';
import { client } from '../../client/client.ts';
import type { FormChoices, InboxForm } from '../../components/files/form-inbox.ts';
import { ask } from '../../components/session/requests.ts';
import { type FormState, formStateOf } from './form-state.ts';
import { choicesOf, newFormWork } from './form-work.ts';

export interface FormReading {
  readonly form: InboxForm;
  readonly state: FormState;
  readonly partner: string | null;
}

/** As it is read where nobody chose otherwise. */
export const choicesFor = ({ choices, assessment }: InboxForm): FormChoices =>
  choices ?? choicesOf(newFormWork(assessment));

/** Where the reading of one form is kept: the list and the report of it ask once. */
export const readingKey = (form: number, choices: FormChoices) => ['form', 'dryRun', form, choices];

/** Reads every form that waits without recording anything, and tells how each stands. */
export function useFormReadings(forms: readonly InboxForm[]): readonly FormReading[] {
  return useQueries({
    queries: forms.map((form) => {
      const choices = choicesFor(form);
      return {
        queryKey: readingKey(form.id, choices),
        queryFn: () => ask(() => client.form.import({ file: form.file, dryRun: true, ...choices })),
        enabled: form.done === null,
      };
    }),
    combine: (answers) =>
      forms.map((form, index) => {
        const answer = answers[index]?.data;
        const reading = {
          value: answer?.ok ? answer.value : null,
          refusal: answer && !answer.ok ? answer.error : null,
        };
        const report = form.done?.report ?? reading.value?.report;
        return { form, state: formStateOf(reading, form.done), partner: report?.assessment?.partner ?? null };
      }),
  });
}
