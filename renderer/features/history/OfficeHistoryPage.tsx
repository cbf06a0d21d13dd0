import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { client } from '../../client/client.ts';
import { PageHeader } from '../../components/page/PageHeader.tsx';
import { keys } from '../../components/session/requests.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { HistoryDocuments } from './HistoryDocuments.tsx';
import { HistoryView } from './HistoryView.tsx';
import { useAsked } from './use-asked.ts';

/** What happened to the office itself: settings, devices, content packs, approvals. `/settings/history`. */
export function OfficeHistoryPage() {
  const { t } = useText('history');
  const { language } = useLanguage();
  const asked = useAsked();
  return (
    <>
      <PageHeader
        title={t('officeTitle')}
        where={
          <Anchor component={Link} to="/settings" size="sm">
            {t('settings')}
          </Anchor>
        }
        secondary={
          <HistoryDocuments
            make={(format, template) =>
              client.workspace.exportHistory({ language, ...asked.filter, format, ...template })
            }
          />
        }
      />
      <HistoryView
        asked={asked}
        partner={null}
        keyOf={(page) => keys.officeTold({ language, page })}
        ask={(page) => client.workspace.listHistory({ language, ...page })}
      />
    </>
  );
}
