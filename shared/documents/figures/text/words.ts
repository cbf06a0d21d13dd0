import { readWords } from '../../../ground/words/read-words.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

export const figuresWords = readWords(
  'figures',
  {
    count: ['of'],
    formula: ['part', 'of'],
    moved: ['before', 'after'],
  },
  { en, fr, es, ar, ru, zh },
);

/** What a measure counts, of what, and by which rule. `{standard}` and `{course}` are filled in. */
export interface MeasureText {
  readonly title: string;
  /** The denominator; of a plain count, what is counted. */
  readonly of: string;
  readonly rule: string;
  /** Words of its parts, where no other list has them. */
  readonly parts?: Readonly<Record<string, string>>;
}

export type MeasureName = keyof (typeof figuresWords)['en']['measures'];
export type FiguresText = Omit<(typeof figuresWords)['en'], 'measures'> & {
  readonly measures: Readonly<Record<MeasureName, MeasureText>>;
};
