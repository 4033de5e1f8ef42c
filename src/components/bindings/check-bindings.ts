/** The check of what texts bind to: everything no page could be made from, before any is made. */
import { currentPark, currentSite, edition } from '../../site/current.ts';
import { nearestName } from '../../data/nearest.ts';
import { periodKey } from '../../data/period.ts';
import { readProseHead } from '../../data/prose-head.ts';
import type { PlaceRemark, TextRemark } from '../../data/text-remark.ts';
import { zoneStandings } from '../../figures/all.ts';
import { BindingFault, readPeriod } from '../../figures/standing-binding.ts';
import type { ContentFile } from '../../report/prose/check-content.ts';
import {
  readComponents,
  type WrittenAttribute,
  type WrittenComponent,
} from '../../report/prose/written-components.ts';
import { hasReport, periodOfPlace } from '../report/period.ts';
import {
  type ComponentRule,
  componentsOf,
  type Place,
  type TextKind,
  type Written,
} from './components.ts';

/** What a text is by its path below content/; nothing for one that no page shows. */
function kindOf(path: string): TextKind | undefined {
  if (/^(home|about)\.mdx$/.test(path)) return 'page';
  const folder = /^(indicators|deck|report|guide)\/[^/]+\.mdx$/.exec(path)?.[1];
  return folder === 'indicators' ? 'page' : (folder as TextKind | undefined);
}

/** Whether this edition has the page: its text may name what another has not. */
function isShown(path: string): boolean {
  const [folder = '', name = ''] = path.replace(/\.mdx$/, '').split('/');
  if (folder === 'guide') return edition() === 'internal';
  if (folder === 'report') return hasReport(periodOfPlace(path));
  if (folder !== 'indicators') return true;
  return zoneStandings(currentPark(), currentSite().timeProgress).some(
    ({ indicator }) => indicator.code === name,
  );
}

/**
 * Checks the texts of the site being built with the functions its pages resolve names by.
 *
 * @param files every text below content/
 */
export function checkBindings(files: readonly ContentFile[]): TextRemark[] {
  return files.flatMap(([path, source]) => {
    const file = `content/${path}`;
    const kind = kindOf(path);
    if (kind === undefined) return [{ ...noPage(path), file }];
    if (!isShown(path)) return [];
    return checkText(kind, file, source)
      .sort((a, b) => a.line - b.line)
      .map((remark) => ({ ...remark, file }));
  });
}

function noPage(path: string): PlaceRemark {
  return {
    severity: 'warning',
    line: 1,
    found: path,
    problem:
      '没有页面显示这篇文稿。文稿应是 home.mdx、about.mdx，或放在 indicators、deck、report 文件夹里。',
  };
}

function checkText(kind: TextKind, file: string, source: string): PlaceRemark[] {
  const head = readProseHead(source);
  const period = kind === 'report' ? periodKey(periodOfPlace(file)) : head.period;
  if (kind === 'deck' && period !== undefined) {
    const line = source.slice(0, source.search(/^period:/m)).split('\n').length;
    const wrong = problemsOf(() => readPeriod(period, file), line, `period: ${period}`);
    // Its numbers can only be looked up once the period is right.
    if (wrong.length > 0) return wrong;
  }
  const { components, faults } = readComponents(source);
  return [
    ...head.faults,
    ...faults,
    ...components.flatMap((written) => {
      const at = `${file}:${written.line}`;
      return checkComponent(kind, written, { at, period });
    }),
  ];
}

function checkComponent(kind: TextKind, written: WrittenComponent, place: Place): PlaceRemark[] {
  // Lower-case tags are HTML; what is imported is checked by who imports it.
  if (!/^[A-Z]/.test(written.name)) return [];
  const known = componentsOf(kind);
  const rule = known.get(written.name);
  const { line } = written;
  const found = `<${written.name}`;
  if (rule === undefined) {
    const near = nearestName(written.name, known.keys());
    const tail =
      near === undefined ? `可用的有：${[...known.keys()].join('、')}。` : `最接近的是 <${near}>。`;
    return [{ severity: 'error', line, found, problem: `这里不能用 <${written.name}>。${tail}` }];
  }
  const wrong = written.attributes.flatMap((one) => checkAttribute(one, written.name, rule));
  const missing = (rule.required ?? []).filter(
    (name) => !written.attributes.some((one) => one.name === name),
  );
  if (wrong.length + missing.length > 0) {
    return [
      ...wrong,
      ...missing.map((name) => ({
        severity: 'error' as const,
        line,
        found,
        problem: `缺少 ${name}="…"。`,
      })),
    ];
  }
  const values: Written = Object.fromEntries(
    written.attributes.flatMap(({ name, value }) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
  return problemsOf(() => rule.resolve?.(values, place), line, found, written.attributes);
}

/** The faults that resolving meets, each at the attribute that names what is not there. */
function problemsOf(
  resolve: () => unknown,
  line: number,
  found: string,
  attributes: readonly WrittenAttribute[] = [],
): PlaceRemark[] {
  try {
    resolve();
    return [];
  } catch (error) {
    if (!(error instanceof BindingFault)) throw error;
    return error.problems.map(({ attribute, text }) => {
      const own = attributes.find(({ name }) => name === attribute);
      return {
        severity: 'error',
        line: own?.line ?? line,
        found: own?.source ?? found,
        problem: text,
      };
    });
  }
}

function checkAttribute(
  { line, name, source, value }: WrittenAttribute,
  component: string,
  { attributes }: ComponentRule,
): PlaceRemark[] {
  const problem = problemOfAttribute(name, value, component, attributes);
  return problem === undefined ? [] : [{ severity: 'error', line, found: source, problem }];
}

function problemOfAttribute(
  name: string,
  value: WrittenAttribute['value'],
  component: string,
  attributes: ComponentRule['attributes'],
): string | undefined {
  const kind = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  if (kind === undefined) {
    const near = nearestName(name, Object.keys(attributes));
    const tail =
      near === undefined
        ? `可用的有：${Object.keys(attributes).join('、')}。`
        : `最接近的是 ${near}。`;
    return `<${component}> 没有“${name}”这一项。${tail}`;
  }
  if (kind === 'flag') {
    return typeof value === 'boolean' ? undefined : `${name} 单独写就行，后面不要等号。`;
  }
  return typeof value === 'string' ? undefined : `应写成 ${name}="…"，内容放在引号里。`;
}
