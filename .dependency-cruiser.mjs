// Who may import what: the table in docs/architecture.md as rules. Each names the way out in its comment.
// A folder written as `(…)` in `from` is meant by `$1` in `to`, so features and adapters need no list.

const BUILT_OR_TOOL = '^(tests|scripts|out)/';

/** Floors of shared, the lowest first: a file may import from its own floor and from those below it. */
const FLOORS = ['ground', 'content', 'record', 'rules', 'documents', 'contract'];

/** Packages that run anywhere and decide nothing about where: no Node, no DOM, no clock. */
const PURE_PACKAGES = 'node_modules/(zod|temporal-polyfill|@orpc/contract)/';

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Move what both need into a third file that imports neither.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'The import leads nowhere. Imports are relative and carry their extension.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-package',
      comment: 'Name the package in package.json and say in docs/dependencies.md why it is here.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-package',
      comment: 'The product may not need a package that is only there for development; electron is supplied.',
      severity: 'error',
      from: { path: '^(assessments|main|renderer|shared)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/electron/',
      },
    },
    {
      name: 'product-never-imports-tests-or-tools',
      comment: 'Move what the product needs into the product.',
      severity: 'error',
      from: { path: '^(assessments|main|renderer|shared)/' },
      to: { path: BUILT_OR_TOOL },
    },
    {
      name: 'assessments-hold-data',
      comment: 'Content may name types of the feature that it belongs to. Logic belongs to shared.',
      severity: 'error',
      from: { path: '^assessments/' },
      to: { pathNot: ['^assessments/', '^shared/content/'] },
    },
    {
      name: 'demo-is-read-late',
      comment: 'Import it where a demonstration is made, with import(): a start has no use for its stories.',
      severity: 'error',
      from: { path: '^(assessments|main)/', pathNot: '^assessments/demo/' },
      to: { path: '^assessments/demo/', dynamic: false },
    },
    {
      name: 'shared-is-pure',
      comment: 'shared runs in every process: no Node, DOM, Electron. Take what you need as a parameter.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { pathNot: ['^shared/', PURE_PACKAGES] },
    },
    {
      name: 'shared-has-floors-alone',
      comment: `Everything in shared stands on one of its floors: ${FLOORS.join(', ')}.`,
      severity: 'error',
      from: { path: '^shared/', pathNot: `^shared/(${FLOORS.join('|')})/` },
      to: {},
    },
    ...FLOORS.slice(0, -1).map((floor, index) => ({
      name: `${floor}-imports-no-higher-floor`,
      comment: 'No import climbs: move what both need down, or the rule up to where its subject stands.',
      severity: 'error',
      from: { path: `^shared/${floor}/` },
      to: { path: `^shared/(${FLOORS.slice(index + 1).join('|')})/` },
    })),
    {
      name: 'stored-entries-import-nothing-living',
      comment: 'A released schema never changes: it imports zod and frozen pieces of its own room alone.',
      severity: 'error',
      from: { path: '^shared/record/entries/' },
      to: { pathNot: ['^shared/record/entries/', 'node_modules/zod/'] },
    },
    {
      name: 'core-knows-shared-and-its-ports',
      comment: 'Declare what you need from outside in main/core/ports.ts; an adapter supplies it.',
      severity: 'error',
      from: { path: '^main/core/' },
      to: { pathNot: ['^shared/', '^main/core/', PURE_PACKAGES, 'node_modules/@orpc/server/'] },
    },
    {
      name: 'adapters-know-ports-not-core',
      comment: 'An adapter implements main/core/ports and decides nothing. Rules belong to shared.',
      severity: 'error',
      from: { path: '^main/adapters/' },
      to: { path: ['^main/(core/(?!ports)|hosts/)', '^(assessments|renderer)/', 'node_modules/electron'] },
    },
    {
      name: 'adapters-do-not-know-each-other',
      comment:
        'Let main/hosts/compose.ts bring two adapters together, or move what both need to main/adapters/.',
      severity: 'error',
      from: { path: '^main/adapters/([^/]+)/' },
      to: { path: '^main/adapters/[^/]+/', pathNot: '^main/adapters/$1/' },
    },
    {
      name: 'hosts-do-not-know-each-other',
      comment: 'What two hosts need stands in main/hosts/ itself, or in beside/, which is no host.',
      severity: 'error',
      from: { path: '^main/hosts/([^/]+)/' },
      to: { path: '^main/hosts/[^/]+/', pathNot: ['^main/hosts/$1/', '^main/hosts/beside/'] },
    },
    {
      name: 'main-never-imports-renderer',
      comment: 'The renderer reaches main through its client alone, and main knows no component.',
      severity: 'error',
      // What the screens say is data, and translators get it.
      from: { path: '^main/', pathNot: '^main/hosts/screen-texts\\.ts$' },
      to: { path: '^renderer/' },
    },
    {
      name: 'electron-in-its-host-alone',
      comment: 'Declare a port in main/core/ports.ts and let main/hosts/electron supply it.',
      severity: 'error',
      from: { path: '^(assessments|main|renderer|shared)/', pathNot: '^main/hosts/electron/' },
      to: { path: 'node_modules/(electron|electron-store)/' },
    },
    {
      name: 'preload-requires-electron-alone',
      comment:
        'A sandboxed preload can load nothing else when it runs; types and shared code are bundled in.',
      severity: 'error',
      from: { path: '^main/hosts/electron/preload' },
      to: {
        pathNot: ['^shared/', '^main/hosts/electron/', 'node_modules/electron/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'renderer-knows-shared-alone',
      comment: 'Reach main through renderer/client, and content through a query.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(main|assessments)/' },
    },
    {
      name: 'renderer-has-no-node',
      comment: 'The renderer runs in a browser.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features-do-not-know-each-other',
      comment: 'What two features need stands in renderer/components, renderer/client or shared.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/[^/]+/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'features-are-leaves',
      comment: 'Only renderer/app puts features together; components, client and text know none.',
      severity: 'error',
      from: { path: '^renderer/(components|client|text)/' },
      to: { path: '^renderer/(features|app)/' },
    },
  ],
  options: {
    // TypeScript 7 offers no interface for tools yet, so swc reads the files.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
