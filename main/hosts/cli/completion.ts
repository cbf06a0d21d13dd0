import type { CliCommand } from './cli-commands.ts';
import { languageFlag } from './text/cli-language.ts';
import { UsageError } from './usage-error.ts';

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
type Shell = (typeof shells)[number];

/** What each word may be followed by: features, then commands, then flags. */
interface Words {
  readonly features: readonly string[];
  /** Commands of each feature, without its name. */
  readonly verbs: ReadonlyMap<string, readonly string[]>;
  /** Flags of each command by its whole name. */
  readonly flags: ReadonlyMap<string, readonly string[]>;
}

/** A script that a shell reads once, for commands and flags; files are completed as the shell does. Throws a UsageError. */
export function completionScript(shell: string | undefined, commands: readonly CliCommand[]): string {
  if (!isShell(shell)) throw new UsageError('oneShell', { shells: shells.join(', ') });
  return scripts[shell](wordsOf(commands));
}

const isShell = (name: string | undefined): name is Shell => (shells as readonly unknown[]).includes(name);

function wordsOf(commands: readonly CliCommand[]): Words {
  const verbs = new Map<string, string[]>();
  for (const { feature, name } of commands)
    verbs.set(feature, [...(verbs.get(feature) ?? []), name.slice(feature.length + 1)]);
  return {
    features: [...verbs.keys(), 'completion', 'help', 'run', 'score', 'todo'].sort(),
    verbs,
    flags: new Map(commands.map((command) => [command.name, flagsOf(command)])),
  };
}

export function flagsOf({ fields, givesFile, needsWorkspace, folderIsWorkspace }: CliCommand): string[] {
  const own = fields.flatMap(({ flag, shortFlag }) => (shortFlag === null ? [flag] : [flag, shortFlag]));
  const common = [
    ...(needsWorkspace || folderIsWorkspace
      ? ['--workspace', '--passphrase-file', '--passphrase-command']
      : []),
    ...(givesFile ? ['--out'] : ['--format', '--fields']),
    '--input',
    '--json-out',
    languageFlag,
    '--help',
  ];
  return [...new Set([...own, ...common])];
}

const scripts: Readonly<Record<Shell, (words: Words) => string>> = {
  bash: ({ features, verbs, flags }) => `_psea() {
  local word="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then words="${features.join(' ')}"
  elif [ "$COMP_CWORD" -eq 2 ] && [ "\${word#-}" = "$word" ]; then case "\${COMP_WORDS[1]}" in
${[...verbs].map(([feature, list]) => `    ${feature}) words="${list.join(' ')}" ;;`).join('\n')}
    completion) words="${shells.join(' ')}" ;;
  esac
  elif [ "\${word#-}" != "$word" ]; then case "\${COMP_WORDS[1]} \${COMP_WORDS[2]}" in
${[...flags].map(([name, list]) => `    "${name}") words="${list.join(' ')}" ;;`).join('\n')}
  esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _psea psea
`,
  zsh: ({ features, verbs, flags }) => `#compdef psea
_psea() {
  local -a list
  if (( CURRENT == 2 )); then list=(${features.join(' ')})
  elif (( CURRENT == 3 )) && [[ $words[3] != -* ]]; then case $words[2] in
${[...verbs].map(([feature, list]) => `    ${feature}) list=(${list.join(' ')}) ;;`).join('\n')}
    completion) list=(${shells.join(' ')}) ;;
  esac
  elif [[ $words[CURRENT] == -* ]]; then case "$words[2] $words[3]" in
${[...flags].map(([name, list]) => `    "${name}") list=(${list.join(' ')}) ;;`).join('\n')}
  esac
  fi
  if (( $#list )); then compadd -- $list; else _files; fi
}
compdef _psea psea
`,
  fish: ({ features, verbs, flags }) =>
    `${[
      `complete -c psea -n __fish_use_subcommand -f -a "${features.join(' ')}"`,
      ...[...verbs].map(
        ([feature, list]) =>
          `complete -c psea -n "__fish_seen_subcommand_from ${feature}; and test (count (commandline -opc)) -eq 2" -f -a "${list.join(' ')}"`,
      ),
      `complete -c psea -n "__fish_seen_subcommand_from completion" -f -a "${shells.join(' ')}"`,
      ...[...flags].flatMap(([name, list]) => {
        const [feature, verb] = name.split(' ');
        const inside = `__fish_seen_subcommand_from ${feature}; and __fish_seen_subcommand_from ${verb}`;
        return list.map((flag) => `complete -c psea -n "${inside}" -l ${flag.slice(2)}`);
      }),
    ].join('\n')}\n`,
  powershell: ({
    features,
    verbs,
    flags,
  }) => `Register-ArgumentCompleter -Native -CommandName psea, psea.cmd -ScriptBlock {
  param($word, $ast, $at)
  $verbs = @{
${[...verbs].map(([feature, list]) => `    '${feature}' = '${list.join(' ')}'`).join('\n')}
    'completion' = '${shells.join(' ')}'
  }
  $flags = @{
${[...flags].map(([name, list]) => `    '${name}' = '${list.join(' ')}'`).join('\n')}
  }
  $typed = @($ast.CommandElements | ForEach-Object { "$_" })
  $before = if ($word) { $typed.Count - 1 } else { $typed.Count }
  $list = if ($before -le 1) { '${features.join(' ')}' }
    elseif ($word.StartsWith('-')) { $flags["$($typed[1]) $($typed[2])"] }
    elseif ($before -eq 2) { $verbs[$typed[1]] }
  "$list".Split(' ') | Where-Object { $_ -and $_.StartsWith($word) } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`,
};
