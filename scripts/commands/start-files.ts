/** What a new park begins with: what it has, its files, and what to do with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { FORMAT_FILE, formatFileText } from '../../src/data/data-format.ts';
import type { Files } from '../output/write-files.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { ALL_NEEDS, findNeed, NEEDS, type Need } from './start-needs.ts';

/** Where the texts stand that name nothing of the demo. */
const NEUTRAL = join(PROJECT_ROOT, 'scripts', 'new-park', 'content');

/** What of the project's own texts holds for any park; the handbook comes with the product. */
const SHARED = 'about.mdx';

function filesBelow(folder: string): [name: string, bytes: Uint8Array][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [
      path.slice(folder.length + 1).replaceAll('\\', '/'),
      new Uint8Array(readFileSync(path)),
    ]);
}

/** The files of `content/` for a new site, by their path from there. */
export function startTexts(): ReadonlyMap<string, Uint8Array> {
  const shared = filesBelow(join(PROJECT_ROOT, 'content'));
  return new Map([...shared.filter(([name]) => name === SHARED), ...filesBelow(NEUTRAL)]);
}

/** All files of a new park: its tables, and its texts. */
export function startFiles(tables: Files): Files {
  return new Map([
    ...[...tables].map(([name, text]) => [`data/${name}`, text] as const),
    [`data/${FORMAT_FILE}`, formatFileText()],
    ...[...startTexts()].map(([name, bytes]) => [`content/${name}`, bytes] as const),
  ]);
}

/**
 * What a new park has besides the tables all begin with: as it was written, else as whoever sits at the
 * terminal answers. A message when something written is not known.
 */
export async function needsOf(
  written: string | undefined,
  json: boolean,
): Promise<readonly Need[] | string> {
  if (written === undefined) return process.stdin.isTTY && !json ? askNeeds() : [];
  const names = written.split(/[,，、;；\s]+/).filter((name) => name !== '');
  if (names.includes(ALL_NEEDS)) return NEEDS;
  const found = names.map((name) => findNeed(name));
  const unknown = names.filter((_, index) => found[index] === undefined);
  if (unknown.length > 0)
    return `--with 里没有这一项：${unknown.join('、')}。可以写：${NEEDS.map(({ name }) => name).join('、')}，或 ${ALL_NEEDS}`;
  return NEEDS.filter((need) => found.includes(need));
}

async function askNeeds(): Promise<readonly Need[]> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const wanted: Need[] = [];
  try {
    for (const need of NEEDS) {
      const answer = await terminal.question(`${need.question}（有填 y，没有直接回车）`);
      if (/^\s*(y|yes|是|有)\s*$/i.test(answer)) wanted.push(need);
    }
  } finally {
    terminal.close();
  }
  return wanted;
}

/** What to do next, with the folder as it was typed. */
export function nextSteps(start: string, tables: Files, needs: readonly Need[]): string {
  const folder = start.replace(/[\\/]+$/, '');
  const others = NEEDS.filter((need) => !needs.includes(need));
  return [
    `新园区的文件已备好，放在 ${resolve(start)}。接着：`,
    `1. 填 data 里的 ${[...tables.keys()].join('、')}，删去示例行；不用的表整个删去。编码可以空着，运行 npx parkbrief tidy --data ${folder}/data --write 按名称的拼音补上。`,
    '2. 填 content/site.yaml 里写着“必填”的几项。',
    `3. 指定它是这台电脑上的园区：npx parkbrief init ${folder}（文件夹要在程序文件夹外面）。以后各个命令和 npm start 都用它，不用再写 --data、--content。`,
    '4. 检查：npx parkbrief check',
    '5. 生成：npx parkbrief build',
    `没有指定的，每个命令写明文件夹：npx parkbrief build --data ${folder}/data --content ${folder}/content`,
    ...(others.length === 0
      ? []
      : [
          '还有别的，以后随时可以加：',
          ...others.map(
            ({ question, tables: more }) =>
              `  ${question}有就运行 npx parkbrief template ${more.join(' ')} --out ${folder}/data`,
          ),
        ]),
  ].join('\n');
}
