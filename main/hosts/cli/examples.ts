/** Command lines that show what a command is for, below its help; the program's name is written before each. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  'workspace create': ['workspace create --workspace my-register --office "Example country office"'],
  'workspace check': ['workspace check --workspace my-register && echo whole'],
  'partner import': [
    'partner import --workspace my-register --file partners.xlsx',
    'curl -s https://intranet.example/partners.csv | psea partner import --workspace my-register --file -',
    'partner import --workspace my-register --file portal.csv --key unppNumber --undecided skip',
  ],
  'partner list': [
    'partner list --workspace my-register --format csv --fields reference,name,country,rating',
    'partner list --workspace my-register --search relief',
  ],
  'partner undo-import': [
    'partner list-imports --workspace my-register',
    'partner preview-undo --workspace my-register --import ID',
    'partner undo-import --workspace my-register --import ID --reason "The list of another office."',
  ],
  'form export': ['form export --workspace my-register --assessment REF --lang en --lang fr --out form.xlsx'],
  'form import': ['form import --workspace my-register --file form.xlsx --dry-run'],
  'clause check': [
    'clause check --workspace my-register --agreement REF --file signed.docx --dry-run || echo differs',
  ],
  'todo list': ['todo --workspace my-register --as-of 2026-12-31 --format table'],
  'register export-excel': ['register export-excel --workspace my-register --out - > register.xlsx'],
};
