import type { PartnerFields } from '../../../../shared/record/shapes/partner.ts';
import { useText } from '../../../text/text.ts';
import cardClasses from './Card.module.css';
import classes from './DetailsCard.module.css';

/** Vendor numbers per agency, UN Partner Portal number and IATI identifier: text, never figures. */
export function NumberList({ fields }: { readonly fields: PartnerFields }) {
  const { t } = useText('partner');
  const numbers = [
    ...fields.vendorNumbers.map(({ agency, number }) => ({
      label: agency === '' ? t('details.anyAgency') : agency,
      number,
    })),
    ...(fields.unppNumber ? [{ label: t('field.unppNumber'), number: fields.unppNumber }] : []),
    ...(fields.iatiIdentifier ? [{ label: t('field.iatiIdentifier'), number: fields.iatiIdentifier }] : []),
  ];
  if (numbers.length === 0) return <p className={cardClasses.quiet}>{t('details.noNumbers')}</p>;
  return (
    <ul className={classes.list}>
      {numbers.map(({ label, number }) => (
        <li key={`${label}-${number}`}>
          <span className={classes.quiet}>{label}</span>
          <bdi dir="ltr">{number}</bdi>
        </li>
      ))}
    </ul>
  );
}
