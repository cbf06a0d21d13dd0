import { NativeSelect } from '@mantine/core';
import { client } from '../../client/client.ts';
import { keys } from '../../components/session/requests.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { useText } from '../../text/text.ts';

interface AssessmentChoiceProps {
  readonly value: string | null;
  readonly onChoose: (assessment: string | null) => void;
}

/** To which assessment a workbook belongs that doesn't say so, or names one that isn't here. */
export function AssessmentChoice({ value, onChoose }: AssessmentChoiceProps) {
  const { t } = useText('form');
  const rows = useRequest(keys.assessments, () => client.assessment.list({})).value?.rows ?? [];
  // Only while the partner's answers are open can a form be taken over.
  const open = rows
    .filter(({ status }) => status === 'draft' || status === 'in-progress' || status === 'returned')
    .toSorted((a, b) => a.partner.name.localeCompare(b.partner.name));
  const known = open.some(({ reference, id }) => reference === value || id === value);
  return (
    <NativeSelect
      id="form-assessment"
      label={t('assessment.label')}
      description={t('assessment.hint')}
      maw={520}
      value={known && value !== null ? value : ''}
      onChange={(event) => onChoose(event.currentTarget.value || null)}
      data={[
        { value: '', label: t(open.length === 0 ? 'assessment.none' : 'assessment.choose') },
        ...open.map(({ reference, partner }) => ({
          value: reference,
          label: `${partner.name} · ${reference}`,
        })),
      ]}
    />
  );
}
