import type { Instrument } from '../../../shared/content/instrument/instrument.ts';
import { countRules } from '../../../shared/content/instrument/provenance.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { formatDate } from '../text/dates.ts';

type Shown = Pick<Instrument, 'definition' | 'origin'>;

/** Where the words of an instrument come from, a line each; of what ships, none: whoever shows it says that it is model text. */
export function useWording({ definition, origin }: Shown): readonly string[] {
  const { t } = useText('library');
  const { language } = useLanguage();
  const { provenance, modelText } = definition;
  const pack = origin?.pack ?? null;
  if (modelText && !pack) return [];
  const publisher = provenance?.publisher ?? pack?.publisher;
  const document = provenance?.document ?? pack?.source ?? null;
  const confirmed = pack?.confirmedBy ?? null;
  const counts = provenance && countRules(provenance);
  const lines = [
    publisher === undefined ? null : t('from.publisher', { publisher }),
    document && t('from.document', { title: document.title, date: formatDate(document.date, language) }),
    document?.reference === undefined ? null : t('from.reference', { reference: document.reference }),
    pack && t('from.pack', { name: pack.name, version: pack.version }),
    confirmed &&
      t('from.confirmed', {
        name: confirmed.name,
        function: confirmed.function,
        date: formatDate(confirmed.on, language),
      }),
    counts && counts.rules > 0
      ? t('origin.rules', { count: counts.rules, confirmed: counts.confirmed })
      : null,
  ].filter((line) => line !== null && line !== undefined);
  return lines.length > 0 ? lines : [t('from.loaded')];
}

/** The same as a list; nothing for what ships as model text. */
export function Wording({
  instrument,
  className,
}: {
  readonly instrument: Shown;
  readonly className?: string | undefined;
}) {
  const lines = useWording(instrument);
  if (lines.length === 0) return null;
  return (
    <ul className={className}>
      {lines.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}
