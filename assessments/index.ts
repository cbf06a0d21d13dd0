import type { InstrumentContent } from '../shared/instrument/load-instrument.ts';
import glossary from './glossary/terms.json' with { type: 'json' };
import unIpPsea2020 from './instruments/un-ip-psea-2020/instrument.json' with { type: 'json' };
import unIpPsea2020Ar from './instruments/un-ip-psea-2020/text.ar.json' with { type: 'json' };
import unIpPsea2020En from './instruments/un-ip-psea-2020/text.en.json' with { type: 'json' };
import unicefSea2020 from './instruments/unicef-sea-2020/instrument.json' with { type: 'json' };
import unicefSea2020Ar from './instruments/unicef-sea-2020/text.ar.json' with { type: 'json' };
import unicefSea2020En from './instruments/unicef-sea-2020/text.en.json' with { type: 'json' };

/**
 * The content that ships, as its files hold it. `shared/instrument/load-instruments.ts` turns it into
 * instruments, `shared/instrument/glossary.ts` into terms. The instrument offered first stands first.
 */
export const instrumentContents: readonly InstrumentContent[] = [
  {
    place: 'un-ip-psea-2020',
    definition: unIpPsea2020,
    texts: { 'text.en.json': unIpPsea2020En, 'text.ar.json': unIpPsea2020Ar },
  },
  {
    place: 'unicef-sea-2020',
    definition: unicefSea2020,
    texts: { 'text.en.json': unicefSea2020En, 'text.ar.json': unicefSea2020Ar },
  },
];

export const glossaryContent: unknown = glossary;
