import type { ContentFiles } from '../shared/content/files/content-files.ts';
import type { InstrumentContents } from '../shared/content/instrument/load-instruments.ts';
import actions100Actions from './actions/1.0.0/actions.json' with { type: 'json' };
import actions100TextAr from './actions/1.0.0/text.ar.json' with { type: 'json' };
import actions100TextEn from './actions/1.0.0/text.en.json' with { type: 'json' };
import actions110Actions from './actions/1.1.0/actions.json' with { type: 'json' };
import actions110TextAr from './actions/1.1.0/text.ar.json' with { type: 'json' };
import actions110TextEn from './actions/1.1.0/text.en.json' with { type: 'json' };
import actions120Actions from './actions/1.2.0/actions.json' with { type: 'json' };
import actions120TextAr from './actions/1.2.0/text.ar.json' with { type: 'json' };
import actions120TextEn from './actions/1.2.0/text.en.json' with { type: 'json' };
import actions120TextEs from './actions/1.2.0/text.es.json' with { type: 'json' };
import actions120TextFr from './actions/1.2.0/text.fr.json' with { type: 'json' };
import actions120TextRu from './actions/1.2.0/text.ru.json' with { type: 'json' };
import actions120TextZh from './actions/1.2.0/text.zh.json' with { type: 'json' };
import checks100Checks from './checks/1.0.0/checks.json' with { type: 'json' };
import checks100TextAr from './checks/1.0.0/text.ar.json' with { type: 'json' };
import checks100TextEn from './checks/1.0.0/text.en.json' with { type: 'json' };
import checks110Checks from './checks/1.1.0/checks.json' with { type: 'json' };
import checks110TextAr from './checks/1.1.0/text.ar.json' with { type: 'json' };
import checks110TextEn from './checks/1.1.0/text.en.json' with { type: 'json' };
import checks120Checks from './checks/1.2.0/checks.json' with { type: 'json' };
import checks120TextAr from './checks/1.2.0/text.ar.json' with { type: 'json' };
import checks120TextEn from './checks/1.2.0/text.en.json' with { type: 'json' };
import checks120TextEs from './checks/1.2.0/text.es.json' with { type: 'json' };
import checks120TextFr from './checks/1.2.0/text.fr.json' with { type: 'json' };
import checks120TextRu from './checks/1.2.0/text.ru.json' with { type: 'json' };
import checks120TextZh from './checks/1.2.0/text.zh.json' with { type: 'json' };
import clauses100Library from './clauses/1.0.0/library.json' with { type: 'json' };
import clauses100TextAr from './clauses/1.0.0/text.ar.json' with { type: 'json' };
import clauses100TextEn from './clauses/1.0.0/text.en.json' with { type: 'json' };
import clauses100TextFr from './clauses/1.0.0/text.fr.json' with { type: 'json' };
import clauses100TextZh from './clauses/1.0.0/text.zh.json' with { type: 'json' };
import clauses110Library from './clauses/1.1.0/library.json' with { type: 'json' };
import clauses110TextAr from './clauses/1.1.0/text.ar.json' with { type: 'json' };
import clauses110TextEn from './clauses/1.1.0/text.en.json' with { type: 'json' };
import clauses110TextFr from './clauses/1.1.0/text.fr.json' with { type: 'json' };
import clauses110TextZh from './clauses/1.1.0/text.zh.json' with { type: 'json' };
import clauses120Library from './clauses/1.2.0/library.json' with { type: 'json' };
import clauses120TextAr from './clauses/1.2.0/text.ar.json' with { type: 'json' };
import clauses120TextEn from './clauses/1.2.0/text.en.json' with { type: 'json' };
import clauses120TextEs from './clauses/1.2.0/text.es.json' with { type: 'json' };
import clauses120TextFr from './clauses/1.2.0/text.fr.json' with { type: 'json' };
import clauses120TextRu from './clauses/1.2.0/text.ru.json' with { type: 'json' };
import clauses120TextZh from './clauses/1.2.0/text.zh.json' with { type: 'json' };
import evidenceTextAr from './evidence/text.ar.json' with { type: 'json' };
import evidenceTextEn from './evidence/text.en.json' with { type: 'json' };
import evidenceTextEs from './evidence/text.es.json' with { type: 'json' };
import evidenceTextFr from './evidence/text.fr.json' with { type: 'json' };
import evidenceTextRu from './evidence/text.ru.json' with { type: 'json' };
import evidenceTextZh from './evidence/text.zh.json' with { type: 'json' };
import evidenceVocabulary from './evidence/vocabulary.json' with { type: 'json' };
import glossaryTerms from './glossary/terms.json' with { type: 'json' };
import instrumentsUnIpPsea2020100Instrument from './instruments/un-ip-psea-2020/1.0.0/instrument.json' with {
  type: 'json',
};
import instrumentsUnIpPsea2020100TextAr from './instruments/un-ip-psea-2020/1.0.0/text.ar.json' with {
  type: 'json',
};
import instrumentsUnIpPsea2020100TextEn from './instruments/un-ip-psea-2020/1.0.0/text.en.json' with {
  type: 'json',
};
import instrumentsUnIpPsea2020100TextEs from './instruments/un-ip-psea-2020/1.0.0/text.es.json' with {
  type: 'json',
};
import instrumentsUnIpPsea2020100TextFr from './instruments/un-ip-psea-2020/1.0.0/text.fr.json' with {
  type: 'json',
};
import instrumentsUnIpPsea2020100TextRu from './instruments/un-ip-psea-2020/1.0.0/text.ru.json' with {
  type: 'json',
};
import instrumentsUnIpPsea2020100TextZh from './instruments/un-ip-psea-2020/1.0.0/text.zh.json' with {
  type: 'json',
};
import instrumentsUnIpPsea2020110Instrument from './instruments/un-ip-psea-2020/1.1.0/instrument.json' with {
  type: 'json',
};
import instrumentsUnIpPsea2020110TextAr from './instruments/un-ip-psea-2020/1.1.0/text.ar.json' with {
  type: 'json',
};
import instrumentsUnIpPsea2020110TextEn from './instruments/un-ip-psea-2020/1.1.0/text.en.json' with {
  type: 'json',
};
import instrumentsUnIpPsea2020110TextEs from './instruments/un-ip-psea-2020/1.1.0/text.es.json' with {
  type: 'json',
};
import instrumentsUnIpPsea2020110TextFr from './instruments/un-ip-psea-2020/1.1.0/text.fr.json' with {
  type: 'json',
};
import instrumentsUnIpPsea2020110TextRu from './instruments/un-ip-psea-2020/1.1.0/text.ru.json' with {
  type: 'json',
};
import instrumentsUnIpPsea2020110TextZh from './instruments/un-ip-psea-2020/1.1.0/text.zh.json' with {
  type: 'json',
};
import instrumentsUnIpPsea2020120Instrument from './instruments/un-ip-psea-2020/1.2.0/instrument.json' with {
  type: 'json',
};
import instrumentsUnIpPsea2020120TextAr from './instruments/un-ip-psea-2020/1.2.0/text.ar.json' with {
  type: 'json',
};
import instrumentsUnIpPsea2020120TextEn from './instruments/un-ip-psea-2020/1.2.0/text.en.json' with {
  type: 'json',
};
import instrumentsUnIpPsea2020120TextEs from './instruments/un-ip-psea-2020/1.2.0/text.es.json' with {
  type: 'json',
};
import instrumentsUnIpPsea2020120TextFr from './instruments/un-ip-psea-2020/1.2.0/text.fr.json' with {
  type: 'json',
};
import instrumentsUnIpPsea2020120TextRu from './instruments/un-ip-psea-2020/1.2.0/text.ru.json' with {
  type: 'json',
};
import instrumentsUnIpPsea2020120TextZh from './instruments/un-ip-psea-2020/1.2.0/text.zh.json' with {
  type: 'json',
};
import instrumentsUnicefSea2020100Instrument from './instruments/unicef-sea-2020/1.0.0/instrument.json' with {
  type: 'json',
};
import instrumentsUnicefSea2020100TextAr from './instruments/unicef-sea-2020/1.0.0/text.ar.json' with {
  type: 'json',
};
import instrumentsUnicefSea2020100TextEn from './instruments/unicef-sea-2020/1.0.0/text.en.json' with {
  type: 'json',
};
import instrumentsUnicefSea2020100TextEs from './instruments/unicef-sea-2020/1.0.0/text.es.json' with {
  type: 'json',
};
import instrumentsUnicefSea2020100TextFr from './instruments/unicef-sea-2020/1.0.0/text.fr.json' with {
  type: 'json',
};
import instrumentsUnicefSea2020100TextRu from './instruments/unicef-sea-2020/1.0.0/text.ru.json' with {
  type: 'json',
};
import instrumentsUnicefSea2020100TextZh from './instruments/unicef-sea-2020/1.0.0/text.zh.json' with {
  type: 'json',
};
import instrumentsUnicefSea2020110Instrument from './instruments/unicef-sea-2020/1.1.0/instrument.json' with {
  type: 'json',
};
import instrumentsUnicefSea2020110TextAr from './instruments/unicef-sea-2020/1.1.0/text.ar.json' with {
  type: 'json',
};
import instrumentsUnicefSea2020110TextEn from './instruments/unicef-sea-2020/1.1.0/text.en.json' with {
  type: 'json',
};
import instrumentsUnicefSea2020110TextEs from './instruments/unicef-sea-2020/1.1.0/text.es.json' with {
  type: 'json',
};
import instrumentsUnicefSea2020110TextFr from './instruments/unicef-sea-2020/1.1.0/text.fr.json' with {
  type: 'json',
};
import instrumentsUnicefSea2020110TextRu from './instruments/unicef-sea-2020/1.1.0/text.ru.json' with {
  type: 'json',
};
import instrumentsUnicefSea2020110TextZh from './instruments/unicef-sea-2020/1.1.0/text.zh.json' with {
  type: 'json',
};

