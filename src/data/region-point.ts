/** About where a member lies, as it is typed: degrees east, a comma, degrees north. */
import { z } from 'zod';

const FORM = '应填经度和纬度，中间用逗号分开，不加方括号，如 113.2,25.7';

const POINT = /^(-?\d+(?:\.\d+)?)\s*[,，]\s*(-?\d+(?:\.\d+)?)$/;

/** Degrees that China lies within, its islands too. */
const EAST = [73, 136] as const;
const NORTH = [3, 54] as const;

const isWithin = (value: number, [low, high]: readonly [number, number]): boolean =>
  value >= low && value <= high;

function problemOf(written: string): string | undefined {
  const [, first, second] = POINT.exec(written) ?? [];
  if (first === undefined || second === undefined) return FORM;
  const [east, north] = [Number(first), Number(second)];
  if (isWithin(east, EAST) && isWithin(north, NORTH)) return undefined;
  if (isWithin(north, EAST) && isWithin(east, NORTH))
    return `经度在前，纬度在后，像是写反了。请写成 ${second},${first}`;
  return `不在中国范围内：经度应在 ${EAST.join(' 到 ')} 之间，纬度应在 ${NORTH.join(' 到 ')} 之间，如 113.2,25.7`;
}

/** Degrees east and north. */
export const regionPoint = z
  .string(FORM)
  .trim()
  .superRefine((written, context) => {
    const message = problemOf(written);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  })
  .transform((written): readonly [east: number, north: number] => {
    const [, east, north] = POINT.exec(written) ?? [];
    return [Number(east), Number(north)];
  });
