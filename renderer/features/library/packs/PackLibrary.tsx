import { Button, Loader } from '@mantine/core';
import { client } from '../../../client/client.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { CaseDetailDialog } from '../../../components/intake/CaseDetailDialog.tsx';
import { EmptyState } from '../../../components/page/EmptyState.tsx';
import { keys } from '../../../components/session/requests.ts';
import { useRequest } from '../../../components/session/use-request.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from '../Lists.module.css';
import { PackFacts } from './PackFacts.tsx';
import { PackReportView } from './PackReportView.tsx';
import { usePackImport } from './use-pack-import.ts';

/** Content packs that were taken in, and the way in for another: first what it would bring, then taking it in. */
export function PackLibrary() {
  const { t } = useText('library');
  const { language } = useLanguage();
  const { value, refusal } = useRequest(keys.packs(language), () => client.content.list({ language }));
  const work = usePackImport();
  const packs = value?.rows.toReversed() ?? [];
  const buttons = (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="file" />}
        loading={work.running}
        onClick={() => void work.chooseFile()}
      >
        {t('packs.chooseFile')}
      </Button>
      <Button
        variant="default"
        leftSection={<Icon name="folder" />}
        loading={work.running}
        onClick={() => void work.chooseFolder()}
      >
        {t('packs.chooseFolder')}
      </Button>
    </>
  );
  return (
    <div className={classes.stack}>
      <RefusalAlert refusal={refusal} />
      {!value && !refusal && <Loader aria-label={t('common:loading')} />}
      {packs.length > 0 && <div className={classes.line}>{buttons}</div>}
      <RefusalAlert refusal={work.refusal}>
        <Problems problems={work.refusal?.code === 'PACK_INVALID' ? work.refusal.details.problems : null} />
      </RefusalAlert>
      {work.report && (
        <PackReportView
          report={work.report}
          running={work.running}
          onTakeIn={() => void work.takeIn()}
          onPutAside={work.putAside}
        />
      )}
      {work.report && work.question && (
        <CaseDetailDialog
          {...work.question}
          file={work.report.pack.name}
          found={work.report.caseDetail}
          asksFile={false}
          choices={['keep']}
          submitLabel={t('packs.takeIn')}
          draftKey={`intake/pack/${work.report.pack.sha256}`}
        />
      )}
      {value && packs.length === 0 && (
        <EmptyState title={t('packs.emptyTitle')} text={t('packs.empty')}>
          {buttons}
        </EmptyState>
      )}
      {packs.length > 0 && (
        <ul className={classes.list} aria-label={t('part.packs.title')}>
          {packs.map((pack) => (
            <li key={`${pack.id}@${pack.version}`} className={classes.card}>
              <PackFacts pack={pack} holds={pack.holds} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Everything that is wrong with a pack, so that its publisher can mend it at once. */
function Problems({ problems }: { readonly problems: unknown }) {
  if (!Array.isArray(problems) || problems.length < 2) return null;
  return (
    <ul lang="en" dir="ltr">
      {problems.map((problem) => (
        <li key={String(problem)}>{String(problem)}</li>
      ))}
    </ul>
  );
}
