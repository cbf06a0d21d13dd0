import type { PartnerType } from '../ground/partner-type.ts';
import type { Person } from '../record/journal/entry.ts';
import type { PartnerFields } from '../record/shapes/partner.ts';
import type { DemoPartner, Language, ReviewLanguage, Step } from './story.ts';

/** What the list of demo partners says about one of them, as short as it can be said. */
interface Sketch {
  readonly key: string;
  /** How long ago the office registered the partner (see `Step`). */
  readonly registered: string;
  readonly name: string;
  readonly acronym?: string;
  readonly aliases?: readonly string[];
  readonly type: PartnerType | null;
  readonly country: string | null;
  readonly languages: readonly string[];
  readonly town: string;
  readonly staff: number;
  readonly volunteers: number;
  readonly sites: number;
  readonly policyYearsAgo: number;
  readonly contact?: readonly [name: string, title: string, email: string];
  readonly vendor?: string;
  /** The number that another UN entity gave. */
  readonly otherVendor?: readonly [agency: string, number: string];
  readonly directContact?: boolean | null;
  readonly headquarters?: string;
  readonly headquartersName?: string;
  readonly scope?: PartnerFields['scope'];
  readonly more?: Partial<Pick<PartnerFields, 'iatiIdentifier' | 'unppNumber'>>;
  readonly note?: string;
  readonly writes?: Language;
  readonly reviewedIn?: ReviewLanguage;
  readonly story?: readonly Step[];
}

/** Every record says so itself, since a record may leave the demo: on paper, on a screen shot, in a sheet. */
export const fictionalNote = 'Fictional organisation, made up for the demonstration.';

/** The agency whose vendor numbers the demo office uses. */
export const demoEntity = 'UN-Demo';

/** A demo partner from its sketch; its notes say that it is fictional. */
export function demoPartner(sketch: Sketch): DemoPartner {
  const { key, registered, headquarters, contact, story = [], writes = 'en', reviewedIn = 'en' } = sketch;
  const [name, title, email] = contact ?? ['Demo contact', 'Programme coordinator', `contact@${key}.example`];
  const focalPoint: Person = { name, function: title };
  const { town, staff, volunteers, sites, policyYearsAgo } = sketch;
  return {
    key,
    registered,
    ...(headquarters === undefined ? {} : { headquarters }),
    writes,
    reviewedIn,
    profile: { town, staff, volunteers, sites, policyYearsAgo },
    focalPoint,
    fields: {
      name: sketch.name,
      acronym: sketch.acronym ?? null,
      aliases: [...(sketch.aliases ?? [])],
      type: sketch.type,
      country: sketch.country,
      languages: [...sketch.languages],
      headquartersName: sketch.headquartersName ?? null,
      vendorNumbers: [
        ...(sketch.vendor === undefined ? [] : [{ agency: demoEntity, number: sketch.vendor }]),
        ...(sketch.otherVendor ? [{ agency: sketch.otherVendor[0], number: sketch.otherVendor[1] }] : []),
      ],
      contacts: contact ? [{ name, title, email, phone: '' }] : [],
      scope: sketch.scope ?? null,
      directContact: sketch.directContact === undefined ? true : sketch.directContact,
      ...sketch.more,
      notes: sketch.note === undefined ? fictionalNote : `${fictionalNote} ${sketch.note}`,
    },
    story,
  };
}
