/** Who allowed a table or a group of indicators to be public; site.yaml names it, nothing is presumed. */
import { z } from 'zod';
import { readDate } from './columns/date.ts';

const text = (): z.ZodString => z.string().trim().min(1, '不能为空');

/** One permission of site.yaml. */
export const publicationPermission = z.strictObject({
  covers: z
    .array(text())
    .min(1, '至少写一张表或一个指标分组')
    .describe('准予公开的表（如 observations 或 指标数据）或指标分组（如 经济总量）'),
  allowedBy: text().describe('由谁批准公开'),
  rule: text().describe('依据哪个文件或规定'),
  since: text()
    .refine((day) => 'value' in readDate(day), '应填日期，如 2026-01-05')
    .describe('从哪一天起'),
});

/** Who allowed what to be public, by which rule and since when. */
export type PublicationPermission = z.infer<typeof publicationPermission>;
