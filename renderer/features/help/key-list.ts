/**
 * Every key that does something, by where it does it. `of` names the files that listen for it and the keys as they name
 * them: a test reads all of the screens' sources and fails for a key that one of them asks for and no line here tells.
 */
export const keyGroups = ['anywhere', 'lists', 'assessment', 'agreement'] as const;
export type KeyGroup = (typeof keyGroups)[number];

export type Stroke =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'pageUp'
  | 'pageDown'
  | 'home'
  | 'end'
  | 'enter'
  | 'space'
  | 'escape'
  | 'command'
  | 'shift'
  | '/'
  | '?'
  | 'A'
  | 'J'
  | 'K'
  | 'Z'
  | '1'
  | '2'
  | '3';

interface KeyLine {
  readonly group: KeyGroup;
  /** Its words in `help.json`. */
  readonly words:
    | 'palette'
    | 'undo'
    | 'roving'
    | 'choose'
    | 'days'
    | 'run'
    | 'keys'
    | 'close'
    | 'search'
    | 'toList'
    | 'move'
    | 'page'
    | 'ends'
    | 'open'
    | 'select'
    | 'range'
    | 'all'
    | 'unselect'
    | 'answer'
    | 'next'
    | 'neighbour'
    | 'arrows'
    | 'along'
    | 'reason'
    | 'element'
    | 'elementNext'
    | 'elementNeighbour'
    | 'elementArrows';
  /** Any one of these, each pressed together. */
  readonly strokes: readonly (readonly Stroke[])[];
  readonly of: Readonly<Record<string, readonly string[]>>;
}

const grid = 'components/grid/use-grid-keys.ts';
const todo = 'features/todo/use-todo-keys.ts';
const standard = 'features/assessment/entry/use-standard-keys.ts';
const element = 'features/agreement/elements/use-element-keys.ts';
const arrows = ['ArrowDown', 'ArrowUp'];

export const keyLines: readonly KeyLine[] = [
  {
    group: 'anywhere',
    words: 'palette',
    strokes: [['command', 'K']],
    of: { 'app/use-palette-key.ts': ['k'] },
  },
  {
    group: 'anywhere',
    words: 'undo',
    strokes: [['command', 'Z']],
    of: { 'components/undo/UndoButton.tsx': ['z'] },
  },
  {
    group: 'anywhere',
    words: 'roving',
    strokes: [['left'], ['right'], ['home'], ['end']],
    of: { 'app/use-roving-groups.ts': ['Tab', 'ArrowDown', 'Home', 'End'] },
  },
  {
    group: 'anywhere',
    words: 'choose',
    strokes: [['up'], ['down']],
    of: { 'app/CommandPalette.tsx': arrows },
  },
  {
    group: 'anywhere',
    words: 'days',
    strokes: [['up'], ['down'], ['left'], ['right']],
    of: { 'components/dialog/DateCalendar.tsx': ['ArrowLeft', 'ArrowRight'] },
  },
  { group: 'anywhere', words: 'run', strokes: [['enter']], of: { 'app/CommandPalette.tsx': ['Enter'] } },
  { group: 'anywhere', words: 'keys', strokes: [['?']], of: { 'app/use-keys-key.ts': ['?', '؟'] } },
  // Dialogs and menus are closed by the library that draws them.
  {
    group: 'anywhere',
    words: 'close',
    strokes: [['escape']],
    of: { 'features/help/tour/Tour.tsx': ['Escape'] },
  },
  { group: 'lists', words: 'search', strokes: [['/']], of: { 'components/grid/use-search-key.ts': ['/'] } },
  {
    group: 'lists',
    words: 'toList',
    strokes: [['down']],
    of: {
      'features/register/RegisterTools.tsx': ['ArrowDown'],
      'features/agreement/list/AgreementTools.tsx': ['ArrowDown'],
    },
  },
  { group: 'lists', words: 'move', strokes: [['up'], ['down']], of: { [grid]: arrows, [todo]: arrows } },
  {
    group: 'lists',
    words: 'page',
    strokes: [['pageUp'], ['pageDown']],
    of: { [grid]: ['PageUp', 'PageDown'], [todo]: ['PageUp', 'PageDown'] },
  },
  {
    group: 'lists',
    words: 'ends',
    strokes: [['home'], ['end']],
    of: { [grid]: ['Home', 'End'], [todo]: ['Home', 'End'] },
  },
  { group: 'lists', words: 'open', strokes: [['enter']], of: { [grid]: ['Enter'], [todo]: ['Enter'] } },
  { group: 'lists', words: 'select', strokes: [['space']], of: { [grid]: [' '], [todo]: [' '] } },
  {
    group: 'lists',
    words: 'range',
    strokes: [
      ['shift', 'up'],
      ['shift', 'down'],
    ],
    of: { [grid]: arrows, [todo]: arrows },
  },
  { group: 'lists', words: 'all', strokes: [['command', 'A']], of: { [grid]: ['a'], [todo]: ['a'] } },
  {
    group: 'lists',
    words: 'unselect',
    strokes: [['escape']],
    of: { [grid]: ['Escape'], [todo]: ['Escape'] },
  },
  { group: 'assessment', words: 'answer', strokes: [['1'], ['2'], ['3']], of: { [standard]: ['1-9'] } },
  { group: 'assessment', words: 'next', strokes: [['command', 'enter']], of: { [standard]: ['Enter'] } },
  {
    group: 'assessment',
    words: 'neighbour',
    strokes: [['K'], ['J'], ['pageUp'], ['pageDown']],
    of: { [standard]: ['j', 'k', 'PageDown', 'PageUp'] },
  },
  { group: 'assessment', words: 'arrows', strokes: [['up'], ['down']], of: { [standard]: arrows } },
  {
    group: 'assessment',
    words: 'along',
    strokes: [['up'], ['down'], ['home'], ['end']],
    of: { 'features/assessment/entry/StandardList.tsx': [...arrows, 'Home', 'End'] },
  },
  {
    group: 'assessment',
    words: 'reason',
    strokes: [['enter']],
    of: { 'features/assessment/entry/WhyDifferent.tsx': ['Enter'] },
  },
  { group: 'agreement', words: 'element', strokes: [['1'], ['2'], ['3']], of: {} },
  { group: 'agreement', words: 'elementNext', strokes: [['command', 'enter']], of: { [element]: ['Enter'] } },
  {
    group: 'agreement',
    words: 'elementNeighbour',
    strokes: [['K'], ['J'], ['pageUp'], ['pageDown']],
    of: { [element]: ['j', 'k', 'PageDown', 'PageUp'] },
  },
  { group: 'agreement', words: 'elementArrows', strokes: [['up'], ['down']], of: { [element]: arrows } },
];
