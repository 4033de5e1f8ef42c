#!/usr/bin/env node
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/**
 * The command-line entry: one verb per file in commands/. Exit codes: 0 done, 1 faults in data or
 * output, 2 wrong usage.
 */
import './setup/folder-name.mjs';
import './setup/compile-cache.ts';
import { Command } from 'commander';
import { addAudit } from './commands/audit.ts';
import { addBuild } from './commands/build.ts';
import { addBundle } from './commands/bundle.ts';
import { addCheck } from './commands/check.ts';
import { addDeck } from './commands/deck.ts';
import { addDictionary } from './commands/dictionary.ts';
import { addDiff } from './commands/diff.ts';
import { addExport } from './commands/export.ts';
import { addImport } from './commands/import.ts';
import { addRelease } from './commands/release.ts';
import { addReleases } from './commands/releases.ts';
import { addRollback } from './commands/rollback.ts';
import { addServe } from './commands/serve.ts';
import { addTemplate } from './commands/template.ts';
import { addTidy } from './commands/tidy.ts';
import { addTools } from './commands/tools.ts';
import { addUndo } from './commands/undo.ts';
import { runInChinese } from './commands/usage.ts';
import { addReport } from './commands/write-report.ts';

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
await runInChinese(program);
