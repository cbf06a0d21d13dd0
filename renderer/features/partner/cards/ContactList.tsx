import type { Contact } from '../../../../shared/record/shapes/partner.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useText } from '../../../text/text.ts';
import cardClasses from './Card.module.css';
import classes from './DetailsCard.module.css';

/** People to write to, with functional title, e-mail and telephone. */
export function ContactList({ contacts }: { readonly contacts: readonly Contact[] }) {
  const { t } = useText('partner');
  if (contacts.length === 0) return <p className={cardClasses.quiet}>{t('details.noContacts')}</p>;
  return (
    <ul className={classes.list}>
      {contacts.map(({ name, title, email, phone }) => (
        <li key={`${name}-${email}-${phone}`}>
          {name !== '' && <ContentText as="strong">{name}</ContentText>}
          {title !== '' && (
            <span className={classes.quiet}>
              <ContentText>{title}</ContentText>
            </span>
          )}
          {email !== '' && <bdi dir="ltr">{email}</bdi>}
          {phone !== '' && <bdi dir="ltr">{phone}</bdi>}
        </li>
      ))}
    </ul>
  );
}
