/** The check of what texts bind to: everything no page could be made from, before any is made. */
import { nearestName } from '../../data/nearest.ts';
import { periodKey } from '../../data/period.ts';
import type { PlaceRemark, TextRemark } from '../../data/text-remark.ts';
import { pageStandings } from '../../figures/all.ts';
import { BindingFault, readPeriod } from '../../figures/standing-binding.ts';
import { isComponentName, textFaults } from '../../texts/text-faults.ts';
import { nodesOf } from '../../texts/parse-text.ts';
import type { TextFile } from '../../texts/text-file.ts';
import {
  writtenComponents,
  type WrittenAttribute,
  type WrittenComponent,
} from '../../texts/written-components.ts';
import { hasReport, periodOfPlace } from '../report/period.ts';
import {
  type ComponentRule,
  componentsOf,
  type Known,
  type Place,
  type TextKind,
  type Written,
} from './components.ts';

/** What a text is by its path below content/; nothing for one that no page shows. */
export function kindOf(path: string): TextKind | undefined {
  if (/^(home|about)\.mdx$/.test(path)) return 'page';
  const folder = /^(indicators|deck|report|guide)\/[^/]+\.mdx$/.exec(path)?.[1];
  return folder === 'indicators' ? 'page' : (folder as TextKind | undefined);
}

/** Whether this edition has the page: its text may name what another has not. */
function isShown(path: string, { park, site }: Known): boolean {
  const [folder = '', name = ''] = path.replace(/\.mdx$/, '').split('/');
  if (folder === 'guide') return park.edition === 'internal';
  if (folder === 'report') return hasReport(park, periodOfPlace(park, path));
  if (folder !== 'indicators') return true;
  return pageStandings(park, site.timeProgress).some(({ indicator }) => indicator.code === name);
}

/**
 * Checks the texts of a site with the functions its pages resolve names by.
 *
 * @param files every text below content/
 * @param known what they may name
 */
export function checkBindings(files: readonly TextFile[], known: Known): TextRemark[] {
  return files.flatMap((text) => {
    const { path } = text;
    const file = `content/${path}`;
    const kind = kindOf(path);
    if (kind === undefined) return [{ ...noPage(path), file }];
    const remarks = isShown(path, known) ? checkText(kind, file, text, known) : textFaults(text);
    return remarks.sort((a, b) => a.line - b.line).map((remark) => ({ ...remark, file }));
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

/** The period a text is about, as its components are told it; nothing for the latest of each. */
export function periodOfText(
  kind: TextKind,
  { head, path }: TextFile,
  { park }: Known,
): string | undefined {
  return kind === 'report' ? periodKey(periodOfPlace(park, path)) : head.period;
}

function checkText(kind: TextKind, file: string, text: TextFile, known: Known): PlaceRemark[] {
  const { head, source } = text;
  const period = periodOfText(kind, text, known);
  if (kind === 'deck' && period !== undefined) {
    const line = source.slice(0, source.search(/^period:/m)).split('\n').length;
    const wrong = problemsOf(() => readPeriod(period, file), line, `period: ${period}`);
    // Its numbers can only be looked up once the period is right.
    if (wrong.length > 0) return wrong;
  }
  return [
    ...head.faults,
    ...textFaults(text),
    ...missingPictures(text, known),
    ...writtenComponents(text).flatMap((written) => {
      const at = `${file}:${written.line}`;
      return checkComponent(kind, written, { at, known, period });
    }),
  ];
}

/** Drawings of figures are made with the site; every other picture must stand in public/. */
function missingPictures(text: TextFile, { hasFile }: Known): PlaceRemark[] {
  if (hasFile === undefined) return [];
  return [...nodesOf(text.root)].flatMap(({ position, type, url = '' }): PlaceRemark[] => {
    const isPicture = type === 'image' && /^\/[^/\\]/.test(url) && !url.startsWith('/figures/');
    const address = url.replace(/[?#].*$/, '');
    if (!isPicture || hasFile(address)) return [];
    const problem = `没有这张图片：public 文件夹里没有 ${address.slice(1)}。请把图片放进去，或改正文件名（大小写也要一样）。`;
    return [{ severity: 'error', line: position?.start.line ?? 1, found: url, problem }];
  });
}

/** What is wrong with a component as it is written in a kind of text. */
export function checkComponent(
  kind: TextKind,
  written: WrittenComponent,
  place: Place,
): PlaceRemark[] {
  // Lower-case tags are HTML.
  if (!isComponentName(written.name)) return [];
  const components = componentsOf(kind);
  const rule = components.get(written.name);
  const { line } = written;
  const found = `<${written.name}`;
  if (rule === undefined) {
    const near = nearestName(written.name, components.keys());
    const tail =
      near === undefined
        ? `可用的有：${[...components.keys()].join('、')}。`
        : `最接近的是 <${near}>。`;
    return [{ severity: 'error', line, found, problem: `这里不能用 <${written.name}>。${tail}` }];
  }
  const wrong = written.attributes.flatMap((writtenAttribute) =>
    checkAttribute(writtenAttribute, written.name, rule),
  );
  const missing = (rule.required ?? []).filter(
    (name) => !written.attributes.some((writtenAttribute) => writtenAttribute.name === name),
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
  const values = textsIn(written);
  return problemsOf(() => rule.resolve?.(values, place), line, found, written.attributes);
}

/** The attributes of a component that are texts, by name. */
export function textsIn({ attributes }: WrittenComponent): Written {
  return Object.fromEntries(
    attributes.flatMap(({ name, value }) => (typeof value === 'string' ? [[name, value]] : [])),
  );
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
      const faulty = attributes.find(({ name }) => name === attribute);
      return {
        severity: 'error',
        line: faulty?.line ?? line,
        found: faulty?.source ?? found,
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
