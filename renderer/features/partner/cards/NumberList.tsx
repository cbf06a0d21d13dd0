import type { PartnerField, PartnerFields } from '../../../../shared/record/shapes/partner.ts';
import { useText } from '../../../text/text.ts';
import classes from './DetailsCard.module.css';
import { HistoryMark } from './HistoryMark.tsx';

interface NumberListProps {
  readonly fields: PartnerFields;
  readonly onHistory: (field: PartnerField) => void;
}

/**
 * Vendor numbers per agency, UN Partner Portal number and IATI identifier: text, never figures. The last two have the mark
 * of their history, also where none is recorded any more; that of the vendor numbers stands above the list.
 */
export function NumberList({ fields, onHistory }: NumberListProps) {
  const { t } = useText('partner');
  const numbers = [
    ...fields.vendorNumbers.map(({ agency, number }) => ({
      label: agency === '' ? t('details.anyAgency') : agency,
      number,
      field: null,
    })),
    ...(['unppNumber', 'iatiIdentifier'] as const).map((field) => ({
      label: t(`field.${field}`),
      number: fields[field],
      field,
    })),
  ];
  return (
    <ul className={classes.list}>
      {numbers.map(({ label, number, field }) => (
        <li key={`${label}-${number}`}>
          <span className={classes.quiet}>{label}</span>
          <span className={classes.number}>
            {number === null ? (
              <span className={classes.quiet}>{t('common:notRecorded')}</span>
            ) : (
              <bdi dir="ltr">{number}</bdi>
            )}
            {field && <HistoryMark field={field} onHistory={onHistory} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
