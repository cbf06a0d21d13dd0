import { setIdSchema } from '../../content/clause/clause.ts';
import type { AnnexPlan } from './annex-plan.ts';
import { type AnnexOptions, annexOptionsSchema } from './annex-view.ts';

/**
 * What was chosen for a draft stands in its own properties: a draft leaves no trace in the register, and when it comes
 * back it is compared with these choices and not with what the library would put into an annex today.
 */

export interface DraftChoices {
  readonly options: AnnexOptions;
  /** Version of each clause, by its id. */
  readonly versions: ReadonlyMap<string, string>;
}

const names = { texts: 'Clause texts', languages: 'Annex languages', form: 'Annex form', blank: 'Blank ' };

/** Properties of a draft that say what was chosen for it. */
export function draftProperties({ options, clauses }: AnnexPlan): { name: string; value: string }[] {
  return [
    {
      name: names.texts,
      value: clauses
        .map(
          ({ source: { definition }, variant }) => `${definition.id}@${definition.version}/${variant ?? ''}`,
        )
        .join(' '),
    },
    { name: names.languages, value: options.languages.join(' ') },
    { name: names.form, value: options.form },
    ...Object.entries(options.values).map(([id, value]) => ({ name: names.blank + id, value })),
  ];
}

/** The choices that a document names; null for one that is no draft of ours. */
export function readDraftChoices(properties: ReadonlyMap<string, string>): DraftChoices | null {
  const texts = properties.get(names.texts);
  const set = setIdSchema.safeParse(properties.get('Clause set'));
  if (texts === undefined || !set.success) return null;
  const clauses = texts.split(' ').flatMap((each) => {
    const [, id, version, variant] = /^([a-z\d-]+)@([^/\s]+)\/([a-z\d-]*)$/.exec(each) ?? [];
    return id && version ? [{ id, version, variant: variant ?? '' }] : [];
  });
  const options = annexOptionsSchema.safeParse({
    set: set.data,
    languages: properties.get(names.languages)?.split(' ').filter(Boolean),
    form: properties.get(names.form),
    variants: Object.fromEntries(clauses.flatMap(({ id, variant }) => (variant ? [[id, variant]] : []))),
    values: Object.fromEntries(
      [...properties].flatMap(([name, value]) =>
        name.startsWith(names.blank) ? [[name.slice(names.blank.length), value]] : [],
      ),
    ),
  });
  if (!options.success) return null;
  return { options: options.data, versions: new Map(clauses.map(({ id, version }) => [id, version])) };
}

/** The choices as a person reads them: the document names them itself, so that they are to be looked at. */
export function tellChoices({ options, versions }: DraftChoices): string[] {
  return [
    options.set,
    ...[...versions].map(([id, version]) => `${id} ${version} ${options.variants[id] ?? ''}`.trim()),
    ...Object.entries(options.values).map(([id, value]) => `${id}: ${value}`),
  ];
}
