import type { DiligenceFact, DiligenceValue } from '../../record/shapes/diligence.ts';
import type { Teller } from './teller.ts';

/** A fact of due diligence as "Sanctions screening: no match (World Bank)"; a choice of a newer program is said to be so. */
export function diligenceInWords(
  { kind, value, list }: Pick<DiligenceFact, 'kind' | 'value' | 'list'>,
  { text, words, held }: Pick<Teller, 'text' | 'words' | 'held'>,
): string {
  const { diligence } = text;
  const said = diligence.value[value as DiligenceValue] ?? words.unreadableValue;
  const whole = list === null ? said : diligence.onList(said, diligence.list[list]);
  return held(`${diligence.kind[kind]}${text.colon}${whole}`);
}
