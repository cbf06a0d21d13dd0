import { Button } from '@mantine/core';
import type { AgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import { client } from '../../../client/client.ts';
import { useLanguageName } from '../../../components/clause/use-language-name.ts';
import { useSaveFile } from '../../../components/files/use-save-file.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { useTask } from '../../../components/session/use-command.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './AgreementScreen.module.css';

/** The final annexes of an agreement, newest first; each can be given out again to the byte. */
export function AnnexList({ agreement }: { readonly agreement: AgreementView }) {
  const { t } = useText('agreement');
  const { language, locale } = useLanguage();
  const languageName = useLanguageName();
  const saveFile = useSaveFile();
  const again = useTask(async (annex: string) => {
    const found = await client.annex.getFile({ annex });
    if (found.ok) await saveFile(found.value.file);
    return found;
  });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const nameOf = (id: string) => agreement.subPartners.find((each) => each.id === id)?.name ?? id;
  return (
    <PageSection title={t('annexes.title')}>
      <RefusalAlert refusal={again.refusal} />
      {agreement.annexRecords.length === 0 && <p className={classes.quiet}>{t('annexes.none')}</p>}
      <ul className={classes.rows} aria-label={t('annexes.title')}>
        {agreement.annexRecords
          .toReversed()
          .map(({ id, reference, on, set, languages, form, by, subAgreement }) => (
            <li key={id}>
              <span className={classes.what}>
                <strong>
                  <bdi>{reference}</bdi>
                </strong>
                {form === 'clauses' && ` · ${t('annexes.clausesOnly')}`}
                {subAgreement !== null && (
                  <small>
                    <ContentText as="span">{t('annexes.forSub', { name: nameOf(subAgreement) })}</ContentText>
                  </small>
                )}
                <small>
                  {t('annexes.line', {
                    set: t(`set.${set}`),
                    languages: list.format(languages.map(languageName)),
                    date: formatDate(on, language, 'short'),
                  })}
                </small>
                <small>
                  <ContentText as="span">{t('annexes.by', { name: by.name })}</ContentText>
                </small>
              </span>
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<Icon name="download" size={14} />}
                loading={again.running}
                aria-label={t('annexes.againOf', { reference })}
                onClick={() => void again.run(reference)}
              >
                {t('annexes.again')}
              </Button>
            </li>
          ))}
      </ul>
    </PageSection>
  );
}
