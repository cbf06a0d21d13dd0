import type { Cases } from './cases.ts';
import { later, nowhere } from './words.ts';
import type { World } from './world.ts';

const fields = { name: 'Fictional newcomer', function: 'Programme officer' };

/** Ways to name somebody of the office’s list wrongly. */
export const personRefusals = {
  PERSON_NOT_FOUND: { person: nowhere },
  PERSON_AMBIGUOUS: ({ people }: World) => ({ person: people.namesake }),
};
const left = ({ people }: World) => ({ person: people.former });

export const people: Cases<'people'> = {
  list: { works: () => ({ left: true }), refuses: {} },
  add: {
    works: () => ({ fields }),
    refuses: {
      PERSON_LISTED: ({ people: { named } }) => ({ fields: { ...named, name: named.name.toUpperCase() } }),
    },
  },
  edit: {
    works: ({ people }) => ({ person: people.listed, fields: { roles: ['reader'] } }),
    refuses: {
      ...personRefusals,
      PERSON_LISTED: ({ people: { other, named } }) => ({ person: other, fields: named }),
      NOTHING_TO_CHANGE: ({ people: { named } }) => ({ fields: named }),
    },
  },
  leave: {
    works: ({ people }) => ({ person: people.listed }),
    refuses: { ...personRefusals, PERSON_LEFT: left, FUTURE_DATE: { on: later } },
  },
  restore: {
    works: left,
    refuses: {
      ...personRefusals,
      PERSON_NOT_LEFT: ({ people }) => ({ person: people.listed }),
      PERSON_LISTED: ({ people }) => ({ person: people.replaced }),
    },
  },
  choose: {
    works: ({ people }) => ({ person: people.listed }),
    refuses: { ...personRefusals, PERSON_LEFT: left },
  },
  setReviewRule: { works: () => ({ someoneElse: false }), refuses: {} },
};