// Written by `npm run content:index` from the folders here: every released version of all content that ships.

/** Instruments in the order in which they are offered, and the vocabulary of evidence that they share. */
export const instrumentContents: InstrumentContents = {
  evidence: {
    place: 'evidence',
    definition: evidenceVocabulary,
    texts: {
      'text.en.json': evidenceTextEn,
      'text.ar.json': evidenceTextAr,
      'text.es.json': evidenceTextEs,
      'text.fr.json': evidenceTextFr,
      'text.ru.json': evidenceTextRu,
      'text.zh.json': evidenceTextZh,
    },
  },
  instruments: [
    {
      place: 'instruments/un-ip-psea-2020/1.0.0',
      definition: instrumentsUnIpPsea2020100Instrument,
      texts: {
        'text.en.json': instrumentsUnIpPsea2020100TextEn,
        'text.ar.json': instrumentsUnIpPsea2020100TextAr,
        'text.es.json': instrumentsUnIpPsea2020100TextEs,
        'text.fr.json': instrumentsUnIpPsea2020100TextFr,
        'text.ru.json': instrumentsUnIpPsea2020100TextRu,
        'text.zh.json': instrumentsUnIpPsea2020100TextZh,
      },
    },
    {
      place: 'instruments/un-ip-psea-2020/1.1.0',
      definition: instrumentsUnIpPsea2020110Instrument,
      texts: {
        'text.en.json': instrumentsUnIpPsea2020110TextEn,
        'text.ar.json': instrumentsUnIpPsea2020110TextAr,
        'text.es.json': instrumentsUnIpPsea2020110TextEs,
        'text.fr.json': instrumentsUnIpPsea2020110TextFr,
        'text.ru.json': instrumentsUnIpPsea2020110TextRu,
        'text.zh.json': instrumentsUnIpPsea2020110TextZh,
      },
    },
    {
      place: 'instruments/un-ip-psea-2020/1.2.0',
      definition: instrumentsUnIpPsea2020120Instrument,
      texts: {
        'text.en.json': instrumentsUnIpPsea2020120TextEn,
        'text.ar.json': instrumentsUnIpPsea2020120TextAr,
        'text.es.json': instrumentsUnIpPsea2020120TextEs,
        'text.fr.json': instrumentsUnIpPsea2020120TextFr,
        'text.ru.json': instrumentsUnIpPsea2020120TextRu,
        'text.zh.json': instrumentsUnIpPsea2020120TextZh,
      },
    },
    {
      place: 'instruments/unicef-sea-2020/1.0.0',
      definition: instrumentsUnicefSea2020100Instrument,
      texts: {
        'text.en.json': instrumentsUnicefSea2020100TextEn,
        'text.ar.json': instrumentsUnicefSea2020100TextAr,
        'text.es.json': instrumentsUnicefSea2020100TextEs,
        'text.fr.json': instrumentsUnicefSea2020100TextFr,
        'text.ru.json': instrumentsUnicefSea2020100TextRu,
        'text.zh.json': instrumentsUnicefSea2020100TextZh,
      },
    },
    {
      place: 'instruments/unicef-sea-2020/1.1.0',
      definition: instrumentsUnicefSea2020110Instrument,
      texts: {
        'text.en.json': instrumentsUnicefSea2020110TextEn,
        'text.ar.json': instrumentsUnicefSea2020110TextAr,
        'text.es.json': instrumentsUnicefSea2020110TextEs,
        'text.fr.json': instrumentsUnicefSea2020110TextFr,
        'text.ru.json': instrumentsUnicefSea2020110TextRu,
        'text.zh.json': instrumentsUnicefSea2020110TextZh,
      },
    },
  ],
};

