import { choice } from './choice.ts';
import { optional } from './optional.ts';
import { text } from './text.ts';

/** Where a project comes from: who invests, who brought the lead, from which city. */
export const projectOrigin = {
  investor: text({
    header: '投资方',
    aliases: ['投资企业', '投资主体', '客商'],
    disclosure: 'public',
    description: '投资企业的名称',
    example: '明川控股',
  }),
  leadSource: optional(
    choice(
      {
        leader: ['领导推荐'],
        enterprise: ['企业引荐', '企业推荐', '以商招商'],
        self: ['项目自荐', '自荐', '上门'],
        outreach: ['主动招商', '外出招商', '线上招商'],
      },
      {
        header: '信息来源',
        aliases: ['线索来源', '项目来源'],
        disclosure: 'public',
        description: '线索从哪里来',
        example: '主动招商',
      },
    ),
  ),
  originCity: text({
    header: '来源城市',
    aliases: ['客源地', '投资方所在地', '来源地'],
    disclosure: 'public',
    description: '投资方所在的城市',
    example: '深圳',
  }),
  origin: optional(
    choice(
      {
        city: ['市内', '本市', '本地'],
        province: ['省内', '省内市外'],
        outside: ['省外', '国内省外'],
        greater: ['港澳台', '境外（港澳台）'],
        foreign: ['外资', '国外', '境外'],
      },
      {
        header: '资金来源地',
        aliases: ['内外资', '资金来源'],
        disclosure: 'public',
        description: '市内、省内、省外、港澳台或外资',
        example: '省外',
      },
    ),
  ),
};
