import { Checkbox, NativeSelect } from '@mantine/core';
import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import { textFor } from '../../../../shared/content/instrument/localize.ts';
import { GuardedText } from '../../../components/guard/GuardedText.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './ActivityForm.module.css';
import type { TypedActivity, TypedFinding } from './typed-activity.ts';

interface FindingFieldsProps {
  readonly instrument: Instrument;
  readonly value: TypedActivity['findings'];
  readonly onChange: (findings: TypedActivity['findings']) => void;
  readonly errorOf: (field: string) => string | null;
}

const tendencies = ['better', 'same', 'worse'] as const;

/** A finding for each standard that is ticked: what was seen, and whether it turns better or worse. */
export function FindingFields({ instrument, value, onChange, errorOf }: FindingFieldsProps) {
  const { t } = useText('followUp');
  const { language } = useLanguage();
  const { standards } = textFor(instrument, language);
  return (
    <fieldset className={classes.part}>
      <legend>{t('field.findings')}</legend>
      {Object.entries(value).map(([standard, finding]) => {
        const title = standards[standard]?.title;
        const change = (part: Partial<TypedFinding>) =>
          onChange({ ...value, [standard]: { ...finding, ...part } });
        return (
          <div key={standard}>
            <Checkbox
              checked={finding.chosen}
              onChange={(event) => change({ chosen: event.currentTarget.checked })}
              label={
                <>
                  <bdi>{standard}</bdi>{' '}
                  {title && <ContentText lang={title.language}>{title.text}</ContentText>}
                </>
              }
            />
            {finding.chosen && (
              <div className={classes.fields}>
                <GuardedText
                  id={`finding-${standard}`}
                  label={t('field.finding', { standard })}
                  value={finding.text}
                  onChange={(text) => change({ text })}
                  error={errorOf(`finding-${standard}`)}
                  required
                  maxRows={6}
                  maxLength={4000}
                />
                <NativeSelect
                  label={t('field.tendency')}
                  maw={260}
                  value={finding.tendency ?? ''}
                  onChange={(event) => change({ tendency: event.currentTarget.value || null })}
                  data={[
                    { value: '', label: t('tendency.none') },
                    ...tendencies.map((each) => ({ value: each, label: t(`tendency.${each}`) })),
                  ]}
                />
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
