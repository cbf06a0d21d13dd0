import type { Result } from '../../ground/result.ts';
import { ok } from '../../ground/result.ts';
import { loadVocabulary } from '../evidence/load-vocabulary.ts';
import type { ContentFiles } from '../files/content-files.ts';
import { type VersionFiles, versionProblems } from '../files/version-problems.ts';
import { definitionFile } from './checks/instrument-check.ts';
import type { LoadedInstrument } from './instrument.ts';
import { type Instruments, instrumentsOf } from './instruments.ts';
import { type InstrumentContent, loadInstrument } from './load-instrument.ts';

/** Instruments in every version, with the vocabulary of evidence that they share. */
export interface InstrumentContents {
  readonly evidence: ContentFiles;
  /** In the order in which they are offered. */
  readonly instruments: readonly InstrumentContent[];
}

/**
 * Loads every version of several instruments. Refuses with INSTRUMENT_INVALID and the problems of all of them, those
 * of versions beside each other included.
 */
export function loadInstruments(contents: InstrumentContents): Result<Instruments, 'INSTRUMENT_INVALID'> {
  const vocabulary = loadVocabulary(contents.evidence);
  if (!vocabulary.ok) return vocabulary;
  const loaded: { readonly place: string; readonly instrument: LoadedInstrument }[] = [];
  const problems: string[] = [];
  for (const content of contents.instruments) {
    const result = loadInstrument(content, vocabulary.value);
    if (result.ok) loaded.push({ place: content.place, instrument: result.value });
    else problems.push(...(result.error.details.problems as readonly string[]));
  }
  problems.push(...versionProblems(loaded.map(versionFiles)), ...scaleProblems(loaded));
  if (problems.length === 0) return ok(instrumentsOf(loaded.map(({ instrument }) => instrument)));
  return {
    ok: false,
    error: {
      code: 'INSTRUMENT_INVALID',
      message: `The instruments could not be loaded (problems: ${problems.length}); nothing changed. Correct the content. First: ${problems[0]}`,
      details: { problems },
    },
  };
}

/** As `loadInstruments`, for content that ships with the product: a problem there is a bug, so it throws. */
export function loadShippedInstruments(contents: InstrumentContents): Instruments {
  const result = loadInstruments(contents);
  if (result.ok) return result.value;
  throw new Error((result.error.details.problems as readonly string[]).join('\n'));
}

type Placed = { readonly place: string; readonly instrument: LoadedInstrument };

const versionFiles = ({ place, instrument }: Placed): VersionFiles => ({
  place,
  file: definitionFile,
  id: instrument.definition.id,
  version: instrument.definition.version,
  says: instrument.source,
});

/** Answers on another scale could not be carried to a new version: that is another instrument, with an id of its own. */
function scaleProblems(loaded: readonly Placed[]): string[] {
  return loaded.flatMap(({ place, instrument: { definition } }, index) => {
    const other = loaded.slice(0, index).find(({ instrument }) => instrument.definition.id === definition.id)
      ?.instrument.definition;
    if (!other || other.scale.kind === definition.scale.kind) return [];
    return [
      `${place}/${definitionFile} → scale.kind: ${definition.version} has the scale "${definition.scale.kind}", ${other.version} has "${other.scale.kind}". Give an instrument with another scale an id of its own.`,
    ];
  });
}
