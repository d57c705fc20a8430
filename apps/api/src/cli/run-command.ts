import { parseArgs } from 'node:util';
import { ConfigError } from '../config.ts';
import { type Call, type Command, type ExitCode, exitCodes } from './command.ts';

type Commands = Readonly<Record<string, Command>>;

const usageOf = (name: string, { parameters = [], options = {} }: Command): string =>
  [
    'pnpm orgready',
    name,
    ...Object.entries(options).map(
      ([option, { type }]) => `[--${option}${type === 'string' ? ` <${option}>` : ''}]`,
    ),
    ...parameters.map((parameter) => `<${parameter}>`),
  ].join(' ');

const helpOf = (name: string, command: Command): readonly string[] => [
  usageOf(name, command),
  '',
  command.summary,
  ...(command.details ?? []),
];

const overview = (commands: Commands): readonly string[] => {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  return [
    'pnpm orgready <command>',
    '',
    ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Each reads the same environment as the server. "pnpm orgready <command> --help" explains one.',
    'Exit code 0: all is well; 1: something is not, or failed; 2: called wrongly.',
  ];
};

/** Returns the command that the words begin with, with its name; a name may have two words. */
const findCommand = (commands: Commands, words: readonly string[]) => {
  for (const count of [2, 1]) {
    const name = words.slice(0, count).join(' ');
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command) return { name, command, rest: words.slice(name.split(' ').length) };
  }
  return undefined;
};

const parse = ({ options = {} }: Command, args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean' } },
    });
  } catch (error) {
    // Its messages are sentences about the argument that is wrong.
    return error instanceof TypeError ? error.message : Promise.reject(error);
  }
};

/** Runs the command that the words name and returns the exit code of the process. */
export const runCommand = async (
  commands: Commands,
  words: readonly string[],
  terminal: Pick<Call, 'env' | 'print' | 'note' | 'signal'>,
): Promise<ExitCode> => {
  const found = findCommand(commands, words);
  if (!found) {
    const isAsked = words.length === 0 || words[0] === '--help' || words[0] === 'help';
    if (!isAsked) terminal.note(`There is no command "${words.join(' ')}".`);
    for (const line of overview(commands)) (isAsked ? terminal.print : terminal.note)(line);
    return isAsked ? exitCodes.ok : exitCodes.usage;
  }
  const { name, command, rest } = found;
  const parsed = await parse(command, rest);
  const missing =
    typeof parsed === 'string' || parsed.positionals.length === (command.parameters ?? []).length
      ? []
      : [
          `${name} takes ${(command.parameters ?? []).map((each) => `<${each}>`).join(' ') || 'no arguments'}.`,
        ];
  if (typeof parsed !== 'string' && parsed.values.help) {
    for (const line of helpOf(name, command)) terminal.print(line);
    return exitCodes.ok;
  }
  if (typeof parsed === 'string' || missing.length > 0) {
    for (const line of [...(typeof parsed === 'string' ? [parsed] : missing), usageOf(name, command)])
      terminal.note(line);
    return exitCodes.usage;
  }
  try {
    return await command.run({ ...terminal, args: parsed.positionals, options: parsed.values });
  } catch (error) {
    if (error instanceof ConfigError) {
      terminal.note('This configuration is not valid:');
      for (const fault of error.faults) terminal.note(`  ${fault}`);
    } else terminal.note(`${name}: ${error instanceof Error ? error.message : error}`);
    return exitCodes.wrong;
  }
};
