import type { IncomingPartner } from '../../../shared/contract/package-views.ts';
import { useLanguage, useText } from '../../text/text.ts';

/** Whose changes are missing before those that wait, by the numbers that they have in the chain of their laptop. */
export function Awaited({ awaited }: Pick<IncomingPartner, 'awaited'>) {
  const { t } = useText('exchange');
  const { locale } = useLanguage();
  const number = new Intl.NumberFormat(locale);
  return awaited.map(({ who, code, from, to }) => (
    <p key={`${code} ${from}`}>
      {t(from === to ? 'preview.awaitedOne' : 'preview.awaitedSeveral', {
        who: who === '' ? code : `${who} (${code})`,
        from: number.format(from),
        to: number.format(to),
      })}
    </p>
  ));
}
