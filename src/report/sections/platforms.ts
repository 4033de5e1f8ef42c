/**
 * 研发平台与荣誉. The rules, in the order of the text:
 *
 * 1. How many platforms there are, by level from the highest; those founded this year with partners.
 * 2. Results of the platforms of the highest levels, at most four (latest period only: the table tells
 *    just the present state, as it does of their honours).
 * 3. Honours of platforms, with the results.
 * 4. Honours and rankings of the zone and its parks won in the year, in a paragraph that says so.
 */
import type { Platform } from '../../data/platforms.ts';
import { withoutFinalStop } from '../../format/final-stop.ts';
import { formatNames } from '../../format/count.ts';
import { formatClauses } from '../../format/enumerate.ts';
import { coverageOf } from '../../model/coverage.ts';
import { firstDayOf, yearOf } from '../../model/day.ts';
import { report } from '../../ui/report.ts';
import type { ReportContext } from '../context.ts';

/** The paragraphs of the section; none without platforms and honours. */
export function writePlatforms(context: ReportContext): string[] {
  return [count(context), results(context) + platformHonours(context), zoneHonours(context)].filter(
    (paragraph) => paragraph !== '',
  );
}

const LEVELS: readonly Platform['level'][] = ['national', 'provincial', 'municipal', 'enterprise'];

function count({ day, park }: ReportContext): string {
  const { platforms } = park;
  if (platforms.length === 0) return '';
  const by = LEVELS.flatMap((level) => {
    const ofLevel = platforms.filter((platform) => platform.level === level).length;
    return ofLevel === 0 ? [] : [{ name: report.platformLevels[level], ofLevel }];
  });
  const [only, ...others] = by;
  const levels =
    only !== undefined && others.length === 0
      ? `${only.ofLevel > 1 ? '均' : ''}为${only.name}`
      : `其中${by.map(({ name, ofLevel }) => `${name}${ofLevel}个`).join('、')}`;
  const head = coverageOf(park, 'platforms') === 'some' ? '列出的' : '现有';
  return formatClauses([`${head}研发平台${platforms.length}个`, levels]) + founded(platforms, day);
}

/** 联合某大学成立丁城研究院: those of the year that were founded with partners. */
function founded(platforms: readonly Platform[], day: string): string {
  const clauses = platforms
    .filter(
      ({ founded: date, partners = [] }) =>
        date !== undefined && date >= firstDayOf(yearOf(day)) && date <= day && partners.length > 0,
    )
    .map(({ name, partners = [] }) => `联合${formatNames(partners)}成立${name}`);
  return formatClauses(clauses);
}

const MOST_RESULTS = 4;

function results({ latest, park: { platforms } }: ReportContext): string {
  if (!latest) return '';
  const byLevel = LEVELS.flatMap((level) =>
    platforms.filter((platform) => platform.level === level),
  )
    .flatMap(({ name, results: text }) =>
      text === undefined || text === '' ? [] : [`${name}${withoutFinalStop(text)}`],
    )
    .slice(0, MOST_RESULTS);
  return byLevel.length === 0 ? '' : `${byLevel.join('；')}。`;
}

/** An honour with its verb: 获“青年五四奖章”集体奖; one that begins with a verb keeps it. */
const won = (text: string): string =>
  /^[“《]|(奖|称号|荣誉)$/.test(withoutFinalStop(text)) && !/[获评列入选授]/.test(text)
    ? `获${withoutFinalStop(text)}`
    : withoutFinalStop(text);

function platformHonours({ latest, park }: ReportContext): string {
  const fromPlatforms = (latest ? park.platforms : []).flatMap(({ honours: text, name }) =>
    text === undefined || text === '' ? [] : [`${name}${won(text)}`],
  );
  return fromPlatforms.length === 0 ? '' : `${fromPlatforms.join('；')}。`;
}

function zoneHonours({ day, park }: ReportContext): string {
  const wonHonours = park.honours
    .filter(({ date }) => date >= firstDayOf(yearOf(day)))
    .map(({ kind, name, park: place, result }) => {
      // What a park won is not the zone's.
      const who = park.parks.find((item) => item.code === place && item.kind !== 'zone');
      const owner =
        who === undefined || name.includes(who.shortName)
          ? ''
          : `${who.shortName}${kind === 'ranking' ? '' : '获'}`;
      return owner + name + (result === undefined ? '' : `（${withoutFinalStop(result)}）`);
    });
  return wonHonours.length === 0 ? '' : `${report.honours}：${wonHonours.join('；')}。`;
}
