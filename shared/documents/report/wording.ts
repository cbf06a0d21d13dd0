import { type Instrument, isWeighted, weightOf } from '../../content/instrument/instrument.ts';
import { countRules } from '../../content/instrument/provenance.ts';
import { dateInWords, personInWords } from './text/format.ts';
import type { ReportText } from './text/report-text.ts';
import { wordingText } from './text/wording-texts.ts';

/** Label and lines that say where the words of an instrument come from. */
export interface Wording {
  readonly label: string;
  readonly lines: readonly string[];
}

/**
 * Of what ships, that it is model text. Of what a pack brought: who published it, the document with its date, the pack,
 * who confirmed it, who approved it here, and on how many rules it rests.
 */
export function wordingOf(text: ReportText, { definition, origin }: Instrument): Wording {
  const labels = text.assessment.provenance;
  if (definition.modelText) return { label: labels.modelText, lines: [labels.modelTextMeaning] };
  const words = wordingText(text);
  const { provenance } = definition;
  const pack = origin?.pack ?? null;
  const approval = origin?.approval ?? null;
  const publisher = provenance?.publisher ?? pack?.publisher;
  const document = provenance?.document ?? pack?.source ?? undefined;
  const lines = [
    ...(publisher === undefined ? [] : [words.publisher(publisher)]),
    ...(document ? [words.source(titleOf(text, document), dateInWords(text, document.date))] : []),
    ...(pack ? [words.pack(pack.name, pack.version)] : []),
    ...(pack?.confirmedBy
      ? [words.confirmed(personInWords(text, pack.confirmedBy), dateInWords(text, pack.confirmedBy.on))]
      : []),
    ...(approval
      ? [words.approved(personInWords(text, approval.approver), dateInWords(text, approval.on))]
      : []),
    ...(provenance && provenance.rules.length > 0
      ? [words.restsOn(countRules(provenance).rules, countRules(provenance).confirmed)]
      : []),
  ];
  return { label: words.wording, lines: lines.length > 0 ? lines : [labels.loadedText] };
}

function titleOf(
  text: ReportText,
  { title, reference }: { readonly title: string; readonly reference?: string | undefined },
): string {
  return reference === undefined ? title : [title, reference].join(text.listSeparator);
}

/** Which standards count more than once: "CS1 × 2, CS5 × 3. …"; null where all count alike. */
export function weightsInWords(
  text: ReportText,
  { definition }: Pick<Instrument, 'definition'>,
): string | null {
  if (!isWeighted(definition)) return null;
  const list = definition.standards
    .filter((standard) => weightOf(standard) !== 1)
    .map((standard) => `${standard.id} × ${weightOf(standard)}`);
  return wordingText(text).weighed(list.join(text.listSeparator));
}
