import type { Result } from '../../shared/ground/result.ts';
import { value } from '../support/app.ts';
import type { Laptop } from './laptop.ts';
import type { Random } from './random.ts';

/** What an officer does in a moment: the request, and how it was answered. */
export interface Done {
  readonly what: string;
  readonly code: string;
}

type Work = (laptop: Laptop, random: Random, partner: string) => Promise<Result<unknown> | null>;

const countries = ['SS', 'KE', 'UG', 'ET', 'SO'];
/** Few, so that several laptops give the same one. */
const names = ['Fictional Relief', 'Fictional Hope', 'Fictional Water', 'إغاثة متخيلة', 'Fictional relief'];
const letter = (random: Random) => random.pick(['yes', 'no']);
const standards = Array.from({ length: 8 }, (_, index) => `CS${index + 1}`);
const answers = (random: Random) =>
  Object.fromEntries(
    standards
      .filter(() => !random.chance(4))
      .map((standard) => [standard, { answer: letter(random), comment: `Seen as ${random.below(9)}.` }]),
  ) as never;

/** The assessment begun last, or null. */
async function lastOf({ client }: Laptop, partner: string): Promise<string | null> {
  const { assessments } = value(await client.partner.get({ partner }));
  return assessments.at(-1)?.id ?? null;
}

const onAssessment =
  (work: (laptop: Laptop, random: Random, assessment: string) => Promise<Result<unknown>>): Work =>
  async (laptop, random, partner) => {
    const assessment = await lastOf(laptop, partner);
    return assessment === null ? null : work(laptop, random, assessment);
  };

const edits: readonly ((random: Random) => object)[] = [
  (random) => ({ country: random.pick(countries) }),
  (random) => ({ acronym: random.pick(['FR', 'FH', null]) }),
  (random) => ({ notes: `Note ${random.below(5)}` }),
  (random) => ({ name: random.pick(names), directContact: random.chance(2) }),
];

const works: Readonly<Record<string, Work>> = {
  add: ({ client }, random) =>
    client.partner.create({ fields: { name: random.pick(names), country: random.pick(countries) } }),
  edit: ({ client }, random, partner) => client.partner.edit({ partner, fields: random.pick(edits)(random) }),
  archive: ({ client }, random, partner) =>
    random.chance(2)
      ? client.partner.archive({ partner, reason: 'Fictional: no partner any more.' })
      : client.partner.restore({ partner }),
  start: ({ client }, random, partner) =>
    client.assessment.start({ partner, ...(random.chance(6) ? { instrument: 'unicef-sea-2020' } : {}) }),
  answer: onAssessment(({ client }, random, assessment) =>
    client.assessment.recordAnswers({ assessment, answers: answers(random) }),
  ),
  submit: onAssessment(({ client }, _random, assessment) => client.assessment.submit({ assessment })),
  review: onAssessment(({ client }, random, assessment) =>
    client.assessment.recordReviews({ assessment, reviews: answers(random) }),
  ),
  determine: onAssessment(async ({ client }, random, assessment) => {
    const whole = Object.fromEntries(
      standards.map((id) => [id, { answer: letter(random), comment: 'Read whole.' }]),
    ) as never;
    await client.assessment.recordAnswers({ assessment, answers: whole });
    await client.assessment.recordReviews({ assessment, reviews: whole });
    return client.assessment.determine({ assessment, kind: random.chance(3) ? 'final' : 'preliminary' });
  }),
  decide: onAssessment(({ client }, random, assessment) =>
    client.assessment.decide({
      assessment,
      decision: random.pick(['proceed', 'proceed-with-conditions', 'do-not-proceed']),
      justification: 'Fictional: the gaps can be closed in time.',
      conditions: 'Close the gaps.',
    }),
  ),
  plan: async ({ client }, random, partner) => {
    const { rows } = value(await client.plan.listProposals({ partner }));
    if (rows.length === 0) return null;
    const { standard, actions } = random.pick(rows);
    const library = actions.length > 0 ? random.pick(actions).library : undefined;
    return client.plan.add({ partner, actions: [{ standard, ...(library ? { library } : {}) }] });
  },
  act: async ({ client }, random, partner) => {
    const { actions } = value(await client.plan.get({ partner })).plan;
    if (actions.length === 0) return null;
    const { reference } = random.pick(actions);
    return random.chance(2)
      ? client.plan.update({ action: reference, note: 'Fictional step forward.' })
      : client.plan.update({ action: reference, status: 'in-progress' });
  },
  agree: async ({ client }, random, partner) => {
    const { rows } = value(await client.agreement.list({ partner }));
    if (rows.length === 0 || random.chance(3))
      return client.agreement.add({
        partner,
        fields: { reference: `AG-${random.below(10_000)}`, countries: [random.pick(countries)] },
      });
    return client.agreement.edit({
      agreement: random.pick(rows).id,
      fields: { programme: `Fictional programme ${random.below(4)}` },
    });
  },
  prove: ({ client }, random, partner) => {
    const text = `A fictional policy, version ${random.below(6)}.`;
    const file = { name: `policy-${random.below(3)}.txt`, bytes: new TextEncoder().encode(text) };
    return client.evidence.add({ partner, file, fields: { title: 'Policy' } });
  },
  people: ({ client }, random) =>
    client.people.add({ fields: { name: `Fictional person ${random.below(40)}`, function: 'Officer' } }),
  rule: ({ client }, random) => client.people.setReviewRule({ someoneElse: random.chance(2) }),
  settle: async ({ client }, random) => {
    const { rows } = value(await client.conflict.list({}));
    if (rows.length === 0) return null;
    const { partner, key, values } = random.pick(rows);
    const { entry } = random.pick(values);
    const whom = partner === null ? {} : { partner: partner.id };
    return client.conflict.settle({ ...whom, key, entry, reason: 'Fictional: asked the partner.' });
  },
};

/** How often each is done. */
const weights: Readonly<Record<string, number>> = {
  ...{ add: 2, edit: 8, archive: 1, start: 3, answer: 3, submit: 1, review: 6, determine: 4, decide: 2 },
  ...{ plan: 2, act: 2, agree: 3, prove: 2, people: 1, rule: 1, settle: 2 },
};
const chosen = Object.entries(weights).flatMap(([what, often]) => Array.from({ length: often }, () => what));

/** One piece of an officer's work, whatever partner it falls on. What the rules refuse is work too. */
export async function work(laptop: Laptop, random: Random): Promise<Done> {
  const rows = laptop
    .store()
    .streams()
    .filter((stream) => laptop.store().row(stream) !== null)
    .sort();
  const what = rows.length === 0 ? 'add' : random.pick(chosen);
  // Mostly the first few, at which several laptops work.
  const partner = rows.length === 0 ? '' : random.pick(random.chance(3) ? rows : rows.slice(0, 3));
  const answer = await works[what]?.(laptop, random, partner);
  return { what: `${what} ${partner}`, code: !answer ? 'nothing' : answer.ok ? 'ok' : answer.error.code };
}
