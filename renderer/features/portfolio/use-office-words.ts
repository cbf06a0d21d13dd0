import { officeNotKnown } from '../../../shared/rules/standing/registered-by.ts';
import { useText } from '../../text/text.ts';

/** Words for the office that registered partners: as a choice, and among the facts of a letter or saved report. */
export function useOfficeWords() {
  const { t } = useText('portfolio');
  return {
    choice: (office: string) => (office === officeNotKnown ? t('office.notKnown') : office),
    fact: (office: string) =>
      office === officeNotKnown ? t('office.registeredNotKnown') : t('office.registered', { office }),
  };
}
