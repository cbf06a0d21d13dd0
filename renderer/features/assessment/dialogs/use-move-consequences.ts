import type { InstrumentComparison } from '../../../../shared/rules/assessment/instrument-difference.ts';
import { useLanguage, useText } from '../../../text/text.ts';

/** What a move does to the answers that are there, each in a sentence; empty while it is not known yet. */
export function useMoveConsequences(compared: InstrumentComparison | null): string[] {
  const { t } = useText('assessment');
  const { locale } = useLanguage();
  if (!compared) return [];
  const { kept, removed, reopened, added } = compared.answers;
  const list = (standards: readonly string[]) => new Intl.ListFormat(locale).format(standards);
  return [
    t('version.kept', { count: kept.length }),
    ...(removed.length > 0 ? [t('version.removed', { standards: list(removed) })] : []),
    ...(reopened.length > 0 ? [t('version.reopened', { standards: list(reopened) })] : []),
    ...(added.length > 0 ? [t('version.added', { standards: list(added) })] : []),
    ...(compared.formsOut > 0 ? [t('version.formsOut', { count: compared.formsOut })] : []),
    t('version.noWayBack'),
  ];
}
