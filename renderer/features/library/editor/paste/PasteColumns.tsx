import { NativeSelect } from '@mantine/core';
import { standardFields } from '../../../../../shared/content/instrument-draft/draft.ts';
import type { Assignment, ColumnUse } from '../../../../../shared/content/instrument-paste/assignment.ts';
import { isOwn, type PastedTable } from '../../../../../shared/content/instrument-paste/pasted-table.ts';
import { useLanguageName } from '../../../../components/clause/use-language-name.ts';
import { useText } from '../../../../text/text.ts';
import classes from '../Editor.module.css';

interface PasteColumnsProps {
  readonly table: PastedTable;
  readonly assignment: Assignment;
  readonly languages: readonly string[];
  readonly onChange: (columns: readonly ColumnUse[]) => void;
}

const open = 'open';

/** What each column of a pasted table is taken for. */
export function PasteColumns({ table, assignment, languages, onChange }: PasteColumnsProps) {
  const { t } = useText('instrumentEditor');
  const languageName = useLanguageName();
  const { columns } = assignment;
  const options = [
    { value: open, label: t('paste.choose') },
    { value: 'number', label: t('paste.number') },
    ...standardFields.flatMap((field) =>
      languages.map((language) => ({
        value: `${field} ${language}`,
        label: `${t(`field.${field}`)} · ${languageName(language)}`,
      })),
    ),
    { value: 'left-out', label: t('paste.leaveOut') },
  ];
  return (
    <section className={classes.card} aria-label={t('paste.columns')}>
      <h3>{t('paste.columns')}</h3>
      <div className={classes.fields}>
        {columns.map((use, index) => (
          <NativeSelect
            // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table never move.
            key={index}
            label={t('paste.column', { number: index + 1 })}
            description={<bdi>{startOf(table, index)}</bdi>}
            value={codeOf(use)}
            onChange={(event) => {
              const next = columnUseOf(event.currentTarget.value);
              onChange(columns.map((each, at) => (at === index ? next : each)));
            }}
            data={options}
          />
        ))}
      </div>
    </section>
  );
}

function codeOf(use: ColumnUse): string {
  return use.kind === 'field' ? `${use.field} ${use.language}` : use.kind;
}

function columnUseOf(value: string): ColumnUse {
  if (value === 'number' || value === 'left-out' || value === open) return { kind: value };
  const [name, language = 'en'] = value.split(' ');
  const field = standardFields.find((each) => each === name);
  return field ? { kind: 'field', field, language } : { kind: open };
}

/** The first texts of a column, by which a person knows it again. */
function startOf({ rows }: PastedTable, column: number): string {
  const texts = rows.map((row) => row[column]).filter((cell) => cell !== undefined && isOwn(cell));
  return texts
    .slice(0, 2)
    .map((cell) => (cell?.text ?? '').slice(0, 60))
    .join(' / ');
}
