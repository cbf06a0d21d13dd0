import { useMemo } from 'react';
import type { Instrument } from '../../../../../shared/content/instrument/instrument.ts';
import { buildForm } from '../../../../../shared/documents/form/build-form.ts';
import type { FormRow } from '../../../../../shared/documents/form/form-model.ts';
import { previewSubject } from '../../../../../shared/documents/form/preview-subject.ts';
import type { UnLanguage } from '../../../../../shared/ground/un-languages.ts';
import { useText } from '../../../../text/text.ts';
import classes from '../Editor.module.css';
import { Scrolling } from '../Scrolling.tsx';

interface FormPreviewProps {
  readonly instrument: Instrument;
  readonly language: UnLanguage;
}

/** What the partner's form will ask, row by row; the file itself can be saved and opened in Excel. */
export function FormPreview({ instrument, language }: FormPreviewProps) {
  const { t } = useText('instrumentEditor');
  const sheet = useMemo(() => {
    const by = { office: '', author: '', producedAt: '2000-01-01T00:00:00.000Z', sha256: () => '' };
    return buildForm(previewSubject(instrument, language, by)).sheets.find((each) => !each.isInstructions);
  }, [instrument, language]);
  if (!sheet) return null;
  return (
    <Scrolling label={t('preview.form')} lang={language}>
      <table className={classes.table}>
        <tbody>
          {sheet.rows.map((row, index) => {
            const { label, text } = saidBy(row);
            if (label === '' && text === '') return null;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a form never move.
              <tr key={index}>
                <th scope="row" dir="auto">
                  {label}
                </th>
                <td dir="auto">{text}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scrolling>
  );
}

function saidBy(row: FormRow): { readonly label: string; readonly text: string } {
  const {
    label = '',
    text = '',
    value = '',
    input,
  } = row as {
    readonly label?: string;
    readonly text?: string;
    readonly value?: string;
    readonly input?: { readonly kind: string; readonly options?: readonly string[] };
  };
  const options = input?.options?.join(' / ') ?? '';
  return label === '' ? { label: text, text: value } : { label, text: value || options };
}
