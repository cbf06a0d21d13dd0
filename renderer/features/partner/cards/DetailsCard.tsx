import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { PartnerField } from '../../../../shared/record/shapes/partner.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { MomentText } from '../../../components/text/DateText.tsx';
import { useText } from '../../../text/text.ts';
import cardClasses from './Card.module.css';
import { Card } from './Card.tsx';
import { ContactList } from './ContactList.tsx';
import classes from './DetailsCard.module.css';
import { FieldItem } from './FieldItem.tsx';
import { HistoryMark } from './HistoryMark.tsx';
import { NumberList } from './NumberList.tsx';

interface DetailsCardProps {
  readonly partner: PartnerView;
  readonly onHistory: (field: PartnerField) => void;
}

/** Fields that are shown even when nothing is recorded; the others only when something is. */
const always: readonly PartnerField[] = ['type', 'country', 'directContact', 'scope'];
const whenRecorded: readonly PartnerField[] = [
  'acronym',
  'aliases',
  'languages',
  'headquartersName',
  'notes',
];

/** What the register knows of the partner, each field with a mark that opens its history. */
export function DetailsCard({ partner, onHistory }: DetailsCardProps) {
  const { t } = useText('partner');
  const { fields, updated } = partner;
  const shown = [
    ...always,
    ...whenRecorded.filter((field) => {
      const value = field === 'headquartersName' ? (partner.headquarters ?? fields[field]) : fields[field];
      return Array.isArray(value) ? value.length > 0 : value !== null;
    }),
  ];
  return (
    <div className={classes.column}>
      <Card
        title={t('details.title')}
        actions={
          <>
            <HistoryMark field="name" onHistory={onHistory} />
            {!partner.archived && (
              <Button
                component={Link}
                to={`/partners/${encodeURIComponent(partner.reference)}/edit`}
                size="compact-sm"
                variant="subtle"
              >
                {t('page.edit')}
              </Button>
            )}
          </>
        }
      >
        <dl className={classes.fields}>
          {shown.map((field) => (
            <FieldItem key={field} partner={partner} field={field} onHistory={onHistory} />
          ))}
        </dl>
        {updated && (
          <p className={cardClasses.quiet}>
            {t('page.updated')} <ContentText>{updated.by.name}</ContentText>{' '}
            <bdi>
              <MomentText at={updated.at} />
            </bdi>
          </p>
        )}
      </Card>
      <Card title={t('details.contacts')} actions={<HistoryMark field="contacts" onHistory={onHistory} />}>
        <ContactList contacts={fields.contacts} />
      </Card>
      <Card
        title={t('details.numbers')}
        actions={<HistoryMark field="vendorNumbers" onHistory={onHistory} />}
      >
        <NumberList fields={fields} onHistory={onHistory} />
      </Card>
    </div>
  );
}
