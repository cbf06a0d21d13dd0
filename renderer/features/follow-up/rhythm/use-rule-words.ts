import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { standingOf } from '../../../components/status/rating-words.ts';
import { useStandingWords } from '../../../components/status/use-standing-words.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { type ReadBy, readRule } from './rhythm-rule.ts';

/** The row of the table in words: "cash up to 500,000 US dollars a year, high risk". */
export function useRuleWords({ row }: PartnerView): (rule: string) => string {
  const { t } = useText('followUp');
  const { locale } = useLanguage();
  const standing = useStandingWords();
  const by = (ground: ReadBy, words: string) =>
    ground === 'emergency' || ground === 'no-contact' ? t(`rhythm.assumed.${ground}`) : words;
  return (rule) => {
    const read = readRule(rule);
    if (!read) return rule;
    if (read.kind === 'rating') return by(read.by, standing(standingOf(row.rating, row.risk)));
    const amount = new Intl.NumberFormat(locale).format(read.limit);
    const cash = t(read.isAbove ? 'rhythm.above' : 'rhythm.upTo', { amount });
    const risk = read.risk ? t(`common:risk.${read.risk}`) : t('rhythm.anyRisk');
    return t('rhythm.row', { cash, risk: by(read.by, risk) });
  };
}
