import { Button, Checkbox, TextInput } from '@mantine/core';
import { textOrEnglish } from '../../../../../shared/content/files/closest-language.ts';
import type { DraftFacts } from '../../../../../shared/content/instrument-draft/draft.ts';
import { emptyStandard } from '../../../../../shared/content/instrument-draft/empty-facts.ts';
import { useLanguage, useText } from '../../../../text/text.ts';
import classes from '../Editor.module.css';
import type { Editor } from '../use-editor.ts';
import { NumberField } from './NumberField.tsx';

type Standard = DraftFacts['standards'][number];

/** Which standards are asked, where each comes from, whether it can be "not applicable", its weight and its evidence. */
export function StandardsPart({ editor }: { readonly editor: Editor }) {
  const { t } = useText('instrumentEditor');
  const { facts } = editor.draft;
  const { standards, scale } = facts;
  const set = (id: string, change: Partial<Standard>) =>
    editor.changeFacts({
      standards: standards.map((each) => (each.id === id ? { ...each, ...change } : each)),
    });
  const last = standards.at(-1);
  return (
    <div className={classes.part}>
      <p className={classes.quiet}>{t('standards.lead')}</p>
      {standards.map((standard) => (
        <StandardCard
          key={standard.id}
          editor={editor}
          standard={standard}
          hasNa={scale === 'met'}
          onChange={(change) => set(standard.id, change)}
        />
      ))}
      <div className={classes.line}>
        <Button
          variant="default"
          disabled={standards.length >= 99}
          onClick={() =>
            editor.changeFacts({ standards: [...standards, emptyStandard(standards.length + 1)] })
          }
        >
          {t('standards.add')}
        </Button>
        {last && standards.length > 1 && (
          <Button variant="default" onClick={() => editor.changeFacts({ standards: standards.slice(0, -1) })}>
            {t('standards.remove', { standard: last.id })}
          </Button>
        )}
      </div>
      <p className={classes.quiet}>{t('standards.removeHint')}</p>
    </div>
  );
}

interface StandardCardProps {
  readonly editor: Editor;
  readonly standard: Standard;
  readonly hasNa: boolean;
  readonly onChange: (change: Partial<Standard>) => void;
}

function StandardCard({ editor, standard, hasNa, onChange }: StandardCardProps) {
  const { t } = useText('instrumentEditor');
  const { language } = useLanguage();
  const { draft, vocabulary } = editor;
  const { id, protocolReference, naAllowed, evidence, weight } = standard;
  const title = draft.words.en?.standards[id]?.title || editor.base?.texts.en?.standards[id]?.title || '';
  const words =
    Object.keys(vocabulary.texts).length > 0 ? textOrEnglish(vocabulary.texts, language).evidence : {};
  const english = vocabulary.texts.en?.evidence ?? {};
  return (
    <fieldset className={classes.card}>
      <legend>
        <bdi>{title === '' ? id : `${id} ${title}`}</bdi>
      </legend>
      <div className={classes.line}>
        <TextInput
          label={t('field.protocolReference')}
          value={protocolReference}
          maxLength={200}
          dir="ltr"
          onChange={(event) => onChange({ protocolReference: event.currentTarget.value })}
        />
        <NumberField
          label={t('field.weight')}
          hint={t('standards.weightHint')}
          value={weight}
          onChange={(next) => onChange({ weight: next })}
        />
        {hasNa && (
          <Checkbox
            label={t('standards.na')}
            checked={naAllowed}
            onChange={(event) => onChange({ naAllowed: event.currentTarget.checked })}
          />
        )}
      </div>
      <details>
        <summary>{t('standards.evidence', { number: evidence.length })}</summary>
        <div className={classes.fields}>
          {[...vocabulary.kinds.keys()].map((kind) => (
            <Checkbox
              key={kind}
              label={<span dir="auto">{words[kind] ?? english[kind] ?? kind}</span>}
              checked={evidence.includes(kind)}
              onChange={(event) =>
                onChange({
                  evidence: event.currentTarget.checked
                    ? [
                        ...evidence.filter((each) => each !== 'other'),
                        kind,
                        ...(evidence.includes('other') ? ['other'] : []),
                      ]
                    : evidence.filter((each) => each !== kind),
                })
              }
            />
          ))}
        </div>
      </details>
    </fieldset>
  );
}
