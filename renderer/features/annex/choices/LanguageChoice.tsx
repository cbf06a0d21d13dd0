import { NativeSelect } from '@mantine/core';
import { useLanguageName } from '../../../components/clause/use-language-name.ts';
import { useText } from '../../../text/text.ts';
import { prevailingField } from '../open-fields.ts';
import classes from './Choices.module.css';

interface LanguageChoiceProps {
  /** One or two, in the order of the columns; empty while none is chosen. */
  readonly languages: readonly string[];
  readonly available: readonly string[];
  /** Of the agreement's record. */
  readonly prevailing: string | null;
  /** Where the record names none of the two: what a person chose. */
  readonly chosen: string | null;
  readonly isMissing?: boolean;
  readonly error?: string | null;
  readonly onChange: (languages: string[]) => void;
  readonly onPrevail: (language: string | null) => void;
}

/** One language, or two side by side: the first begins the line of reading. Only those that every clause has. */
export function LanguageChoice(props: LanguageChoiceProps) {
  const { languages, available, prevailing, chosen, isMissing = false, error = null } = props;
  const { onChange, onPrevail } = props;
  const { t } = useText('annex');
  const languageName = useLanguageName();
  const [first = '', second = ''] = languages;
  const option = (code: string) => ({ value: code, label: languageName(code) });
  // What was chosen stays to be seen although the set no longer has it; the refusal says so.
  const choices = (taken: string) =>
    available.includes(taken) || taken === '' ? available : [...available, taken];
  const isRecorded = prevailing !== null && languages.includes(prevailing);
  return (
    <fieldset className={classes.fieldset}>
      <legend>{t('language.label')}</legend>
      <div className={classes.languages}>
        <NativeSelect
          id="annex-language"
          label={t('language.first')}
          value={first}
          error={error}
          onChange={(event) => {
            const code = event.currentTarget.value;
            if (code !== '') onChange(second === '' || second === code ? [code] : [code, second]);
          }}
          data={[
            ...(first === '' ? [{ value: '', label: t('language.choose') }] : []),
            ...choices(first).map(option),
          ]}
        />
        <NativeSelect
          id="annex-second-language"
          label={t('language.second')}
          value={second}
          disabled={first === ''}
          onChange={(event) => {
            const code = event.currentTarget.value;
            onChange(code === '' ? [first] : [first, code]);
          }}
          data={[
            { value: '', label: t('language.none') },
            ...choices(second)
              .filter((code) => code !== first)
              .map(option),
          ]}
        />
      </div>
      <p className={classes.hint}>
        {t('language.hint')}
        {second !== '' && isRecorded && ` ${t('language.prevails', { language: languageName(prevailing) })}`}
      </p>
      {second !== '' && !isRecorded && (
        <NativeSelect
          id={prevailingField}
          maw={480}
          label={t('language.decides')}
          description={
            prevailing === null
              ? t('language.decidesNone')
              : t('language.decidesOther', { language: languageName(prevailing) })
          }
          value={chosen !== null && languages.includes(chosen) ? chosen : ''}
          error={isMissing ? t('language.decidesMissing') : null}
          onChange={(event) => onPrevail(event.currentTarget.value || null)}
          data={[{ value: '', label: t('language.choose') }, ...languages.map(option)]}
        />
      )}
    </fieldset>
  );
}
