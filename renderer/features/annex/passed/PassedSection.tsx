import type { AnnexPreview } from '../../../../shared/documents/annex/annex-view.ts';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { useText } from '../../../text/text.ts';
import type { DateChoice, DateChoices } from '../annex-work.ts';
import { dateField } from '../open-fields.ts';
import classes from './Passed.module.css';
import { PassedDate } from './PassedDate.tsx';

interface PassedSectionProps {
  readonly passed: AnnexPreview['passed'];
  /** Those on which nothing that fits was decided. */
  readonly missing: readonly string[];
  readonly isAsked: boolean;
  readonly choices: DateChoices;
  readonly onChange: (choices: DateChoices) => void;
}

/** Dates of the plan that have passed: what the annex says of each is decided before it is written. */
export function PassedSection({ passed, missing, isAsked, choices, onChange }: PassedSectionProps) {
  const { t } = useText('annex');
  if (passed.length === 0) return null;
  return (
    <PageSection title={t('passed.title', { count: passed.length })}>
      <p className={classes.hint}>{t('passed.hint')}</p>
      {passed.map(({ id, kind, label, on }) => (
        <PassedDate
          key={id}
          field={dateField(id)}
          label={kind === 'action' ? `${label} (${id})` : label}
          on={on}
          canLeave={kind === 'action'}
          choice={choices[id] ?? null}
          isMissing={isAsked && missing.includes(id)}
          onChange={(choice) => onChange(withChoice(choices, id, choice))}
        />
      ))}
    </PageSection>
  );
}

/** The choices with one of them put in, or taken out. */
export function withChoice(choices: DateChoices, id: string, choice: DateChoice | null): DateChoices {
  const { [id]: _, ...rest } = choices;
  return choice === null ? rest : { ...rest, [id]: choice };
}
