/** The command line: one verb per file, which has its options; what a verb does is loaded when it is done. */
import { Command } from 'commander';
import { runInChinese } from './usage.ts';

/** Adds a verb to the program. */
type Add = (program: Command) => void;

/** What there is, as the general help lists it. */
const VERBS: Readonly<Record<string, () => Promise<Add>>> = {
  init: async () => (await import('./init.ts')).addInit,
  check: async () => (await import('./check.ts')).addCheck,
  audit: async () => (await import('./audit.ts')).addAudit,
  import: async () => (await import('./import.ts')).addImport,
  export: async () => (await import('./export.ts')).addExport,
  tidy: async () => (await import('./tidy.ts')).addTidy,
  undo: async () => (await import('./undo.ts')).addUndo,
  diff: async () => (await import('./diff.ts')).addDiff,
  build: async () => (await import('./build.ts')).addBuild,
  release: async () => (await import('./release.ts')).addRelease,
  publish: async () => (await import('./publish.ts')).addPublish,
  releases: async () => (await import('./releases.ts')).addReleases,
  archive: async () => (await import('./archive.ts')).addArchive,
  rollback: async () => (await import('./rollback.ts')).addRollback,
  serve: async () => (await import('./serve.ts')).addServe,
  deck: async () => (await import('./deck.ts')).addDeck,
  paper: async () => (await import('./paper.ts')).addPaper,
  bundle: async () => (await import('./bundle.ts')).addBundle,
  inspect: async () => (await import('./inspect.ts')).addInspect,
  template: async () => (await import('./template.ts')).addTemplate,
  dictionary: async () => (await import('./dictionary.ts')).addDictionary,
  report: async () => (await import('./write-report.ts')).addReport,
  article: async () => (await import('./article.ts')).addArticle,
  poster: async () => (await import('./poster.ts')).addPoster,
  tools: async () => (await import('./tools.ts')).addTools,
  region: async () => (await import('./region.ts')).addRegion,
  kit: async () => (await import('./kit.ts')).addKit,
};

const VERSION_OPTIONS = new Set(['-v', '--version']);

/**
 * Does what a command line asks for and sets the exit code: 0 done, 1 faults in data or output, 2 wrong
 * usage.
 *
 * @param args what stands behind the name of the program
 */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  if (VERSION_OPTIONS.has(args[0] ?? '')) {
    const { versionText } = await import('../output/version.ts');
    return console.log(versionText());
  }
  const program = new Command('parkbrief')
    .description('园区运行数据网站：由数据文件生成网站。')
    .option('-v, --version', '显示程序和数据格式的版本');
  for (const load of verbsFor(args)) (await load())(program);
  await runInChinese(program, args);
}

/** The verb that is asked for; where none is recognised all, for the general help and for what was meant. */
function verbsFor([first = '', second = '']: readonly string[]): (() => Promise<Add>)[] {
  const asked = first === 'help' ? second : first;
  const load = Object.hasOwn(VERBS, asked) ? VERBS[asked] : undefined;
  return load === undefined ? Object.values(VERBS) : [load];
}
