import type { Contact, PartnerField, PartnerFields, VendorNumber } from '../../../shared/partner/partner.ts';
import { partnerTypeSchema } from '../../../shared/partner/partner.ts';
import { useLanguage, useText } from '../../text/text.ts';

type Texts = ReturnType<typeof useText<'partner'>>['t'];

/** Values of the partner's fields in words, for cards, conflicts and the history alike. */
export interface FieldWords {
  readonly label: (field: PartnerField) => string;
  /** Null when nothing is recorded. */
  readonly value: (field: PartnerField, value: unknown) => string | null;
}

export function useFieldWords(): FieldWords {
  const { t } = useText('partner');
  const { locale } = useLanguage();
  return {
    label: (field) => t(`field.${field}`),
    value: (field, value) => fieldValue(field, value, t, locale),
  };
}

function fieldValue(field: PartnerField, value: unknown, t: Texts, locale: string): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value) && value.length === 0) return null;
  const list = (items: readonly string[]) => new Intl.ListFormat(locale).format(items);
  switch (field) {
    case 'type': {
      const type = partnerTypeSchema.safeParse(value);
      return type.success ? t(`common:partnerType.${type.data}`) : String(value);
    }
    case 'country':
      return nameOf('region', String(value), locale);
    case 'languages':
      return list((value as PartnerFields['languages']).map((code) => nameOf('language', code, locale)));
    case 'aliases':
      return list(value as PartnerFields['aliases']);
    case 'vendorNumbers':
      return list(
        (value as readonly VendorNumber[]).map(({ agency, number }) =>
          [agency, number].filter(Boolean).join(' '),
        ),
      );
    case 'contacts':
      return list((value as readonly Contact[]).map(contactWords));
    case 'scope': {
      const { inScope, reason } = value as NonNullable<PartnerFields['scope']>;
      return t('scope.because', { scope: t(inScope ? 'scope.in' : 'scope.out'), reason });
    }
    case 'directContact':
      return t(value === true ? 'common:yes' : 'common:no');
    default:
      return String(value);
  }
}

function contactWords({ name, title, email, phone }: Contact): string {
  return [name, title, email, phone].filter((part) => part !== '').join(' · ');
}

/** A code's name in the language of the screens; the code itself where the browser knows none. */
function nameOf(type: 'region' | 'language', code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
