import { NativeSelect, TextInput } from '@mantine/core';
import { languageName } from '../../../../shared/documents/annex/language-names.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { DateField } from '../../dialog/DateField.tsx';
import { GuardedText } from '../../guard/GuardedText.tsx';
import { GuardNote } from '../../guard/GuardNote.tsx';
import { languageCodes } from '../../partner-form/language-codes.ts';
import type { EvidenceSubject } from '../evidence-subject.ts';
import classes from './EvidenceDialogs.module.css';
import { StandardsServed } from './StandardsServed.tsx';
import { TypeSelect } from './TypeSelect.tsx';
import type { TypedEvidence } from './typed-evidence.ts';
import type { EvidenceChecks } from './use-evidence-checks.ts';

interface EvidenceFieldInputsProps {
  readonly subject: EvidenceSubject;
  readonly value: TypedEvidence;
  readonly onChange: (change: Partial<TypedEvidence>) => void;
  readonly errorOf: (field: string) => string | null;
  readonly checks: EvidenceChecks;
}

/** Title, type, standards, dates and language: the same when a document is added and when it is edited. */
export function EvidenceFieldInputs({ subject, value, onChange, errorOf, checks }: EvidenceFieldInputsProps) {
  const { t } = useText('evidence');
  const { language } = useLanguage();
  const date = (id: string, field: 'issuedOn' | 'expiresOn', label: string) => (
    <DateField
      id={id}
      label={label}
      value={value[field]}
      onChange={(day) => onChange({ [field]: day })}
      onIncomplete={(incomplete) => checks.onIncomplete(id, incomplete)}
      error={errorOf(id)}
    />
  );
  return (
    <>
      <TextInput
        id="evidence-title"
        label={t('field.title')}
        value={value.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
        error={errorOf('evidence-title')}
        required
        maxLength={300}
        dir="auto"
        data-autofocus
      />
      <GuardNote text={value.title} />
      <TypeSelect
        subject={subject}
        value={value.documentType}
        onChange={(documentType) => onChange({ documentType })}
        error={errorOf('evidence-type')}
      />
      <GuardedText
        id="evidence-description"
        label={t('field.description')}
        hint={t('field.descriptionHint')}
        value={value.description}
        onChange={(description) => onChange({ description })}
        error={errorOf('evidence-description')}
        required={checks.needsDescription(value.documentType)}
        minRows={1}
        maxRows={6}
        maxLength={2000}
      />
      {subject.assessment && (
        <StandardsServed
          assessment={subject.assessment}
          value={value.standards}
          onChange={(standards) => onChange({ standards })}
        />
      )}
      <div className={classes.dates}>
        {date('evidence-issued', 'issuedOn', t('field.issuedOn'))}
        {date('evidence-expires', 'expiresOn', t('field.expiresOn'))}
      </div>
      <NativeSelect
        id="evidence-language"
        label={t('field.language')}
        value={value.language}
        onChange={(event) => onChange({ language: event.currentTarget.value })}
        data={[
          { value: '', label: t('field.noLanguage') },
          ...[...new Set([...languageCodes, ...(value.language === '' ? [] : [value.language])])].map(
            (code) => ({ value: code, label: languageName(code, language) }),
          ),
        ]}
        maw={320}
      />
    </>
  );
}
