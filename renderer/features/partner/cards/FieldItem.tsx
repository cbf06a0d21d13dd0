import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { PartnerField } from '../../../../shared/record/shapes/partner.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useText } from '../../../text/text.ts';
import { useFieldWords } from '../field-words.ts';
import classes from './DetailsCard.module.css';
import { HistoryMark } from './HistoryMark.tsx';

interface FieldItemProps {
  readonly partner: PartnerView;
  readonly field: PartnerField;
  readonly onHistory: (field: PartnerField) => void;
}

/** One field with the mark that opens its history. */
export function FieldItem({ partner, field, onHistory }: FieldItemProps) {
  const words = useFieldWords();
  return (
    <div>
      <dt>{words.label(field)}</dt>
      <dd>
        <span className={classes.value}>
          <FieldValue partner={partner} field={field} />
        </span>
        <HistoryMark field={field} onHistory={onHistory} />
      </dd>
    </div>
  );
}

function FieldValue({ partner, field }: { readonly partner: PartnerView; readonly field: PartnerField }) {
  const { t } = useText('partner');
  const words = useFieldWords();
  const { fields, headquarters, inScope } = partner;
  if (field === 'headquartersName' && headquarters) {
    return (
      <Anchor component={Link} to={`/partners/${encodeURIComponent(headquarters.reference)}`} size="sm">
        <ContentText>{headquarters.name}</ContentText>
      </Anchor>
    );
  }
  if (field === 'scope' && fields.scope === null) {
    return t('scope.because', { scope: t(inScope ? 'scope.in' : 'scope.out'), reason: t('scope.byType') });
  }
  const value = words.value(field, fields[field]);
  return value === null ? (
    <span className={classes.quiet}>{t('common:notRecorded')}</span>
  ) : (
    <ContentText>{value}</ContentText>
  );
}
