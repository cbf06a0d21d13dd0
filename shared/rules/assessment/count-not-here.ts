import { z } from 'zod';
import type { Instruments } from '../../content/instrument/instruments.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { assessmentsNotHere } from '../assessment/not-here.ts';

/** A version of an instrument that assessments name and that is not here, with how many do. */
export const instrumentNotHereSchema = z.object({
  instrument: z.string(),
  version: z.string(),
  assessments: z.int(),
});
export type InstrumentNotHere = z.infer<typeof instrumentNotHereSchema>;

/** Counts over files, one after the other: by name, so that somebody can ask for the content pack that brings it. */
export function countNotHere() {
  const found = new Map<string, InstrumentNotHere>();
  return {
    add(file: PartnerFile, instruments: Instruments): void {
      for (const { instrument, instrumentVersion: version } of assessmentsNotHere(file, instruments)) {
        const key = `${instrument}@${version}`;
        const assessments = (found.get(key)?.assessments ?? 0) + 1;
        found.set(key, { instrument, version, assessments });
      }
    },
    /** In the order of their names; those that came to be here meanwhile are left out. */
    all: (instruments?: Instruments): InstrumentNotHere[] =>
      [...found.values()]
        .filter(({ instrument, version }) => !instruments?.at(instrument, version))
        .sort((a, b) => (`${a.instrument}@${a.version}` < `${b.instrument}@${b.version}` ? -1 : 1)),
  };
}
