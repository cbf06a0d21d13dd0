import { Anchor, Pagination, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { client } from '../../../client/client.ts';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { LongAnswer } from '../../../components/job/LongAnswer.tsx';
import { PageHeader } from '../../../components/page/PageHeader.tsx';
import { keys } from '../../../components/session/requests.ts';
import { useLongRequest } from '../../../components/session/use-long-request.ts';
import { showDone } from '../../../components/undo/show-done.tsx';
import { useText } from '../../../text/text.ts';
import { DismissDialog } from './DismissDialog.tsx';
import { JoinDialog } from './JoinDialog.tsx';
import { PairItem } from './PairItem.tsx';

const perPage = 20;

type Open = { readonly kind: 'join' | 'dismiss'; readonly one: string; readonly other: string };

/** Pairs of records that may be one organisation, the likeliest first: `/doubles`. */
export function DoublesPage() {
  const { t } = useText('partner');
  const { t: shell } = useText('shell');
  const navigate = useNavigate();
  const [page, setPage] = useState(1);
  const [open, setOpen] = useState<Open | null>(null);
  const answer = useLongRequest(keys.doubles(page), (asking) =>
    client.partner.listDoubles({ offset: (page - 1) * perPage, limit: perPage }, asking),
  );
  const { value, refusal } = answer;
  const close = () => setOpen(null);
  return (
    <>
      <PageHeader
        title={t('doubles.title')}
        where={
          <Anchor component={Link} to="/register" size="sm">
            {shell('register')}
          </Anchor>
        }
      />
      <Stack gap="md">
        <Text size="sm">{t('doubles.lead')}</Text>
        <RefusalAlert refusal={refusal} />
        <LongAnswer answer={answer} title={t('doubles.looking')} />
        {value && (
          <Text size="sm" fw={600} role="status">
            {value.total === 0 ? t('doubles.none') : t('doubles.count', { count: value.total })}
          </Text>
        )}
        {value?.rows.map((pair) => (
          <PairItem
            key={`${pair.one.id} ${pair.other.id}`}
            pair={pair}
            onAct={(kind) => setOpen({ kind, one: pair.one.id, other: pair.other.id })}
          />
        ))}
        {value && value.total > perPage && (
          <Pagination
            total={Math.ceil(value.total / perPage)}
            value={page}
            onChange={setPage}
            getItemProps={(number) => ({ 'aria-label': t('doubles.page', { number }) })}
            getControlProps={(control) => ({ 'aria-label': t(`doubles.${control}`) })}
          />
        )}
      </Stack>
      {open?.kind === 'join' && (
        <JoinDialog
          into={open.one}
          partner={open.other}
          onDone={({ reference, fields }) => {
            close();
            showDone(t('join.done', { partner: fields.name }));
            void navigate(`/partners/${encodeURIComponent(reference)}`);
          }}
          onClose={close}
        />
      )}
      {open?.kind === 'dismiss' && <DismissDialog one={open.one} other={open.other} onClose={close} />}
    </>
  );
}
