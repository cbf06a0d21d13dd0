import { languageName } from '../../../shared/documents/annex/language-names.ts';
import { countryName } from '../../../shared/ground/countries/countries.ts';
import { partnerTypeSchema } from '../../../shared/ground/partner-type.ts';
import type {
  Contact,
  PartnerField,
  PartnerFields,
  VendorNumber,
} from '../../../shared/record/shapes/partner.ts';
import { type Language, localeOf } from '../../text/languages.ts';
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
  const { language } = useLanguage();
  return {
    label: (field) => t(`field.${field}`),
    value: (field, value) => fieldValue(field, value, t, language),
  };
}

function fieldValue(field: PartnerField, value: unknown, t: Texts, language: Language): string | null {
  const locale = localeOf(language);
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value) && value.length === 0) return null;
  const list = (items: readonly string[]) => new Intl.ListFormat(locale).format(items);
  switch (field) {
    case 'type': {
      const type = partnerTypeSchema.safeParse(value);
      return type.success ? t(`common:partnerType.${type.data}`) : String(value);
    }
    case 'country':
      return countryName(String(value), language);
    case 'languages':
      return list((value as PartnerFields['languages']).map((code) => languageName(code, locale)));
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
