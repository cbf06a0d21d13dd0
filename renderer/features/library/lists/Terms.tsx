import { Loader } from '@mantine/core';
import { client } from '../../../client/client.ts';
import { useLanguageName } from '../../../components/clause/use-language-name.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { keys } from '../../../components/session/requests.ts';
import { useRequest } from '../../../components/session/use-request.ts';
import { useText } from '../../../text/text.ts';
import classes from '../Lists.module.css';

/** One word for one thing in every language: the terms that ship, and those of packs in their place. To be read only. */
export function Terms() {
  const { t } = useText('library');
  const languageName = useLanguageName();
  const { value, refusal } = useRequest(keys.terms, () => client.content.listTerms({}));
  return (
    <>
      <RefusalAlert refusal={refusal} />
      {!value && !refusal && <Loader aria-label={t('common:loading')} />}
      {value && (
        <ul className={classes.list}>
          {value.rows.map(({ id, en, abbreviation, meaning, source, translations, pack }) => (
            <li key={id} className={classes.card}>
              <h2 lang="en" dir="ltr">
                {en}
                {abbreviation !== undefined && ` (${abbreviation})`}
              </h2>
              <p lang="en" dir="ltr">
                {meaning}
              </p>
              <ul>
                {Object.entries(translations).map(([language, translation]) => (
                  <li key={language}>
                    <b>{languageName(language)}</b>{' '}
                    <span lang={language} dir="auto">
                      {translation.text}
                      {translation.abbreviation !== undefined && ` (${translation.abbreviation})`}
                    </span>
                  </li>
                ))}
              </ul>
              <p className={classes.quiet}>
                {t('terms.source')} <bdi>{source}</bdi>
                {pack && ` · ${t('from.pack', { name: pack.name, version: pack.version })}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
