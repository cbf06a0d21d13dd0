import { Button } from '@mantine/core';
import { Notice } from '../../../components/page/Notice.tsx';
import { useText } from '../../../text/text.ts';
import classes from '../Lists.module.css';
import { PackFacts } from './PackFacts.tsx';
import type { PackReport } from './use-pack-import.ts';

interface PackReportViewProps {
  readonly report: PackReport;
  readonly running: boolean;
  readonly onTakeIn: () => void;
  readonly onPutAside: () => void;
}

/** What a pack would bring, with the button that takes it in; afterwards, that it was taken in. */
export function PackReportView({ report, running, onTakeIn, onPutAside }: PackReportViewProps) {
  const { t } = useText('library');
  const { pack, clauses, holds, imported } = report;
  const name = `${pack.name} ${pack.version}`;
  if (imported)
    return (
      <Notice tone="good" icon="circle-check" title={t('packs.taken', { pack: name })} role="status">
        {t('packs.takenText')}
      </Notice>
    );
  const inUse = clauses.filter((clause) => clause.inUse && clause.pack?.id === pack.id).length;
  return (
    <section className={classes.card} aria-label={t('packs.would', { pack: name })}>
      <Notice tone="neutral" icon="info" role="status">
        {t('packs.dryRun')}
      </Notice>
      <PackFacts pack={pack} holds={holds} isKnown={false} />
      {clauses.length > 0 && <p>{t('packs.inUse', { count: inUse })}</p>}
      <div className={classes.line}>
        <Button loading={running} onClick={onTakeIn}>
          {t('packs.takeIn')}
        </Button>
        <Button variant="default" onClick={onPutAside}>
          {t('common:cancel')}
        </Button>
        <span className={classes.quiet}>{t('packs.takeInExplain')}</span>
      </div>
    </section>
  );
}
