/** The small park of tests/fixtures/sound with the texts a new park begins with, for tests that build often. */
import { appendFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What site.yaml of a new park requires. */
const SITE: Readonly<Record<string, string>> = {
  siteName: '清河高新区运行数据',
  organiser: '清河高新区管委会',
  contentSource: '清河高新区管委会',
  siteDomain: 'www.example.cn',
  siteIdCode: "'0000000000'",
  published: '2026-07-22 09:00',
};

/** Puts data and texts into a folder, as `data` and `content`. */
export function putSmallPark(folder: string): { data: string; content: string } {
  const [data, content] = [join(folder, 'data'), join(folder, 'content')];
  cpSync('tests/fixtures/sound', data, { recursive: true });
  cpSync('scripts/new-park/content', content, { recursive: true });
  const path = join(content, 'site.yaml');
  const text = readFileSync(path, 'utf8').replace(/^(\w+): # 必填.*$/gm, (line, name: string) =>
    SITE[name] === undefined ? line : `${name}: ${SITE[name]}`,
  );
  writeFileSync(path, text);
  return { data, content };
}

/** The same, with all of its tables allowed to be public, as a release requires. */
export function putReleasablePark(folder: string): { data: string; content: string } {
  const park = putSmallPark(folder);
  const tables = readdirSync(park.data).map((file) => file.replace('.csv', ''));
  appendFileSync(
    join(park.content, 'site.yaml'),
    `publication:\n  - covers: [${tables.join(', ')}]\n    allowedBy: 统计局\n    rule: 公布办法\n    since: 2026-01-01\n`,
  );
  return park;
}
