import { agreementTypeSchema } from '../../../../shared/content/clause/clause.ts';
import { countryName } from '../../../../shared/ground/countries/countries.ts';
import {
  agreementFieldsSchema,
  agreementStatusSchema,
  elementCheckSchema,
} from '../../../../shared/record/shapes/agreement.ts';
import {
  flowDownCheckSchema,
  subPartnerAssessedSchema,
} from '../../../../shared/record/shapes/sub-agreement.ts';
import type { AgreementKey } from '../../../../shared/rules/history/register-key.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { useLanguageName } from '../../../components/clause/use-language-name.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';

/** Names and values of what is recorded of a partner's agreements, in words. */
export function useAgreementWords({ row }: Pick<PartnerView, 'row'>) {
  const { t } = useText('agreement');
  const { language, locale } = useLanguage();
  const languageName = useLanguageName();
  const listed = (given: unknown, word: (each: string) => string = (each) => each) =>
    Array.isArray(given) ? given.map((each) => word(String(each))).join(' · ') || null : null;

  function label(key: AgreementKey): string {
    // A withdrawn agreement has given its reference up.
    const reference = row.agreements.find(({ id }) => id === key.agreement)?.reference;
    return [reference ?? t('history.one'), partOf(key)].join(' · ');
  }

  function partOf(key: AgreementKey): string {
    if (key.kind === 'sub-agreement')
      return [
        t('history.sub'),
        key.field === 'startsOn' || key.field === 'endsOn'
          ? t(`field.${key.field}`)
          : t(`sub.field.${key.field}`),
      ].join(' · ');
    if (key.kind === 'contract-withdrawn') return t('history.contractWithdrawn');
    if (key.kind === 'agreement-element') return t(`element.${key.element}`);
    return key.kind === 'agreement-withdrawn' ? t('status.withdrawn') : t(`field.${key.field}`);
  }

  function value(key: AgreementKey, given: unknown): string | null {
    if (key.kind === 'sub-agreement') return subWords(key.field, given);
    if (key.kind === 'agreement-withdrawn' || key.kind === 'contract-withdrawn') return String(given);
    return key.kind === 'agreement-element' ? checkWords(given) : fieldWords(key.field, given);
  }

  function checkWords(given: unknown): string | null {
    const check = elementCheckSchema.safeParse(given);
    if (!check.success) return null;
    const { state, article, quote, reason } = check.data;
    return [t(`state.${state}`), article, quote, reason].filter(Boolean).join('\n');
  }

  function subWords(
    field: Extract<AgreementKey, { kind: 'sub-agreement' }>['field'],
    given: unknown,
  ): string | null {
    if (field === 'startsOn' || field === 'endsOn') return formatDate(String(given), language);
    if (field === 'flowDown') {
      const look = flowDownCheckSchema.safeParse(given).data;
      return look
        ? [t(`sub.flowDown.${look.state}`), look.article, look.quote].filter(Boolean).join('\n')
        : null;
    }
    if (field === 'assessed') {
      const made = subPartnerAssessedSchema.safeParse(given).data;
      const on = made?.on ? formatDate(made.on, language) : '';
      return made ? [t(`sub.assessed.${made.state}`), on, made.result].filter(Boolean).join('\n') : null;
    }
    return String(given) || null;
  }

  function fieldWords(
    field: Extract<AgreementKey, { kind: 'agreement-field' }>['field'],
    given: unknown,
  ): string | null {
    switch (field) {
      case 'type': {
        const type = agreementTypeSchema.safeParse(given);
        return type.success ? t(`type.${type.data}`) : null;
      }
      case 'status': {
        const status = agreementStatusSchema.safeParse(given);
        return status.success ? t(`status.${status.data}`) : null;
      }
      case 'startsOn':
      case 'endsOn':
        return formatDate(String(given), language);
      case 'value': {
        const money = agreementFieldsSchema.shape.value.safeParse(given).data;
        return money ? `${money.currency} ${new Intl.NumberFormat(locale).format(money.amount)}` : null;
      }
      case 'countries':
        return listed(given, (code) => countryName(code, language));
      case 'languages':
        return listed(given, languageName);
      case 'prevailing':
        return languageName(String(given));
      case 'parties':
      case 'entities':
        return listed(given);
      case 'reference':
      case 'programme':
        return String(given) || null;
    }
  }

  return { label, value };
}