export const clauseContents: readonly ContentFiles[] = [
  {
    place: 'clauses/1.0.0',
    definition: clauses100Library,
    texts: {
      'text.en.json': clauses100TextEn,
      'text.ar.json': clauses100TextAr,
      'text.fr.json': clauses100TextFr,
      'text.zh.json': clauses100TextZh,
    },
  },
  {
    place: 'clauses/1.1.0',
    definition: clauses110Library,
    texts: {
      'text.en.json': clauses110TextEn,
      'text.ar.json': clauses110TextAr,
      'text.fr.json': clauses110TextFr,
      'text.zh.json': clauses110TextZh,
    },
  },
  {
    place: 'clauses/1.2.0',
    definition: clauses120Library,
    texts: {
      'text.en.json': clauses120TextEn,
      'text.ar.json': clauses120TextAr,
      'text.es.json': clauses120TextEs,
      'text.fr.json': clauses120TextFr,
      'text.ru.json': clauses120TextRu,
      'text.zh.json': clauses120TextZh,
    },
  },
];

export const actionContents: readonly ContentFiles[] = [
  {
    place: 'actions/1.0.0',
    definition: actions100Actions,
    texts: {
      'text.en.json': actions100TextEn,
      'text.ar.json': actions100TextAr,
    },
  },
  {
    place: 'actions/1.1.0',
    definition: actions110Actions,
    texts: {
      'text.en.json': actions110TextEn,
      'text.ar.json': actions110TextAr,
    },
  },
  {
    place: 'actions/1.2.0',
    definition: actions120Actions,
    texts: {
      'text.en.json': actions120TextEn,
      'text.ar.json': actions120TextAr,
      'text.es.json': actions120TextEs,
      'text.fr.json': actions120TextFr,
      'text.ru.json': actions120TextRu,
      'text.zh.json': actions120TextZh,
    },
  },
];

export const checkContents: readonly ContentFiles[] = [
  {
    place: 'checks/1.0.0',
    definition: checks100Checks,
    texts: {
      'text.en.json': checks100TextEn,
      'text.ar.json': checks100TextAr,
    },
  },
  {
    place: 'checks/1.1.0',
    definition: checks110Checks,
    texts: {
      'text.en.json': checks110TextEn,
      'text.ar.json': checks110TextAr,
    },
  },
  {
    place: 'checks/1.2.0',
    definition: checks120Checks,
    texts: {
      'text.en.json': checks120TextEn,
      'text.ar.json': checks120TextAr,
      'text.es.json': checks120TextEs,
      'text.fr.json': checks120TextFr,
      'text.ru.json': checks120TextRu,
      'text.zh.json': checks120TextZh,
    },
  },
];

export const glossaryContent: unknown = glossaryTerms;
