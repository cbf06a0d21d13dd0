import { Loader } from '@mantine/core';
import { useParams } from 'react-router';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { PartnerPageHeader } from '../../components/page/PartnerPageHeader.tsx';
import { keys } from '../../components/session/requests.ts';
import { usePartner } from '../../components/session/use-partners.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { HistoryDocuments } from './HistoryDocuments.tsx';
import { HistoryView } from './HistoryView.tsx';
import { useAsked } from './use-asked.ts';

/** Everything that happened to a partner, in sentences: `/partners/:reference/history`, what is asked in the address. */
export function PartnerHistoryPage() {
  const { t } = useText('history');
  const { language } = useLanguage();
  const { reference = '' } = useParams();
  const asked = useAsked();
  const partner = usePartner(reference);
  if (partner.refusal) return <RefusalAlert refusal={partner.refusal} />;
  if (!partner.value) return <Loader aria-label={t('loading')} />;
  const { id } = partner.value;
  return (
    <>
      <PartnerPageHeader
        partner={partner.value}
        title={t('title')}
        secondary={
          <HistoryDocuments
            make={(format, template) =>
              client.partner.exportHistory({ partner: id, language, ...asked.filter, format, ...template })
            }
          />
        }
      />
      <HistoryView
        asked={asked}
        partner={partner.value.reference}
        keyOf={(page) => keys.partnerTold(partner.value?.reference ?? '', { language, page })}
        ask={(page) => client.partner.listHistory({ partner: id, language, ...page })}
      />
    </>
  );
}
