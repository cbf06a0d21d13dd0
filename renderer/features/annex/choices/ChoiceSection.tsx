import { Radio, Stack } from '@mantine/core';
import type { AnnexPreview } from '../../../../shared/documents/annex/annex-view.ts';
import type { FileContent } from '../../../../shared/ground/refusals/request.ts';
import type { AgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { useText } from '../../../text/text.ts';
import type { AnnexWork } from '../annex-work.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { LetterheadField } from './LetterheadField.tsx';
import { SetChoice } from './SetChoice.tsx';

interface ChoiceSectionProps {
  readonly agreement: AgreementView;
  readonly preview: AnnexPreview;
  readonly languages: readonly string[];
  readonly work: AnnexWork;
  /** Languages that the last refusal named; null where it named none. */
  readonly known: readonly string[] | null;
  /** Whether the final annex was asked for. */
  readonly isAsked: boolean;
  readonly template: FileContent | null;
  readonly onTemplate: (template: FileContent | null) => void;
  readonly onChange: (change: Partial<AnnexWork>) => void;
}

/** What the annex is as a whole: set, languages, form and letterhead. */
export function ChoiceSection(props: ChoiceSectionProps) {
  const { agreement, preview, languages, work, known, isAsked, template, onTemplate, onChange } = props;
  const { t } = useText('annex');
  return (
    <PageSection title={t('choice.title')}>
      <Stack gap="md">
        <SetChoice
          sets={preview.sets}
          value={work.set ?? preview.options.set}
          onChange={(set) => onChange({ set })}
        />
        <LanguageChoice
          languages={languages}
          available={known ?? preview.languages}
          prevailing={agreement.prevailing}
          chosen={work.prevailing}
          isMissing={isAsked && preview.missing.prevailing}
          onChange={(chosen) => onChange({ languages: chosen })}
          onPrevail={(prevailing) => onChange({ prevailing })}
        />
        <FormChoice value={work.form} onChange={(form) => onChange({ form })} />
        <LetterheadField template={template} onChange={onTemplate} />
      </Stack>
    </PageSection>
  );
}

interface FormChoiceProps {
  readonly value: AnnexWork['form'];
  readonly onChange: (form: AnnexWork['form']) => void;
}

/** A whole annex, or its clauses alone. */
export function FormChoice({ value, onChange }: FormChoiceProps) {
  const { t } = useText('annex');
  return (
    <Radio.Group
      label={t('form.label')}
      value={value}
      onChange={(form) => onChange(form === 'clauses' ? 'clauses' : 'annex')}
    >
      <Stack gap={6} mt={4}>
        <Radio value="annex" label={t('form.annex')} description={t('form.annexAbout')} />
        <Radio value="clauses" label={t('form.clauses')} description={t('form.clausesAbout')} />
      </Stack>
    </Radio.Group>
  );
}
