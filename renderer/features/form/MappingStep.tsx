import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormReport } from '../../../shared/documents/form/form-report.ts';
import { Notice } from '../../components/page/Notice.tsx';
import { useText } from '../../text/text.ts';
import { type FormWork, isAddress } from './form-work.ts';
import { MappingGrid } from './MappingGrid.tsx';
import classes from './MappingStep.module.css';
import { useFormWords } from './use-form-words.ts';

type Mapping = NonNullable<FormReport['mapping']>;
type Part = 'answers' | 'comments';

interface MappingStepProps {
  readonly report: FormReport;
  readonly mapping: Mapping;
  readonly work: FormWork;
  readonly onChange: (change: Partial<FormWork>) => void;
}

/** For a workbook that this program did not make: the cell of each answer, typed or pointed at in the sheet. */
export function MappingStep({ report, mapping, work, onChange }: MappingStepProps) {
  const { t } = useText('form');
  const words = useFormWords();
  const standards = Object.keys(mapping.answers);
  const [target, setTarget] = useState({ part: 'answers' as Part, standard: standards[0] ?? '' });
  const cellOf = (part: Part, standard: string) => work[part][standard] ?? mapping[part][standard] ?? '';
  const setCell = (part: Part, standard: string, cell: string) =>
    onChange({ [part]: { ...work[part], [standard]: cell } });
  const point = (cell: string) => {
    setCell(target.part, target.standard, cell);
    const next = standards[standards.indexOf(target.standard) + 1];
    if (next) setTarget({ ...target, standard: next });
  };
  const field = (part: Part, standard: string) => {
    const cell = cellOf(part, standard);
    return (
      <TextInput
        size="xs"
        w={92}
        dir="ltr"
        aria-label={t(`mapping.${part}Of`, { standard })}
        value={cell}
        onFocus={() => setTarget({ part, standard })}
        onChange={(event) => setCell(part, standard, event.currentTarget.value)}
        error={cell.trim() !== '' && !isAddress(cell)}
        data-current={(target.part === part && target.standard === standard) || undefined}
      />
    );
  };
  return (
    <>
      {report.findings.map((finding) => (
        <Notice key={finding.code} tone={finding.severity === 'blocks' ? 'poor' : 'neutral'} icon="info">
          {words(finding)}
        </Notice>
      ))}
      <p className={classes.quiet}>{t('mapping.lead')}</p>
      {mapping.sheets.length > 1 && (
        <NativeSelect
          label={t('mapping.sheet')}
          maw={320}
          data={mapping.sheets}
          value={mapping.sheet}
          onChange={(event) => onChange({ sheet: event.currentTarget.value, answers: {}, comments: {} })}
        />
      )}
      <div className={classes.mapping}>
        <table className={classes.targets}>
          <thead>
            <tr>
              <th scope="col">{t('mapping.standard')}</th>
              <th scope="col">{t('mapping.answer')}</th>
              <th scope="col">{t('mapping.comment')}</th>
            </tr>
          </thead>
          <tbody>
            {standards.map((standard) => (
              <tr key={standard}>
                <th scope="row">{standard}</th>
                <td>{field('answers', standard)}</td>
                <td>{field('comments', standard)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <MappingGrid
          grid={mapping.grid}
          label={t('mapping.grid', { sheet: mapping.sheet })}
          chosen={standards.flatMap((standard) => [
            { cell: cellOf('answers', standard), name: standard },
            { cell: cellOf('comments', standard), name: t('mapping.commentMark', { standard }) },
          ])}
          hint={t('mapping.pointFor', {
            target: t(`mapping.${target.part}Of`, { standard: target.standard }),
          })}
          onPoint={point}
        />
      </div>
    </>
  );
}
