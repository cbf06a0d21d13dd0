import { useText } from '../../text/text.ts';
import type { ImportPlan } from './import-work.ts';

/** Words for what importing will do, by verb and count. */
export function usePlanWords(): {
  readonly button: (plan: ImportPlan) => string;
  readonly explanation: (plan: ImportPlan) => string;
} {
  const { t } = useText('import');
  return {
    button: ({ create, update }) => {
      const importing = t('rows.import', { count: create });
      const updating = t('rows.update', { count: update });
      if (create === 0 && update === 0) return t('rows.nothing');
      if (create === 0) return updating;
      return update === 0 ? importing : t('rows.importAndUpdate', { import: importing, update: updating });
    },
    explanation: ({ create, update, unchanged, leftOut }) => {
      const left = leftOut === 0 ? t('rows.leftNone') : t('rows.leftOut', { count: leftOut });
      const same = unchanged === 0 ? [] : [t('rows.same', { count: unchanged })];
      return [t('rows.explain', { create, update, left }), ...same].join(' ');
    },
  };
}
