import { describe, expect, it } from 'vitest';
import { dateAfter, dateBefore } from '../../../shared/demo/dates.ts';
import { demoPartners } from '../../../shared/demo/partners.ts';
import { isCountryCode } from '../../../shared/ground/countries/countries.ts';
import { partnerFieldsSchema } from '../../../shared/record/shapes/partner.ts';

/** The days on which months of unequal length clamp: around the end of February, in a leap year and not. */
const days = ['2027-02-24', '2028-02-24'].flatMap((first) =>
  Array.from({ length: 38 }, (_, index) => dateAfter(first, `P${index}D`)),
);

describe('the stories of the demo', () => {
  it('have a key each, and headquarters that are in the list', () => {
    const keys = demoPartners.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(
      demoPartners.flatMap(({ headquarters }) => headquarters ?? []).filter((key) => !keys.includes(key)),
    ).toEqual([]);
  });

  it('keep their order on whatever day the demo is made, and end before that day', () => {
    for (const { key, registered, story } of demoPartners) {
      const agos = [registered, ...story.map(({ ago }) => ago), 'P1D'];
      const disordered = days.filter((today) => {
        const dates = agos.map((ago) => dateBefore(today, ago));
        return dates.some((date, index) => index > 0 && date < (dates[index - 1] ?? ''));
      });
      expect([key, disordered]).toEqual([key, []]);
    }
  });

  it('are about valid partners with addresses and numbers that nobody has', () => {
    for (const { key, fields } of demoPartners) {
      expect([key, partnerFieldsSchema.partial().safeParse(fields).error]).toEqual([key, undefined]);
      expect(fields.country === null || isCountryCode(fields.country ?? '')).toBe(true);
      for (const { email } of fields.contacts ?? []) expect(email).toMatch(/^[^@\s]+@[^@\s]+\.example$/);
      for (const { number } of fields.vendorNumbers ?? []) expect(number).toMatch(/^000\d{7}$/);
      expect(fields.notes).toMatch(/^Fictional organisation/);
    }
    const numbers = demoPartners
      .flatMap(({ fields }) => fields.vendorNumbers ?? [])
      .map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('tell of organisations large enough for their comments', () => {
    for (const { key, profile } of demoPartners) {
      expect([key, profile.sites >= 2, profile.volunteers >= 2, profile.staff >= 6]).toEqual([
        key,
        true,
        true,
        true,
      ]);
    }
  });
});
