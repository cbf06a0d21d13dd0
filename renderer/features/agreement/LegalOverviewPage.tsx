import { Anchor, Button } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { AgreementRow } from '../../../shared/rules/agreement/agreement-view.ts';
import { client } from '../../client/client.ts';
import { useSaveFile } from '../../components/files/use-save-file.ts';
import { isolated } from '../../components/form/fill-text.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { LongAnswer } from '../../components/job/LongAnswer.tsx';
import { LongProgress } from '../../components/job/LongProgress.tsx';
import { PageHeader } from '../../components/page/PageHeader.tsx';
import { keys } from '../../components/session/requests.ts';
import { useLongRequest } from '../../components/session/use-long-request.ts';
import { usePartnerRows } from '../../components/session/use-partners.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { useLongTask } from '../../components/session/use-waiting.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { useLanguage, useText } from '../../text/text.ts';
import { AgreementFilters } from './list/AgreementFilters.tsx';
import { agreementsAddress, readView, writeView } from './list/agreements-view.ts';
import { askedOf } from './overview/asked-of.ts';
import classes from './overview/Overview.module.css';
import { OverviewTables } from './overview/OverviewTables.tsx';

const noRows: readonly AgreementRow[] = [];

/** What a legal office asks over agreements: elements, texts left behind, scans. `/legal-overview`, filter in the address. */
export function LegalOverviewPage() {
  const { t } = useText('agreement');
  const { language } = useLanguage();
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => readView(params), [params]);
  const asked = askedOf(view);
  const list = useRequest(keys.agreementList(null), () => client.agreement.list({}));
  const overview = useLongRequest(keys.agreementOverview(asked), (asking) =>
    client.agreement.getOverview(asked, asking),
  );
  const partners = usePartnerRows().value?.rows;
  const countryOf = useCallback(
    (id: string) => partners?.find((row) => row.id === id)?.country ?? null,
    [partners],
  );
  const saveFile = useSaveFile();
  const exporting = useLongTask(async (format: 'excel' | 'word', asking) => {
    const made = await client.agreement.exportOverview({ ...asked, format, language }, asking);
    if (made.ok) await saveFile(made.value.file);
    return made;
  });
  const button = (format: 'excel' | 'word') => (
    <Button
      variant="default"
      leftSection={<Icon name="download" />}
      loading={exporting.running}
      onClick={() => void exporting.run(format)}
    >
      {t(`overview.${format}`)}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('overview.title')}
        where={
          <Anchor component={Link} to={agreementsAddress(view)} size="sm">
            {t('title')}
          </Anchor>
        }
        secondary={
          <>
            {button('excel')}
            {button('word')}
          </>
        }
      />
      <div className={classes.page}>
        <LongProgress waiting={exporting} title={t('overview.title')} />
        <RefusalAlert refusal={exporting.refusal ?? overview.refusal ?? list.refusal} />
        <AgreementFilters
          rows={list.value?.rows ?? noRows}
          view={view}
          countryOf={countryOf}
          ofPartner={false}
          onChange={(changed) => setParams(writeView(changed), { replace: true })}
        />
        {view.search.trim() !== '' && (
          <p className={classes.quiet}>{t('overview.search', { words: isolated(view.search.trim()) })}</p>
        )}
        <LongAnswer answer={overview} title={t('overview.loading')} />
        {overview.value && <OverviewTables overview={overview.value} view={view} />}
      </div>
    </>
  );
}
