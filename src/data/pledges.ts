/** What texts promise of a year's targets, and what they expect: 力争完成目标, 预计完成90%. */

/** A clause that promises a target: 力争全面完成全年目标任务. */
export interface Pledge {
  readonly found: string;
  /** Offset in the text. */
  readonly at: number;
  /** The sentence it stands in, where the indicators it is about are named. */
  readonly sentence: string;
}

const PLEDGE =
  /(?:力争|确保|努力|全力|争取|奋力)[^，,。；;！!\n]{0,12}(?:完成|实现|达到)[^，,。；;！!\n]{0,24}(?:目标|任务)/g;

/** 预计全年完成年度目标的90%, 预计完成90.22%. */
const SHORT_FORECAST = /预计[^。；;\n]{0,40}?(?:完成|达到)[^。；;\n]{0,20}?(\d+(?:\.\d+)?)[%％]/g;

const SENTENCE_END = /[。；;！!\n]/;

/** The promises of a text, in reading order. */
export function pledgesIn(text: string): Pledge[] {
  return [...text.matchAll(PLEDGE)].map((match) => {
    const before = text.slice(0, match.index).split(SENTENCE_END).at(-1) ?? '';
    return { found: match[0], at: match.index, sentence: before + match[0] };
  });
}

/** The shares below 100 % that a text expects of a target, as written: 90.22. */
export function shortForecastsIn(text: string): string[] {
  return [...text.matchAll(SHORT_FORECAST)]
    .filter(([found]) => !/增长|下降|增速|占比/.test(found))
    .flatMap(([, share = '']) => (Number(share) > 0 && Number(share) < 100 ? [share] : []));
}
