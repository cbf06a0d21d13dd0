import type { ActionContent } from '../shared/content/actions/load-actions.ts';
import type { ClauseContent } from '../shared/content/clause/load-clauses.ts';
import type { InstrumentContent } from '../shared/content/instrument/load-instrument.ts';
import actions from './actions/actions.json' with { type: 'json' };
import actionsAr from './actions/text.ar.json' with { type: 'json' };
import actionsEn from './actions/text.en.json' with { type: 'json' };
import checks from './checks/checks.json' with { type: 'json' };
import checksAr from './checks/text.ar.json' with { type: 'json' };
import checksEn from './checks/text.en.json' with { type: 'json' };
import clauseLibrary from './clauses/library.json' with { type: 'json' };
import clausesAr from './clauses/text.ar.json' with { type: 'json' };
import clausesEn from './clauses/text.en.json' with { type: 'json' };
import clausesFr from './clauses/text.fr.json' with { type: 'json' };
import clausesZh from './clauses/text.zh.json' with { type: 'json' };
import glossary from './glossary/terms.json' with { type: 'json' };
import unIpPsea2020 from './instruments/un-ip-psea-2020/instrument.json' with { type: 'json' };
import unIpPsea2020Ar from './instruments/un-ip-psea-2020/text.ar.json' with { type: 'json' };
import unIpPsea2020En from './instruments/un-ip-psea-2020/text.en.json' with { type: 'json' };
import unicefSea2020 from './instruments/unicef-sea-2020/instrument.json' with { type: 'json' };
import unicefSea2020Ar from './instruments/unicef-sea-2020/text.ar.json' with { type: 'json' };
import unicefSea2020En from './instruments/unicef-sea-2020/text.en.json' with { type: 'json' };

/**
 * The content that ships, as its files hold it. `shared/content/instrument/load-instruments.ts` turns it into
 * instruments, `shared/content/instrument/glossary.ts` into terms. The instrument offered first stands first.
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

/** The clause library that ships: `shared/content/clause/load-clauses.ts` turns it into clauses. */
export const clauseContent: ClauseContent = {
  place: 'clauses',
  definition: clauseLibrary,
  texts: {
    'text.en.json': clausesEn,
    'text.ar.json': clausesAr,
    'text.fr.json': clausesFr,
    'text.zh.json': clausesZh,
  },
};

/** What can be done about unmet standards: `shared/content/actions/load-actions.ts` turns it into the action library. */
export const actionContent: ActionContent = {
  place: 'actions',
  definition: actions,
  texts: { 'text.en.json': actionsEn, 'text.ar.json': actionsAr },
};

/** Questions on what is lived: `shared/content/practice-checks/load-checks.ts` turns them into practice checks. */
export const checkContent = {
  place: 'checks',
  definition: checks,
  texts: { 'text.en.json': checksEn, 'text.ar.json': checksAr },
};
