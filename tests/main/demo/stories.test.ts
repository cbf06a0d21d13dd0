import { describe, expect, it } from 'vitest';
import { demoContent } from '../../../assessments/demo/index.ts';
import { dateAfter, dateBefore } from '../../../main/core/demo/dates.ts';
import { loadDemo, parseDemo } from '../../../main/core/demo/stories/load-demo.ts';
import { demoLibraries } from '../../support/read-demo.ts';

/** The days on which months of unequal length clamp: around the end of February, in a leap year and not. */
const days = ['2027-02-24', '2028-02-24'].flatMap((first) =>
  Array.from({ length: 38 }, (_, index) => dateAfter(first, `P${index}D`)),
);

const list = 'partners/asia.json';

/** The demo with one partner of a list changed. */
function withPartner(change: (partner: Record<string, unknown>) => void) {
  const content = structuredClone(demoContent);
  change((content.partners[list] as Record<string, unknown>[])[2]!);
  return content;
}

describe('the stories of the demo', () => {
  const demo = loadDemo(demoContent, demoLibraries);

  it('keep their order on whatever day the demo is made, and end before that day', () => {
    for (const { key, registered, story } of demo.partners) {
      const agos = [registered, ...story.map(({ ago }) => ago), 'P1D'];
      const disordered = days.filter((today) => {
        const dates = agos.map((ago) => dateBefore(today, ago));
        return dates.some((date, index) => index > 0 && date < (dates[index - 1] ?? ''));
      });
      expect([key, disordered]).toEqual([key, []]);
    }
  });

  it('are of 64 partners, in the order of their files, in six languages', () => {
    const listed = Object.values(demoContent.partners).flatMap((partners) => partners as { key: string }[]);
    expect(demo.partners.map(({ key }) => key)).toEqual(listed.map(({ key }) => key));
    expect(demo.partners).toHaveLength(64);
    expect(Object.keys(demo.texts).sort()).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
    expect(new Set(demo.partners.map(({ writes }) => writes))).toEqual(new Set(Object.keys(demo.texts)));
  });
});

describe('a demo of the wrong shape', () => {
  it('is refused with every place, a misspelled word among them', () => {
    const content = withPartner((partner) => {
      partner.registered = '5 months';
      Object.assign(partner, { head: 'rbi-hq' });
      (partner.story as Record<string, unknown>[])[0]!.does = 'begin';
      (partner.profile as Record<string, unknown>).sites = 1;
    });
    const problems = parseDemo(content, demoLibraries).problems.map(({ place }) => place);
    expect(problems.sort()).toEqual(
      ['2', '2.profile.sites', '2.registered', '2.story.0.does'].map((path) => `demo/${list} → ${path}`),
    );
  });

  it('is refused where a language has no sentences on a topic', () => {
    const content = structuredClone(demoContent);
    delete (content.texts['text.ru.json'] as { partner: { answers: Record<string, unknown> } }).partner
      .answers.vetting;
    expect(parseDemo(content, demoLibraries).problems.map(({ place }) => place)).toEqual([
      'demo/text.ru.json → partner.answers.vetting',
    ]);
  });

  it('stops everything with one line for each problem', () => {
    const content = withPartner((partner) => {
      (partner.fields as Record<string, unknown>).country = 'ZZ';
      partner.headquarters = 'nobody';
    });
    expect(() => loadDemo(content, demoLibraries)).toThrow(
      [
        `demo/${list} → [2] (himali).fields.country: No country has the code "ZZ". Correct it, or leave it out.`,
        `demo/${list} → [2] (himali).headquarters: There is no other partner "nobody". Use the key of one, or leave it out.`,
      ].join('\n'),
    );
  });
});
