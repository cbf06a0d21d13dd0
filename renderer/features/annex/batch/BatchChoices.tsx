import { Stack } from '@mantine/core';
import type { AnnexPreview } from '../../../../shared/documents/annex/annex-view.ts';
import type { FileContent } from '../../../../shared/ground/refusals/request.ts';
import type { FieldError } from '../../../components/form/ErrorSummary.tsx';
import { PageSection } from '../../../components/page/PageSection.tsx';
import type { Refusal } from '../../../components/session/requests.ts';
import { useText } from '../../../text/text.ts';
import { withMember } from '../annex-work.ts';
import { BlankInput } from '../blanks/BlankInput.tsx';
import { FormChoice } from '../choices/ChoiceSection.tsx';
import { LanguageChoice } from '../choices/LanguageChoice.tsx';
import { LetterheadField } from '../choices/LetterheadField.tsx';
import { SetChoice } from '../choices/SetChoice.tsx';
import { WordingChoice } from '../clauses/WordingChoice.tsx';
import { blankField } from '../open-fields.ts';
import classes from './Batch.module.css';
import { type BatchWork, setOf, sharedBlanks } from './batch-work.ts';

interface BatchChoicesProps {
  /** Of the first agreement, as an example of all; null while it is read, or refused. */
  readonly preview: AnnexPreview | null;
  readonly refusal: Refusal | null;
  readonly example: string;
  readonly work: BatchWork;
  readonly template: FileContent | null;
  readonly errors: readonly FieldError[];
  readonly onTemplate: (template: FileContent | null) => void;
  readonly onChange: (change: Partial<BatchWork>) => void;
}

/** The choices that all annexes of the batch share: set, languages, wordings, and the blanks that no record fills. */
export function BatchChoices(props: BatchChoicesProps) {
  const { preview, refusal, example, work, template, errors, onTemplate, onChange } = props;
  const { t } = useText('annex');
  if (!preview) return null;
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message ?? null;
  const known = refusal?.details.known;
  const available =
    refusal?.code === 'LANGUAGE_NOT_AVAILABLE' && Array.isArray(known) ? known : preview.languages;
  const choices = preview.clauses.filter(({ variants }) => variants.length > 1);
  const blanks = sharedBlanks(preview);
  return (
    <>
      <PageSection title={t('choice.title')}>
        <Stack gap="md">
          {work.subAgreements !== 'only' && (
            <SetChoice
              sets={preview.sets}
              value={work.set}
              suggests={false}
              error={errorOf('annex-set')}
              onChange={(set) => onChange({ set })}
            />
          )}
          <LanguageChoice
            languages={work.languages}
            available={available}
            prevailing={null}
            chosen={work.prevailing}
            error={errorOf('annex-language')}
            onChange={(languages) => onChange({ languages })}
            onPrevail={(prevailing) => onChange({ prevailing })}
          />
          <FormChoice value={work.form} onChange={(form) => onChange({ form })} />
          <LetterheadField template={template} onChange={onTemplate} />
        </Stack>
      </PageSection>
      {setOf(work) !== null && (
        <>
          <PageSection title={t('batch.wordings')}>
            <p className={classes.quiet}>{t('batch.wordingsHint')}</p>
            {choices.map((clause) => (
              <WordingChoice
                key={clause.clause}
                label={clause.title}
                clause={clause.clause}
                element={clause.element}
                variants={clause.variants}
                value={clause.variant}
                isMissing={false}
                onChoose={(variant) =>
                  onChange({ variants: withMember(work.variants, clause.clause, variant) })
                }
              />
            ))}
          </PageSection>
          <PageSection title={t('batch.blanks')}>
            <p className={classes.quiet}>{t('batch.blanksHint', { example })}</p>
            {blanks.map((blank) => (
              <BlankInput
                key={blank.id}
                blank={blank}
                typed={work.values[blank.id]}
                isMissing={errorOf(blankField(blank.id)) !== null}
                onWrite={(value) => onChange({ values: withMember(work.values, blank.id, value) })}
              />
            ))}
          </PageSection>
        </>
      )}
    </>
  );
}
