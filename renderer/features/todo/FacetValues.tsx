import { Checkbox, Radio, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { foldForSearch } from '../../../shared/ground/words/fold.ts';
import { ContentText } from '../../components/text/ContentText.tsx';
import { useLanguage, useText } from '../../text/text.ts';
import classes from './FacetValues.module.css';

/** More than this is found faster by typing. */
const SEARCHED_FROM = 10;
/** More at once would be neither read nor drawn quickly. */
const SHOWN = 100;

interface FacetValuesProps {
  readonly name: string;
  readonly isMultiple: boolean;
  readonly held: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly wordsOf: (value: string) => string;
  readonly onChange: (values: readonly string[]) => void;
}

/** The values of a filter: several of them, or one; many are narrowed by typing. */
export function FacetValues({ name, isMultiple, held, counts, wordsOf, onChange }: FacetValuesProps) {
  const { t } = useText('todo');
  const { locale } = useLanguage();
  const [typed, setTyped] = useState('');
  const all = useMemo(() => {
    const collator = new Intl.Collator(locale, { numeric: true });
    return [...new Set([...counts.keys(), ...held])]
      .map((value) => ({ value, words: wordsOf(value) }))
      .sort((a, b) => collator.compare(a.words, b.words));
  }, [counts, held, wordsOf, locale]);
  const asked = foldForSearch(typed.trim());
  const found = asked === '' ? all : all.filter(({ words }) => foldForSearch(words).includes(asked));
  const Choice = isMultiple ? Checkbox : Radio;
  return (
    <>
      {all.length > SEARCHED_FROM && (
        <TextInput
          size="xs"
          label={t('search.label', { filter: name })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <fieldset className={classes.values} aria-label={name}>
        {found.slice(0, SHOWN).map(({ value, words }) => (
          <Choice
            key={value}
            size="sm"
            checked={held.includes(value)}
            label={
              <span className={classes.value}>
                <ContentText>{words}</ContentText>
                <span className={classes.count}>{counts.get(value) ?? 0}</span>
              </span>
            }
            styles={{ body: { width: '100%' }, labelWrapper: { flex: 1 } }}
            onChange={(event) => {
              const others = isMultiple ? held.filter((each) => each !== value) : [];
              onChange(event.currentTarget.checked ? [...others, value] : others);
            }}
          />
        ))}
        {found.length === 0 && <p className={classes.note}>{t('search.none')}</p>}
        {found.length > SHOWN && (
          <p className={classes.note}>{t('search.more', { count: found.length - SHOWN })}</p>
        )}
      </fieldset>
    </>
  );
}
