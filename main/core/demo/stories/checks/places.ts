import type { Instrument } from '../../../../../shared/content/instrument/instrument.ts';
import type { PartnerStory } from '../partner-story.ts';
import type { Step, StepThat } from '../step.ts';
import type { ParsedDemo } from './demo-check.ts';

export interface PlacedPartner {
  readonly partner: PartnerStory;
  /** File and path, such as "partners/asia.json → [2] (himali)". */
  readonly place: string;
}

export interface PlacedStep<Told extends Step = Step> {
  readonly partner: PartnerStory;
  readonly step: Told;
  readonly place: string;
  /** That of the assessment at hand, the last one started; undefined before the first, or where it is unknown. */
  readonly instrument: Instrument | undefined;
  /** What happened to the partner before. */
  readonly before: readonly Step[];
}

/** Every partner with its place. */
export function partnersOf({ lists }: ParsedDemo): readonly PlacedPartner[] {
  return lists.flatMap(({ file, partners }) =>
    partners.map((partner, index) => ({ partner, place: `${file} → [${index}] (${partner.key})` })),
  );
}

/** Every step of every story with its place. */
export function stepsOf(demo: ParsedDemo): readonly PlacedStep[] {
  return partnersOf(demo).flatMap(({ partner, place }) =>
    partner.story.map((step, index) => {
      const before = partner.story.slice(0, index);
      const started = [...before, step].findLast(({ does }) => does === 'start') as
        | StepThat<'start'>
        | undefined;
      return {
        partner,
        step,
        place: `${place}.story[${index}]`,
        instrument: (started && demo.libraries.instruments.newestOf(started.instrument)) ?? undefined,
        before,
      };
    }),
  );
}

/** The steps of one kind, or of several. */
export function stepsThat<Does extends Step['does']>(
  demo: ParsedDemo,
  ...does: readonly Does[]
): readonly PlacedStep<StepThat<Does>>[] {
  const isThat = (step: Step): step is StepThat<Does> => does.some((each) => each === step.does);
  return stepsOf(demo).flatMap((placed) => (isThat(placed.step) ? [{ ...placed, step: placed.step }] : []));
}
