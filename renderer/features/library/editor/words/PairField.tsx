import { Button, Textarea, TextInput } from '@mantine/core';
import { textDirection } from '../../../../components/clause/text-direction.ts';
import { GrownTextarea, growsByItself } from '../../../../components/form/GrownTextarea.tsx';
import { useText } from '../../../../text/text.ts';
import classes from '../Editor.module.css';

interface PairFieldProps {
  readonly id: string;
  readonly label: string;
  readonly language: string;
  /** Our own text with the language that it is really in; null where there is none. */
  readonly ours: { readonly text: string; readonly language: string; readonly isModel: boolean } | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly lines?: number;
  readonly hint?: string;
}

/** Our text and, beside it, the official one to be typed or pasted. */
export function PairField(props: PairFieldProps) {
  const { id, label, language, ours, value, onChange, lines = 1, hint } = props;
  const { t } = useText('instrumentEditor');
  const shared = {
    id,
    label,
    value,
    lang: language,
    dir: value === '' ? textDirection(language) : 'auto',
    maxLength: 40_000,
    ...(hint ? { description: hint } : {}),
  } as const;
  const isSame = ours !== null && ours.language === language && ours.text === value;
  return (
    <div className={classes.pair}>
      <div className={classes.ours}>
        <p className={classes.side}>{ours?.isModel === false ? t('words.copied') : t('words.ours')}</p>
        {ours ? (
          <span lang={ours.language} dir="auto">
            {ours.text}
          </span>
        ) : (
          <span className={classes.quiet}>{t('words.oursNone')}</span>
        )}
      </div>
      <div>
        {lines > 1 ? (
          <Textarea
            {...shared}
            onChange={(event) => onChange(event.currentTarget.value)}
            minRows={lines}
            maxRows={20}
            {...(growsByItself ? { component: GrownTextarea } : { autosize: true })}
          />
        ) : (
          <TextInput {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
        )}
        {ours && ours.language === language && !isSame && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('words.useOursOf', { field: label })}
            onClick={() => onChange(ours.text)}
          >
            {t('words.useOurs')}
          </Button>
        )}
        {isSame && ours.isModel && <p className={classes.quiet}>{t('words.isOurs')}</p>}
      </div>
    </div>
  );
}
