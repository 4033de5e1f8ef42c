/** Help and usage errors in Chinese; commander speaks English only. */
import { type Command, CommanderError, type Help } from 'commander';
import { CommandFault, explainSystemError } from '../output/command-fault.ts';
import { tellParent } from './failure-message.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** What was wrong, by commander's error code. */
const PROBLEMS: Readonly<Record<string, string>> = {
  'commander.unknownOption': '没有这个选项',
  'commander.unknownCommand': '没有这个命令',
  'commander.optionMissingArgument': '选项后面缺少内容',
  'commander.missingArgument': '缺少参数',
  'commander.excessArguments': '参数太多',
  'commander.invalidArgument': '参数不对',
};

/**
 * Parses what stands behind the program's name and runs the verb. Wrong usage ends with exit code 2 and one Chinese
 * line, what the system refuses with exit code 1; a fault that no verb expected is thrown on. Before
 * the verb, what a command that was killed has begun is finished.
 */
export async function runInChinese(program: Command, args: readonly string[]): Promise<void> {
  program.usage('<命令> [选项]').helpCommand('help [命令]', '显示一个命令的用法');
  for (const command of program.commands) command.usage(`[选项]${argumentsOf(command)}`);
  for (const command of [program, ...program.commands]) prepare(command);
  // Standard output may hold JSON.
  program.hook('preAction', async () => {
    const { recover } = await import('../output/recover.ts');
    for (const note of recover()) console.error(note);
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    const faultText = error instanceof CommandFault ? error.message : explainSystemError(error);
    if (faultText !== undefined) {
      process.exitCode = 1;
      tellParent(error);
      console.error(faultText);
      return;
    }
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    process.exitCode = 2;
    // Without a verb commander has printed the help already.
    if (error.code === 'commander.help') return;
    const detail = [...error.message.matchAll(/'([^']*)'/g)].map(([, text]) => text).join(' ');
    const problem = PROBLEMS[error.code] ?? '用法不对';
    console.error(`${problem}：${detail}${adviceOf(error.message)}\n用法见：npx parkbrief help`);
  }
}

/** What commander says should have been written, or what our own reader of the option does. */
function adviceOf(message: string): string {
  const near = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1];
  if (near !== undefined) return `。是不是 ${near.replaceAll(', ', '、')}？`;
  const allowed = /Allowed choices are (.+)\./.exec(message)?.[1];
  if (allowed !== undefined) return `。可以写：${allowed.replaceAll(', ', '、')}`;
  const reason = /is invalid\. (\p{Script=Han}.*)$/u.exec(message)?.[1];
  return reason === undefined ? '' : `。${reason}`;
}

function argumentsOf({ registeredArguments }: Command): string {
  return registeredArguments
    .map((argument) => {
      const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
      return argument.required ? ` <${name}>` : ` [${name}]`;
    })
    .join('');
}

function prepare(command: Command): void {
  command
    .exitOverride()
    .helpOption('-h, --help', '显示用法')
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      subcommandTerm: (subcommand) => subcommand.name(),
      optionDescription,
    })
    .configureOutput({ outputError: () => undefined });
}

/** The description alone: commander would add choices, default and environment in English. */
function optionDescription(this: Help, { description }: { description: string }): string {
  return description;
}
