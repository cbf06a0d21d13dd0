import type { DraftWords } from '../../../../../shared/content/instrument-draft/draft.ts';
import { noWords } from '../../../../../shared/content/instrument-draft/draft.ts';
import { useText } from '../../../../text/text.ts';
import classes from '../Editor.module.css';
import type { Editor } from '../use-editor.ts';
import { useOurs } from './ours.ts';
import { PairField } from './PairField.tsx';

interface LabelWordsProps {
  readonly editor: Editor;
  readonly language: string;
}

/** The other words of an instrument: its name, answers, ratings, kinds of evidence and rhythms. */
export function LabelWords({ editor, language }: LabelWordsProps) {
  const { t } = useText('instrumentEditor');
  const ours = useOurs(editor, language);
  const { facts, words } = editor.draft;
  const own = words[language] ?? noWords;
  const set = (change: (before: DraftWords) => Partial<DraftWords>) =>
    editor.changeWords(language, (before) => ({ ...before, ...change(before) }));
  const answers = facts.scale === 'met' ? ['yes', 'no', 'not-applicable'] : facts.answers.map(({ id }) => id);
  const kinds = [...new Set(facts.standards.flatMap(({ evidence }) => evidence))];
  const shared = editor.vocabulary.texts[language]?.evidence ?? {};
  const sharedEnglish = editor.vocabulary.texts.en?.evidence ?? {};
  const answerName = (id: string) =>
    id === 'yes' || id === 'no' || id === 'not-applicable' ? t(`answer.${id}`) : id;
  const field = (
    id: string,
    label: string,
    read: (words: DraftWords) => string | undefined,
    write: (value: string, before: DraftWords) => Partial<DraftWords>,
    lines = 1,
  ) => (
    <PairField
      key={id}
      id={id}
      label={label}
      language={language}
      ours={ours(read)}
      value={read(own) ?? ''}
      onChange={(value) => set((before) => write(value, before))}
      lines={lines}
    />
  );
  return (
    <div className={classes.part}>
      <section>
        <h2>{t('words.names')}</h2>
        {field(
          'title',
          t('field.title'),
          ({ title }) => title,
          (title) => ({ title }),
        )}
        {field(
          'short-title',
          t('field.shortTitle'),
          ({ shortTitle }) => shortTitle,
          (shortTitle) => ({ shortTitle }),
        )}
      </section>
      <section>
        <h2>{t('field.answers')}</h2>
        {answers.map((id) =>
          field(
            `answer-${id}`,
            t('words.answer', { answer: answerName(id) }),
            (from) => from.answers[id],
            (value, before) => ({ answers: { ...before.answers, [id]: value } }),
          ),
        )}
      </section>
      <section>
        <h2>{t('field.ratings')}</h2>
        {facts.bands.map(({ rating }) => [
          field(
            `rating-${rating}`,
            t('words.rating', { rating: t(`rating.${rating}`) }),
            (from) => from.ratings[rating]?.label,
            (label, before) => ({
              ratings: {
                ...before.ratings,
                [rating]: { meaning: before.ratings[rating]?.meaning ?? '', label },
              },
            }),
          ),
          field(
            `meaning-${rating}`,
            t('words.meaning', { rating: t(`rating.${rating}`) }),
            (from) => from.ratings[rating]?.meaning,
            (meaning, before) => ({
              ratings: {
                ...before.ratings,
                [rating]: { label: before.ratings[rating]?.label ?? '', meaning },
              },
            }),
            2,
          ),
        ])}
      </section>
      <section>
        <h2>{t('field.evidence')}</h2>
        <p className={classes.quiet}>{t('words.evidenceHint')}</p>
        {kinds.map((id) =>
          field(
            `evidence-${id}`,
            shared[id] ?? sharedEnglish[id] ?? id,
            (from) => from.evidence[id],
            (value, before) => ({ evidence: { ...before.evidence, [id]: value } }),
          ),
        )}
      </section>
      <section>
        <h2>{t('field.rhythms')}</h2>
        {facts.rhythms.map(({ id }) => [
          field(
            `rhythm-${id}`,
            t('words.rhythm', { rhythm: id }),
            (from) => from.rhythms[id]?.title,
            (title, before) => ({
              rhythms: { ...before.rhythms, [id]: { about: before.rhythms[id]?.about ?? '', title } },
            }),
          ),
          field(
            `rhythm-about-${id}`,
            t('words.rhythmAbout', { rhythm: id }),
            (from) => from.rhythms[id]?.about,
            (about, before) => ({
              rhythms: { ...before.rhythms, [id]: { title: before.rhythms[id]?.title ?? '', about } },
            }),
            2,
          ),
        ])}
      </section>
    </div>
  );
}
