import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { ClauseOutline } from '../../../../shared/documents/comparison/comparison-model.ts';

/** Name of the list that numbers one clause; U+FFFF for the reason that `headingList` of styles.ts gives. */
export function outlineList(clause: string): string {
  return `${clause}\uFFFF`;
}

/** Numbers of one clause as an annex has them: 3, 3.1 and (a); without an annex on record 1 and (a). */
export function outlineNumbering(
  clause: string,
  { number }: ClauseOutline,
): INumberingOptions['config'][number] {
  const indent = (start: number) => ({ paragraph: { indent: { start, hanging: 567 } } });
  const level = { alignment: AlignmentType.START, suffix: LevelSuffix.TAB } as const;
  return {
    reference: outlineList(clause),
    levels: [
      { ...level, level: 0, format: LevelFormat.DECIMAL, text: '%1', start: number ?? 1, style: indent(567) },
      {
        ...level,
        level: 1,
        format: LevelFormat.DECIMAL,
        text: number === null ? '%2' : '%1.%2',
        style: indent(567),
      },
      { ...level, level: 2, format: LevelFormat.LOWER_LETTER, text: '(%3)', style: indent(1134) },
    ],
  };
}
