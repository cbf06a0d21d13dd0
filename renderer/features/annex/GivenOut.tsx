import { Button } from '@mantine/core';
import type { AgreementView } from '../../../shared/rules/agreement/agreement-view.ts';
import { client } from '../../client/client.ts';
import { useLanguageName } from '../../components/clause/use-language-name.ts';
import { useSaveFile } from '../../components/files/use-save-file.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { PageSection } from '../../components/page/PageSection.tsx';
import { useTask } from '../../components/session/use-command.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { DateText } from '../../components/text/DateText.tsx';
import { useText } from '../../text/text.ts';
import classes from './AnnexScreen.module.css';

interface GivenOutProps {
  readonly agreement: AgreementView;
  /** Id of the sub-agreement whose annexes they are; null for those of the agreement itself. */
  readonly subAgreement: string | null;
}

/** The final annexes of an agreement or of a sub-agreement, newest first, each to be given out again as it was. */
export function GivenOut({ agreement, subAgreement }: GivenOutProps) {
  const { t } = useText('annex');
  const languageName = useLanguageName();
  const save = useSaveFile();
  const again = useTask(client.annex.getFile);
  const annexes = agreement.annexRecords.filter((each) => each.subAgreement === subAgreement).toReversed();
  return (
    <PageSection title={t('givenOut.title', { count: annexes.length })}>
      <RefusalAlert refusal={again.refusal} />
      {annexes.length === 0 && <p className={classes.quiet}>{t('givenOut.none')}</p>}
      {annexes.length > 0 && (
        <ul className={classes.list}>
          {annexes.map((annex) => (
            <li key={annex.id}>
              <div>
                <bdi dir="ltr">{annex.reference}</bdi>
                {' · '}
                <DateText date={annex.on} format="short" />
                <div className={classes.quiet}>
                  {[t(`set.${annex.set}`), annex.languages.map(languageName).join(' – ')].join(' · ')}
                  {' · '}
                  <bdi>{annex.by.name}</bdi>
                </div>
              </div>
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<Icon name="download" size={14} />}
                aria-label={t('givenOut.againOf', { reference: annex.reference })}
                onClick={async () => {
                  const given = await again.run({ annex: annex.reference });
                  if (given.ok) await save(given.value.file);
                }}
              >
                {t('givenOut.again')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </PageSection>
  );
}
