import { describe, expect, it } from 'vitest';
import { runCli } from '../testing/run-cli.ts';
import { type Command, exitCodes, OperatorError } from './command.ts';
import { commands } from './commands.ts';
import { runCommand } from './run-command.ts';

const greet: Command = {
  summary: 'greets',
  parameters: ['name'],
  options: { loud: { type: 'boolean' } },
  async run({ args: [name], options, print }) {
    if (name === 'nobody') throw new OperatorError('there is nobody to greet');
    print(`hello ${name}${options.loud ? '!' : ''}`);
    return exitCodes.ok;
  },
};
const run = async (...words: string[]) => {
  const printed: string[] = [];
  const noted: string[] = [];
  const code = await runCommand({ greet, 'greet twice': { ...greet, parameters: [] } }, words, {
    env: {},
    print: (line) => printed.push(line),
    note: (line) => noted.push(line),
    signal: new AbortController().signal,
  });
  return { code, printed, noted };
};

describe('pnpm orgready', () => {
  it('lists every command, and explains each', async () => {
    const { code, printed } = await runCli([], {});
    expect(code).toBe(0);
    expect(Object.keys(commands).length).toBeGreaterThan(1);
    for (const [name, { summary }] of Object.entries(commands)) {
      expect(printed.some((line) => line.includes(name) && line.endsWith(summary))).toBe(true);
      const help = await runCli([...name.split(' '), '--help'], {});
      expect(help).toMatchObject({ code: 0, noted: [] });
      expect(help.printed[0]).toMatch(`pnpm orgready ${name}`);
    }
  });

  it('runs the command that the words name, the longer name first', async () => {
    expect(await run('greet', 'you', '--loud')).toEqual({ code: 0, printed: ['hello you!'], noted: [] });
    expect(await run('greet', 'twice')).toEqual({ code: 0, printed: ['hello undefined'], noted: [] });
  });

  it.each([
    ['an unknown command', ['dance'], 'There is no command "dance".'],
    ['a name of every object', ['toString'], 'There is no command "toString".'],
    ['a missing argument', ['greet'], 'greet takes <name>.'],
    ['one too many', ['greet', 'you', 'me'], 'greet takes <name>.'],
    ['an unknown option', ['greet', 'you', '--soft'], "Unknown option '--soft'"],
  ])('refuses %s with exit code 2 and how to call it', async (_what, words, text) => {
    const { code, printed, noted } = await run(...words);
    expect({ code, printed }).toEqual({ code: 2, printed: [] });
    expect(noted[0]).toContain(text);
    expect(noted.join('\n')).toContain('pnpm orgready');
  });

  it('puts a failure in a line, without a stack', async () => {
    expect(await run('greet', 'nobody')).toEqual({
      code: 1,
      printed: [],
      noted: ['greet: there is nobody to greet'],
    });
  });

  it('lists all faults of the configuration', async () => {
    const { code, noted } = await runCli(['reseal'], { PORT: 'x', PUBLIC_URL: 'http://setup.example.com' });
    expect(code).toBe(1);
    for (const name of ['PORT', 'PUBLIC_URL', 'SECRET_KEYS']) expect(noted.join('\n')).toContain(name);
  });
});
