import { Button } from '@mantine/core';
import { Link, NavLink } from 'react-router';
import { chaptersOf, guideOf } from '../../../../shared/documents/guide/guide.ts';
import { client } from '../../../client/client.ts';
import { useSaveFile } from '../../../components/files/use-save-file.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import type { Result } from '../../../components/session/requests.ts';
import { useTask } from '../../../components/session/use-command.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { useText } from '../../../text/text.ts';
import classes from '../Help.module.css';
import { HelpLanguage, useHelpLanguage } from '../HelpLanguage.tsx';
import { GuideBlock } from './GuideBlock.tsx';

/** The guide, a chapter at a time, in the language of one's choice; also as Word, to print. */
export function GuidePart({ chapter }: { readonly chapter: string | null }) {
  const { t } = useText('help');
  const [language, setLanguage] = useHelpLanguage();
  const saveFile = useSaveFile();
  const saving = useTask(async (input: { language: typeof language }): Promise<Result<unknown>> => {
    const made = await client.guide.export(input);
    if (made.ok) await saveFile(made.value.file);
    return made;
  });
  const guide = guideOf(language);
  const chapters = chaptersOf(language);
  const at = Math.max(
    chapters.findIndex(({ id }) => id === chapter),
    0,
  );
  const shown = chapters[at];
  const next = chapters[at + 1];
  return (
    <>
      <div className={classes.tools}>
        <HelpLanguage value={language} onChange={setLanguage} />
        <Button
          variant="default"
          leftSection={<Icon name="download" />}
          loading={saving.running}
          onClick={() => void saving.run({ language })}
        >
          {t('guide.save')}
        </Button>
      </div>
      <RefusalAlert refusal={saving.refusal} />
      <div className={classes.guide} lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
        <nav aria-label={t('guide.chapters')} className={classes.chapters}>
          <ol>
            {chapters.map(({ id, title }) => (
              <li key={id}>
                <NavLink to={`/help/guide/${id}`} data-here={id === shown?.id || undefined}>
                  {title}
                </NavLink>
              </li>
            ))}
          </ol>
        </nav>
        {shown && (
          <article className={classes.chapter} aria-labelledby="chapter-title">
            {at === 0 && <p>{guide.lead}</p>}
            {guide.draft && <p className={classes.draft}>{guide.draft}</p>}
            <h2 id="chapter-title">{shown.title}</h2>
            {shown.parts.map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a chapter never change their order.
              <GuideBlock key={index} part={part} language={language} />
            ))}
            {next && (
              <p>
                <Link to={`/help/guide/${next.id}`}>{t('guide.next', { title: next.title })}</Link>
              </p>
            )}
          </article>
        )}
      </div>
    </>
  );
}
