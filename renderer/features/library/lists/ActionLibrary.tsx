import { Loader } from '@mantine/core';
import type { ActionLibraryText, LibraryAction } from '../../../../shared/content/actions/action-library.ts';
import { client } from '../../../client/client.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { keys } from '../../../components/session/requests.ts';
import { useRequest } from '../../../components/session/use-request.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from '../Lists.module.css';

/** What can be done about an unmet standard: the actions that a plan proposes. To be read only. */
export function ActionLibrary() {
  const { t } = useText('library');
  const { language } = useLanguage();
  const { value, refusal } = useRequest(keys.actionLibrary, () => client.plan.listLibrary({}));
  const texts = value?.texts[language] ?? value?.texts.en;
  return (
    <>
      <RefusalAlert refusal={refusal} />
      {!value && !refusal && <Loader aria-label={t('common:loading')} />}
      {value && texts && (
        <>
          <p className={classes.lead}>
            {t('version', { version: value.version })} {value.modelText && t('actions.model')}
          </p>
          <ul className={classes.list} lang={texts.language}>
            {value.rows.map((action) => (
              <ActionCard
                key={action.id}
                action={action}
                // A pack may have fewer languages than the program: its actions are told in English then.
                texts={texts.actions[action.id] ? texts : (value.texts.en ?? texts)}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface ActionCardProps {
  readonly action: LibraryAction;
  readonly texts: ActionLibraryText;
}

function ActionCard({ action, texts }: ActionCardProps) {
  const { t } = useText('library');
  const lang = useLanguage().language;
  const text = texts.actions[action.id];
  if (!text) return null;
  const standards = [...new Set(Object.values(action.standards).flat())];
  return (
    <li className={classes.card} lang={texts.language} dir="auto">
      <h2>{text.title}</h2>
      <div className={classes.facts} lang={lang}>
        <bdi dir="ltr">{standards.join(', ')}</bdi>
        <span>{t('actions.weeks', { count: action.weeks })}</span>
        <span>{t(`actions.effort.${action.effort}`)}</span>
      </div>
      <p>{text.why}</p>
      <details>
        <summary lang={lang}>{t('actions.steps', { count: text.steps.length })}</summary>
        <ol>
          {text.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          <span lang={lang}>{t('actions.verification')}</span> {text.verification}
        </p>
        <p>
          <span lang={lang}>{t('actions.sources')}</span> <bdi dir="ltr">{action.sources.join(' · ')}</bdi>
        </p>
      </details>
    </li>
  );
}
