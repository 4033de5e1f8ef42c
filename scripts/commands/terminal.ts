/** What the staff's commands show on a terminal besides their result: colour and progress. */
import { createColors } from 'picocolors';
import type { Colors } from 'picocolors/types';

/** Colours for a stream: only for a person at a terminal who did not ask for none (NO_COLOR). */
export function colorsFor(stream: NodeJS.WriteStream): Colors {
  return createColors(stream.isTTY === true && (process.env['NO_COLOR'] ?? '') === '');
}

/** Colours the headings of a report by their severity; other lines stand as they are. */
export function paintReport(report: string, colors: Colors): string {
  return report
    .replace(/^【错误】.*$/gm, (line) => colors.bold(colors.red(line)))
    .replace(/^【提醒】.*$/gm, (line) => colors.bold(colors.yellow(line)))
    .replace(/^【说明】.*$/gm, (line) => colors.bold(colors.cyan(line)));
}

/** One line on stderr that says what is being done; it is overwritten and in the end taken away. */
export interface Progress {
  say(text: string): void;
  done(): void;
}

/** Progress for a person at a terminal; silent elsewhere, so that logs stay clean. */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  const write = (text: string): void => {
    if (stream.isTTY === true) stream.write(`\r\u001B[K${text}`);
  };
  return { say: write, done: () => write('') };
}

/** Reports wrong usage that commander cannot know of: a message and exit code 2. */
export function refuseUsage(message: string): void {
  console.error(`${message}\n用法见：npx parkbrief help`);
  process.exitCode = 2;
}
