/** Shapes of the icons on a 16 × 16 grid, drawn with lines. One list, so that the same thing always looks the same. */
export const iconPaths = {
  check: 'M3 8.5 6.5 12 13 4.5',
  half: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 2.5v11M8 5h3.4M8 8h5.2M8 11h3.4',
  circle: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z',
  'circle-check': 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM5 8.2 7.2 10.4 11 6',
  'circle-dash': 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM5.2 8h5.6',
  alert: 'M8 2.2 14.4 13.4H1.6ZM8 6.4v3.2M8 11.3v.3',
  cross: 'M4 4l8 8M12 4l-8 8',
  dash: 'M3.5 8h9',
  info: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 7.3v3.7M8 4.9v.3',
  lock: 'M4 7.2h8v6H4ZM5.5 7.2V5.2a2.5 2.5 0 0 1 5 0v2',
  unlock: 'M4 7.2h8v6H4ZM5.5 7.2V5.2a2.5 2.5 0 0 1 4.8-1',
  search: 'M7 2.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4ZM10.2 10.2 13.4 13.4',
  plus: 'M8 3v10M3 8h10',
  download: 'M8 2.5v7M5 7l3 3 3-3M3 13h10',
  upload: 'M8 10V3M5 5.8l3-3 3 3M3 13h10',
  archive: 'M2.5 3.5h11v3h-11ZM3.5 6.5v6.5h9V6.5M6.5 9.2h3',
  restore: 'M3 8a5 5 0 1 1 1.5 3.6M3 4.5V8h3.5',
  edit: 'M3 13l.8-3.2L10.6 3l2.4 2.4-6.8 6.8ZM9.2 4.4l2.4 2.4',
  list: 'M2.5 4h1M2.5 8h1M2.5 12h1M6 4h7.5M6 8h7.5M6 12h7.5',
  book: 'M3 3.2c2-.8 3.6-.6 5 .5 1.4-1.1 3-1.3 5-.5v9.4c-2-.8-3.6-.6-5 .5-1.4-1.1-3-1.3-5-.5ZM8 3.7v9.4',
  settings: 'M2.5 4.5h6M11.5 4.5h2M10 3v3M2.5 8h2M7.5 8h6M6 6.5v3M2.5 11.5h7M12.5 11.5h1M11 10v3',
  columns: 'M2.5 3h11v10h-11ZM6.2 3v10M9.8 3v10',
  filter: 'M2.5 3.5h11L9.3 8.3v4L6.7 13V8.3Z',
  keyboard: 'M1.8 4.2h12.4v7.6H1.8ZM4 6.6h.4M6.6 6.6h.4M9.2 6.6h.4M11.8 6.6h.3M5 9.5h6',
  print: 'M4.5 6V2.5h7V6M4.5 11.5H2.8V6h10.4v5.5h-1.7M4.5 9.5h7v4h-7Z',
  copy: 'M5.5 5.5h8v8h-8ZM3.8 10.5H2.5v-8h8v1.3',
  sun: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM8 1.5v1.6M8 12.9v1.6M1.5 8h1.6M12.9 8h1.6M3.4 3.4l1.1 1.1M11.5 11.5l1.1 1.1M12.6 3.4l-1.1 1.1M4.5 11.5l-1.1 1.1',
  moon: 'M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8Z',
  globe: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM2 8h12M8 2c-3.8 3.9-3.8 8.1 0 12 3.8-3.9 3.8-8.1 0-12Z',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 4.6V8l2.4 1.6',
  folder: 'M2 4h4.5L8 5.6h6v7.2H2Z',
  file: 'M4 2h5.2L12 4.8V14H4ZM9 2v3h3',
  person: 'M8 2.6a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM3 13.4c.4-5 9.6-5 10 0',
  flag: 'M4 14V2.5h7.5L9.8 5.4l1.7 2.9H4',
  conflict:
    'M3 4h4l4 8h2.5M3 12h4l.8-1.6M10 5.6 10.8 4h2.7M11.8 2.3 13.6 4l-1.8 1.7M11.8 10.3l1.8 1.7-1.8 1.7',
  forward: 'M6 3.5 10.5 8 6 12.5',
  backward: 'M10 3.5 5.5 8l4.5 4.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  up: 'M3.5 10 8 5.5l4.5 4.5',
} as const;

export type IconName = keyof typeof iconPaths;

/** Icons that point along the line of reading and turn round in right-to-left screens. */
export const directedIcons: ReadonlySet<IconName> = new Set([
  'forward',
  'backward',
  'list',
  'restore',
  'edit',
]);
