import { Checkbox, Group, NativeSelect, NumberInput, Text } from '@mantine/core';
import { type ImportPreviewView, textEncodings } from '../../../shared/contract/partner-import.ts';
import { importTargets } from '../../../shared/rules/partner/import/import-target.ts';
import { listKeys } from '../../../shared/rules/partner/import/list-key.ts';
import { useText } from '../../text/text.ts';
import classes from './ColumnsStep.module.css';
import type { ImportWork, PreviewColumn } from './import-work.ts';

const orders = ['day-first', 'month-first'] as const;

interface ColumnsStepProps {
  readonly preview: ImportPreviewView;
  readonly work: ImportWork;
  readonly onChange: (change: Partial<ImportWork>) => void;
}

/** What each column of the list is taken for; every choice can be made otherwise. */
export function ColumnsStep({ preview, work, onChange }: ColumnsStepProps) {
  const { t } = useText('import');
  return (
    <>
      <Group align="flex-end" mb="sm">
        {preview.sheets.length > 1 && !work.allSheets && (
          <NativeSelect
            label={t('columns.sheet')}
            data={preview.sheets}
            value={preview.sheet}
            onChange={(event) =>
              onChange({ sheet: event.currentTarget.value, headerRow: null, columns: {}, decisions: {} })
            }
          />
        )}
        {(preview.lists > 1 || work.allSheets) && (
          <Checkbox
            size="sm"
            label={t('columns.allSheets', { count: preview.lists })}
            description={t('columns.allSheetsText')}
            checked={work.allSheets}
            onChange={(event) =>
              onChange({
                allSheets: event.currentTarget.checked,
                sheet: null,
                headerRow: null,
                columns: {},
                decisions: {},
              })
            }
          />
        )}
        <NumberInput
          disabled={work.allSheets}
          label={t('columns.headerRow')}
          min={1}
          w={190}
          value={work.headerRow ?? preview.headerRow}
          onChange={(row) => {
            if (typeof row === 'number' && row >= 1) onChange({ headerRow: row, columns: {}, decisions: {} });
          }}
        />
        <NativeSelect
          label={t('columns.dateOrder')}
          value={work.dateOrder ?? ''}
          onChange={(event) =>
            onChange({ dateOrder: orders.find((order) => order === event.currentTarget.value) ?? null })
          }
          data={[
            { value: '', label: t('columns.dateOrderBy.column') },
            ...orders.map((order) => ({ value: order, label: t(`columns.dateOrderBy.${order}`) })),
          ]}
        />
        <NativeSelect
          label={t('columns.key')}
          value={work.key ?? ''}
          onChange={(event) =>
            onChange({
              key: listKeys.find((key) => key === event.currentTarget.value) ?? null,
              decisions: {},
            })
          }
          data={[
            { value: '', label: t('columns.keyBy.none') },
            ...listKeys
              .filter((key) => key === work.key || preview.columns.some(({ field }) => field === key))
              .map((key) => ({ value: key, label: t(`columns.keyBy.${key}`) })),
          ]}
        />
        <Checkbox
          size="sm"
          label={t('columns.onlyKnown')}
          checked={work.onlyKnown}
          onChange={(event) => onChange({ onlyKnown: event.currentTarget.checked, decisions: {} })}
        />
        {preview.encoding && (
          <NativeSelect
            label={t('columns.encoding')}
            value={work.encoding ?? preview.encoding}
            onChange={(event) =>
              onChange({
                encoding: textEncodings.find((each) => each === event.currentTarget.value) ?? null,
                decisions: {},
              })
            }
            data={[...new Set([preview.encoding, ...textEncodings])]}
          />
        )}
        <Text size="sm" c="dimmed" dir="auto">
          {preview.fileName}
        </Text>
      </Group>
      <div className={classes.frame}>
        <table className={classes.table} aria-label={t('columns.table')}>
          <thead>
            <tr>
              <th scope="col">{t('columns.column')}</th>
              <th scope="col">{t('columns.header')}</th>
              <th scope="col" className={classes.samples}>
                {t('columns.samples')}
              </th>
              <th scope="col">{t('columns.target')}</th>
              <th scope="col">{t('columns.how')}</th>
            </tr>
          </thead>
          <tbody>
            {preview.columns.map((column) => (
              <ColumnLine
                key={column.letter}
                column={column}
                onChoose={(field) =>
                  onChange({ columns: { ...work.columns, [column.letter]: field }, decisions: {} })
                }
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface ColumnLineProps {
  readonly column: PreviewColumn;
  readonly onChoose: (field: string | null) => void;
}

function ColumnLine({ column, onChoose }: ColumnLineProps) {
  const { t } = useText('import');
  const { letter, header, samples, field, how, filled } = column;
  return (
    <tr data-left-out={field === null || undefined}>
      <td>{letter}</td>
      <th scope="row" dir="auto">
        {header}
      </th>
      <td className={classes.samples}>
        <span className={classes.contents}>
          {samples.map((sample, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column can repeat its contents, and the samples never move.
            <bdi key={index} className={classes.sample}>
              {sample}
            </bdi>
          ))}
        </span>
        <span className={classes.filled}>{t('columns.filled', { count: filled })}</span>
      </td>
      <td>
        <NativeSelect
          size="xs"
          aria-label={t('columns.targetOf', { letter })}
          value={field ?? ''}
          onChange={(event) => onChoose(event.currentTarget.value === '' ? null : event.currentTarget.value)}
          data={[
            { value: '', label: t('columns.leaveOut') },
            ...importTargets.map((target) => ({ value: target, label: t(`target.${target}`) })),
          ]}
        />
      </td>
      <td>{t(`columns.${how}`)}</td>
    </tr>
  );
}
