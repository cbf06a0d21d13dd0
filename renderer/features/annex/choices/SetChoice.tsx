import { Radio, Stack } from '@mantine/core';
import { type SetId, setIdSchema } from '../../../../shared/content/clause/clause.ts';
import type { AnnexPreview } from '../../../../shared/documents/annex/annex-view.ts';
import { useText } from '../../../text/text.ts';
import classes from './Choices.module.css';

interface SetChoiceProps {
  readonly sets: AnnexPreview['sets'];
  /** Null while none is chosen. */
  readonly value: SetId | null;
  /** In a batch each agreement would have a suggestion of its own, so that none is named. */
  readonly suggests?: boolean;
  readonly error?: string | null;
  readonly onChange: (set: SetId) => void;
}

/** Which clauses the annex holds. The suggested set is named with its reason; every set can be taken. */
export function SetChoice({ sets, value, suggests = true, error = null, onChange }: SetChoiceProps) {
  const { t } = useText('annex');
  return (
    <Radio.Group
      label={t('choice.set')}
      value={value ?? ''}
      error={error}
      onChange={(id) => {
        const set = setIdSchema.safeParse(id);
        if (set.success) onChange(set.data);
      }}
    >
      <Stack gap={6} mt={4}>
        {sets.map(({ id, title, about, suggested }, index) => (
          <Radio
            key={id}
            id={index === 0 ? 'annex-set' : `annex-set-${id}`}
            value={id}
            label={
              <>
                <span dir="auto">{title}</span>
                {suggests && suggested && <span className={classes.suggested}>{t('choice.suggested')}</span>}
              </>
            }
            description={
              <>
                <span dir="auto">{about}</span>
                {suggests && suggested && <span className={classes.why}>{t(`choice.because.${id}`)}</span>}
              </>
            }
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
