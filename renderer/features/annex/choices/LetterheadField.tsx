import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FileContent } from '../../../../shared/ground/refusals/request.ts';
import { host } from '../../../client/host.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { ask, type Refusal } from '../../../components/session/requests.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { useText } from '../../../text/text.ts';
import classes from './Choices.module.css';

interface LetterheadFieldProps {
  readonly template: FileContent | null;
  readonly onChange: (template: FileContent | null) => void;
}

/** The mark at which the letterhead takes the annex in. */
const mark = '{{annex}}';

/** The office's own Word letterhead, whose styles, header and footer the annex then has. */
export function LetterheadField({ template, onChange }: LetterheadFieldProps) {
  const { t } = useText('annex');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const choose = async () => {
    const picked = await ask(() => host.pickFile({ accept: ['.docx'] }));
    setRefusal(picked.ok ? null : picked.error);
    if (picked.ok && picked.value) onChange(picked.value);
  };
  return (
    <fieldset className={classes.fieldset}>
      <legend>{t('letterhead.label')}</legend>
      <RefusalAlert refusal={refusal} />
      <div className={classes.line}>
        {template && (
          <span>
            <Icon name="file" size={14} /> <bdi>{template.name}</bdi>
          </span>
        )}
        <Button size="compact-sm" variant="default" onClick={() => void choose()}>
          {t(template ? 'letterhead.another' : 'letterhead.choose')}
        </Button>
        {template && (
          <Button size="compact-sm" variant="subtle" onClick={() => onChange(null)}>
            {t('letterhead.without')}
          </Button>
        )}
      </div>
      <p className={classes.hint}>{t('letterhead.hint', { mark })}</p>
    </fieldset>
  );
}
