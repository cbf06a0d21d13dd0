import type { ElementId } from '../content/clause/clause.ts';
import type { NaPolicy } from '../content/instrument/instrument.ts';
import type { Person } from '../record/journal/entry.ts';
import type { AgreementFields } from '../record/shapes/agreement.ts';
import type { DecisionKind } from '../record/shapes/assessment.ts';
import type { BasisKind } from '../record/shapes/basis.ts';
import type { Consequence } from '../record/shapes/follow-through.ts';
import type { Activity } from '../record/shapes/follow-up.ts';
import type { PartnerFields } from '../record/shapes/partner.ts';
import type { ActionStatus } from '../record/shapes/plan.ts';

/**
 * What happened to a fictional partner, in the words of the demo. `ago` is an ISO 8601 duration before the
 * day on which the demo is made ("P5M3D"), so that the demo looks alive whenever it is opened and is the same
 * for everyone who makes it on that day.
 *
 * Answers are written one character per standard, CS1 first: Y yes, N no, A not applicable, "." left open;
 * on the legacy scale 1 absent, 2 progressing, 3 adequate.
 */
export type Step = { readonly ago: string } & (
  | { readonly does: 'edit'; readonly set: Partial<PartnerFields> }
  | { readonly does: 'start'; readonly instrument: string; readonly naPolicy?: NaPolicy }
  | { readonly does: 'details'; readonly entities: readonly string[] }
  | { readonly does: 'answer'; readonly answers: string }
  | { readonly does: 'submit'; readonly onBehalf: boolean }
  | { readonly does: 'return'; readonly reason: string }
  | { readonly does: 'review'; readonly answers: string; readonly closing: boolean }
  | {
      readonly does: 'determine';
      readonly kind: 'preliminary' | 'final';
      readonly statement?: string;
      /** Where capacity is still low at the final determination. */
      readonly consequence?: Pick<Consequence, 'kind' | 'justification' | 'mitigation'>;
    }
  | {
      readonly does: 'decide';
      readonly decision: DecisionKind;
      readonly justification: string;
      readonly conditions?: string;
      readonly note?: { readonly justification: string; readonly mitigation: string };
    }
  | { readonly does: 'revise'; readonly reason: string }
  | { readonly does: 'cancel'; readonly reason: string }
  /** `lasts` counts from the day of the record. */
  | { readonly does: 'basis'; readonly kind: BasisKind; readonly reason: string; readonly lasts: string }
  | { readonly does: 'end-basis'; readonly kind: BasisKind; readonly reason: string }
  | { readonly does: 'archive'; readonly reason: string }
  | FollowThroughStep
);

/** What comes after the preliminary determination: plan, follow-up and the agreement. */
export type FollowThroughStep =
  /** Actions of the library, by standard. `dueIn` counts from the day of the record; without it the library's weeks do. */
  | {
      readonly does: 'plan';
      readonly actions: readonly {
        readonly standard: string;
        readonly library: string;
        readonly responsible: string;
        readonly supportedBy: readonly string[];
        readonly dueIn?: string;
      }[];
    }
  /** The newest action from that entry of the library moves on; what closes it was seen on site. */
  | {
      readonly does: 'action';
      readonly library: string;
      readonly status: Exclude<ActionStatus, 'not-started'>;
      readonly note?: string;
      readonly reason?: string;
    }
  | {
      readonly does: 'follow-up';
      readonly activity: Pick<Activity, 'kind' | 'place' | 'summary'> &
        Partial<Pick<Activity, 'findings' | 'checks' | 'trained'>>;
      /** Until the next one, from the day of the record. */
      readonly nextIn?: string;
    }
  | {
      readonly does: 'agreement';
      readonly fields: Pick<AgreementFields, 'reference' | 'type' | 'value' | 'programme' | 'languages'>;
      /** Until its end, from the day of the record. */
      readonly lasts: string;
      /** Elements that the check did not find, and those that nobody has looked for; every other one is there. */
      readonly absent: readonly ElementId[];
      readonly unchecked: readonly ElementId[];
    };

export type Language = 'en' | 'fr' | 'es' | 'ar' | 'ru' | 'zh';
export type ReviewLanguage = 'en' | 'fr' | 'es' | 'ar';

/** Facts of an organisation that its comments speak of. */
export interface Profile {
  readonly staff: number;
  readonly volunteers: number;
  readonly sites: number;
  /** Year of the policy or code, counted back from this year. */
  readonly policyYearsAgo: number;
  readonly town: string;
}

export interface DemoPartner {
  /** Short and unique; other partners name a headquarters by it. */
  readonly key: string;
  readonly registered: string;
  readonly fields: Partial<Omit<PartnerFields, 'headquartersId'>> & { readonly name: string };
  readonly headquarters?: string;
  /** Language of the partner's own comments. */
  readonly writes: Language;
  readonly reviewedIn: ReviewLanguage;
  readonly profile: Profile;
  readonly focalPoint: Person;
  readonly story: readonly Step[];
}
