import { isCountryCode } from '../../../../../shared/ground/countries/countries.ts';
import type { DemoCheck } from './demo-check.ts';
import { partnersOf } from './places.ts';

export const countryUnknown: DemoCheck = {
  name: 'country-unknown',
  description: 'A country is a code of ISO 3166-1 that is given to one.',
  find: (demo) =>
    partnersOf(demo)
      .filter(({ partner: { fields } }) => fields.country && !isCountryCode(fields.country))
      .map(({ partner, place }) => ({
        place: `${place}.fields.country`,
        what: `No country has the code "${partner.fields.country}".`,
        fix: 'Correct it, or leave it out.',
      })),
};
