import { Button, Loader, Text } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { AgreementRow } from '../../../shared/rules/agreement/agreement-view.ts';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { EmptyState } from '../../components/page/EmptyState.tsx';
import { PageHeader } from '../../components/page/PageHeader.tsx';
import { keys } from '../../components/session/requests.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { useText } from '../../text/text.ts';
import { AddAgreementDialog } from './fields/AddAgreementDialog.tsx';
import classes from './list/AgreementList.module.css';
import { AgreementList } from './list/AgreementList.tsx';
import { writeView } from './list/agreements-view.ts';
import { useAgreementsView } from './list/use-agreements-view.ts';

const noRows: readonly AgreementRow[] = [];

/** All agreements of the office: `/agreements`, with search and filters in the address. */
export function AgreementsPage() {
  const { t } = useText('agreement');
  const navigate = useNavigate();
  const list = useRequest(keys.agreementList(null), () => client.agreement.list({}));
  const rows = list.value?.rows ?? noRows;
  const { view, change, lastOpened, setLastOpened } = useAgreementsView();
  const [adding, setAdding] = useState(false);
  const filter = writeView(view).toString();
  const overview = filter === '' ? '/legal-overview' : `/legal-overview?${filter}`;
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('title')}
        action={{ label: t('add.open'), onAct: () => setAdding(true) }}
        secondary={
          <>
            <Button component={Link} to={overview} variant="default" leftSection={<Icon name="list" />}>
              {t('list.overview')}
            </Button>
            <Button
              component={Link}
              to="/import/agreements"
              variant="default"
              leftSection={<Icon name="upload" />}
            >
              {t('list.import')}
            </Button>
          </>
        }
      />
      <RefusalAlert refusal={list.refusal} />
      {list.loading && <Loader size="sm" role="status" aria-label={t('list.loading')} />}
      {list.value && rows.length === 0 && (
        <EmptyState title={t('empty.title')} text={t('empty.text')}>
          <Text size="sm" c="dimmed" w="100%">
            {t('empty.demo')}
          </Text>
        </EmptyState>
      )}
      {rows.length > 0 && (
        <AgreementList
          rows={rows}
          view={view}
          onChange={change}
          lastOpened={lastOpened}
          onOpened={setLastOpened}
        />
      )}
      {adding && (
        <AddAgreementDialog
          partner={null}
          onAdded={({ reference }) => void navigate(`/agreements/${encodeURIComponent(reference)}`)}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}
