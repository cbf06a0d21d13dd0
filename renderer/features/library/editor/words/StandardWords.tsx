import {
  type DraftStandardWords,
  noStandardWords,
  type StandardField,
  standardFields,
} from '../../../../../shared/content/instrument-draft/draft.ts';
import { useText } from '../../../../text/text.ts';
import type { Editor } from '../use-editor.ts';
import { useOurs } from './ours.ts';
import { PairField } from './PairField.tsx';

const lines: Readonly<Record<StandardField, number>> = {
  title: 1,
  requirement: 3,
  guidance: 6,
  commonMistakes: 4,
};

interface StandardWordsProps {
  readonly editor: Editor;
  readonly language: string;
  readonly standard: string;
}

/** Title, requirement, guidance and common mistakes of one standard. */
export function StandardWords({ editor, language, standard }: StandardWordsProps) {
  const { t } = useText('instrumentEditor');
  const ours = useOurs(editor, language);
  const own = editor.draft.words[language]?.standards[standard] ?? noStandardWords;
  const set = (change: Partial<DraftStandardWords>) =>
    editor.changeWords(language, (words) => ({
      ...words,
      standards: {
        ...words.standards,
        [standard]: { ...(words.standards[standard] ?? noStandardWords), ...change },
      },
    }));
  return (
    <div>
      {standardFields.map((field) => (
        <PairField
          key={field}
          id={`${standard}-${field}`}
          label={t(`field.${field}`)}
          language={language}
          ours={ours((words) => words.standards[standard]?.[field])}
          value={own[field]}
          onChange={(value) => set({ [field]: value })}
          lines={lines[field]}
          {...(field === 'guidance' || field === 'commonMistakes' ? { hint: t('words.oneALine') } : {})}
        />
      ))}
    </div>
  );
}
