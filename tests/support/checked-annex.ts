import { type TestApp, value } from './app.ts';
import { determinedPartner } from './determined.ts';
import { blanks } from './final-annex.ts';

/** A final annex with everything that one can have: clauses of the enhanced set, schedule of a plan, channels, signatures. */
export async function fullAnnex(test: TestApp, reference: string, languages: string[]) {
  const { partner } = await determinedPartner(test, 'YYYNNYYY', {
    name: `Fictional partner of ${reference}`,
  });
  value(
    await test.client.plan.add({
      partner,
      actions: [
        { standard: 'CS4', title: 'Train everyone', verification: 'Attendance sheets.', dueOn: '2026-06-30' },
        { standard: 'CS5', title: 'Open a channel', verification: 'Poster in place.', dueOn: '2026-07-31' },
      ],
    }),
  );
  value(
    await test.client.agreement.add({
      partner,
      fields: {
        reference,
        type: 'agreement-of-cooperation',
        entities: ['UN-Habitat'],
        startsOn: '2026-01-01',
        endsOn: '2027-12-31',
        status: 'active',
        languages,
        prevailing: languages[0] ?? 'en',
      },
    }),
  );
  const options = { set: 'enhanced', languages, form: 'annex' } as const;
  return value(
    await test.client.annex.create({
      agreement: reference,
      ...options,
      ...(await everyChoice(test, reference, options)),
      final: true,
    }),
  );
}

/** Something fictional in every blank that is left, and the first wording of every open choice. */
export async function everyChoice(
  test: TestApp,
  agreement: string,
  options: {
    readonly set: 'standard' | 'enhanced';
    readonly languages: string[];
    readonly form: 'annex' | 'clauses';
  },
) {
  const { missing, placeholders, clauses } = value(
    await test.client.annex.preview({ agreement, ...options }),
  );
  const variants = missing.variants.map((id) => [
    id,
    clauses.find(({ clause }) => clause === id)?.variants[0]?.id ?? '',
  ]);
  const byKind: Readonly<Record<string, string>> = {
    days: '30',
    years: '5',
    hours: '24',
    date: '2026-12-31',
  };
  const values = missing.placeholders.map((id) => {
    const kind = placeholders.find((each) => each.id === id)?.kind ?? 'text';
    return [id, (blanks as Record<string, string>)[id] ?? byKind[kind] ?? `Fictional ${id}`];
  });
  return { variants: Object.fromEntries(variants), values: Object.fromEntries(values) };
}

/** The pairs of languages in which a check is tried. */
export const pairs: readonly (readonly [name: string, languages: string[]])[] = [
  ['English', ['en']],
  ['Arabic with English', ['ar', 'en']],
  ['French with Chinese', ['fr', 'zh']],
];
