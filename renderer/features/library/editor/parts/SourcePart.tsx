import { NativeSelect, TextInput } from '@mantine/core';
import { DateField } from '../../../../components/dialog/DateField.tsx';
import { useText } from '../../../../text/text.ts';
import classes from '../Editor.module.css';
import type { Editor } from '../use-editor.ts';

/** Name of the draft, id of the instrument, publisher, and the document that the wording is taken from. */
export function SourcePart({ editor }: { readonly editor: Editor }) {
  const { t } = useText('instrumentEditor');
  const { draft, change, changeFacts } = editor;
  const { document, facts } = draft;
  const setDocument = (next: Partial<typeof document>) =>
    change((before) => ({ ...before, document: { ...before.document, ...next } }));
  return (
    <div className={classes.part}>
      <p className={classes.quiet}>{t('source.lead')}</p>
      <div className={classes.fields}>
        <TextInput
          label={t('source.name')}
          description={t('source.nameHint')}
          value={draft.name}
          maxLength={200}
          dir="auto"
          onChange={(event) => {
            const name = event.currentTarget.value;
            change((before) => ({ ...before, name }));
          }}
        />
        <TextInput
          label={t('field.id')}
          description={t('source.idHint')}
          value={facts.id}
          maxLength={60}
          dir="ltr"
          onChange={(event) => changeFacts({ id: event.currentTarget.value.toLowerCase() })}
        />
        <NativeSelect
          label={t('source.status')}
          value={facts.status}
          onChange={(event) =>
            changeFacts({ status: event.currentTarget.value === 'legacy' ? 'legacy' : 'current' })
          }
          data={[
            { value: 'current', label: t('source.current') },
            { value: 'legacy', label: t('source.legacy') },
          ]}
        />
        <TextInput
          label={t('field.publisher')}
          description={t('source.publisherHint')}
          value={draft.publisher}
          maxLength={200}
          dir="auto"
          onChange={(event) => {
            const publisher = event.currentTarget.value;
            change((before) => ({ ...before, publisher }));
          }}
        />
      </div>
      <h2>{t('source.document')}</h2>
      <p className={classes.quiet}>{t('source.documentHint')}</p>
      <div className={classes.fields}>
        <TextInput
          label={t('field.documentTitle')}
          value={document.title}
          maxLength={500}
          dir="auto"
          onChange={(event) => setDocument({ title: event.currentTarget.value })}
        />
        <TextInput
          label={t('source.reference')}
          value={document.reference}
          maxLength={500}
          dir="auto"
          onChange={(event) => setDocument({ reference: event.currentTarget.value })}
        />
        <DateField
          id="document-date"
          label={t('field.documentDate')}
          value={document.date}
          onChange={(date) => setDocument({ date })}
        />
      </div>
    </div>
  );
}
