import type { AnnexPreview } from '../../../shared/documents/annex/annex-view.ts';
import type { FieldError } from '../../components/form/ErrorSummary.tsx';
import { isolated } from '../../components/form/fill-text.ts';
import type { useText } from '../../text/text.ts';

/** Ids of the fields in which a blank is filled and a wording is chosen. */
export const blankField = (id: string) => `blank-${id}`;
export const prevailingField = 'annex-prevailing';
export const dateField = (id: string) => `passed-${id}`;
export const wordingField = (clause: string) => `wording-${clause}`;

/** What keeps an annex from being final, each with the field in which it is done: wordings first, since they bring blanks. */
export function openFields(
  {
    missing,
    placeholders,
    clauses,
    passed,
  }: Pick<AnnexPreview, 'missing' | 'placeholders' | 'clauses' | 'passed'>,
  t: ReturnType<typeof useText<'annex'>>['t'],
): readonly FieldError[] {
  const title = (id: string) => clauses.find(({ clause }) => clause === id)?.title ?? id;
  const label = (id: string) => placeholders.find((each) => each.id === id)?.label ?? id;
  return [
    ...(missing.prevailing ? [{ field: prevailingField, message: t('open.prevailing') }] : []),
    ...missing.variants.map((id) => ({
      field: wordingField(id),
      message: t('open.wording', { clause: isolated(title(id)) }),
    })),
    ...missing.placeholders.map((id) => ({
      field: blankField(id),
      message: t('open.blank', { blank: isolated(label(id)) }),
    })),
    ...passed
      .filter(({ id }) => missing.dates.includes(id))
      .map(({ id, label: name }) => ({
        field: dateField(id),
        message: t('open.date', { what: isolated(name) }),
      })),
  ];
}
