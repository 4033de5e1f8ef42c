/** The command line: one verb per file, which has its options; what a verb does is loaded when it is done. */
import { Command } from 'commander';
import { addAudit } from './audit.ts';
import { addBuild } from './build.ts';
import { addBundle } from './bundle.ts';
import { addCheck } from './check.ts';
import { addDeck } from './deck.ts';
import { addDictionary } from './dictionary.ts';
import { addDiff } from './diff.ts';
import { addExport } from './export.ts';
import { addImport } from './import.ts';
import { addRelease } from './release.ts';
import { addReleases } from './releases.ts';
import { addRollback } from './rollback.ts';
import { addServe } from './serve.ts';
import { addTemplate } from './template.ts';
import { addTidy } from './tidy.ts';
import { addTools } from './tools.ts';
import { addUndo } from './undo.ts';
import { runInChinese } from './usage.ts';
import { addReport } from './write-report.ts';

/**
 * Does what a command line asks for and sets the exit code: 0 done, 1 faults in data or output, 2 wrong
 * usage.
 *
 * @param args what stands behind the name of the program
 */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  const program = new Command('parkbrief').description('园区运行数据网站：由数据文件生成网站。');
  const verbs = [
    addCheck,
    addAudit,
    addImport,
    addExport,
    addTidy,
    addUndo,
    addDiff,
    addBuild,
    addRelease,
    addReleases,
    addRollback,
    addServe,
    addDeck,
    addBundle,
    addTemplate,
    addDictionary,
    addReport,
    addTools,
  ];
  for (const add of verbs) add(program);
  await runInChinese(program, args);
}
