import type { FoundText } from '../../../shared/ground/guard/intake.ts';
import { useText } from '../../text/text.ts';

const fields = ['file-name', 'title', 'description', 'seen-at', 'note'] as const;

/** Names where a text stands: a cell or the note on it, a field of a form, or a path inside a pack. */
export function useWhere(): (found: Pick<FoundText, 'place' | 'sheet' | 'cell'>) => string {
  const { t } = useText('common');
  return ({ place, sheet, cell }) => {
    const field = fields.find((each) => each === place);
    if (field) return t(`intake.field.${field}`);
    if (sheet === null || cell === null) return place;
    return t(place.endsWith('#note') ? 'intake.note' : 'intake.where', { cell, sheet });
  };
}
