import { type BroughtText, fileNamePlace } from '../../ground/guard/intake.ts';
import type { EvidenceFields, Sighting } from '../../record/shapes/evidence.ts';

interface Brought {
  readonly fileName?: string | undefined;
  readonly sighting?: Pick<Sighting, 'place'> | undefined;
  readonly fields: {
    readonly title?: string | undefined;
    readonly description?: string | null | undefined;
  };
}

/**
 * The words that evidence brings into the record, by the place that an answer names. Of evidence that is edited, what
 * it says already isn't asked about again.
 */
export function textsOfEvidence(
  { fileName, sighting, fields }: Brought,
  before?: Pick<EvidenceFields, 'title' | 'description'>,
): readonly BroughtText[] {
  const said = new Set([before?.title, before?.description]);
  const texts: readonly BroughtText[] = [
    { place: fileNamePlace, text: fileName ?? '', isFileName: true },
    { place: 'title', text: fields.title ?? '' },
    { place: 'description', text: fields.description ?? '' },
    { place: 'seen-at', text: sighting?.place ?? '' },
  ];
  return texts.filter(({ text }) => text.trim() !== '' && !said.has(text));
}
