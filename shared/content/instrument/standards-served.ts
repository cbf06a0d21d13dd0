import type { Finding } from '../files/content-files.ts';
import { repeated } from '../files/content-files.ts';
import { type Instruments, standardsEver } from './instruments.ts';

/** An entry of a library that serves standards, by instrument id. */
export interface Serving {
  readonly id: string;
  readonly standards: Readonly<Record<string, readonly string[]>>;
}

/** A standard that an entry says it serves. */
export interface Served {
  readonly instrument: string;
  readonly standard: string;
}

/** Every standard that the entry serves, known or not. */
export function servedBy(entry: Serving): readonly Served[] {
  return Object.entries(entry.standards).flatMap(([instrument, standards]) =>
    standards.map((standard) => ({ instrument, standard })),
  );
}

/** Entries that name an instrument which is not there. `list` is the place of the entries, such as "actions.json → actions". */
export function unknownInstruments(
  list: string,
  entries: readonly Serving[],
  instruments: Instruments,
): readonly Finding[] {
  return entries.flatMap((entry, index) =>
    Object.keys(entry.standards)
      .filter((id) => instruments.newestOf(id) === null)
      .map((id) => ({
        place: `${list}[${index}] (${entry.id}).standards.${id}`,
        what: `There is no instrument "${id}".`,
        fix: `Use one of ${instruments.newest.map(({ definition }) => definition.id).join(', ')}.`,
      })),
  );
}

/** Entries that name a standard which the instrument does not ask, or the same one twice. */
export function unknownStandards(
  list: string,
  entries: readonly Serving[],
  instruments: Instruments,
): readonly Finding[] {
  return entries.flatMap((entry, index) =>
    Object.entries(entry.standards).flatMap(([id, served]) => {
      const standards = standardsEver(instruments, id);
      if (standards.length === 0) return [];
      const place = `${list}[${index}] (${entry.id}).standards.${id}`;
      return [
        ...served
          .filter((standard) => !standards.includes(standard))
          .map((standard) => ({
            place,
            what: `The instrument "${id}" has no standard ${standard}.`,
            fix: `Use those of ${standards.join(', ')}.`,
          })),
        ...repeated(served).map((standard) => ({
          place,
          what: `${standard} is named more than once.`,
          fix: 'Remove the repetition.',
        })),
      ];
    }),
  );
}
